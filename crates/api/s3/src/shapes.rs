// Generated from models/s3.json by `cargo xtask codegen`; do not edit.

//! Inputs and outputs of the operations, then the structures inside them.

use std::collections::BTreeMap;

use wire::{DecodeError, Decoder, StructSchema, Structure, Value, Visitor};

use crate::schema;

#[derive(Clone, Default)]
pub struct AbortMultipartUploadInput {
    pub bucket: String,
    pub key: String,
    pub upload_id: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match_initiated_time: Option<wire::Timestamp>,
}

impl Structure for AbortMultipartUploadInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ABORT_MULTIPART_UPLOAD_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ABORT_MULTIPART_UPLOAD_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.upload_id.write(&m[2], v);
        self.request_payer.write(&m[3], v);
        self.expected_bucket_owner.write(&m[4], v);
        self.if_match_initiated_time.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ABORT_MULTIPART_UPLOAD_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.upload_id = Value::read(&m[2], d)?,
            3 => self.request_payer = Value::read(&m[3], d)?,
            4 => self.expected_bucket_owner = Value::read(&m[4], d)?,
            5 => self.if_match_initiated_time = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AbortMultipartUploadOutput {
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}

impl Structure for AbortMultipartUploadOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ABORT_MULTIPART_UPLOAD_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ABORT_MULTIPART_UPLOAD_OUTPUT.members;
        self.request_charged.write(&m[0], v);
        self.version_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ABORT_MULTIPART_UPLOAD_OUTPUT.members;
        match index {
            0 => self.request_charged = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CompleteMultipartUploadInput {
    pub bucket: String,
    pub key: String,
    pub multipart_upload: Option<CompletedMultipartUpload>,
    pub upload_id: String,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub mpu_object_size: Option<i64>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}

impl Structure for CompleteMultipartUploadInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::COMPLETE_MULTIPART_UPLOAD_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COMPLETE_MULTIPART_UPLOAD_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.multipart_upload.write(&m[2], v);
        self.upload_id.write(&m[3], v);
        self.checksum_crc32.write(&m[4], v);
        self.checksum_crc32c.write(&m[5], v);
        self.checksum_crc64nvme.write(&m[6], v);
        self.checksum_sha1.write(&m[7], v);
        self.checksum_sha256.write(&m[8], v);
        self.checksum_sha512.write(&m[9], v);
        self.checksum_md5.write(&m[10], v);
        self.checksum_xxhash64.write(&m[11], v);
        self.checksum_xxhash3.write(&m[12], v);
        self.checksum_xxhash128.write(&m[13], v);
        self.checksum_type.write(&m[14], v);
        self.mpu_object_size.write(&m[15], v);
        self.request_payer.write(&m[16], v);
        self.expected_bucket_owner.write(&m[17], v);
        self.if_match.write(&m[18], v);
        self.if_none_match.write(&m[19], v);
        self.sse_customer_algorithm.write(&m[20], v);
        self.sse_customer_key.write(&m[21], v);
        self.sse_customer_key_md5.write(&m[22], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COMPLETE_MULTIPART_UPLOAD_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.multipart_upload = Value::read(&m[2], d)?,
            3 => self.upload_id = Value::read(&m[3], d)?,
            4 => self.checksum_crc32 = Value::read(&m[4], d)?,
            5 => self.checksum_crc32c = Value::read(&m[5], d)?,
            6 => self.checksum_crc64nvme = Value::read(&m[6], d)?,
            7 => self.checksum_sha1 = Value::read(&m[7], d)?,
            8 => self.checksum_sha256 = Value::read(&m[8], d)?,
            9 => self.checksum_sha512 = Value::read(&m[9], d)?,
            10 => self.checksum_md5 = Value::read(&m[10], d)?,
            11 => self.checksum_xxhash64 = Value::read(&m[11], d)?,
            12 => self.checksum_xxhash3 = Value::read(&m[12], d)?,
            13 => self.checksum_xxhash128 = Value::read(&m[13], d)?,
            14 => self.checksum_type = Value::read(&m[14], d)?,
            15 => self.mpu_object_size = Value::read(&m[15], d)?,
            16 => self.request_payer = Value::read(&m[16], d)?,
            17 => self.expected_bucket_owner = Value::read(&m[17], d)?,
            18 => self.if_match = Value::read(&m[18], d)?,
            19 => self.if_none_match = Value::read(&m[19], d)?,
            20 => self.sse_customer_algorithm = Value::read(&m[20], d)?,
            21 => self.sse_customer_key = Value::read(&m[21], d)?,
            22 => self.sse_customer_key_md5 = Value::read(&m[22], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CompleteMultipartUploadOutput {
    pub location: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub expiration: Option<String>,
    pub etag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}

impl Structure for CompleteMultipartUploadOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::COMPLETE_MULTIPART_UPLOAD_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COMPLETE_MULTIPART_UPLOAD_OUTPUT.members;
        self.location.write(&m[0], v);
        self.bucket.write(&m[1], v);
        self.key.write(&m[2], v);
        self.expiration.write(&m[3], v);
        self.etag.write(&m[4], v);
        self.checksum_crc32.write(&m[5], v);
        self.checksum_crc32c.write(&m[6], v);
        self.checksum_crc64nvme.write(&m[7], v);
        self.checksum_sha1.write(&m[8], v);
        self.checksum_sha256.write(&m[9], v);
        self.checksum_sha512.write(&m[10], v);
        self.checksum_md5.write(&m[11], v);
        self.checksum_xxhash64.write(&m[12], v);
        self.checksum_xxhash3.write(&m[13], v);
        self.checksum_xxhash128.write(&m[14], v);
        self.checksum_type.write(&m[15], v);
        self.server_side_encryption.write(&m[16], v);
        self.version_id.write(&m[17], v);
        self.sse_kms_key_id.write(&m[18], v);
        self.bucket_key_enabled.write(&m[19], v);
        self.request_charged.write(&m[20], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COMPLETE_MULTIPART_UPLOAD_OUTPUT.members;
        match index {
            0 => self.location = Value::read(&m[0], d)?,
            1 => self.bucket = Value::read(&m[1], d)?,
            2 => self.key = Value::read(&m[2], d)?,
            3 => self.expiration = Value::read(&m[3], d)?,
            4 => self.etag = Value::read(&m[4], d)?,
            5 => self.checksum_crc32 = Value::read(&m[5], d)?,
            6 => self.checksum_crc32c = Value::read(&m[6], d)?,
            7 => self.checksum_crc64nvme = Value::read(&m[7], d)?,
            8 => self.checksum_sha1 = Value::read(&m[8], d)?,
            9 => self.checksum_sha256 = Value::read(&m[9], d)?,
            10 => self.checksum_sha512 = Value::read(&m[10], d)?,
            11 => self.checksum_md5 = Value::read(&m[11], d)?,
            12 => self.checksum_xxhash64 = Value::read(&m[12], d)?,
            13 => self.checksum_xxhash3 = Value::read(&m[13], d)?,
            14 => self.checksum_xxhash128 = Value::read(&m[14], d)?,
            15 => self.checksum_type = Value::read(&m[15], d)?,
            16 => self.server_side_encryption = Value::read(&m[16], d)?,
            17 => self.version_id = Value::read(&m[17], d)?,
            18 => self.sse_kms_key_id = Value::read(&m[18], d)?,
            19 => self.bucket_key_enabled = Value::read(&m[19], d)?,
            20 => self.request_charged = Value::read(&m[20], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CopyObjectInput {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<wire::Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<wire::Timestamp>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub metadata_directive: Option<String>,
    pub tagging_directive: Option<String>,
    pub annotation_directive: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub sse_kms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<wire::Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}

impl Structure for CopyObjectInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::COPY_OBJECT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COPY_OBJECT_INPUT.members;
        self.acl.write(&m[0], v);
        self.bucket.write(&m[1], v);
        self.cache_control.write(&m[2], v);
        self.checksum_algorithm.write(&m[3], v);
        self.content_disposition.write(&m[4], v);
        self.content_encoding.write(&m[5], v);
        self.content_language.write(&m[6], v);
        self.content_type.write(&m[7], v);
        self.copy_source.write(&m[8], v);
        self.copy_source_if_match.write(&m[9], v);
        self.copy_source_if_modified_since.write(&m[10], v);
        self.copy_source_if_none_match.write(&m[11], v);
        self.copy_source_if_unmodified_since.write(&m[12], v);
        self.expires.write(&m[13], v);
        self.grant_full_control.write(&m[14], v);
        self.grant_read.write(&m[15], v);
        self.grant_read_acp.write(&m[16], v);
        self.grant_write_acp.write(&m[17], v);
        self.if_match.write(&m[18], v);
        self.if_none_match.write(&m[19], v);
        self.key.write(&m[20], v);
        self.metadata.write(&m[21], v);
        self.metadata_directive.write(&m[22], v);
        self.tagging_directive.write(&m[23], v);
        self.annotation_directive.write(&m[24], v);
        self.server_side_encryption.write(&m[25], v);
        self.storage_class.write(&m[26], v);
        self.website_redirect_location.write(&m[27], v);
        self.sse_customer_algorithm.write(&m[28], v);
        self.sse_customer_key.write(&m[29], v);
        self.sse_customer_key_md5.write(&m[30], v);
        self.sse_kms_key_id.write(&m[31], v);
        self.sse_kms_encryption_context.write(&m[32], v);
        self.bucket_key_enabled.write(&m[33], v);
        self.copy_source_sse_customer_algorithm.write(&m[34], v);
        self.copy_source_sse_customer_key.write(&m[35], v);
        self.copy_source_sse_customer_key_md5.write(&m[36], v);
        self.request_payer.write(&m[37], v);
        self.tagging.write(&m[38], v);
        self.object_lock_mode.write(&m[39], v);
        self.object_lock_retain_until_date.write(&m[40], v);
        self.object_lock_legal_hold_status.write(&m[41], v);
        self.object_lock_event_hold.write(&m[42], v);
        self.object_lock_event_hold_duration_days.write(&m[43], v);
        self.object_lock_event_hold_duration_years.write(&m[44], v);
        self.expected_bucket_owner.write(&m[45], v);
        self.expected_source_bucket_owner.write(&m[46], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COPY_OBJECT_INPUT.members;
        match index {
            0 => self.acl = Value::read(&m[0], d)?,
            1 => self.bucket = Value::read(&m[1], d)?,
            2 => self.cache_control = Value::read(&m[2], d)?,
            3 => self.checksum_algorithm = Value::read(&m[3], d)?,
            4 => self.content_disposition = Value::read(&m[4], d)?,
            5 => self.content_encoding = Value::read(&m[5], d)?,
            6 => self.content_language = Value::read(&m[6], d)?,
            7 => self.content_type = Value::read(&m[7], d)?,
            8 => self.copy_source = Value::read(&m[8], d)?,
            9 => self.copy_source_if_match = Value::read(&m[9], d)?,
            10 => self.copy_source_if_modified_since = Value::read(&m[10], d)?,
            11 => self.copy_source_if_none_match = Value::read(&m[11], d)?,
            12 => self.copy_source_if_unmodified_since = Value::read(&m[12], d)?,
            13 => self.expires = Value::read(&m[13], d)?,
            14 => self.grant_full_control = Value::read(&m[14], d)?,
            15 => self.grant_read = Value::read(&m[15], d)?,
            16 => self.grant_read_acp = Value::read(&m[16], d)?,
            17 => self.grant_write_acp = Value::read(&m[17], d)?,
            18 => self.if_match = Value::read(&m[18], d)?,
            19 => self.if_none_match = Value::read(&m[19], d)?,
            20 => self.key = Value::read(&m[20], d)?,
            21 => self.metadata = Value::read(&m[21], d)?,
            22 => self.metadata_directive = Value::read(&m[22], d)?,
            23 => self.tagging_directive = Value::read(&m[23], d)?,
            24 => self.annotation_directive = Value::read(&m[24], d)?,
            25 => self.server_side_encryption = Value::read(&m[25], d)?,
            26 => self.storage_class = Value::read(&m[26], d)?,
            27 => self.website_redirect_location = Value::read(&m[27], d)?,
            28 => self.sse_customer_algorithm = Value::read(&m[28], d)?,
            29 => self.sse_customer_key = Value::read(&m[29], d)?,
            30 => self.sse_customer_key_md5 = Value::read(&m[30], d)?,
            31 => self.sse_kms_key_id = Value::read(&m[31], d)?,
            32 => self.sse_kms_encryption_context = Value::read(&m[32], d)?,
            33 => self.bucket_key_enabled = Value::read(&m[33], d)?,
            34 => self.copy_source_sse_customer_algorithm = Value::read(&m[34], d)?,
            35 => self.copy_source_sse_customer_key = Value::read(&m[35], d)?,
            36 => self.copy_source_sse_customer_key_md5 = Value::read(&m[36], d)?,
            37 => self.request_payer = Value::read(&m[37], d)?,
            38 => self.tagging = Value::read(&m[38], d)?,
            39 => self.object_lock_mode = Value::read(&m[39], d)?,
            40 => self.object_lock_retain_until_date = Value::read(&m[40], d)?,
            41 => self.object_lock_legal_hold_status = Value::read(&m[41], d)?,
            42 => self.object_lock_event_hold = Value::read(&m[42], d)?,
            43 => self.object_lock_event_hold_duration_days = Value::read(&m[43], d)?,
            44 => self.object_lock_event_hold_duration_years = Value::read(&m[44], d)?,
            45 => self.expected_bucket_owner = Value::read(&m[45], d)?,
            46 => self.expected_source_bucket_owner = Value::read(&m[46], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CopyObjectOutput {
    pub copy_object_result: Option<CopyObjectResult>,
    pub expiration: Option<String>,
    pub copy_source_version_id: Option<String>,
    pub version_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub sse_kms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}

impl Structure for CopyObjectOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::COPY_OBJECT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COPY_OBJECT_OUTPUT.members;
        self.copy_object_result.write(&m[0], v);
        self.expiration.write(&m[1], v);
        self.copy_source_version_id.write(&m[2], v);
        self.version_id.write(&m[3], v);
        self.server_side_encryption.write(&m[4], v);
        self.sse_customer_algorithm.write(&m[5], v);
        self.sse_customer_key_md5.write(&m[6], v);
        self.sse_kms_key_id.write(&m[7], v);
        self.sse_kms_encryption_context.write(&m[8], v);
        self.bucket_key_enabled.write(&m[9], v);
        self.request_charged.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COPY_OBJECT_OUTPUT.members;
        match index {
            0 => self.copy_object_result = Value::read(&m[0], d)?,
            1 => self.expiration = Value::read(&m[1], d)?,
            2 => self.copy_source_version_id = Value::read(&m[2], d)?,
            3 => self.version_id = Value::read(&m[3], d)?,
            4 => self.server_side_encryption = Value::read(&m[4], d)?,
            5 => self.sse_customer_algorithm = Value::read(&m[5], d)?,
            6 => self.sse_customer_key_md5 = Value::read(&m[6], d)?,
            7 => self.sse_kms_key_id = Value::read(&m[7], d)?,
            8 => self.sse_kms_encryption_context = Value::read(&m[8], d)?,
            9 => self.bucket_key_enabled = Value::read(&m[9], d)?,
            10 => self.request_charged = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateBucketInput {
    pub acl: Option<String>,
    pub bucket: String,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
    pub object_ownership: Option<String>,
    pub bucket_namespace: Option<String>,
}

impl Structure for CreateBucketInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_BUCKET_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_BUCKET_INPUT.members;
        self.acl.write(&m[0], v);
        self.bucket.write(&m[1], v);
        self.create_bucket_configuration.write(&m[2], v);
        self.grant_full_control.write(&m[3], v);
        self.grant_read.write(&m[4], v);
        self.grant_read_acp.write(&m[5], v);
        self.grant_write.write(&m[6], v);
        self.grant_write_acp.write(&m[7], v);
        self.object_lock_enabled_for_bucket.write(&m[8], v);
        self.object_ownership.write(&m[9], v);
        self.bucket_namespace.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_BUCKET_INPUT.members;
        match index {
            0 => self.acl = Value::read(&m[0], d)?,
            1 => self.bucket = Value::read(&m[1], d)?,
            2 => self.create_bucket_configuration = Value::read(&m[2], d)?,
            3 => self.grant_full_control = Value::read(&m[3], d)?,
            4 => self.grant_read = Value::read(&m[4], d)?,
            5 => self.grant_read_acp = Value::read(&m[5], d)?,
            6 => self.grant_write = Value::read(&m[6], d)?,
            7 => self.grant_write_acp = Value::read(&m[7], d)?,
            8 => self.object_lock_enabled_for_bucket = Value::read(&m[8], d)?,
            9 => self.object_ownership = Value::read(&m[9], d)?,
            10 => self.bucket_namespace = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateBucketOutput {
    pub location: Option<String>,
    pub bucket_arn: Option<String>,
}

impl Structure for CreateBucketOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_BUCKET_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_BUCKET_OUTPUT.members;
        self.location.write(&m[0], v);
        self.bucket_arn.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_BUCKET_OUTPUT.members;
        match index {
            0 => self.location = Value::read(&m[0], d)?,
            1 => self.bucket_arn = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateMultipartUploadInput {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub sse_kms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<wire::Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
}

impl Structure for CreateMultipartUploadInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_MULTIPART_UPLOAD_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_MULTIPART_UPLOAD_INPUT.members;
        self.acl.write(&m[0], v);
        self.bucket.write(&m[1], v);
        self.cache_control.write(&m[2], v);
        self.content_disposition.write(&m[3], v);
        self.content_encoding.write(&m[4], v);
        self.content_language.write(&m[5], v);
        self.content_type.write(&m[6], v);
        self.expires.write(&m[7], v);
        self.grant_full_control.write(&m[8], v);
        self.grant_read.write(&m[9], v);
        self.grant_read_acp.write(&m[10], v);
        self.grant_write_acp.write(&m[11], v);
        self.key.write(&m[12], v);
        self.metadata.write(&m[13], v);
        self.server_side_encryption.write(&m[14], v);
        self.storage_class.write(&m[15], v);
        self.website_redirect_location.write(&m[16], v);
        self.sse_customer_algorithm.write(&m[17], v);
        self.sse_customer_key.write(&m[18], v);
        self.sse_customer_key_md5.write(&m[19], v);
        self.sse_kms_key_id.write(&m[20], v);
        self.sse_kms_encryption_context.write(&m[21], v);
        self.bucket_key_enabled.write(&m[22], v);
        self.request_payer.write(&m[23], v);
        self.tagging.write(&m[24], v);
        self.object_lock_mode.write(&m[25], v);
        self.object_lock_retain_until_date.write(&m[26], v);
        self.object_lock_legal_hold_status.write(&m[27], v);
        self.object_lock_event_hold.write(&m[28], v);
        self.object_lock_event_hold_duration_days.write(&m[29], v);
        self.object_lock_event_hold_duration_years.write(&m[30], v);
        self.expected_bucket_owner.write(&m[31], v);
        self.checksum_algorithm.write(&m[32], v);
        self.checksum_type.write(&m[33], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_MULTIPART_UPLOAD_INPUT.members;
        match index {
            0 => self.acl = Value::read(&m[0], d)?,
            1 => self.bucket = Value::read(&m[1], d)?,
            2 => self.cache_control = Value::read(&m[2], d)?,
            3 => self.content_disposition = Value::read(&m[3], d)?,
            4 => self.content_encoding = Value::read(&m[4], d)?,
            5 => self.content_language = Value::read(&m[5], d)?,
            6 => self.content_type = Value::read(&m[6], d)?,
            7 => self.expires = Value::read(&m[7], d)?,
            8 => self.grant_full_control = Value::read(&m[8], d)?,
            9 => self.grant_read = Value::read(&m[9], d)?,
            10 => self.grant_read_acp = Value::read(&m[10], d)?,
            11 => self.grant_write_acp = Value::read(&m[11], d)?,
            12 => self.key = Value::read(&m[12], d)?,
            13 => self.metadata = Value::read(&m[13], d)?,
            14 => self.server_side_encryption = Value::read(&m[14], d)?,
            15 => self.storage_class = Value::read(&m[15], d)?,
            16 => self.website_redirect_location = Value::read(&m[16], d)?,
            17 => self.sse_customer_algorithm = Value::read(&m[17], d)?,
            18 => self.sse_customer_key = Value::read(&m[18], d)?,
            19 => self.sse_customer_key_md5 = Value::read(&m[19], d)?,
            20 => self.sse_kms_key_id = Value::read(&m[20], d)?,
            21 => self.sse_kms_encryption_context = Value::read(&m[21], d)?,
            22 => self.bucket_key_enabled = Value::read(&m[22], d)?,
            23 => self.request_payer = Value::read(&m[23], d)?,
            24 => self.tagging = Value::read(&m[24], d)?,
            25 => self.object_lock_mode = Value::read(&m[25], d)?,
            26 => self.object_lock_retain_until_date = Value::read(&m[26], d)?,
            27 => self.object_lock_legal_hold_status = Value::read(&m[27], d)?,
            28 => self.object_lock_event_hold = Value::read(&m[28], d)?,
            29 => self.object_lock_event_hold_duration_days = Value::read(&m[29], d)?,
            30 => self.object_lock_event_hold_duration_years = Value::read(&m[30], d)?,
            31 => self.expected_bucket_owner = Value::read(&m[31], d)?,
            32 => self.checksum_algorithm = Value::read(&m[32], d)?,
            33 => self.checksum_type = Value::read(&m[33], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateMultipartUploadOutput {
    pub abort_date: Option<wire::Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub sse_kms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}

impl Structure for CreateMultipartUploadOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_MULTIPART_UPLOAD_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_MULTIPART_UPLOAD_OUTPUT.members;
        self.abort_date.write(&m[0], v);
        self.abort_rule_id.write(&m[1], v);
        self.bucket.write(&m[2], v);
        self.key.write(&m[3], v);
        self.upload_id.write(&m[4], v);
        self.server_side_encryption.write(&m[5], v);
        self.sse_customer_algorithm.write(&m[6], v);
        self.sse_customer_key_md5.write(&m[7], v);
        self.sse_kms_key_id.write(&m[8], v);
        self.sse_kms_encryption_context.write(&m[9], v);
        self.bucket_key_enabled.write(&m[10], v);
        self.request_charged.write(&m[11], v);
        self.checksum_algorithm.write(&m[12], v);
        self.checksum_type.write(&m[13], v);
        self.version_id.write(&m[14], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_MULTIPART_UPLOAD_OUTPUT.members;
        match index {
            0 => self.abort_date = Value::read(&m[0], d)?,
            1 => self.abort_rule_id = Value::read(&m[1], d)?,
            2 => self.bucket = Value::read(&m[2], d)?,
            3 => self.key = Value::read(&m[3], d)?,
            4 => self.upload_id = Value::read(&m[4], d)?,
            5 => self.server_side_encryption = Value::read(&m[5], d)?,
            6 => self.sse_customer_algorithm = Value::read(&m[6], d)?,
            7 => self.sse_customer_key_md5 = Value::read(&m[7], d)?,
            8 => self.sse_kms_key_id = Value::read(&m[8], d)?,
            9 => self.sse_kms_encryption_context = Value::read(&m[9], d)?,
            10 => self.bucket_key_enabled = Value::read(&m[10], d)?,
            11 => self.request_charged = Value::read(&m[11], d)?,
            12 => self.checksum_algorithm = Value::read(&m[12], d)?,
            13 => self.checksum_type = Value::read(&m[13], d)?,
            14 => self.version_id = Value::read(&m[14], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for DeleteBucketInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_BUCKET_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_BUCKET_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketOutput {}

impl Structure for DeleteBucketOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketCorsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for DeleteBucketCorsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_CORS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_BUCKET_CORS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_BUCKET_CORS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketCorsOutput {}

impl Structure for DeleteBucketCorsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_CORS_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketEncryptionInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for DeleteBucketEncryptionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_ENCRYPTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_BUCKET_ENCRYPTION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_BUCKET_ENCRYPTION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketEncryptionOutput {}

impl Structure for DeleteBucketEncryptionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_ENCRYPTION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketIntelligentTieringConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for DeleteBucketIntelligentTieringConfigurationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.id.write(&m[1], v);
        self.expected_bucket_owner.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.id = Value::read(&m[1], d)?,
            2 => self.expected_bucket_owner = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketIntelligentTieringConfigurationOutput {}

impl Structure for DeleteBucketIntelligentTieringConfigurationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketLifecycleInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for DeleteBucketLifecycleInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_LIFECYCLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_BUCKET_LIFECYCLE_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_BUCKET_LIFECYCLE_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketLifecycleOutput {}

impl Structure for DeleteBucketLifecycleOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_LIFECYCLE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketOwnershipControlsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for DeleteBucketOwnershipControlsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_OWNERSHIP_CONTROLS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_BUCKET_OWNERSHIP_CONTROLS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_BUCKET_OWNERSHIP_CONTROLS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketOwnershipControlsOutput {}

impl Structure for DeleteBucketOwnershipControlsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketPolicyInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for DeleteBucketPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_BUCKET_POLICY_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_BUCKET_POLICY_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketPolicyOutput {}

impl Structure for DeleteBucketPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketTaggingInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for DeleteBucketTaggingInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_TAGGING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_BUCKET_TAGGING_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_BUCKET_TAGGING_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteBucketTaggingOutput {}

impl Structure for DeleteBucketTaggingOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_BUCKET_TAGGING_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteObjectInput {
    pub bucket: String,
    pub key: String,
    pub mfa: Option<String>,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_match_last_modified_time: Option<wire::Timestamp>,
    pub if_match_size: Option<i64>,
}

impl Structure for DeleteObjectInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_OBJECT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_OBJECT_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.mfa.write(&m[2], v);
        self.version_id.write(&m[3], v);
        self.request_payer.write(&m[4], v);
        self.bypass_governance_retention.write(&m[5], v);
        self.expected_bucket_owner.write(&m[6], v);
        self.if_match.write(&m[7], v);
        self.if_match_last_modified_time.write(&m[8], v);
        self.if_match_size.write(&m[9], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_OBJECT_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.mfa = Value::read(&m[2], d)?,
            3 => self.version_id = Value::read(&m[3], d)?,
            4 => self.request_payer = Value::read(&m[4], d)?,
            5 => self.bypass_governance_retention = Value::read(&m[5], d)?,
            6 => self.expected_bucket_owner = Value::read(&m[6], d)?,
            7 => self.if_match = Value::read(&m[7], d)?,
            8 => self.if_match_last_modified_time = Value::read(&m[8], d)?,
            9 => self.if_match_size = Value::read(&m[9], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
}

impl Structure for DeleteObjectOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_OBJECT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_OBJECT_OUTPUT.members;
        self.delete_marker.write(&m[0], v);
        self.version_id.write(&m[1], v);
        self.request_charged.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_OBJECT_OUTPUT.members;
        match index {
            0 => self.delete_marker = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            2 => self.request_charged = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteObjectTaggingInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for DeleteObjectTaggingInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_OBJECT_TAGGING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_OBJECT_TAGGING_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.version_id.write(&m[2], v);
        self.expected_bucket_owner.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_OBJECT_TAGGING_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.version_id = Value::read(&m[2], d)?,
            3 => self.expected_bucket_owner = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteObjectTaggingOutput {
    pub version_id: Option<String>,
}

impl Structure for DeleteObjectTaggingOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_OBJECT_TAGGING_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_OBJECT_TAGGING_OUTPUT.members;
        self.version_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_OBJECT_TAGGING_OUTPUT.members;
        if index == 0 {
            self.version_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteObjectsInput {
    pub bucket: String,
    pub delete: Delete,
    pub mfa: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
}

impl Structure for DeleteObjectsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_OBJECTS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_OBJECTS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.delete.write(&m[1], v);
        self.mfa.write(&m[2], v);
        self.request_payer.write(&m[3], v);
        self.bypass_governance_retention.write(&m[4], v);
        self.expected_bucket_owner.write(&m[5], v);
        self.checksum_algorithm.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_OBJECTS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.delete = Value::read(&m[1], d)?,
            2 => self.mfa = Value::read(&m[2], d)?,
            3 => self.request_payer = Value::read(&m[3], d)?,
            4 => self.bypass_governance_retention = Value::read(&m[4], d)?,
            5 => self.expected_bucket_owner = Value::read(&m[5], d)?,
            6 => self.checksum_algorithm = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>,
    pub request_charged: Option<String>,
    pub errors: Option<Vec<Error>>,
}

impl Structure for DeleteObjectsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_OBJECTS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_OBJECTS_OUTPUT.members;
        self.deleted.write(&m[0], v);
        self.request_charged.write(&m[1], v);
        self.errors.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_OBJECTS_OUTPUT.members;
        match index {
            0 => self.deleted = Value::read(&m[0], d)?,
            1 => self.request_charged = Value::read(&m[1], d)?,
            2 => self.errors = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeletePublicAccessBlockInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for DeletePublicAccessBlockInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_PUBLIC_ACCESS_BLOCK_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_PUBLIC_ACCESS_BLOCK_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_PUBLIC_ACCESS_BLOCK_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeletePublicAccessBlockOutput {}

impl Structure for DeletePublicAccessBlockOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketAccelerateConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

impl Structure for GetBucketAccelerateConfigurationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_ACCELERATE_CONFIGURATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_ACCELERATE_CONFIGURATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
        self.request_payer.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_ACCELERATE_CONFIGURATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            2 => self.request_payer = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketAccelerateConfigurationOutput {
    pub status: Option<String>,
    pub request_charged: Option<String>,
}

impl Structure for GetBucketAccelerateConfigurationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT.members;
        self.status.write(&m[0], v);
        self.request_charged.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT.members;
        match index {
            0 => self.status = Value::read(&m[0], d)?,
            1 => self.request_charged = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketAclInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketAclInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_ACL_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_ACL_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_ACL_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
}

impl Structure for GetBucketAclOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_ACL_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_ACL_OUTPUT.members;
        self.owner.write(&m[0], v);
        self.grants.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_ACL_OUTPUT.members;
        match index {
            0 => self.owner = Value::read(&m[0], d)?,
            1 => self.grants = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketCorsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketCorsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_CORS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_CORS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_CORS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketCorsOutput {
    pub cors_rules: Option<Vec<CORSRule>>,
}

impl Structure for GetBucketCorsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_CORS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_CORS_OUTPUT.members;
        self.cors_rules.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_CORS_OUTPUT.members;
        if index == 0 {
            self.cors_rules = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketEncryptionInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketEncryptionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_ENCRYPTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_ENCRYPTION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_ENCRYPTION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}

impl Structure for GetBucketEncryptionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_ENCRYPTION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_ENCRYPTION_OUTPUT.members;
        self.server_side_encryption_configuration.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_ENCRYPTION_OUTPUT.members;
        if index == 0 {
            self.server_side_encryption_configuration = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketIntelligentTieringConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketIntelligentTieringConfigurationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.id.write(&m[1], v);
        self.expected_bucket_owner.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.id = Value::read(&m[1], d)?,
            2 => self.expected_bucket_owner = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketIntelligentTieringConfigurationOutput {
    pub intelligent_tiering_configuration: Option<IntelligentTieringConfiguration>,
}

impl Structure for GetBucketIntelligentTieringConfigurationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT.members;
        self.intelligent_tiering_configuration.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT.members;
        if index == 0 {
            self.intelligent_tiering_configuration = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketLifecycleConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketLifecycleConfigurationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketLifecycleConfigurationOutput {
    pub rules: Option<Vec<LifecycleRule>>,
    pub transition_default_minimum_object_size: Option<String>,
}

impl Structure for GetBucketLifecycleConfigurationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT.members;
        self.rules.write(&m[0], v);
        self.transition_default_minimum_object_size.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT.members;
        match index {
            0 => self.rules = Value::read(&m[0], d)?,
            1 => self.transition_default_minimum_object_size = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketLocationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketLocationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_LOCATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_LOCATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_LOCATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketLocationOutput {
    pub location_constraint: Option<String>,
}

impl Structure for GetBucketLocationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_LOCATION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_LOCATION_OUTPUT.members;
        self.location_constraint.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_LOCATION_OUTPUT.members;
        if index == 0 {
            self.location_constraint = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketLoggingInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketLoggingInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_LOGGING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_LOGGING_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_LOGGING_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketLoggingOutput {
    pub logging_enabled: Option<LoggingEnabled>,
}

impl Structure for GetBucketLoggingOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_LOGGING_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_LOGGING_OUTPUT.members;
        self.logging_enabled.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_LOGGING_OUTPUT.members;
        if index == 0 {
            self.logging_enabled = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketNotificationConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketNotificationConfigurationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_NOTIFICATION_CONFIGURATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_NOTIFICATION_CONFIGURATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_NOTIFICATION_CONFIGURATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketNotificationConfigurationOutput {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}

impl Structure for GetBucketNotificationConfigurationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT.members;
        self.topic_configurations.write(&m[0], v);
        self.queue_configurations.write(&m[1], v);
        self.lambda_function_configurations.write(&m[2], v);
        self.event_bridge_configuration.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT.members;
        match index {
            0 => self.topic_configurations = Value::read(&m[0], d)?,
            1 => self.queue_configurations = Value::read(&m[1], d)?,
            2 => self.lambda_function_configurations = Value::read(&m[2], d)?,
            3 => self.event_bridge_configuration = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketOwnershipControlsInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketOwnershipControlsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_OWNERSHIP_CONTROLS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_OWNERSHIP_CONTROLS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_OWNERSHIP_CONTROLS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketOwnershipControlsOutput {
    pub ownership_controls: Option<OwnershipControls>,
}

impl Structure for GetBucketOwnershipControlsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT.members;
        self.ownership_controls.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT.members;
        if index == 0 {
            self.ownership_controls = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketPolicyInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_POLICY_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_POLICY_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketPolicyOutput {
    pub policy: Option<String>,
}

impl Structure for GetBucketPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_POLICY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_POLICY_OUTPUT.members;
        self.policy.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_POLICY_OUTPUT.members;
        if index == 0 {
            self.policy = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketPolicyStatusInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketPolicyStatusInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_POLICY_STATUS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_POLICY_STATUS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_POLICY_STATUS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketPolicyStatusOutput {
    pub policy_status: Option<PolicyStatus>,
}

impl Structure for GetBucketPolicyStatusOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_POLICY_STATUS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_POLICY_STATUS_OUTPUT.members;
        self.policy_status.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_POLICY_STATUS_OUTPUT.members;
        if index == 0 {
            self.policy_status = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketReplicationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketReplicationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_REPLICATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_REPLICATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_REPLICATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl Structure for GetBucketReplicationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_REPLICATION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_REPLICATION_OUTPUT.members;
        self.replication_configuration.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_REPLICATION_OUTPUT.members;
        if index == 0 {
            self.replication_configuration = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketRequestPaymentInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketRequestPaymentInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_REQUEST_PAYMENT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_REQUEST_PAYMENT_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_REQUEST_PAYMENT_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketRequestPaymentOutput {
    pub payer: Option<String>,
}

impl Structure for GetBucketRequestPaymentOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_REQUEST_PAYMENT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_REQUEST_PAYMENT_OUTPUT.members;
        self.payer.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_REQUEST_PAYMENT_OUTPUT.members;
        if index == 0 {
            self.payer = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketTaggingInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketTaggingInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_TAGGING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_TAGGING_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_TAGGING_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketTaggingOutput {
    pub tag_set: Vec<Tag>,
}

impl Structure for GetBucketTaggingOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_TAGGING_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_TAGGING_OUTPUT.members;
        self.tag_set.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_TAGGING_OUTPUT.members;
        if index == 0 {
            self.tag_set = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketVersioningInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketVersioningInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_VERSIONING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_VERSIONING_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_VERSIONING_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketVersioningOutput {
    pub status: Option<String>,
    pub mfa_delete: Option<String>,
}

impl Structure for GetBucketVersioningOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_VERSIONING_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_VERSIONING_OUTPUT.members;
        self.status.write(&m[0], v);
        self.mfa_delete.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_VERSIONING_OUTPUT.members;
        match index {
            0 => self.status = Value::read(&m[0], d)?,
            1 => self.mfa_delete = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketWebsiteInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetBucketWebsiteInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_WEBSITE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_WEBSITE_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_WEBSITE_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetBucketWebsiteOutput {
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub index_document: Option<IndexDocument>,
    pub error_document: Option<ErrorDocument>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}

impl Structure for GetBucketWebsiteOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_BUCKET_WEBSITE_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_BUCKET_WEBSITE_OUTPUT.members;
        self.redirect_all_requests_to.write(&m[0], v);
        self.index_document.write(&m[1], v);
        self.error_document.write(&m[2], v);
        self.routing_rules.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_BUCKET_WEBSITE_OUTPUT.members;
        match index {
            0 => self.redirect_all_requests_to = Value::read(&m[0], d)?,
            1 => self.index_document = Value::read(&m[1], d)?,
            2 => self.error_document = Value::read(&m[2], d)?,
            3 => self.routing_rules = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectInput {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<wire::Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<wire::Timestamp>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<wire::Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}

impl Structure for GetObjectInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_INPUT.members;
        self.bucket.write(&m[0], v);
        self.if_match.write(&m[1], v);
        self.if_modified_since.write(&m[2], v);
        self.if_none_match.write(&m[3], v);
        self.if_unmodified_since.write(&m[4], v);
        self.key.write(&m[5], v);
        self.range.write(&m[6], v);
        self.response_cache_control.write(&m[7], v);
        self.response_content_disposition.write(&m[8], v);
        self.response_content_encoding.write(&m[9], v);
        self.response_content_language.write(&m[10], v);
        self.response_content_type.write(&m[11], v);
        self.response_expires.write(&m[12], v);
        self.version_id.write(&m[13], v);
        self.sse_customer_algorithm.write(&m[14], v);
        self.sse_customer_key.write(&m[15], v);
        self.sse_customer_key_md5.write(&m[16], v);
        self.request_payer.write(&m[17], v);
        self.part_number.write(&m[18], v);
        self.expected_bucket_owner.write(&m[19], v);
        self.checksum_mode.write(&m[20], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.if_match = Value::read(&m[1], d)?,
            2 => self.if_modified_since = Value::read(&m[2], d)?,
            3 => self.if_none_match = Value::read(&m[3], d)?,
            4 => self.if_unmodified_since = Value::read(&m[4], d)?,
            5 => self.key = Value::read(&m[5], d)?,
            6 => self.range = Value::read(&m[6], d)?,
            7 => self.response_cache_control = Value::read(&m[7], d)?,
            8 => self.response_content_disposition = Value::read(&m[8], d)?,
            9 => self.response_content_encoding = Value::read(&m[9], d)?,
            10 => self.response_content_language = Value::read(&m[10], d)?,
            11 => self.response_content_type = Value::read(&m[11], d)?,
            12 => self.response_expires = Value::read(&m[12], d)?,
            13 => self.version_id = Value::read(&m[13], d)?,
            14 => self.sse_customer_algorithm = Value::read(&m[14], d)?,
            15 => self.sse_customer_key = Value::read(&m[15], d)?,
            16 => self.sse_customer_key_md5 = Value::read(&m[16], d)?,
            17 => self.request_payer = Value::read(&m[17], d)?,
            18 => self.part_number = Value::read(&m[18], d)?,
            19 => self.expected_bucket_owner = Value::read(&m[19], d)?,
            20 => self.checksum_mode = Value::read(&m[20], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Default)]
pub struct GetObjectOutput {
    pub body: wire::Body,
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub last_modified: Option<wire::Timestamp>,
    pub content_length: Option<i64>,
    pub etag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<wire::Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}

impl Structure for GetObjectOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_OUTPUT.members;
        self.body.write(&m[0], v);
        self.delete_marker.write(&m[1], v);
        self.accept_ranges.write(&m[2], v);
        self.expiration.write(&m[3], v);
        self.restore.write(&m[4], v);
        self.last_modified.write(&m[5], v);
        self.content_length.write(&m[6], v);
        self.etag.write(&m[7], v);
        self.checksum_crc32.write(&m[8], v);
        self.checksum_crc32c.write(&m[9], v);
        self.checksum_crc64nvme.write(&m[10], v);
        self.checksum_sha1.write(&m[11], v);
        self.checksum_sha256.write(&m[12], v);
        self.checksum_sha512.write(&m[13], v);
        self.checksum_md5.write(&m[14], v);
        self.checksum_xxhash64.write(&m[15], v);
        self.checksum_xxhash3.write(&m[16], v);
        self.checksum_xxhash128.write(&m[17], v);
        self.checksum_type.write(&m[18], v);
        self.missing_meta.write(&m[19], v);
        self.version_id.write(&m[20], v);
        self.cache_control.write(&m[21], v);
        self.content_disposition.write(&m[22], v);
        self.content_encoding.write(&m[23], v);
        self.content_language.write(&m[24], v);
        self.content_range.write(&m[25], v);
        self.content_type.write(&m[26], v);
        self.expires.write(&m[27], v);
        self.website_redirect_location.write(&m[28], v);
        self.server_side_encryption.write(&m[29], v);
        self.metadata.write(&m[30], v);
        self.sse_customer_algorithm.write(&m[31], v);
        self.sse_customer_key_md5.write(&m[32], v);
        self.sse_kms_key_id.write(&m[33], v);
        self.bucket_key_enabled.write(&m[34], v);
        self.storage_class.write(&m[35], v);
        self.request_charged.write(&m[36], v);
        self.replication_status.write(&m[37], v);
        self.parts_count.write(&m[38], v);
        self.tag_count.write(&m[39], v);
        self.object_lock_mode.write(&m[40], v);
        self.object_lock_retain_until_date.write(&m[41], v);
        self.object_lock_legal_hold_status.write(&m[42], v);
        self.object_lock_event_hold.write(&m[43], v);
        self.object_lock_event_hold_duration_days.write(&m[44], v);
        self.object_lock_event_hold_duration_years.write(&m[45], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_OUTPUT.members;
        match index {
            0 => self.body = Value::read(&m[0], d)?,
            1 => self.delete_marker = Value::read(&m[1], d)?,
            2 => self.accept_ranges = Value::read(&m[2], d)?,
            3 => self.expiration = Value::read(&m[3], d)?,
            4 => self.restore = Value::read(&m[4], d)?,
            5 => self.last_modified = Value::read(&m[5], d)?,
            6 => self.content_length = Value::read(&m[6], d)?,
            7 => self.etag = Value::read(&m[7], d)?,
            8 => self.checksum_crc32 = Value::read(&m[8], d)?,
            9 => self.checksum_crc32c = Value::read(&m[9], d)?,
            10 => self.checksum_crc64nvme = Value::read(&m[10], d)?,
            11 => self.checksum_sha1 = Value::read(&m[11], d)?,
            12 => self.checksum_sha256 = Value::read(&m[12], d)?,
            13 => self.checksum_sha512 = Value::read(&m[13], d)?,
            14 => self.checksum_md5 = Value::read(&m[14], d)?,
            15 => self.checksum_xxhash64 = Value::read(&m[15], d)?,
            16 => self.checksum_xxhash3 = Value::read(&m[16], d)?,
            17 => self.checksum_xxhash128 = Value::read(&m[17], d)?,
            18 => self.checksum_type = Value::read(&m[18], d)?,
            19 => self.missing_meta = Value::read(&m[19], d)?,
            20 => self.version_id = Value::read(&m[20], d)?,
            21 => self.cache_control = Value::read(&m[21], d)?,
            22 => self.content_disposition = Value::read(&m[22], d)?,
            23 => self.content_encoding = Value::read(&m[23], d)?,
            24 => self.content_language = Value::read(&m[24], d)?,
            25 => self.content_range = Value::read(&m[25], d)?,
            26 => self.content_type = Value::read(&m[26], d)?,
            27 => self.expires = Value::read(&m[27], d)?,
            28 => self.website_redirect_location = Value::read(&m[28], d)?,
            29 => self.server_side_encryption = Value::read(&m[29], d)?,
            30 => self.metadata = Value::read(&m[30], d)?,
            31 => self.sse_customer_algorithm = Value::read(&m[31], d)?,
            32 => self.sse_customer_key_md5 = Value::read(&m[32], d)?,
            33 => self.sse_kms_key_id = Value::read(&m[33], d)?,
            34 => self.bucket_key_enabled = Value::read(&m[34], d)?,
            35 => self.storage_class = Value::read(&m[35], d)?,
            36 => self.request_charged = Value::read(&m[36], d)?,
            37 => self.replication_status = Value::read(&m[37], d)?,
            38 => self.parts_count = Value::read(&m[38], d)?,
            39 => self.tag_count = Value::read(&m[39], d)?,
            40 => self.object_lock_mode = Value::read(&m[40], d)?,
            41 => self.object_lock_retain_until_date = Value::read(&m[41], d)?,
            42 => self.object_lock_legal_hold_status = Value::read(&m[42], d)?,
            43 => self.object_lock_event_hold = Value::read(&m[43], d)?,
            44 => self.object_lock_event_hold_duration_days = Value::read(&m[44], d)?,
            45 => self.object_lock_event_hold_duration_years = Value::read(&m[45], d)?,
            _ => {}
        }
        Ok(())
    }
    fn stream(&mut self) -> Option<&mut wire::Body> {
        Some(&mut self.body)
    }
}

#[derive(Clone, Default)]
pub struct GetObjectAclInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetObjectAclInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_ACL_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_ACL_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.version_id.write(&m[2], v);
        self.request_payer.write(&m[3], v);
        self.expected_bucket_owner.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_ACL_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.version_id = Value::read(&m[2], d)?,
            3 => self.request_payer = Value::read(&m[3], d)?,
            4 => self.expected_bucket_owner = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
    pub request_charged: Option<String>,
}

impl Structure for GetObjectAclOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_ACL_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_ACL_OUTPUT.members;
        self.owner.write(&m[0], v);
        self.grants.write(&m[1], v);
        self.request_charged.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_ACL_OUTPUT.members;
        match index {
            0 => self.owner = Value::read(&m[0], d)?,
            1 => self.grants = Value::read(&m[1], d)?,
            2 => self.request_charged = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectAttributesInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub object_attributes: Vec<String>,
}

impl Structure for GetObjectAttributesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_ATTRIBUTES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_ATTRIBUTES_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.version_id.write(&m[2], v);
        self.max_parts.write(&m[3], v);
        self.part_number_marker.write(&m[4], v);
        self.sse_customer_algorithm.write(&m[5], v);
        self.sse_customer_key.write(&m[6], v);
        self.sse_customer_key_md5.write(&m[7], v);
        self.request_payer.write(&m[8], v);
        self.expected_bucket_owner.write(&m[9], v);
        self.object_attributes.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_ATTRIBUTES_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.version_id = Value::read(&m[2], d)?,
            3 => self.max_parts = Value::read(&m[3], d)?,
            4 => self.part_number_marker = Value::read(&m[4], d)?,
            5 => self.sse_customer_algorithm = Value::read(&m[5], d)?,
            6 => self.sse_customer_key = Value::read(&m[6], d)?,
            7 => self.sse_customer_key_md5 = Value::read(&m[7], d)?,
            8 => self.request_payer = Value::read(&m[8], d)?,
            9 => self.expected_bucket_owner = Value::read(&m[9], d)?,
            10 => self.object_attributes = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectAttributesOutput {
    pub delete_marker: Option<bool>,
    pub last_modified: Option<wire::Timestamp>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
    pub etag: Option<String>,
    pub checksum: Option<Checksum>,
    pub object_parts: Option<GetObjectAttributesParts>,
    pub storage_class: Option<String>,
    pub object_size: Option<i64>,
}

impl Structure for GetObjectAttributesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_ATTRIBUTES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_ATTRIBUTES_OUTPUT.members;
        self.delete_marker.write(&m[0], v);
        self.last_modified.write(&m[1], v);
        self.version_id.write(&m[2], v);
        self.request_charged.write(&m[3], v);
        self.etag.write(&m[4], v);
        self.checksum.write(&m[5], v);
        self.object_parts.write(&m[6], v);
        self.storage_class.write(&m[7], v);
        self.object_size.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_ATTRIBUTES_OUTPUT.members;
        match index {
            0 => self.delete_marker = Value::read(&m[0], d)?,
            1 => self.last_modified = Value::read(&m[1], d)?,
            2 => self.version_id = Value::read(&m[2], d)?,
            3 => self.request_charged = Value::read(&m[3], d)?,
            4 => self.etag = Value::read(&m[4], d)?,
            5 => self.checksum = Value::read(&m[5], d)?,
            6 => self.object_parts = Value::read(&m[6], d)?,
            7 => self.storage_class = Value::read(&m[7], d)?,
            8 => self.object_size = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectLegalHoldInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetObjectLegalHoldInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_LEGAL_HOLD_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_LEGAL_HOLD_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.version_id.write(&m[2], v);
        self.request_payer.write(&m[3], v);
        self.expected_bucket_owner.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_LEGAL_HOLD_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.version_id = Value::read(&m[2], d)?,
            3 => self.request_payer = Value::read(&m[3], d)?,
            4 => self.expected_bucket_owner = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectLegalHoldOutput {
    pub legal_hold: Option<ObjectLockLegalHold>,
}

impl Structure for GetObjectLegalHoldOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_LEGAL_HOLD_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_LEGAL_HOLD_OUTPUT.members;
        self.legal_hold.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_LEGAL_HOLD_OUTPUT.members;
        if index == 0 {
            self.legal_hold = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectLockConfigurationInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetObjectLockConfigurationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_LOCK_CONFIGURATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_LOCK_CONFIGURATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_LOCK_CONFIGURATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectLockConfigurationOutput {
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
}

impl Structure for GetObjectLockConfigurationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_LOCK_CONFIGURATION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_LOCK_CONFIGURATION_OUTPUT.members;
        self.object_lock_configuration.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_LOCK_CONFIGURATION_OUTPUT.members;
        if index == 0 {
            self.object_lock_configuration = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectRetentionInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetObjectRetentionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_RETENTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_RETENTION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.version_id.write(&m[2], v);
        self.request_payer.write(&m[3], v);
        self.expected_bucket_owner.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_RETENTION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.version_id = Value::read(&m[2], d)?,
            3 => self.request_payer = Value::read(&m[3], d)?,
            4 => self.expected_bucket_owner = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectRetentionOutput {
    pub retention: Option<ObjectLockRetention>,
}

impl Structure for GetObjectRetentionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_RETENTION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_RETENTION_OUTPUT.members;
        self.retention.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_RETENTION_OUTPUT.members;
        if index == 0 {
            self.retention = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectTaggingInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

impl Structure for GetObjectTaggingInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_TAGGING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_TAGGING_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.version_id.write(&m[2], v);
        self.expected_bucket_owner.write(&m[3], v);
        self.request_payer.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_TAGGING_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.version_id = Value::read(&m[2], d)?,
            3 => self.expected_bucket_owner = Value::read(&m[3], d)?,
            4 => self.request_payer = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectTaggingOutput {
    pub version_id: Option<String>,
    pub tag_set: Vec<Tag>,
}

impl Structure for GetObjectTaggingOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_TAGGING_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_TAGGING_OUTPUT.members;
        self.version_id.write(&m[0], v);
        self.tag_set.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_TAGGING_OUTPUT.members;
        match index {
            0 => self.version_id = Value::read(&m[0], d)?,
            1 => self.tag_set = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetPublicAccessBlockInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for GetPublicAccessBlockInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_PUBLIC_ACCESS_BLOCK_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_PUBLIC_ACCESS_BLOCK_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_PUBLIC_ACCESS_BLOCK_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

impl Structure for GetPublicAccessBlockOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_PUBLIC_ACCESS_BLOCK_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_PUBLIC_ACCESS_BLOCK_OUTPUT.members;
        self.public_access_block_configuration.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_PUBLIC_ACCESS_BLOCK_OUTPUT.members;
        if index == 0 {
            self.public_access_block_configuration = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct HeadBucketInput {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for HeadBucketInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::HEAD_BUCKET_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::HEAD_BUCKET_INPUT.members;
        self.bucket.write(&m[0], v);
        self.expected_bucket_owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::HEAD_BUCKET_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.expected_bucket_owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct HeadBucketOutput {
    pub bucket_arn: Option<String>,
    pub bucket_location_type: Option<String>,
    pub bucket_location_name: Option<String>,
    pub bucket_region: Option<String>,
    pub access_point_alias: Option<bool>,
}

impl Structure for HeadBucketOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::HEAD_BUCKET_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::HEAD_BUCKET_OUTPUT.members;
        self.bucket_arn.write(&m[0], v);
        self.bucket_location_type.write(&m[1], v);
        self.bucket_location_name.write(&m[2], v);
        self.bucket_region.write(&m[3], v);
        self.access_point_alias.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::HEAD_BUCKET_OUTPUT.members;
        match index {
            0 => self.bucket_arn = Value::read(&m[0], d)?,
            1 => self.bucket_location_type = Value::read(&m[1], d)?,
            2 => self.bucket_location_name = Value::read(&m[2], d)?,
            3 => self.bucket_region = Value::read(&m[3], d)?,
            4 => self.access_point_alias = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct HeadObjectInput {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<wire::Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<wire::Timestamp>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<wire::Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}

impl Structure for HeadObjectInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::HEAD_OBJECT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::HEAD_OBJECT_INPUT.members;
        self.bucket.write(&m[0], v);
        self.if_match.write(&m[1], v);
        self.if_modified_since.write(&m[2], v);
        self.if_none_match.write(&m[3], v);
        self.if_unmodified_since.write(&m[4], v);
        self.key.write(&m[5], v);
        self.range.write(&m[6], v);
        self.response_cache_control.write(&m[7], v);
        self.response_content_disposition.write(&m[8], v);
        self.response_content_encoding.write(&m[9], v);
        self.response_content_language.write(&m[10], v);
        self.response_content_type.write(&m[11], v);
        self.response_expires.write(&m[12], v);
        self.version_id.write(&m[13], v);
        self.sse_customer_algorithm.write(&m[14], v);
        self.sse_customer_key.write(&m[15], v);
        self.sse_customer_key_md5.write(&m[16], v);
        self.request_payer.write(&m[17], v);
        self.part_number.write(&m[18], v);
        self.expected_bucket_owner.write(&m[19], v);
        self.checksum_mode.write(&m[20], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::HEAD_OBJECT_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.if_match = Value::read(&m[1], d)?,
            2 => self.if_modified_since = Value::read(&m[2], d)?,
            3 => self.if_none_match = Value::read(&m[3], d)?,
            4 => self.if_unmodified_since = Value::read(&m[4], d)?,
            5 => self.key = Value::read(&m[5], d)?,
            6 => self.range = Value::read(&m[6], d)?,
            7 => self.response_cache_control = Value::read(&m[7], d)?,
            8 => self.response_content_disposition = Value::read(&m[8], d)?,
            9 => self.response_content_encoding = Value::read(&m[9], d)?,
            10 => self.response_content_language = Value::read(&m[10], d)?,
            11 => self.response_content_type = Value::read(&m[11], d)?,
            12 => self.response_expires = Value::read(&m[12], d)?,
            13 => self.version_id = Value::read(&m[13], d)?,
            14 => self.sse_customer_algorithm = Value::read(&m[14], d)?,
            15 => self.sse_customer_key = Value::read(&m[15], d)?,
            16 => self.sse_customer_key_md5 = Value::read(&m[16], d)?,
            17 => self.request_payer = Value::read(&m[17], d)?,
            18 => self.part_number = Value::read(&m[18], d)?,
            19 => self.expected_bucket_owner = Value::read(&m[19], d)?,
            20 => self.checksum_mode = Value::read(&m[20], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct HeadObjectOutput {
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub archive_status: Option<String>,
    pub last_modified: Option<wire::Timestamp>,
    pub content_length: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub etag: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub content_range: Option<String>,
    pub expires: Option<String>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<wire::Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}

impl Structure for HeadObjectOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::HEAD_OBJECT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::HEAD_OBJECT_OUTPUT.members;
        self.delete_marker.write(&m[0], v);
        self.accept_ranges.write(&m[1], v);
        self.expiration.write(&m[2], v);
        self.restore.write(&m[3], v);
        self.archive_status.write(&m[4], v);
        self.last_modified.write(&m[5], v);
        self.content_length.write(&m[6], v);
        self.checksum_crc32.write(&m[7], v);
        self.checksum_crc32c.write(&m[8], v);
        self.checksum_crc64nvme.write(&m[9], v);
        self.checksum_sha1.write(&m[10], v);
        self.checksum_sha256.write(&m[11], v);
        self.checksum_sha512.write(&m[12], v);
        self.checksum_md5.write(&m[13], v);
        self.checksum_xxhash64.write(&m[14], v);
        self.checksum_xxhash3.write(&m[15], v);
        self.checksum_xxhash128.write(&m[16], v);
        self.checksum_type.write(&m[17], v);
        self.etag.write(&m[18], v);
        self.missing_meta.write(&m[19], v);
        self.version_id.write(&m[20], v);
        self.cache_control.write(&m[21], v);
        self.content_disposition.write(&m[22], v);
        self.content_encoding.write(&m[23], v);
        self.content_language.write(&m[24], v);
        self.content_type.write(&m[25], v);
        self.content_range.write(&m[26], v);
        self.expires.write(&m[27], v);
        self.website_redirect_location.write(&m[28], v);
        self.server_side_encryption.write(&m[29], v);
        self.metadata.write(&m[30], v);
        self.sse_customer_algorithm.write(&m[31], v);
        self.sse_customer_key_md5.write(&m[32], v);
        self.sse_kms_key_id.write(&m[33], v);
        self.bucket_key_enabled.write(&m[34], v);
        self.storage_class.write(&m[35], v);
        self.request_charged.write(&m[36], v);
        self.replication_status.write(&m[37], v);
        self.parts_count.write(&m[38], v);
        self.tag_count.write(&m[39], v);
        self.object_lock_mode.write(&m[40], v);
        self.object_lock_retain_until_date.write(&m[41], v);
        self.object_lock_legal_hold_status.write(&m[42], v);
        self.object_lock_event_hold.write(&m[43], v);
        self.object_lock_event_hold_duration_days.write(&m[44], v);
        self.object_lock_event_hold_duration_years.write(&m[45], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::HEAD_OBJECT_OUTPUT.members;
        match index {
            0 => self.delete_marker = Value::read(&m[0], d)?,
            1 => self.accept_ranges = Value::read(&m[1], d)?,
            2 => self.expiration = Value::read(&m[2], d)?,
            3 => self.restore = Value::read(&m[3], d)?,
            4 => self.archive_status = Value::read(&m[4], d)?,
            5 => self.last_modified = Value::read(&m[5], d)?,
            6 => self.content_length = Value::read(&m[6], d)?,
            7 => self.checksum_crc32 = Value::read(&m[7], d)?,
            8 => self.checksum_crc32c = Value::read(&m[8], d)?,
            9 => self.checksum_crc64nvme = Value::read(&m[9], d)?,
            10 => self.checksum_sha1 = Value::read(&m[10], d)?,
            11 => self.checksum_sha256 = Value::read(&m[11], d)?,
            12 => self.checksum_sha512 = Value::read(&m[12], d)?,
            13 => self.checksum_md5 = Value::read(&m[13], d)?,
            14 => self.checksum_xxhash64 = Value::read(&m[14], d)?,
            15 => self.checksum_xxhash3 = Value::read(&m[15], d)?,
            16 => self.checksum_xxhash128 = Value::read(&m[16], d)?,
            17 => self.checksum_type = Value::read(&m[17], d)?,
            18 => self.etag = Value::read(&m[18], d)?,
            19 => self.missing_meta = Value::read(&m[19], d)?,
            20 => self.version_id = Value::read(&m[20], d)?,
            21 => self.cache_control = Value::read(&m[21], d)?,
            22 => self.content_disposition = Value::read(&m[22], d)?,
            23 => self.content_encoding = Value::read(&m[23], d)?,
            24 => self.content_language = Value::read(&m[24], d)?,
            25 => self.content_type = Value::read(&m[25], d)?,
            26 => self.content_range = Value::read(&m[26], d)?,
            27 => self.expires = Value::read(&m[27], d)?,
            28 => self.website_redirect_location = Value::read(&m[28], d)?,
            29 => self.server_side_encryption = Value::read(&m[29], d)?,
            30 => self.metadata = Value::read(&m[30], d)?,
            31 => self.sse_customer_algorithm = Value::read(&m[31], d)?,
            32 => self.sse_customer_key_md5 = Value::read(&m[32], d)?,
            33 => self.sse_kms_key_id = Value::read(&m[33], d)?,
            34 => self.bucket_key_enabled = Value::read(&m[34], d)?,
            35 => self.storage_class = Value::read(&m[35], d)?,
            36 => self.request_charged = Value::read(&m[36], d)?,
            37 => self.replication_status = Value::read(&m[37], d)?,
            38 => self.parts_count = Value::read(&m[38], d)?,
            39 => self.tag_count = Value::read(&m[39], d)?,
            40 => self.object_lock_mode = Value::read(&m[40], d)?,
            41 => self.object_lock_retain_until_date = Value::read(&m[41], d)?,
            42 => self.object_lock_legal_hold_status = Value::read(&m[42], d)?,
            43 => self.object_lock_event_hold = Value::read(&m[43], d)?,
            44 => self.object_lock_event_hold_duration_days = Value::read(&m[44], d)?,
            45 => self.object_lock_event_hold_duration_years = Value::read(&m[45], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListBucketIntelligentTieringConfigurationsInput {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for ListBucketIntelligentTieringConfigurationsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.continuation_token.write(&m[1], v);
        self.expected_bucket_owner.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.continuation_token = Value::read(&m[1], d)?,
            2 => self.expected_bucket_owner = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListBucketIntelligentTieringConfigurationsOutput {
    pub is_truncated: Option<bool>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub intelligent_tiering_configuration_list: Option<Vec<IntelligentTieringConfiguration>>,
}

impl Structure for ListBucketIntelligentTieringConfigurationsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT.members;
        self.is_truncated.write(&m[0], v);
        self.continuation_token.write(&m[1], v);
        self.next_continuation_token.write(&m[2], v);
        self.intelligent_tiering_configuration_list.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT.members;
        match index {
            0 => self.is_truncated = Value::read(&m[0], d)?,
            1 => self.continuation_token = Value::read(&m[1], d)?,
            2 => self.next_continuation_token = Value::read(&m[2], d)?,
            3 => self.intelligent_tiering_configuration_list = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListBucketsInput {
    pub max_buckets: Option<i32>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
    pub bucket_region: Option<String>,
}

impl Structure for ListBucketsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_BUCKETS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_BUCKETS_INPUT.members;
        self.max_buckets.write(&m[0], v);
        self.continuation_token.write(&m[1], v);
        self.prefix.write(&m[2], v);
        self.bucket_region.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_BUCKETS_INPUT.members;
        match index {
            0 => self.max_buckets = Value::read(&m[0], d)?,
            1 => self.continuation_token = Value::read(&m[1], d)?,
            2 => self.prefix = Value::read(&m[2], d)?,
            3 => self.bucket_region = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub owner: Option<Owner>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
}

impl Structure for ListBucketsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_BUCKETS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_BUCKETS_OUTPUT.members;
        self.buckets.write(&m[0], v);
        self.owner.write(&m[1], v);
        self.continuation_token.write(&m[2], v);
        self.prefix.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_BUCKETS_OUTPUT.members;
        match index {
            0 => self.buckets = Value::read(&m[0], d)?,
            1 => self.owner = Value::read(&m[1], d)?,
            2 => self.continuation_token = Value::read(&m[2], d)?,
            3 => self.prefix = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListMultipartUploadsInput {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub prefix: Option<String>,
    pub upload_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

impl Structure for ListMultipartUploadsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_MULTIPART_UPLOADS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_MULTIPART_UPLOADS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.delimiter.write(&m[1], v);
        self.encoding_type.write(&m[2], v);
        self.key_marker.write(&m[3], v);
        self.max_uploads.write(&m[4], v);
        self.prefix.write(&m[5], v);
        self.upload_id_marker.write(&m[6], v);
        self.expected_bucket_owner.write(&m[7], v);
        self.request_payer.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_MULTIPART_UPLOADS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.delimiter = Value::read(&m[1], d)?,
            2 => self.encoding_type = Value::read(&m[2], d)?,
            3 => self.key_marker = Value::read(&m[3], d)?,
            4 => self.max_uploads = Value::read(&m[4], d)?,
            5 => self.prefix = Value::read(&m[5], d)?,
            6 => self.upload_id_marker = Value::read(&m[6], d)?,
            7 => self.expected_bucket_owner = Value::read(&m[7], d)?,
            8 => self.request_payer = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListMultipartUploadsOutput {
    pub bucket: Option<String>,
    pub key_marker: Option<String>,
    pub upload_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub next_upload_id_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub is_truncated: Option<bool>,
    pub uploads: Option<Vec<MultipartUpload>>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

impl Structure for ListMultipartUploadsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_MULTIPART_UPLOADS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_MULTIPART_UPLOADS_OUTPUT.members;
        self.bucket.write(&m[0], v);
        self.key_marker.write(&m[1], v);
        self.upload_id_marker.write(&m[2], v);
        self.next_key_marker.write(&m[3], v);
        self.prefix.write(&m[4], v);
        self.delimiter.write(&m[5], v);
        self.next_upload_id_marker.write(&m[6], v);
        self.max_uploads.write(&m[7], v);
        self.is_truncated.write(&m[8], v);
        self.uploads.write(&m[9], v);
        self.common_prefixes.write(&m[10], v);
        self.encoding_type.write(&m[11], v);
        self.request_charged.write(&m[12], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_MULTIPART_UPLOADS_OUTPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key_marker = Value::read(&m[1], d)?,
            2 => self.upload_id_marker = Value::read(&m[2], d)?,
            3 => self.next_key_marker = Value::read(&m[3], d)?,
            4 => self.prefix = Value::read(&m[4], d)?,
            5 => self.delimiter = Value::read(&m[5], d)?,
            6 => self.next_upload_id_marker = Value::read(&m[6], d)?,
            7 => self.max_uploads = Value::read(&m[7], d)?,
            8 => self.is_truncated = Value::read(&m[8], d)?,
            9 => self.uploads = Value::read(&m[9], d)?,
            10 => self.common_prefixes = Value::read(&m[10], d)?,
            11 => self.encoding_type = Value::read(&m[11], d)?,
            12 => self.request_charged = Value::read(&m[12], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListObjectVersionsInput {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub version_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

impl Structure for ListObjectVersionsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_OBJECT_VERSIONS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_OBJECT_VERSIONS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.delimiter.write(&m[1], v);
        self.encoding_type.write(&m[2], v);
        self.key_marker.write(&m[3], v);
        self.max_keys.write(&m[4], v);
        self.prefix.write(&m[5], v);
        self.version_id_marker.write(&m[6], v);
        self.expected_bucket_owner.write(&m[7], v);
        self.request_payer.write(&m[8], v);
        self.optional_object_attributes.write(&m[9], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_OBJECT_VERSIONS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.delimiter = Value::read(&m[1], d)?,
            2 => self.encoding_type = Value::read(&m[2], d)?,
            3 => self.key_marker = Value::read(&m[3], d)?,
            4 => self.max_keys = Value::read(&m[4], d)?,
            5 => self.prefix = Value::read(&m[5], d)?,
            6 => self.version_id_marker = Value::read(&m[6], d)?,
            7 => self.expected_bucket_owner = Value::read(&m[7], d)?,
            8 => self.request_payer = Value::read(&m[8], d)?,
            9 => self.optional_object_attributes = Value::read(&m[9], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListObjectVersionsOutput {
    pub is_truncated: Option<bool>,
    pub key_marker: Option<String>,
    pub version_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub next_version_id_marker: Option<String>,
    pub versions: Option<Vec<ObjectVersion>>,
    pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

impl Structure for ListObjectVersionsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_OBJECT_VERSIONS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_OBJECT_VERSIONS_OUTPUT.members;
        self.is_truncated.write(&m[0], v);
        self.key_marker.write(&m[1], v);
        self.version_id_marker.write(&m[2], v);
        self.next_key_marker.write(&m[3], v);
        self.next_version_id_marker.write(&m[4], v);
        self.versions.write(&m[5], v);
        self.delete_markers.write(&m[6], v);
        self.name.write(&m[7], v);
        self.prefix.write(&m[8], v);
        self.delimiter.write(&m[9], v);
        self.max_keys.write(&m[10], v);
        self.common_prefixes.write(&m[11], v);
        self.encoding_type.write(&m[12], v);
        self.request_charged.write(&m[13], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_OBJECT_VERSIONS_OUTPUT.members;
        match index {
            0 => self.is_truncated = Value::read(&m[0], d)?,
            1 => self.key_marker = Value::read(&m[1], d)?,
            2 => self.version_id_marker = Value::read(&m[2], d)?,
            3 => self.next_key_marker = Value::read(&m[3], d)?,
            4 => self.next_version_id_marker = Value::read(&m[4], d)?,
            5 => self.versions = Value::read(&m[5], d)?,
            6 => self.delete_markers = Value::read(&m[6], d)?,
            7 => self.name = Value::read(&m[7], d)?,
            8 => self.prefix = Value::read(&m[8], d)?,
            9 => self.delimiter = Value::read(&m[9], d)?,
            10 => self.max_keys = Value::read(&m[10], d)?,
            11 => self.common_prefixes = Value::read(&m[11], d)?,
            12 => self.encoding_type = Value::read(&m[12], d)?,
            13 => self.request_charged = Value::read(&m[13], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListObjectsInput {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

impl Structure for ListObjectsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_OBJECTS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_OBJECTS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.delimiter.write(&m[1], v);
        self.encoding_type.write(&m[2], v);
        self.marker.write(&m[3], v);
        self.max_keys.write(&m[4], v);
        self.prefix.write(&m[5], v);
        self.request_payer.write(&m[6], v);
        self.expected_bucket_owner.write(&m[7], v);
        self.optional_object_attributes.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_OBJECTS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.delimiter = Value::read(&m[1], d)?,
            2 => self.encoding_type = Value::read(&m[2], d)?,
            3 => self.marker = Value::read(&m[3], d)?,
            4 => self.max_keys = Value::read(&m[4], d)?,
            5 => self.prefix = Value::read(&m[5], d)?,
            6 => self.request_payer = Value::read(&m[6], d)?,
            7 => self.expected_bucket_owner = Value::read(&m[7], d)?,
            8 => self.optional_object_attributes = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListObjectsOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub next_marker: Option<String>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

impl Structure for ListObjectsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_OBJECTS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_OBJECTS_OUTPUT.members;
        self.is_truncated.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.next_marker.write(&m[2], v);
        self.contents.write(&m[3], v);
        self.name.write(&m[4], v);
        self.prefix.write(&m[5], v);
        self.delimiter.write(&m[6], v);
        self.max_keys.write(&m[7], v);
        self.common_prefixes.write(&m[8], v);
        self.encoding_type.write(&m[9], v);
        self.request_charged.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_OBJECTS_OUTPUT.members;
        match index {
            0 => self.is_truncated = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.next_marker = Value::read(&m[2], d)?,
            3 => self.contents = Value::read(&m[3], d)?,
            4 => self.name = Value::read(&m[4], d)?,
            5 => self.prefix = Value::read(&m[5], d)?,
            6 => self.delimiter = Value::read(&m[6], d)?,
            7 => self.max_keys = Value::read(&m[7], d)?,
            8 => self.common_prefixes = Value::read(&m[8], d)?,
            9 => self.encoding_type = Value::read(&m[9], d)?,
            10 => self.request_charged = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListObjectsV2Input {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub continuation_token: Option<String>,
    pub fetch_owner: Option<bool>,
    pub start_after: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

impl Structure for ListObjectsV2Input {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_OBJECTS_V2_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_OBJECTS_V2_INPUT.members;
        self.bucket.write(&m[0], v);
        self.delimiter.write(&m[1], v);
        self.encoding_type.write(&m[2], v);
        self.max_keys.write(&m[3], v);
        self.prefix.write(&m[4], v);
        self.continuation_token.write(&m[5], v);
        self.fetch_owner.write(&m[6], v);
        self.start_after.write(&m[7], v);
        self.request_payer.write(&m[8], v);
        self.expected_bucket_owner.write(&m[9], v);
        self.optional_object_attributes.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_OBJECTS_V2_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.delimiter = Value::read(&m[1], d)?,
            2 => self.encoding_type = Value::read(&m[2], d)?,
            3 => self.max_keys = Value::read(&m[3], d)?,
            4 => self.prefix = Value::read(&m[4], d)?,
            5 => self.continuation_token = Value::read(&m[5], d)?,
            6 => self.fetch_owner = Value::read(&m[6], d)?,
            7 => self.start_after = Value::read(&m[7], d)?,
            8 => self.request_payer = Value::read(&m[8], d)?,
            9 => self.expected_bucket_owner = Value::read(&m[9], d)?,
            10 => self.optional_object_attributes = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListObjectsV2Output {
    pub is_truncated: Option<bool>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub key_count: Option<i32>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub start_after: Option<String>,
    pub request_charged: Option<String>,
}

impl Structure for ListObjectsV2Output {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_OBJECTS_V2_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_OBJECTS_V2_OUTPUT.members;
        self.is_truncated.write(&m[0], v);
        self.contents.write(&m[1], v);
        self.name.write(&m[2], v);
        self.prefix.write(&m[3], v);
        self.delimiter.write(&m[4], v);
        self.max_keys.write(&m[5], v);
        self.common_prefixes.write(&m[6], v);
        self.encoding_type.write(&m[7], v);
        self.key_count.write(&m[8], v);
        self.continuation_token.write(&m[9], v);
        self.next_continuation_token.write(&m[10], v);
        self.start_after.write(&m[11], v);
        self.request_charged.write(&m[12], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_OBJECTS_V2_OUTPUT.members;
        match index {
            0 => self.is_truncated = Value::read(&m[0], d)?,
            1 => self.contents = Value::read(&m[1], d)?,
            2 => self.name = Value::read(&m[2], d)?,
            3 => self.prefix = Value::read(&m[3], d)?,
            4 => self.delimiter = Value::read(&m[4], d)?,
            5 => self.max_keys = Value::read(&m[5], d)?,
            6 => self.common_prefixes = Value::read(&m[6], d)?,
            7 => self.encoding_type = Value::read(&m[7], d)?,
            8 => self.key_count = Value::read(&m[8], d)?,
            9 => self.continuation_token = Value::read(&m[9], d)?,
            10 => self.next_continuation_token = Value::read(&m[10], d)?,
            11 => self.start_after = Value::read(&m[11], d)?,
            12 => self.request_charged = Value::read(&m[12], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListPartsInput {
    pub bucket: String,
    pub key: String,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub upload_id: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}

impl Structure for ListPartsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_PARTS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_PARTS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.max_parts.write(&m[2], v);
        self.part_number_marker.write(&m[3], v);
        self.upload_id.write(&m[4], v);
        self.request_payer.write(&m[5], v);
        self.expected_bucket_owner.write(&m[6], v);
        self.sse_customer_algorithm.write(&m[7], v);
        self.sse_customer_key.write(&m[8], v);
        self.sse_customer_key_md5.write(&m[9], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_PARTS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.max_parts = Value::read(&m[2], d)?,
            3 => self.part_number_marker = Value::read(&m[3], d)?,
            4 => self.upload_id = Value::read(&m[4], d)?,
            5 => self.request_payer = Value::read(&m[5], d)?,
            6 => self.expected_bucket_owner = Value::read(&m[6], d)?,
            7 => self.sse_customer_algorithm = Value::read(&m[7], d)?,
            8 => self.sse_customer_key = Value::read(&m[8], d)?,
            9 => self.sse_customer_key_md5 = Value::read(&m[9], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListPartsOutput {
    pub abort_date: Option<wire::Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<Part>>,
    pub initiator: Option<Initiator>,
    pub owner: Option<Owner>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}

impl Structure for ListPartsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_PARTS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_PARTS_OUTPUT.members;
        self.abort_date.write(&m[0], v);
        self.abort_rule_id.write(&m[1], v);
        self.bucket.write(&m[2], v);
        self.key.write(&m[3], v);
        self.upload_id.write(&m[4], v);
        self.part_number_marker.write(&m[5], v);
        self.next_part_number_marker.write(&m[6], v);
        self.max_parts.write(&m[7], v);
        self.is_truncated.write(&m[8], v);
        self.parts.write(&m[9], v);
        self.initiator.write(&m[10], v);
        self.owner.write(&m[11], v);
        self.storage_class.write(&m[12], v);
        self.request_charged.write(&m[13], v);
        self.checksum_algorithm.write(&m[14], v);
        self.checksum_type.write(&m[15], v);
        self.version_id.write(&m[16], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_PARTS_OUTPUT.members;
        match index {
            0 => self.abort_date = Value::read(&m[0], d)?,
            1 => self.abort_rule_id = Value::read(&m[1], d)?,
            2 => self.bucket = Value::read(&m[2], d)?,
            3 => self.key = Value::read(&m[3], d)?,
            4 => self.upload_id = Value::read(&m[4], d)?,
            5 => self.part_number_marker = Value::read(&m[5], d)?,
            6 => self.next_part_number_marker = Value::read(&m[6], d)?,
            7 => self.max_parts = Value::read(&m[7], d)?,
            8 => self.is_truncated = Value::read(&m[8], d)?,
            9 => self.parts = Value::read(&m[9], d)?,
            10 => self.initiator = Value::read(&m[10], d)?,
            11 => self.owner = Value::read(&m[11], d)?,
            12 => self.storage_class = Value::read(&m[12], d)?,
            13 => self.request_charged = Value::read(&m[13], d)?,
            14 => self.checksum_algorithm = Value::read(&m[14], d)?,
            15 => self.checksum_type = Value::read(&m[15], d)?,
            16 => self.version_id = Value::read(&m[16], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketAclInput {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutBucketAclInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_ACL_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_ACL_INPUT.members;
        self.acl.write(&m[0], v);
        self.access_control_policy.write(&m[1], v);
        self.bucket.write(&m[2], v);
        self.content_md5.write(&m[3], v);
        self.checksum_algorithm.write(&m[4], v);
        self.grant_full_control.write(&m[5], v);
        self.grant_read.write(&m[6], v);
        self.grant_read_acp.write(&m[7], v);
        self.grant_write.write(&m[8], v);
        self.grant_write_acp.write(&m[9], v);
        self.expected_bucket_owner.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_ACL_INPUT.members;
        match index {
            0 => self.acl = Value::read(&m[0], d)?,
            1 => self.access_control_policy = Value::read(&m[1], d)?,
            2 => self.bucket = Value::read(&m[2], d)?,
            3 => self.content_md5 = Value::read(&m[3], d)?,
            4 => self.checksum_algorithm = Value::read(&m[4], d)?,
            5 => self.grant_full_control = Value::read(&m[5], d)?,
            6 => self.grant_read = Value::read(&m[6], d)?,
            7 => self.grant_read_acp = Value::read(&m[7], d)?,
            8 => self.grant_write = Value::read(&m[8], d)?,
            9 => self.grant_write_acp = Value::read(&m[9], d)?,
            10 => self.expected_bucket_owner = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketAclOutput {}

impl Structure for PutBucketAclOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_ACL_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketCorsInput {
    pub bucket: String,
    pub cors_configuration: CORSConfiguration,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutBucketCorsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_CORS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_CORS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.cors_configuration.write(&m[1], v);
        self.content_md5.write(&m[2], v);
        self.checksum_algorithm.write(&m[3], v);
        self.expected_bucket_owner.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_CORS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.cors_configuration = Value::read(&m[1], d)?,
            2 => self.content_md5 = Value::read(&m[2], d)?,
            3 => self.checksum_algorithm = Value::read(&m[3], d)?,
            4 => self.expected_bucket_owner = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketCorsOutput {}

impl Structure for PutBucketCorsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_CORS_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketEncryptionInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutBucketEncryptionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_ENCRYPTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_ENCRYPTION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.content_md5.write(&m[1], v);
        self.checksum_algorithm.write(&m[2], v);
        self.server_side_encryption_configuration.write(&m[3], v);
        self.expected_bucket_owner.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_ENCRYPTION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.content_md5 = Value::read(&m[1], d)?,
            2 => self.checksum_algorithm = Value::read(&m[2], d)?,
            3 => self.server_side_encryption_configuration = Value::read(&m[3], d)?,
            4 => self.expected_bucket_owner = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketEncryptionOutput {}

impl Structure for PutBucketEncryptionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_ENCRYPTION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketIntelligentTieringConfigurationInput {
    pub bucket: String,
    pub id: String,
    pub expected_bucket_owner: Option<String>,
    pub intelligent_tiering_configuration: IntelligentTieringConfiguration,
}

impl Structure for PutBucketIntelligentTieringConfigurationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.id.write(&m[1], v);
        self.expected_bucket_owner.write(&m[2], v);
        self.intelligent_tiering_configuration.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.id = Value::read(&m[1], d)?,
            2 => self.expected_bucket_owner = Value::read(&m[2], d)?,
            3 => self.intelligent_tiering_configuration = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketIntelligentTieringConfigurationOutput {}

impl Structure for PutBucketIntelligentTieringConfigurationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketLifecycleConfigurationInput {
    pub bucket: String,
    pub checksum_algorithm: Option<String>,
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>,
    pub expected_bucket_owner: Option<String>,
    pub transition_default_minimum_object_size: Option<String>,
}

impl Structure for PutBucketLifecycleConfigurationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.checksum_algorithm.write(&m[1], v);
        self.lifecycle_configuration.write(&m[2], v);
        self.expected_bucket_owner.write(&m[3], v);
        self.transition_default_minimum_object_size.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.checksum_algorithm = Value::read(&m[1], d)?,
            2 => self.lifecycle_configuration = Value::read(&m[2], d)?,
            3 => self.expected_bucket_owner = Value::read(&m[3], d)?,
            4 => self.transition_default_minimum_object_size = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketLifecycleConfigurationOutput {
    pub transition_default_minimum_object_size: Option<String>,
}

impl Structure for PutBucketLifecycleConfigurationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT.members;
        self.transition_default_minimum_object_size.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT.members;
        if index == 0 {
            self.transition_default_minimum_object_size = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketNotificationConfigurationInput {
    pub bucket: String,
    pub notification_configuration: NotificationConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub skip_destination_validation: Option<bool>,
}

impl Structure for PutBucketNotificationConfigurationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_NOTIFICATION_CONFIGURATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_NOTIFICATION_CONFIGURATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.notification_configuration.write(&m[1], v);
        self.expected_bucket_owner.write(&m[2], v);
        self.skip_destination_validation.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_NOTIFICATION_CONFIGURATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.notification_configuration = Value::read(&m[1], d)?,
            2 => self.expected_bucket_owner = Value::read(&m[2], d)?,
            3 => self.skip_destination_validation = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketNotificationConfigurationOutput {}

impl Structure for PutBucketNotificationConfigurationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketOwnershipControlsInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub ownership_controls: OwnershipControls,
    pub checksum_algorithm: Option<String>,
}

impl Structure for PutBucketOwnershipControlsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_OWNERSHIP_CONTROLS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_OWNERSHIP_CONTROLS_INPUT.members;
        self.bucket.write(&m[0], v);
        self.content_md5.write(&m[1], v);
        self.expected_bucket_owner.write(&m[2], v);
        self.ownership_controls.write(&m[3], v);
        self.checksum_algorithm.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_OWNERSHIP_CONTROLS_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.content_md5 = Value::read(&m[1], d)?,
            2 => self.expected_bucket_owner = Value::read(&m[2], d)?,
            3 => self.ownership_controls = Value::read(&m[3], d)?,
            4 => self.checksum_algorithm = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketOwnershipControlsOutput {}

impl Structure for PutBucketOwnershipControlsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketPolicyInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub confirm_remove_self_bucket_access: Option<bool>,
    pub policy: String,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutBucketPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_POLICY_INPUT.members;
        self.bucket.write(&m[0], v);
        self.content_md5.write(&m[1], v);
        self.checksum_algorithm.write(&m[2], v);
        self.confirm_remove_self_bucket_access.write(&m[3], v);
        self.policy.write(&m[4], v);
        self.expected_bucket_owner.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_POLICY_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.content_md5 = Value::read(&m[1], d)?,
            2 => self.checksum_algorithm = Value::read(&m[2], d)?,
            3 => self.confirm_remove_self_bucket_access = Value::read(&m[3], d)?,
            4 => self.policy = Value::read(&m[4], d)?,
            5 => self.expected_bucket_owner = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketPolicyOutput {}

impl Structure for PutBucketPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketRequestPaymentInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub request_payment_configuration: RequestPaymentConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutBucketRequestPaymentInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_REQUEST_PAYMENT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_REQUEST_PAYMENT_INPUT.members;
        self.bucket.write(&m[0], v);
        self.content_md5.write(&m[1], v);
        self.checksum_algorithm.write(&m[2], v);
        self.request_payment_configuration.write(&m[3], v);
        self.expected_bucket_owner.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_REQUEST_PAYMENT_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.content_md5 = Value::read(&m[1], d)?,
            2 => self.checksum_algorithm = Value::read(&m[2], d)?,
            3 => self.request_payment_configuration = Value::read(&m[3], d)?,
            4 => self.expected_bucket_owner = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketRequestPaymentOutput {}

impl Structure for PutBucketRequestPaymentOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_REQUEST_PAYMENT_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketTaggingInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutBucketTaggingInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_TAGGING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_TAGGING_INPUT.members;
        self.bucket.write(&m[0], v);
        self.content_md5.write(&m[1], v);
        self.checksum_algorithm.write(&m[2], v);
        self.tagging.write(&m[3], v);
        self.expected_bucket_owner.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_TAGGING_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.content_md5 = Value::read(&m[1], d)?,
            2 => self.checksum_algorithm = Value::read(&m[2], d)?,
            3 => self.tagging = Value::read(&m[3], d)?,
            4 => self.expected_bucket_owner = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketTaggingOutput {}

impl Structure for PutBucketTaggingOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_TAGGING_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketVersioningInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub mfa: Option<String>,
    pub versioning_configuration: VersioningConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutBucketVersioningInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_VERSIONING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_BUCKET_VERSIONING_INPUT.members;
        self.bucket.write(&m[0], v);
        self.content_md5.write(&m[1], v);
        self.checksum_algorithm.write(&m[2], v);
        self.mfa.write(&m[3], v);
        self.versioning_configuration.write(&m[4], v);
        self.expected_bucket_owner.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_BUCKET_VERSIONING_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.content_md5 = Value::read(&m[1], d)?,
            2 => self.checksum_algorithm = Value::read(&m[2], d)?,
            3 => self.mfa = Value::read(&m[3], d)?,
            4 => self.versioning_configuration = Value::read(&m[4], d)?,
            5 => self.expected_bucket_owner = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutBucketVersioningOutput {}

impl Structure for PutBucketVersioningOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_BUCKET_VERSIONING_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Default)]
pub struct PutObjectInput {
    pub acl: Option<String>,
    pub body: wire::Body,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub expires: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub write_offset_bytes: Option<i64>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub sse_kms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<wire::Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutObjectInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_INPUT.members;
        self.acl.write(&m[0], v);
        self.body.write(&m[1], v);
        self.bucket.write(&m[2], v);
        self.cache_control.write(&m[3], v);
        self.content_disposition.write(&m[4], v);
        self.content_encoding.write(&m[5], v);
        self.content_language.write(&m[6], v);
        self.content_length.write(&m[7], v);
        self.content_md5.write(&m[8], v);
        self.content_type.write(&m[9], v);
        self.checksum_algorithm.write(&m[10], v);
        self.checksum_crc32.write(&m[11], v);
        self.checksum_crc32c.write(&m[12], v);
        self.checksum_crc64nvme.write(&m[13], v);
        self.checksum_sha1.write(&m[14], v);
        self.checksum_sha256.write(&m[15], v);
        self.checksum_sha512.write(&m[16], v);
        self.checksum_md5.write(&m[17], v);
        self.checksum_xxhash64.write(&m[18], v);
        self.checksum_xxhash3.write(&m[19], v);
        self.checksum_xxhash128.write(&m[20], v);
        self.expires.write(&m[21], v);
        self.if_match.write(&m[22], v);
        self.if_none_match.write(&m[23], v);
        self.grant_full_control.write(&m[24], v);
        self.grant_read.write(&m[25], v);
        self.grant_read_acp.write(&m[26], v);
        self.grant_write_acp.write(&m[27], v);
        self.key.write(&m[28], v);
        self.write_offset_bytes.write(&m[29], v);
        self.metadata.write(&m[30], v);
        self.server_side_encryption.write(&m[31], v);
        self.storage_class.write(&m[32], v);
        self.website_redirect_location.write(&m[33], v);
        self.sse_customer_algorithm.write(&m[34], v);
        self.sse_customer_key.write(&m[35], v);
        self.sse_customer_key_md5.write(&m[36], v);
        self.sse_kms_key_id.write(&m[37], v);
        self.sse_kms_encryption_context.write(&m[38], v);
        self.bucket_key_enabled.write(&m[39], v);
        self.request_payer.write(&m[40], v);
        self.tagging.write(&m[41], v);
        self.object_lock_mode.write(&m[42], v);
        self.object_lock_retain_until_date.write(&m[43], v);
        self.object_lock_legal_hold_status.write(&m[44], v);
        self.object_lock_event_hold.write(&m[45], v);
        self.object_lock_event_hold_duration_days.write(&m[46], v);
        self.object_lock_event_hold_duration_years.write(&m[47], v);
        self.expected_bucket_owner.write(&m[48], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_INPUT.members;
        match index {
            0 => self.acl = Value::read(&m[0], d)?,
            1 => self.body = Value::read(&m[1], d)?,
            2 => self.bucket = Value::read(&m[2], d)?,
            3 => self.cache_control = Value::read(&m[3], d)?,
            4 => self.content_disposition = Value::read(&m[4], d)?,
            5 => self.content_encoding = Value::read(&m[5], d)?,
            6 => self.content_language = Value::read(&m[6], d)?,
            7 => self.content_length = Value::read(&m[7], d)?,
            8 => self.content_md5 = Value::read(&m[8], d)?,
            9 => self.content_type = Value::read(&m[9], d)?,
            10 => self.checksum_algorithm = Value::read(&m[10], d)?,
            11 => self.checksum_crc32 = Value::read(&m[11], d)?,
            12 => self.checksum_crc32c = Value::read(&m[12], d)?,
            13 => self.checksum_crc64nvme = Value::read(&m[13], d)?,
            14 => self.checksum_sha1 = Value::read(&m[14], d)?,
            15 => self.checksum_sha256 = Value::read(&m[15], d)?,
            16 => self.checksum_sha512 = Value::read(&m[16], d)?,
            17 => self.checksum_md5 = Value::read(&m[17], d)?,
            18 => self.checksum_xxhash64 = Value::read(&m[18], d)?,
            19 => self.checksum_xxhash3 = Value::read(&m[19], d)?,
            20 => self.checksum_xxhash128 = Value::read(&m[20], d)?,
            21 => self.expires = Value::read(&m[21], d)?,
            22 => self.if_match = Value::read(&m[22], d)?,
            23 => self.if_none_match = Value::read(&m[23], d)?,
            24 => self.grant_full_control = Value::read(&m[24], d)?,
            25 => self.grant_read = Value::read(&m[25], d)?,
            26 => self.grant_read_acp = Value::read(&m[26], d)?,
            27 => self.grant_write_acp = Value::read(&m[27], d)?,
            28 => self.key = Value::read(&m[28], d)?,
            29 => self.write_offset_bytes = Value::read(&m[29], d)?,
            30 => self.metadata = Value::read(&m[30], d)?,
            31 => self.server_side_encryption = Value::read(&m[31], d)?,
            32 => self.storage_class = Value::read(&m[32], d)?,
            33 => self.website_redirect_location = Value::read(&m[33], d)?,
            34 => self.sse_customer_algorithm = Value::read(&m[34], d)?,
            35 => self.sse_customer_key = Value::read(&m[35], d)?,
            36 => self.sse_customer_key_md5 = Value::read(&m[36], d)?,
            37 => self.sse_kms_key_id = Value::read(&m[37], d)?,
            38 => self.sse_kms_encryption_context = Value::read(&m[38], d)?,
            39 => self.bucket_key_enabled = Value::read(&m[39], d)?,
            40 => self.request_payer = Value::read(&m[40], d)?,
            41 => self.tagging = Value::read(&m[41], d)?,
            42 => self.object_lock_mode = Value::read(&m[42], d)?,
            43 => self.object_lock_retain_until_date = Value::read(&m[43], d)?,
            44 => self.object_lock_legal_hold_status = Value::read(&m[44], d)?,
            45 => self.object_lock_event_hold = Value::read(&m[45], d)?,
            46 => self.object_lock_event_hold_duration_days = Value::read(&m[46], d)?,
            47 => self.object_lock_event_hold_duration_years = Value::read(&m[47], d)?,
            48 => self.expected_bucket_owner = Value::read(&m[48], d)?,
            _ => {}
        }
        Ok(())
    }
    fn stream(&mut self) -> Option<&mut wire::Body> {
        Some(&mut self.body)
    }
}

#[derive(Clone, Default)]
pub struct PutObjectOutput {
    pub expiration: Option<String>,
    pub etag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub sse_kms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub size: Option<i64>,
    pub request_charged: Option<String>,
}

impl Structure for PutObjectOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_OUTPUT.members;
        self.expiration.write(&m[0], v);
        self.etag.write(&m[1], v);
        self.checksum_crc32.write(&m[2], v);
        self.checksum_crc32c.write(&m[3], v);
        self.checksum_crc64nvme.write(&m[4], v);
        self.checksum_sha1.write(&m[5], v);
        self.checksum_sha256.write(&m[6], v);
        self.checksum_sha512.write(&m[7], v);
        self.checksum_md5.write(&m[8], v);
        self.checksum_xxhash64.write(&m[9], v);
        self.checksum_xxhash3.write(&m[10], v);
        self.checksum_xxhash128.write(&m[11], v);
        self.checksum_type.write(&m[12], v);
        self.server_side_encryption.write(&m[13], v);
        self.version_id.write(&m[14], v);
        self.sse_customer_algorithm.write(&m[15], v);
        self.sse_customer_key_md5.write(&m[16], v);
        self.sse_kms_key_id.write(&m[17], v);
        self.sse_kms_encryption_context.write(&m[18], v);
        self.bucket_key_enabled.write(&m[19], v);
        self.size.write(&m[20], v);
        self.request_charged.write(&m[21], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_OUTPUT.members;
        match index {
            0 => self.expiration = Value::read(&m[0], d)?,
            1 => self.etag = Value::read(&m[1], d)?,
            2 => self.checksum_crc32 = Value::read(&m[2], d)?,
            3 => self.checksum_crc32c = Value::read(&m[3], d)?,
            4 => self.checksum_crc64nvme = Value::read(&m[4], d)?,
            5 => self.checksum_sha1 = Value::read(&m[5], d)?,
            6 => self.checksum_sha256 = Value::read(&m[6], d)?,
            7 => self.checksum_sha512 = Value::read(&m[7], d)?,
            8 => self.checksum_md5 = Value::read(&m[8], d)?,
            9 => self.checksum_xxhash64 = Value::read(&m[9], d)?,
            10 => self.checksum_xxhash3 = Value::read(&m[10], d)?,
            11 => self.checksum_xxhash128 = Value::read(&m[11], d)?,
            12 => self.checksum_type = Value::read(&m[12], d)?,
            13 => self.server_side_encryption = Value::read(&m[13], d)?,
            14 => self.version_id = Value::read(&m[14], d)?,
            15 => self.sse_customer_algorithm = Value::read(&m[15], d)?,
            16 => self.sse_customer_key_md5 = Value::read(&m[16], d)?,
            17 => self.sse_kms_key_id = Value::read(&m[17], d)?,
            18 => self.sse_kms_encryption_context = Value::read(&m[18], d)?,
            19 => self.bucket_key_enabled = Value::read(&m[19], d)?,
            20 => self.size = Value::read(&m[20], d)?,
            21 => self.request_charged = Value::read(&m[21], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutObjectAclInput {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutObjectAclInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_ACL_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_ACL_INPUT.members;
        self.acl.write(&m[0], v);
        self.access_control_policy.write(&m[1], v);
        self.bucket.write(&m[2], v);
        self.content_md5.write(&m[3], v);
        self.checksum_algorithm.write(&m[4], v);
        self.grant_full_control.write(&m[5], v);
        self.grant_read.write(&m[6], v);
        self.grant_read_acp.write(&m[7], v);
        self.grant_write.write(&m[8], v);
        self.grant_write_acp.write(&m[9], v);
        self.key.write(&m[10], v);
        self.request_payer.write(&m[11], v);
        self.version_id.write(&m[12], v);
        self.expected_bucket_owner.write(&m[13], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_ACL_INPUT.members;
        match index {
            0 => self.acl = Value::read(&m[0], d)?,
            1 => self.access_control_policy = Value::read(&m[1], d)?,
            2 => self.bucket = Value::read(&m[2], d)?,
            3 => self.content_md5 = Value::read(&m[3], d)?,
            4 => self.checksum_algorithm = Value::read(&m[4], d)?,
            5 => self.grant_full_control = Value::read(&m[5], d)?,
            6 => self.grant_read = Value::read(&m[6], d)?,
            7 => self.grant_read_acp = Value::read(&m[7], d)?,
            8 => self.grant_write = Value::read(&m[8], d)?,
            9 => self.grant_write_acp = Value::read(&m[9], d)?,
            10 => self.key = Value::read(&m[10], d)?,
            11 => self.request_payer = Value::read(&m[11], d)?,
            12 => self.version_id = Value::read(&m[12], d)?,
            13 => self.expected_bucket_owner = Value::read(&m[13], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutObjectAclOutput {
    pub request_charged: Option<String>,
}

impl Structure for PutObjectAclOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_ACL_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_ACL_OUTPUT.members;
        self.request_charged.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_ACL_OUTPUT.members;
        if index == 0 {
            self.request_charged = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutObjectLegalHoldInput {
    pub bucket: String,
    pub key: String,
    pub legal_hold: Option<ObjectLockLegalHold>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutObjectLegalHoldInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_LEGAL_HOLD_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_LEGAL_HOLD_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.legal_hold.write(&m[2], v);
        self.request_payer.write(&m[3], v);
        self.version_id.write(&m[4], v);
        self.content_md5.write(&m[5], v);
        self.checksum_algorithm.write(&m[6], v);
        self.expected_bucket_owner.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_LEGAL_HOLD_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.legal_hold = Value::read(&m[2], d)?,
            3 => self.request_payer = Value::read(&m[3], d)?,
            4 => self.version_id = Value::read(&m[4], d)?,
            5 => self.content_md5 = Value::read(&m[5], d)?,
            6 => self.checksum_algorithm = Value::read(&m[6], d)?,
            7 => self.expected_bucket_owner = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutObjectLegalHoldOutput {
    pub request_charged: Option<String>,
}

impl Structure for PutObjectLegalHoldOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_LEGAL_HOLD_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_LEGAL_HOLD_OUTPUT.members;
        self.request_charged.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_LEGAL_HOLD_OUTPUT.members;
        if index == 0 {
            self.request_charged = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutObjectLockConfigurationInput {
    pub bucket: String,
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
    pub request_payer: Option<String>,
    pub token: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutObjectLockConfigurationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_LOCK_CONFIGURATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_LOCK_CONFIGURATION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.object_lock_configuration.write(&m[1], v);
        self.request_payer.write(&m[2], v);
        self.token.write(&m[3], v);
        self.content_md5.write(&m[4], v);
        self.checksum_algorithm.write(&m[5], v);
        self.expected_bucket_owner.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_LOCK_CONFIGURATION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.object_lock_configuration = Value::read(&m[1], d)?,
            2 => self.request_payer = Value::read(&m[2], d)?,
            3 => self.token = Value::read(&m[3], d)?,
            4 => self.content_md5 = Value::read(&m[4], d)?,
            5 => self.checksum_algorithm = Value::read(&m[5], d)?,
            6 => self.expected_bucket_owner = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutObjectLockConfigurationOutput {
    pub request_charged: Option<String>,
}

impl Structure for PutObjectLockConfigurationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT.members;
        self.request_charged.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT.members;
        if index == 0 {
            self.request_charged = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutObjectRetentionInput {
    pub bucket: String,
    pub key: String,
    pub retention: Option<ObjectLockRetention>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutObjectRetentionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_RETENTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_RETENTION_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.retention.write(&m[2], v);
        self.request_payer.write(&m[3], v);
        self.version_id.write(&m[4], v);
        self.bypass_governance_retention.write(&m[5], v);
        self.content_md5.write(&m[6], v);
        self.checksum_algorithm.write(&m[7], v);
        self.expected_bucket_owner.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_RETENTION_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.retention = Value::read(&m[2], d)?,
            3 => self.request_payer = Value::read(&m[3], d)?,
            4 => self.version_id = Value::read(&m[4], d)?,
            5 => self.bypass_governance_retention = Value::read(&m[5], d)?,
            6 => self.content_md5 = Value::read(&m[6], d)?,
            7 => self.checksum_algorithm = Value::read(&m[7], d)?,
            8 => self.expected_bucket_owner = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutObjectRetentionOutput {
    pub request_charged: Option<String>,
}

impl Structure for PutObjectRetentionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_RETENTION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_RETENTION_OUTPUT.members;
        self.request_charged.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_RETENTION_OUTPUT.members;
        if index == 0 {
            self.request_charged = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutObjectTaggingInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

impl Structure for PutObjectTaggingInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_TAGGING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_TAGGING_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.version_id.write(&m[2], v);
        self.content_md5.write(&m[3], v);
        self.checksum_algorithm.write(&m[4], v);
        self.tagging.write(&m[5], v);
        self.expected_bucket_owner.write(&m[6], v);
        self.request_payer.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_TAGGING_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.version_id = Value::read(&m[2], d)?,
            3 => self.content_md5 = Value::read(&m[3], d)?,
            4 => self.checksum_algorithm = Value::read(&m[4], d)?,
            5 => self.tagging = Value::read(&m[5], d)?,
            6 => self.expected_bucket_owner = Value::read(&m[6], d)?,
            7 => self.request_payer = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutObjectTaggingOutput {
    pub version_id: Option<String>,
}

impl Structure for PutObjectTaggingOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_OBJECT_TAGGING_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_OBJECT_TAGGING_OUTPUT.members;
        self.version_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_OBJECT_TAGGING_OUTPUT.members;
        if index == 0 {
            self.version_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutPublicAccessBlockInput {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for PutPublicAccessBlockInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_PUBLIC_ACCESS_BLOCK_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_PUBLIC_ACCESS_BLOCK_INPUT.members;
        self.bucket.write(&m[0], v);
        self.content_md5.write(&m[1], v);
        self.checksum_algorithm.write(&m[2], v);
        self.public_access_block_configuration.write(&m[3], v);
        self.expected_bucket_owner.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_PUBLIC_ACCESS_BLOCK_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.content_md5 = Value::read(&m[1], d)?,
            2 => self.checksum_algorithm = Value::read(&m[2], d)?,
            3 => self.public_access_block_configuration = Value::read(&m[3], d)?,
            4 => self.expected_bucket_owner = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutPublicAccessBlockOutput {}

impl Structure for PutPublicAccessBlockOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_PUBLIC_ACCESS_BLOCK_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RestoreObjectInput {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub restore_request: Option<RestoreRequest>,
    pub request_payer: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for RestoreObjectInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESTORE_OBJECT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESTORE_OBJECT_INPUT.members;
        self.bucket.write(&m[0], v);
        self.key.write(&m[1], v);
        self.version_id.write(&m[2], v);
        self.restore_request.write(&m[3], v);
        self.request_payer.write(&m[4], v);
        self.checksum_algorithm.write(&m[5], v);
        self.expected_bucket_owner.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESTORE_OBJECT_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.version_id = Value::read(&m[2], d)?,
            3 => self.restore_request = Value::read(&m[3], d)?,
            4 => self.request_payer = Value::read(&m[4], d)?,
            5 => self.checksum_algorithm = Value::read(&m[5], d)?,
            6 => self.expected_bucket_owner = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RestoreObjectOutput {
    pub request_charged: Option<String>,
    pub restore_output_path: Option<String>,
    pub status: Option<i32>,
}

impl Structure for RestoreObjectOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESTORE_OBJECT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESTORE_OBJECT_OUTPUT.members;
        self.request_charged.write(&m[0], v);
        self.restore_output_path.write(&m[1], v);
        self.status.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESTORE_OBJECT_OUTPUT.members;
        match index {
            0 => self.request_charged = Value::read(&m[0], d)?,
            1 => self.restore_output_path = Value::read(&m[1], d)?,
            2 => self.status = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Default)]
pub struct UploadPartInput {
    pub body: wire::Body,
    pub bucket: String,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl Structure for UploadPartInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPLOAD_PART_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPLOAD_PART_INPUT.members;
        self.body.write(&m[0], v);
        self.bucket.write(&m[1], v);
        self.content_length.write(&m[2], v);
        self.content_md5.write(&m[3], v);
        self.checksum_algorithm.write(&m[4], v);
        self.checksum_crc32.write(&m[5], v);
        self.checksum_crc32c.write(&m[6], v);
        self.checksum_crc64nvme.write(&m[7], v);
        self.checksum_sha1.write(&m[8], v);
        self.checksum_sha256.write(&m[9], v);
        self.checksum_sha512.write(&m[10], v);
        self.checksum_md5.write(&m[11], v);
        self.checksum_xxhash64.write(&m[12], v);
        self.checksum_xxhash3.write(&m[13], v);
        self.checksum_xxhash128.write(&m[14], v);
        self.key.write(&m[15], v);
        self.part_number.write(&m[16], v);
        self.upload_id.write(&m[17], v);
        self.sse_customer_algorithm.write(&m[18], v);
        self.sse_customer_key.write(&m[19], v);
        self.sse_customer_key_md5.write(&m[20], v);
        self.request_payer.write(&m[21], v);
        self.expected_bucket_owner.write(&m[22], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPLOAD_PART_INPUT.members;
        match index {
            0 => self.body = Value::read(&m[0], d)?,
            1 => self.bucket = Value::read(&m[1], d)?,
            2 => self.content_length = Value::read(&m[2], d)?,
            3 => self.content_md5 = Value::read(&m[3], d)?,
            4 => self.checksum_algorithm = Value::read(&m[4], d)?,
            5 => self.checksum_crc32 = Value::read(&m[5], d)?,
            6 => self.checksum_crc32c = Value::read(&m[6], d)?,
            7 => self.checksum_crc64nvme = Value::read(&m[7], d)?,
            8 => self.checksum_sha1 = Value::read(&m[8], d)?,
            9 => self.checksum_sha256 = Value::read(&m[9], d)?,
            10 => self.checksum_sha512 = Value::read(&m[10], d)?,
            11 => self.checksum_md5 = Value::read(&m[11], d)?,
            12 => self.checksum_xxhash64 = Value::read(&m[12], d)?,
            13 => self.checksum_xxhash3 = Value::read(&m[13], d)?,
            14 => self.checksum_xxhash128 = Value::read(&m[14], d)?,
            15 => self.key = Value::read(&m[15], d)?,
            16 => self.part_number = Value::read(&m[16], d)?,
            17 => self.upload_id = Value::read(&m[17], d)?,
            18 => self.sse_customer_algorithm = Value::read(&m[18], d)?,
            19 => self.sse_customer_key = Value::read(&m[19], d)?,
            20 => self.sse_customer_key_md5 = Value::read(&m[20], d)?,
            21 => self.request_payer = Value::read(&m[21], d)?,
            22 => self.expected_bucket_owner = Value::read(&m[22], d)?,
            _ => {}
        }
        Ok(())
    }
    fn stream(&mut self) -> Option<&mut wire::Body> {
        Some(&mut self.body)
    }
}

#[derive(Clone, Default)]
pub struct UploadPartOutput {
    pub server_side_encryption: Option<String>,
    pub etag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}

impl Structure for UploadPartOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPLOAD_PART_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPLOAD_PART_OUTPUT.members;
        self.server_side_encryption.write(&m[0], v);
        self.etag.write(&m[1], v);
        self.checksum_crc32.write(&m[2], v);
        self.checksum_crc32c.write(&m[3], v);
        self.checksum_crc64nvme.write(&m[4], v);
        self.checksum_sha1.write(&m[5], v);
        self.checksum_sha256.write(&m[6], v);
        self.checksum_sha512.write(&m[7], v);
        self.checksum_md5.write(&m[8], v);
        self.checksum_xxhash64.write(&m[9], v);
        self.checksum_xxhash3.write(&m[10], v);
        self.checksum_xxhash128.write(&m[11], v);
        self.sse_customer_algorithm.write(&m[12], v);
        self.sse_customer_key_md5.write(&m[13], v);
        self.sse_kms_key_id.write(&m[14], v);
        self.bucket_key_enabled.write(&m[15], v);
        self.request_charged.write(&m[16], v);
        self.version_id.write(&m[17], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPLOAD_PART_OUTPUT.members;
        match index {
            0 => self.server_side_encryption = Value::read(&m[0], d)?,
            1 => self.etag = Value::read(&m[1], d)?,
            2 => self.checksum_crc32 = Value::read(&m[2], d)?,
            3 => self.checksum_crc32c = Value::read(&m[3], d)?,
            4 => self.checksum_crc64nvme = Value::read(&m[4], d)?,
            5 => self.checksum_sha1 = Value::read(&m[5], d)?,
            6 => self.checksum_sha256 = Value::read(&m[6], d)?,
            7 => self.checksum_sha512 = Value::read(&m[7], d)?,
            8 => self.checksum_md5 = Value::read(&m[8], d)?,
            9 => self.checksum_xxhash64 = Value::read(&m[9], d)?,
            10 => self.checksum_xxhash3 = Value::read(&m[10], d)?,
            11 => self.checksum_xxhash128 = Value::read(&m[11], d)?,
            12 => self.sse_customer_algorithm = Value::read(&m[12], d)?,
            13 => self.sse_customer_key_md5 = Value::read(&m[13], d)?,
            14 => self.sse_kms_key_id = Value::read(&m[14], d)?,
            15 => self.bucket_key_enabled = Value::read(&m[15], d)?,
            16 => self.request_charged = Value::read(&m[16], d)?,
            17 => self.version_id = Value::read(&m[17], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UploadPartCopyInput {
    pub bucket: String,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<wire::Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<wire::Timestamp>,
    pub copy_source_range: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}

impl Structure for UploadPartCopyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPLOAD_PART_COPY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPLOAD_PART_COPY_INPUT.members;
        self.bucket.write(&m[0], v);
        self.copy_source.write(&m[1], v);
        self.copy_source_if_match.write(&m[2], v);
        self.copy_source_if_modified_since.write(&m[3], v);
        self.copy_source_if_none_match.write(&m[4], v);
        self.copy_source_if_unmodified_since.write(&m[5], v);
        self.copy_source_range.write(&m[6], v);
        self.key.write(&m[7], v);
        self.part_number.write(&m[8], v);
        self.upload_id.write(&m[9], v);
        self.sse_customer_algorithm.write(&m[10], v);
        self.sse_customer_key.write(&m[11], v);
        self.sse_customer_key_md5.write(&m[12], v);
        self.copy_source_sse_customer_algorithm.write(&m[13], v);
        self.copy_source_sse_customer_key.write(&m[14], v);
        self.copy_source_sse_customer_key_md5.write(&m[15], v);
        self.request_payer.write(&m[16], v);
        self.expected_bucket_owner.write(&m[17], v);
        self.expected_source_bucket_owner.write(&m[18], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPLOAD_PART_COPY_INPUT.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.copy_source = Value::read(&m[1], d)?,
            2 => self.copy_source_if_match = Value::read(&m[2], d)?,
            3 => self.copy_source_if_modified_since = Value::read(&m[3], d)?,
            4 => self.copy_source_if_none_match = Value::read(&m[4], d)?,
            5 => self.copy_source_if_unmodified_since = Value::read(&m[5], d)?,
            6 => self.copy_source_range = Value::read(&m[6], d)?,
            7 => self.key = Value::read(&m[7], d)?,
            8 => self.part_number = Value::read(&m[8], d)?,
            9 => self.upload_id = Value::read(&m[9], d)?,
            10 => self.sse_customer_algorithm = Value::read(&m[10], d)?,
            11 => self.sse_customer_key = Value::read(&m[11], d)?,
            12 => self.sse_customer_key_md5 = Value::read(&m[12], d)?,
            13 => self.copy_source_sse_customer_algorithm = Value::read(&m[13], d)?,
            14 => self.copy_source_sse_customer_key = Value::read(&m[14], d)?,
            15 => self.copy_source_sse_customer_key_md5 = Value::read(&m[15], d)?,
            16 => self.request_payer = Value::read(&m[16], d)?,
            17 => self.expected_bucket_owner = Value::read(&m[17], d)?,
            18 => self.expected_source_bucket_owner = Value::read(&m[18], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UploadPartCopyOutput {
    pub copy_source_version_id: Option<String>,
    pub copy_part_result: Option<CopyPartResult>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub sse_kms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}

impl Structure for UploadPartCopyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPLOAD_PART_COPY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPLOAD_PART_COPY_OUTPUT.members;
        self.copy_source_version_id.write(&m[0], v);
        self.copy_part_result.write(&m[1], v);
        self.server_side_encryption.write(&m[2], v);
        self.sse_customer_algorithm.write(&m[3], v);
        self.sse_customer_key_md5.write(&m[4], v);
        self.sse_kms_key_id.write(&m[5], v);
        self.bucket_key_enabled.write(&m[6], v);
        self.request_charged.write(&m[7], v);
        self.version_id.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPLOAD_PART_COPY_OUTPUT.members;
        match index {
            0 => self.copy_source_version_id = Value::read(&m[0], d)?,
            1 => self.copy_part_result = Value::read(&m[1], d)?,
            2 => self.server_side_encryption = Value::read(&m[2], d)?,
            3 => self.sse_customer_algorithm = Value::read(&m[3], d)?,
            4 => self.sse_customer_key_md5 = Value::read(&m[4], d)?,
            5 => self.sse_kms_key_id = Value::read(&m[5], d)?,
            6 => self.bucket_key_enabled = Value::read(&m[6], d)?,
            7 => self.request_charged = Value::read(&m[7], d)?,
            8 => self.version_id = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: Option<i32>,
}

impl Structure for AbortIncompleteMultipartUpload {
    fn schema(&self) -> &'static StructSchema {
        &schema::ABORT_INCOMPLETE_MULTIPART_UPLOAD
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ABORT_INCOMPLETE_MULTIPART_UPLOAD.members;
        self.days_after_initiation.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ABORT_INCOMPLETE_MULTIPART_UPLOAD.members;
        if index == 0 {
            self.days_after_initiation = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AccessControlPolicy {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}

impl Structure for AccessControlPolicy {
    fn schema(&self) -> &'static StructSchema {
        &schema::ACCESS_CONTROL_POLICY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ACCESS_CONTROL_POLICY.members;
        self.grants.write(&m[0], v);
        self.owner.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ACCESS_CONTROL_POLICY.members;
        match index {
            0 => self.grants = Value::read(&m[0], d)?,
            1 => self.owner = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AccessControlTranslation {
    pub owner: String,
}

impl Structure for AccessControlTranslation {
    fn schema(&self) -> &'static StructSchema {
        &schema::ACCESS_CONTROL_TRANSLATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ACCESS_CONTROL_TRANSLATION.members;
        self.owner.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ACCESS_CONTROL_TRANSLATION.members;
        if index == 0 {
            self.owner = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BlockedEncryptionTypes {
    pub encryption_type: Option<Vec<String>>,
}

impl Structure for BlockedEncryptionTypes {
    fn schema(&self) -> &'static StructSchema {
        &schema::BLOCKED_ENCRYPTION_TYPES
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BLOCKED_ENCRYPTION_TYPES.members;
        self.encryption_type.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BLOCKED_ENCRYPTION_TYPES.members;
        if index == 0 {
            self.encryption_type = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Bucket {
    pub name: Option<String>,
    pub creation_date: Option<wire::Timestamp>,
    pub bucket_region: Option<String>,
    pub bucket_arn: Option<String>,
}

impl Structure for Bucket {
    fn schema(&self) -> &'static StructSchema {
        &schema::BUCKET
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BUCKET.members;
        self.name.write(&m[0], v);
        self.creation_date.write(&m[1], v);
        self.bucket_region.write(&m[2], v);
        self.bucket_arn.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BUCKET.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.creation_date = Value::read(&m[1], d)?,
            2 => self.bucket_region = Value::read(&m[2], d)?,
            3 => self.bucket_arn = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BucketInfo {
    pub data_redundancy: Option<String>,
    pub r#type: Option<String>,
}

impl Structure for BucketInfo {
    fn schema(&self) -> &'static StructSchema {
        &schema::BUCKET_INFO
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BUCKET_INFO.members;
        self.data_redundancy.write(&m[0], v);
        self.r#type.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BUCKET_INFO.members;
        match index {
            0 => self.data_redundancy = Value::read(&m[0], d)?,
            1 => self.r#type = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct BucketLifecycleConfiguration {
    pub rules: Vec<LifecycleRule>,
}

impl Structure for BucketLifecycleConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::BUCKET_LIFECYCLE_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::BUCKET_LIFECYCLE_CONFIGURATION.members;
        self.rules.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::BUCKET_LIFECYCLE_CONFIGURATION.members;
        if index == 0 {
            self.rules = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CORSConfiguration {
    pub cors_rules: Vec<CORSRule>,
}

impl Structure for CORSConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::CORS_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CORS_CONFIGURATION.members;
        self.cors_rules.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CORS_CONFIGURATION.members;
        if index == 0 {
            self.cors_rules = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CORSRule {
    pub id: Option<String>,
    pub allowed_headers: Option<Vec<String>>,
    pub allowed_methods: Vec<String>,
    pub allowed_origins: Vec<String>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age_seconds: Option<i32>,
}

impl Structure for CORSRule {
    fn schema(&self) -> &'static StructSchema {
        &schema::CORS_RULE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CORS_RULE.members;
        self.id.write(&m[0], v);
        self.allowed_headers.write(&m[1], v);
        self.allowed_methods.write(&m[2], v);
        self.allowed_origins.write(&m[3], v);
        self.expose_headers.write(&m[4], v);
        self.max_age_seconds.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CORS_RULE.members;
        match index {
            0 => self.id = Value::read(&m[0], d)?,
            1 => self.allowed_headers = Value::read(&m[1], d)?,
            2 => self.allowed_methods = Value::read(&m[2], d)?,
            3 => self.allowed_origins = Value::read(&m[3], d)?,
            4 => self.expose_headers = Value::read(&m[4], d)?,
            5 => self.max_age_seconds = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CSVInput {
    pub file_header_info: Option<String>,
    pub comments: Option<String>,
    pub quote_escape_character: Option<String>,
    pub record_delimiter: Option<String>,
    pub field_delimiter: Option<String>,
    pub quote_character: Option<String>,
    pub allow_quoted_record_delimiter: Option<bool>,
}

impl Structure for CSVInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CSV_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CSV_INPUT.members;
        self.file_header_info.write(&m[0], v);
        self.comments.write(&m[1], v);
        self.quote_escape_character.write(&m[2], v);
        self.record_delimiter.write(&m[3], v);
        self.field_delimiter.write(&m[4], v);
        self.quote_character.write(&m[5], v);
        self.allow_quoted_record_delimiter.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CSV_INPUT.members;
        match index {
            0 => self.file_header_info = Value::read(&m[0], d)?,
            1 => self.comments = Value::read(&m[1], d)?,
            2 => self.quote_escape_character = Value::read(&m[2], d)?,
            3 => self.record_delimiter = Value::read(&m[3], d)?,
            4 => self.field_delimiter = Value::read(&m[4], d)?,
            5 => self.quote_character = Value::read(&m[5], d)?,
            6 => self.allow_quoted_record_delimiter = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CSVOutput {
    pub quote_fields: Option<String>,
    pub quote_escape_character: Option<String>,
    pub record_delimiter: Option<String>,
    pub field_delimiter: Option<String>,
    pub quote_character: Option<String>,
}

impl Structure for CSVOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CSV_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CSV_OUTPUT.members;
        self.quote_fields.write(&m[0], v);
        self.quote_escape_character.write(&m[1], v);
        self.record_delimiter.write(&m[2], v);
        self.field_delimiter.write(&m[3], v);
        self.quote_character.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CSV_OUTPUT.members;
        match index {
            0 => self.quote_fields = Value::read(&m[0], d)?,
            1 => self.quote_escape_character = Value::read(&m[1], d)?,
            2 => self.record_delimiter = Value::read(&m[2], d)?,
            3 => self.field_delimiter = Value::read(&m[3], d)?,
            4 => self.quote_character = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Checksum {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
}

impl Structure for Checksum {
    fn schema(&self) -> &'static StructSchema {
        &schema::CHECKSUM
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CHECKSUM.members;
        self.checksum_crc32.write(&m[0], v);
        self.checksum_crc32c.write(&m[1], v);
        self.checksum_crc64nvme.write(&m[2], v);
        self.checksum_sha1.write(&m[3], v);
        self.checksum_sha256.write(&m[4], v);
        self.checksum_sha512.write(&m[5], v);
        self.checksum_md5.write(&m[6], v);
        self.checksum_xxhash64.write(&m[7], v);
        self.checksum_xxhash3.write(&m[8], v);
        self.checksum_xxhash128.write(&m[9], v);
        self.checksum_type.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CHECKSUM.members;
        match index {
            0 => self.checksum_crc32 = Value::read(&m[0], d)?,
            1 => self.checksum_crc32c = Value::read(&m[1], d)?,
            2 => self.checksum_crc64nvme = Value::read(&m[2], d)?,
            3 => self.checksum_sha1 = Value::read(&m[3], d)?,
            4 => self.checksum_sha256 = Value::read(&m[4], d)?,
            5 => self.checksum_sha512 = Value::read(&m[5], d)?,
            6 => self.checksum_md5 = Value::read(&m[6], d)?,
            7 => self.checksum_xxhash64 = Value::read(&m[7], d)?,
            8 => self.checksum_xxhash3 = Value::read(&m[8], d)?,
            9 => self.checksum_xxhash128 = Value::read(&m[9], d)?,
            10 => self.checksum_type = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CommonPrefix {
    pub prefix: Option<String>,
}

impl Structure for CommonPrefix {
    fn schema(&self) -> &'static StructSchema {
        &schema::COMMON_PREFIX
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COMMON_PREFIX.members;
        self.prefix.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COMMON_PREFIX.members;
        if index == 0 {
            self.prefix = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CompletedMultipartUpload {
    pub parts: Option<Vec<CompletedPart>>,
}

impl Structure for CompletedMultipartUpload {
    fn schema(&self) -> &'static StructSchema {
        &schema::COMPLETED_MULTIPART_UPLOAD
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COMPLETED_MULTIPART_UPLOAD.members;
        self.parts.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COMPLETED_MULTIPART_UPLOAD.members;
        if index == 0 {
            self.parts = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CompletedPart {
    pub etag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub part_number: Option<i32>,
}

impl Structure for CompletedPart {
    fn schema(&self) -> &'static StructSchema {
        &schema::COMPLETED_PART
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COMPLETED_PART.members;
        self.etag.write(&m[0], v);
        self.checksum_crc32.write(&m[1], v);
        self.checksum_crc32c.write(&m[2], v);
        self.checksum_crc64nvme.write(&m[3], v);
        self.checksum_sha1.write(&m[4], v);
        self.checksum_sha256.write(&m[5], v);
        self.checksum_sha512.write(&m[6], v);
        self.checksum_md5.write(&m[7], v);
        self.checksum_xxhash64.write(&m[8], v);
        self.checksum_xxhash3.write(&m[9], v);
        self.checksum_xxhash128.write(&m[10], v);
        self.part_number.write(&m[11], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COMPLETED_PART.members;
        match index {
            0 => self.etag = Value::read(&m[0], d)?,
            1 => self.checksum_crc32 = Value::read(&m[1], d)?,
            2 => self.checksum_crc32c = Value::read(&m[2], d)?,
            3 => self.checksum_crc64nvme = Value::read(&m[3], d)?,
            4 => self.checksum_sha1 = Value::read(&m[4], d)?,
            5 => self.checksum_sha256 = Value::read(&m[5], d)?,
            6 => self.checksum_sha512 = Value::read(&m[6], d)?,
            7 => self.checksum_md5 = Value::read(&m[7], d)?,
            8 => self.checksum_xxhash64 = Value::read(&m[8], d)?,
            9 => self.checksum_xxhash3 = Value::read(&m[9], d)?,
            10 => self.checksum_xxhash128 = Value::read(&m[10], d)?,
            11 => self.part_number = Value::read(&m[11], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Condition {
    pub http_error_code_returned_equals: Option<String>,
    pub key_prefix_equals: Option<String>,
}

impl Structure for Condition {
    fn schema(&self) -> &'static StructSchema {
        &schema::CONDITION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CONDITION.members;
        self.http_error_code_returned_equals.write(&m[0], v);
        self.key_prefix_equals.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CONDITION.members;
        match index {
            0 => self.http_error_code_returned_equals = Value::read(&m[0], d)?,
            1 => self.key_prefix_equals = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CopyObjectResult {
    pub etag: Option<String>,
    pub last_modified: Option<wire::Timestamp>,
    pub checksum_type: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl Structure for CopyObjectResult {
    fn schema(&self) -> &'static StructSchema {
        &schema::COPY_OBJECT_RESULT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COPY_OBJECT_RESULT.members;
        self.etag.write(&m[0], v);
        self.last_modified.write(&m[1], v);
        self.checksum_type.write(&m[2], v);
        self.checksum_crc32.write(&m[3], v);
        self.checksum_crc32c.write(&m[4], v);
        self.checksum_crc64nvme.write(&m[5], v);
        self.checksum_sha1.write(&m[6], v);
        self.checksum_sha256.write(&m[7], v);
        self.checksum_sha512.write(&m[8], v);
        self.checksum_md5.write(&m[9], v);
        self.checksum_xxhash64.write(&m[10], v);
        self.checksum_xxhash3.write(&m[11], v);
        self.checksum_xxhash128.write(&m[12], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COPY_OBJECT_RESULT.members;
        match index {
            0 => self.etag = Value::read(&m[0], d)?,
            1 => self.last_modified = Value::read(&m[1], d)?,
            2 => self.checksum_type = Value::read(&m[2], d)?,
            3 => self.checksum_crc32 = Value::read(&m[3], d)?,
            4 => self.checksum_crc32c = Value::read(&m[4], d)?,
            5 => self.checksum_crc64nvme = Value::read(&m[5], d)?,
            6 => self.checksum_sha1 = Value::read(&m[6], d)?,
            7 => self.checksum_sha256 = Value::read(&m[7], d)?,
            8 => self.checksum_sha512 = Value::read(&m[8], d)?,
            9 => self.checksum_md5 = Value::read(&m[9], d)?,
            10 => self.checksum_xxhash64 = Value::read(&m[10], d)?,
            11 => self.checksum_xxhash3 = Value::read(&m[11], d)?,
            12 => self.checksum_xxhash128 = Value::read(&m[12], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CopyPartResult {
    pub etag: Option<String>,
    pub last_modified: Option<wire::Timestamp>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl Structure for CopyPartResult {
    fn schema(&self) -> &'static StructSchema {
        &schema::COPY_PART_RESULT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::COPY_PART_RESULT.members;
        self.etag.write(&m[0], v);
        self.last_modified.write(&m[1], v);
        self.checksum_crc32.write(&m[2], v);
        self.checksum_crc32c.write(&m[3], v);
        self.checksum_crc64nvme.write(&m[4], v);
        self.checksum_sha1.write(&m[5], v);
        self.checksum_sha256.write(&m[6], v);
        self.checksum_sha512.write(&m[7], v);
        self.checksum_md5.write(&m[8], v);
        self.checksum_xxhash64.write(&m[9], v);
        self.checksum_xxhash3.write(&m[10], v);
        self.checksum_xxhash128.write(&m[11], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::COPY_PART_RESULT.members;
        match index {
            0 => self.etag = Value::read(&m[0], d)?,
            1 => self.last_modified = Value::read(&m[1], d)?,
            2 => self.checksum_crc32 = Value::read(&m[2], d)?,
            3 => self.checksum_crc32c = Value::read(&m[3], d)?,
            4 => self.checksum_crc64nvme = Value::read(&m[4], d)?,
            5 => self.checksum_sha1 = Value::read(&m[5], d)?,
            6 => self.checksum_sha256 = Value::read(&m[6], d)?,
            7 => self.checksum_sha512 = Value::read(&m[7], d)?,
            8 => self.checksum_md5 = Value::read(&m[8], d)?,
            9 => self.checksum_xxhash64 = Value::read(&m[9], d)?,
            10 => self.checksum_xxhash3 = Value::read(&m[10], d)?,
            11 => self.checksum_xxhash128 = Value::read(&m[11], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateBucketConfiguration {
    pub location_constraint: Option<String>,
    pub location: Option<LocationInfo>,
    pub bucket: Option<BucketInfo>,
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateBucketConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_BUCKET_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_BUCKET_CONFIGURATION.members;
        self.location_constraint.write(&m[0], v);
        self.location.write(&m[1], v);
        self.bucket.write(&m[2], v);
        self.tags.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_BUCKET_CONFIGURATION.members;
        match index {
            0 => self.location_constraint = Value::read(&m[0], d)?,
            1 => self.location = Value::read(&m[1], d)?,
            2 => self.bucket = Value::read(&m[2], d)?,
            3 => self.tags = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DefaultRetention {
    pub mode: Option<String>,
    pub days: Option<i32>,
    pub years: Option<i32>,
    pub default_event_hold: Option<EventHoldDuration>,
}

impl Structure for DefaultRetention {
    fn schema(&self) -> &'static StructSchema {
        &schema::DEFAULT_RETENTION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DEFAULT_RETENTION.members;
        self.mode.write(&m[0], v);
        self.days.write(&m[1], v);
        self.years.write(&m[2], v);
        self.default_event_hold.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DEFAULT_RETENTION.members;
        match index {
            0 => self.mode = Value::read(&m[0], d)?,
            1 => self.days = Value::read(&m[1], d)?,
            2 => self.years = Value::read(&m[2], d)?,
            3 => self.default_event_hold = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Delete {
    pub objects: Vec<ObjectIdentifier>,
    pub quiet: Option<bool>,
}

impl Structure for Delete {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE.members;
        self.objects.write(&m[0], v);
        self.quiet.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE.members;
        match index {
            0 => self.objects = Value::read(&m[0], d)?,
            1 => self.quiet = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteMarkerEntry {
    pub owner: Option<Owner>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<wire::Timestamp>,
}

impl Structure for DeleteMarkerEntry {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_MARKER_ENTRY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_MARKER_ENTRY.members;
        self.owner.write(&m[0], v);
        self.key.write(&m[1], v);
        self.version_id.write(&m[2], v);
        self.is_latest.write(&m[3], v);
        self.last_modified.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_MARKER_ENTRY.members;
        match index {
            0 => self.owner = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.version_id = Value::read(&m[2], d)?,
            3 => self.is_latest = Value::read(&m[3], d)?,
            4 => self.last_modified = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteMarkerReplication {
    pub status: Option<String>,
}

impl Structure for DeleteMarkerReplication {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_MARKER_REPLICATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_MARKER_REPLICATION.members;
        self.status.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_MARKER_REPLICATION.members;
        if index == 0 {
            self.status = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeletedObject {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
}

impl Structure for DeletedObject {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETED_OBJECT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETED_OBJECT.members;
        self.key.write(&m[0], v);
        self.version_id.write(&m[1], v);
        self.delete_marker.write(&m[2], v);
        self.delete_marker_version_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETED_OBJECT.members;
        match index {
            0 => self.key = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            2 => self.delete_marker = Value::read(&m[2], d)?,
            3 => self.delete_marker_version_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Destination {
    pub bucket: String,
    pub account: Option<String>,
    pub storage_class: Option<String>,
    pub access_control_translation: Option<AccessControlTranslation>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub replication_time: Option<ReplicationTime>,
    pub metrics: Option<Metrics>,
}

impl Structure for Destination {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESTINATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DESTINATION.members;
        self.bucket.write(&m[0], v);
        self.account.write(&m[1], v);
        self.storage_class.write(&m[2], v);
        self.access_control_translation.write(&m[3], v);
        self.encryption_configuration.write(&m[4], v);
        self.replication_time.write(&m[5], v);
        self.metrics.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DESTINATION.members;
        match index {
            0 => self.bucket = Value::read(&m[0], d)?,
            1 => self.account = Value::read(&m[1], d)?,
            2 => self.storage_class = Value::read(&m[2], d)?,
            3 => self.access_control_translation = Value::read(&m[3], d)?,
            4 => self.encryption_configuration = Value::read(&m[4], d)?,
            5 => self.replication_time = Value::read(&m[5], d)?,
            6 => self.metrics = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Encryption {
    pub encryption_type: String,
    pub kms_key_id: Option<String>,
    pub kms_context: Option<String>,
}

impl Structure for Encryption {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENCRYPTION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENCRYPTION.members;
        self.encryption_type.write(&m[0], v);
        self.kms_key_id.write(&m[1], v);
        self.kms_context.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENCRYPTION.members;
        match index {
            0 => self.encryption_type = Value::read(&m[0], d)?,
            1 => self.kms_key_id = Value::read(&m[1], d)?,
            2 => self.kms_context = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: Option<String>,
}

impl Structure for EncryptionConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENCRYPTION_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENCRYPTION_CONFIGURATION.members;
        self.replica_kms_key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENCRYPTION_CONFIGURATION.members;
        if index == 0 {
            self.replica_kms_key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Error {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}

impl Structure for Error {
    fn schema(&self) -> &'static StructSchema {
        &schema::ERROR
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ERROR.members;
        self.key.write(&m[0], v);
        self.version_id.write(&m[1], v);
        self.code.write(&m[2], v);
        self.message.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ERROR.members;
        match index {
            0 => self.key = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            2 => self.code = Value::read(&m[2], d)?,
            3 => self.message = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ErrorDocument {
    pub key: String,
}

impl Structure for ErrorDocument {
    fn schema(&self) -> &'static StructSchema {
        &schema::ERROR_DOCUMENT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ERROR_DOCUMENT.members;
        self.key.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ERROR_DOCUMENT.members;
        if index == 0 {
            self.key = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EventBridgeConfiguration {}

impl Structure for EventBridgeConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::EVENT_BRIDGE_CONFIGURATION
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EventHoldDuration {
    pub days: Option<i32>,
    pub years: Option<i32>,
}

impl Structure for EventHoldDuration {
    fn schema(&self) -> &'static StructSchema {
        &schema::EVENT_HOLD_DURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::EVENT_HOLD_DURATION.members;
        self.days.write(&m[0], v);
        self.years.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::EVENT_HOLD_DURATION.members;
        match index {
            0 => self.days = Value::read(&m[0], d)?,
            1 => self.years = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ExistingObjectReplication {
    pub status: String,
}

impl Structure for ExistingObjectReplication {
    fn schema(&self) -> &'static StructSchema {
        &schema::EXISTING_OBJECT_REPLICATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::EXISTING_OBJECT_REPLICATION.members;
        self.status.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::EXISTING_OBJECT_REPLICATION.members;
        if index == 0 {
            self.status = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct FilterRule {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Structure for FilterRule {
    fn schema(&self) -> &'static StructSchema {
        &schema::FILTER_RULE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::FILTER_RULE.members;
        self.name.write(&m[0], v);
        self.value.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::FILTER_RULE.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.value = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetObjectAttributesParts {
    pub total_parts_count: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<ObjectPart>>,
}

impl Structure for GetObjectAttributesParts {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_OBJECT_ATTRIBUTES_PARTS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_OBJECT_ATTRIBUTES_PARTS.members;
        self.total_parts_count.write(&m[0], v);
        self.part_number_marker.write(&m[1], v);
        self.next_part_number_marker.write(&m[2], v);
        self.max_parts.write(&m[3], v);
        self.is_truncated.write(&m[4], v);
        self.parts.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_OBJECT_ATTRIBUTES_PARTS.members;
        match index {
            0 => self.total_parts_count = Value::read(&m[0], d)?,
            1 => self.part_number_marker = Value::read(&m[1], d)?,
            2 => self.next_part_number_marker = Value::read(&m[2], d)?,
            3 => self.max_parts = Value::read(&m[3], d)?,
            4 => self.is_truncated = Value::read(&m[4], d)?,
            5 => self.parts = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GlacierJobParameters {
    pub tier: String,
}

impl Structure for GlacierJobParameters {
    fn schema(&self) -> &'static StructSchema {
        &schema::GLACIER_JOB_PARAMETERS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GLACIER_JOB_PARAMETERS.members;
        self.tier.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GLACIER_JOB_PARAMETERS.members;
        if index == 0 {
            self.tier = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Grant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}

impl Structure for Grant {
    fn schema(&self) -> &'static StructSchema {
        &schema::GRANT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GRANT.members;
        self.grantee.write(&m[0], v);
        self.permission.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GRANT.members;
        match index {
            0 => self.grantee = Value::read(&m[0], d)?,
            1 => self.permission = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Grantee {
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub id: Option<String>,
    pub r#type: String,
    pub uri: Option<String>,
}

impl Structure for Grantee {
    fn schema(&self) -> &'static StructSchema {
        &schema::GRANTEE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GRANTEE.members;
        self.display_name.write(&m[0], v);
        self.email_address.write(&m[1], v);
        self.id.write(&m[2], v);
        self.r#type.write(&m[3], v);
        self.uri.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GRANTEE.members;
        match index {
            0 => self.display_name = Value::read(&m[0], d)?,
            1 => self.email_address = Value::read(&m[1], d)?,
            2 => self.id = Value::read(&m[2], d)?,
            3 => self.r#type = Value::read(&m[3], d)?,
            4 => self.uri = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IndexDocument {
    pub suffix: String,
}

impl Structure for IndexDocument {
    fn schema(&self) -> &'static StructSchema {
        &schema::INDEX_DOCUMENT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::INDEX_DOCUMENT.members;
        self.suffix.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::INDEX_DOCUMENT.members;
        if index == 0 {
            self.suffix = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Initiator {
    pub id: Option<String>,
    pub display_name: Option<String>,
}

impl Structure for Initiator {
    fn schema(&self) -> &'static StructSchema {
        &schema::INITIATOR
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::INITIATOR.members;
        self.id.write(&m[0], v);
        self.display_name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::INITIATOR.members;
        match index {
            0 => self.id = Value::read(&m[0], d)?,
            1 => self.display_name = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct InputSerialization {
    pub csv: Option<CSVInput>,
    pub compression_type: Option<String>,
    pub json: Option<JSONInput>,
    pub parquet: Option<ParquetInput>,
}

impl Structure for InputSerialization {
    fn schema(&self) -> &'static StructSchema {
        &schema::INPUT_SERIALIZATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::INPUT_SERIALIZATION.members;
        self.csv.write(&m[0], v);
        self.compression_type.write(&m[1], v);
        self.json.write(&m[2], v);
        self.parquet.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::INPUT_SERIALIZATION.members;
        match index {
            0 => self.csv = Value::read(&m[0], d)?,
            1 => self.compression_type = Value::read(&m[1], d)?,
            2 => self.json = Value::read(&m[2], d)?,
            3 => self.parquet = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IntelligentTieringAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Structure for IntelligentTieringAndOperator {
    fn schema(&self) -> &'static StructSchema {
        &schema::INTELLIGENT_TIERING_AND_OPERATOR
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::INTELLIGENT_TIERING_AND_OPERATOR.members;
        self.prefix.write(&m[0], v);
        self.tags.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::INTELLIGENT_TIERING_AND_OPERATOR.members;
        match index {
            0 => self.prefix = Value::read(&m[0], d)?,
            1 => self.tags = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IntelligentTieringConfiguration {
    pub id: String,
    pub filter: Option<IntelligentTieringFilter>,
    pub status: String,
    pub tierings: Vec<Tiering>,
}

impl Structure for IntelligentTieringConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::INTELLIGENT_TIERING_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::INTELLIGENT_TIERING_CONFIGURATION.members;
        self.id.write(&m[0], v);
        self.filter.write(&m[1], v);
        self.status.write(&m[2], v);
        self.tierings.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::INTELLIGENT_TIERING_CONFIGURATION.members;
        match index {
            0 => self.id = Value::read(&m[0], d)?,
            1 => self.filter = Value::read(&m[1], d)?,
            2 => self.status = Value::read(&m[2], d)?,
            3 => self.tierings = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IntelligentTieringFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<IntelligentTieringAndOperator>,
}

impl Structure for IntelligentTieringFilter {
    fn schema(&self) -> &'static StructSchema {
        &schema::INTELLIGENT_TIERING_FILTER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::INTELLIGENT_TIERING_FILTER.members;
        self.prefix.write(&m[0], v);
        self.tag.write(&m[1], v);
        self.and.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::INTELLIGENT_TIERING_FILTER.members;
        match index {
            0 => self.prefix = Value::read(&m[0], d)?,
            1 => self.tag = Value::read(&m[1], d)?,
            2 => self.and = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct JSONInput {
    pub r#type: Option<String>,
}

impl Structure for JSONInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::JSON_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::JSON_INPUT.members;
        self.r#type.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::JSON_INPUT.members;
        if index == 0 {
            self.r#type = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct JSONOutput {
    pub record_delimiter: Option<String>,
}

impl Structure for JSONOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::JSON_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::JSON_OUTPUT.members;
        self.record_delimiter.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::JSON_OUTPUT.members;
        if index == 0 {
            self.record_delimiter = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct LambdaFunctionConfiguration {
    pub id: Option<String>,
    pub lambda_function_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}

impl Structure for LambdaFunctionConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::LAMBDA_FUNCTION_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LAMBDA_FUNCTION_CONFIGURATION.members;
        self.id.write(&m[0], v);
        self.lambda_function_arn.write(&m[1], v);
        self.events.write(&m[2], v);
        self.filter.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LAMBDA_FUNCTION_CONFIGURATION.members;
        match index {
            0 => self.id = Value::read(&m[0], d)?,
            1 => self.lambda_function_arn = Value::read(&m[1], d)?,
            2 => self.events = Value::read(&m[2], d)?,
            3 => self.filter = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct LifecycleExpiration {
    pub date: Option<wire::Timestamp>,
    pub days: Option<i32>,
    pub expired_object_delete_marker: Option<bool>,
}

impl Structure for LifecycleExpiration {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIFECYCLE_EXPIRATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIFECYCLE_EXPIRATION.members;
        self.date.write(&m[0], v);
        self.days.write(&m[1], v);
        self.expired_object_delete_marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIFECYCLE_EXPIRATION.members;
        match index {
            0 => self.date = Value::read(&m[0], d)?,
            1 => self.days = Value::read(&m[1], d)?,
            2 => self.expired_object_delete_marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct LifecycleRule {
    pub expiration: Option<LifecycleExpiration>,
    pub id: Option<String>,
    pub prefix: Option<String>,
    pub filter: Option<LifecycleRuleFilter>,
    pub status: String,
    pub transitions: Option<Vec<Transition>>,
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}

impl Structure for LifecycleRule {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIFECYCLE_RULE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIFECYCLE_RULE.members;
        self.expiration.write(&m[0], v);
        self.id.write(&m[1], v);
        self.prefix.write(&m[2], v);
        self.filter.write(&m[3], v);
        self.status.write(&m[4], v);
        self.transitions.write(&m[5], v);
        self.noncurrent_version_transitions.write(&m[6], v);
        self.noncurrent_version_expiration.write(&m[7], v);
        self.abort_incomplete_multipart_upload.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIFECYCLE_RULE.members;
        match index {
            0 => self.expiration = Value::read(&m[0], d)?,
            1 => self.id = Value::read(&m[1], d)?,
            2 => self.prefix = Value::read(&m[2], d)?,
            3 => self.filter = Value::read(&m[3], d)?,
            4 => self.status = Value::read(&m[4], d)?,
            5 => self.transitions = Value::read(&m[5], d)?,
            6 => self.noncurrent_version_transitions = Value::read(&m[6], d)?,
            7 => self.noncurrent_version_expiration = Value::read(&m[7], d)?,
            8 => self.abort_incomplete_multipart_upload = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct LifecycleRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
}

impl Structure for LifecycleRuleAndOperator {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIFECYCLE_RULE_AND_OPERATOR
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIFECYCLE_RULE_AND_OPERATOR.members;
        self.prefix.write(&m[0], v);
        self.tags.write(&m[1], v);
        self.object_size_greater_than.write(&m[2], v);
        self.object_size_less_than.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIFECYCLE_RULE_AND_OPERATOR.members;
        match index {
            0 => self.prefix = Value::read(&m[0], d)?,
            1 => self.tags = Value::read(&m[1], d)?,
            2 => self.object_size_greater_than = Value::read(&m[2], d)?,
            3 => self.object_size_less_than = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct LifecycleRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
    pub and: Option<LifecycleRuleAndOperator>,
}

impl Structure for LifecycleRuleFilter {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIFECYCLE_RULE_FILTER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIFECYCLE_RULE_FILTER.members;
        self.prefix.write(&m[0], v);
        self.tag.write(&m[1], v);
        self.object_size_greater_than.write(&m[2], v);
        self.object_size_less_than.write(&m[3], v);
        self.and.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIFECYCLE_RULE_FILTER.members;
        match index {
            0 => self.prefix = Value::read(&m[0], d)?,
            1 => self.tag = Value::read(&m[1], d)?,
            2 => self.object_size_greater_than = Value::read(&m[2], d)?,
            3 => self.object_size_less_than = Value::read(&m[3], d)?,
            4 => self.and = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct LocationInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
}

impl Structure for LocationInfo {
    fn schema(&self) -> &'static StructSchema {
        &schema::LOCATION_INFO
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LOCATION_INFO.members;
        self.r#type.write(&m[0], v);
        self.name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LOCATION_INFO.members;
        match index {
            0 => self.r#type = Value::read(&m[0], d)?,
            1 => self.name = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct LoggingEnabled {
    pub target_bucket: String,
    pub target_grants: Option<Vec<TargetGrant>>,
    pub target_prefix: String,
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
}

impl Structure for LoggingEnabled {
    fn schema(&self) -> &'static StructSchema {
        &schema::LOGGING_ENABLED
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LOGGING_ENABLED.members;
        self.target_bucket.write(&m[0], v);
        self.target_grants.write(&m[1], v);
        self.target_prefix.write(&m[2], v);
        self.target_object_key_format.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LOGGING_ENABLED.members;
        match index {
            0 => self.target_bucket = Value::read(&m[0], d)?,
            1 => self.target_grants = Value::read(&m[1], d)?,
            2 => self.target_prefix = Value::read(&m[2], d)?,
            3 => self.target_object_key_format = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct MetadataEntry {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Structure for MetadataEntry {
    fn schema(&self) -> &'static StructSchema {
        &schema::METADATA_ENTRY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::METADATA_ENTRY.members;
        self.name.write(&m[0], v);
        self.value.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::METADATA_ENTRY.members;
        match index {
            0 => self.name = Value::read(&m[0], d)?,
            1 => self.value = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Metrics {
    pub status: String,
    pub event_threshold: Option<ReplicationTimeValue>,
}

impl Structure for Metrics {
    fn schema(&self) -> &'static StructSchema {
        &schema::METRICS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::METRICS.members;
        self.status.write(&m[0], v);
        self.event_threshold.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::METRICS.members;
        match index {
            0 => self.status = Value::read(&m[0], d)?,
            1 => self.event_threshold = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct MultipartUpload {
    pub upload_id: Option<String>,
    pub key: Option<String>,
    pub initiated: Option<wire::Timestamp>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub initiator: Option<Initiator>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}

impl Structure for MultipartUpload {
    fn schema(&self) -> &'static StructSchema {
        &schema::MULTIPART_UPLOAD
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::MULTIPART_UPLOAD.members;
        self.upload_id.write(&m[0], v);
        self.key.write(&m[1], v);
        self.initiated.write(&m[2], v);
        self.storage_class.write(&m[3], v);
        self.owner.write(&m[4], v);
        self.initiator.write(&m[5], v);
        self.checksum_algorithm.write(&m[6], v);
        self.checksum_type.write(&m[7], v);
        self.version_id.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::MULTIPART_UPLOAD.members;
        match index {
            0 => self.upload_id = Value::read(&m[0], d)?,
            1 => self.key = Value::read(&m[1], d)?,
            2 => self.initiated = Value::read(&m[2], d)?,
            3 => self.storage_class = Value::read(&m[3], d)?,
            4 => self.owner = Value::read(&m[4], d)?,
            5 => self.initiator = Value::read(&m[5], d)?,
            6 => self.checksum_algorithm = Value::read(&m[6], d)?,
            7 => self.checksum_type = Value::read(&m[7], d)?,
            8 => self.version_id = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct NoncurrentVersionExpiration {
    pub noncurrent_days: Option<i32>,
    pub newer_noncurrent_versions: Option<i32>,
}

impl Structure for NoncurrentVersionExpiration {
    fn schema(&self) -> &'static StructSchema {
        &schema::NONCURRENT_VERSION_EXPIRATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::NONCURRENT_VERSION_EXPIRATION.members;
        self.noncurrent_days.write(&m[0], v);
        self.newer_noncurrent_versions.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::NONCURRENT_VERSION_EXPIRATION.members;
        match index {
            0 => self.noncurrent_days = Value::read(&m[0], d)?,
            1 => self.newer_noncurrent_versions = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct NoncurrentVersionTransition {
    pub noncurrent_days: Option<i32>,
    pub storage_class: Option<String>,
    pub newer_noncurrent_versions: Option<i32>,
}

impl Structure for NoncurrentVersionTransition {
    fn schema(&self) -> &'static StructSchema {
        &schema::NONCURRENT_VERSION_TRANSITION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::NONCURRENT_VERSION_TRANSITION.members;
        self.noncurrent_days.write(&m[0], v);
        self.storage_class.write(&m[1], v);
        self.newer_noncurrent_versions.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::NONCURRENT_VERSION_TRANSITION.members;
        match index {
            0 => self.noncurrent_days = Value::read(&m[0], d)?,
            1 => self.storage_class = Value::read(&m[1], d)?,
            2 => self.newer_noncurrent_versions = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct NotificationConfiguration {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}

impl Structure for NotificationConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::NOTIFICATION_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::NOTIFICATION_CONFIGURATION.members;
        self.topic_configurations.write(&m[0], v);
        self.queue_configurations.write(&m[1], v);
        self.lambda_function_configurations.write(&m[2], v);
        self.event_bridge_configuration.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::NOTIFICATION_CONFIGURATION.members;
        match index {
            0 => self.topic_configurations = Value::read(&m[0], d)?,
            1 => self.queue_configurations = Value::read(&m[1], d)?,
            2 => self.lambda_function_configurations = Value::read(&m[2], d)?,
            3 => self.event_bridge_configuration = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct NotificationConfigurationFilter {
    pub key: Option<S3KeyFilter>,
}

impl Structure for NotificationConfigurationFilter {
    fn schema(&self) -> &'static StructSchema {
        &schema::NOTIFICATION_CONFIGURATION_FILTER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::NOTIFICATION_CONFIGURATION_FILTER.members;
        self.key.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::NOTIFICATION_CONFIGURATION_FILTER.members;
        if index == 0 {
            self.key = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Object {
    pub key: Option<String>,
    pub last_modified: Option<wire::Timestamp>,
    pub etag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

impl Structure for Object {
    fn schema(&self) -> &'static StructSchema {
        &schema::OBJECT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OBJECT.members;
        self.key.write(&m[0], v);
        self.last_modified.write(&m[1], v);
        self.etag.write(&m[2], v);
        self.checksum_algorithm.write(&m[3], v);
        self.checksum_type.write(&m[4], v);
        self.size.write(&m[5], v);
        self.storage_class.write(&m[6], v);
        self.owner.write(&m[7], v);
        self.restore_status.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OBJECT.members;
        match index {
            0 => self.key = Value::read(&m[0], d)?,
            1 => self.last_modified = Value::read(&m[1], d)?,
            2 => self.etag = Value::read(&m[2], d)?,
            3 => self.checksum_algorithm = Value::read(&m[3], d)?,
            4 => self.checksum_type = Value::read(&m[4], d)?,
            5 => self.size = Value::read(&m[5], d)?,
            6 => self.storage_class = Value::read(&m[6], d)?,
            7 => self.owner = Value::read(&m[7], d)?,
            8 => self.restore_status = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ObjectIdentifier {
    pub key: String,
    pub version_id: Option<String>,
    pub etag: Option<String>,
    pub last_modified_time: Option<wire::Timestamp>,
    pub size: Option<i64>,
}

impl Structure for ObjectIdentifier {
    fn schema(&self) -> &'static StructSchema {
        &schema::OBJECT_IDENTIFIER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OBJECT_IDENTIFIER.members;
        self.key.write(&m[0], v);
        self.version_id.write(&m[1], v);
        self.etag.write(&m[2], v);
        self.last_modified_time.write(&m[3], v);
        self.size.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OBJECT_IDENTIFIER.members;
        match index {
            0 => self.key = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            2 => self.etag = Value::read(&m[2], d)?,
            3 => self.last_modified_time = Value::read(&m[3], d)?,
            4 => self.size = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ObjectLockConfiguration {
    pub object_lock_enabled: Option<String>,
    pub rule: Option<ObjectLockRule>,
}

impl Structure for ObjectLockConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::OBJECT_LOCK_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OBJECT_LOCK_CONFIGURATION.members;
        self.object_lock_enabled.write(&m[0], v);
        self.rule.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OBJECT_LOCK_CONFIGURATION.members;
        match index {
            0 => self.object_lock_enabled = Value::read(&m[0], d)?,
            1 => self.rule = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ObjectLockLegalHold {
    pub status: Option<String>,
}

impl Structure for ObjectLockLegalHold {
    fn schema(&self) -> &'static StructSchema {
        &schema::OBJECT_LOCK_LEGAL_HOLD
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OBJECT_LOCK_LEGAL_HOLD.members;
        self.status.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OBJECT_LOCK_LEGAL_HOLD.members;
        if index == 0 {
            self.status = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ObjectLockRetention {
    pub mode: Option<String>,
    pub retain_until_date: Option<wire::Timestamp>,
    pub event_hold: Option<String>,
    pub event_hold_duration: Option<EventHoldDuration>,
}

impl Structure for ObjectLockRetention {
    fn schema(&self) -> &'static StructSchema {
        &schema::OBJECT_LOCK_RETENTION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OBJECT_LOCK_RETENTION.members;
        self.mode.write(&m[0], v);
        self.retain_until_date.write(&m[1], v);
        self.event_hold.write(&m[2], v);
        self.event_hold_duration.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OBJECT_LOCK_RETENTION.members;
        match index {
            0 => self.mode = Value::read(&m[0], d)?,
            1 => self.retain_until_date = Value::read(&m[1], d)?,
            2 => self.event_hold = Value::read(&m[2], d)?,
            3 => self.event_hold_duration = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ObjectLockRule {
    pub default_retention: Option<DefaultRetention>,
}

impl Structure for ObjectLockRule {
    fn schema(&self) -> &'static StructSchema {
        &schema::OBJECT_LOCK_RULE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OBJECT_LOCK_RULE.members;
        self.default_retention.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OBJECT_LOCK_RULE.members;
        if index == 0 {
            self.default_retention = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ObjectPart {
    pub part_number: Option<i32>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl Structure for ObjectPart {
    fn schema(&self) -> &'static StructSchema {
        &schema::OBJECT_PART
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OBJECT_PART.members;
        self.part_number.write(&m[0], v);
        self.size.write(&m[1], v);
        self.checksum_crc32.write(&m[2], v);
        self.checksum_crc32c.write(&m[3], v);
        self.checksum_crc64nvme.write(&m[4], v);
        self.checksum_sha1.write(&m[5], v);
        self.checksum_sha256.write(&m[6], v);
        self.checksum_sha512.write(&m[7], v);
        self.checksum_md5.write(&m[8], v);
        self.checksum_xxhash64.write(&m[9], v);
        self.checksum_xxhash3.write(&m[10], v);
        self.checksum_xxhash128.write(&m[11], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OBJECT_PART.members;
        match index {
            0 => self.part_number = Value::read(&m[0], d)?,
            1 => self.size = Value::read(&m[1], d)?,
            2 => self.checksum_crc32 = Value::read(&m[2], d)?,
            3 => self.checksum_crc32c = Value::read(&m[3], d)?,
            4 => self.checksum_crc64nvme = Value::read(&m[4], d)?,
            5 => self.checksum_sha1 = Value::read(&m[5], d)?,
            6 => self.checksum_sha256 = Value::read(&m[6], d)?,
            7 => self.checksum_sha512 = Value::read(&m[7], d)?,
            8 => self.checksum_md5 = Value::read(&m[8], d)?,
            9 => self.checksum_xxhash64 = Value::read(&m[9], d)?,
            10 => self.checksum_xxhash3 = Value::read(&m[10], d)?,
            11 => self.checksum_xxhash128 = Value::read(&m[11], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ObjectVersion {
    pub etag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<wire::Timestamp>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

impl Structure for ObjectVersion {
    fn schema(&self) -> &'static StructSchema {
        &schema::OBJECT_VERSION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OBJECT_VERSION.members;
        self.etag.write(&m[0], v);
        self.checksum_algorithm.write(&m[1], v);
        self.checksum_type.write(&m[2], v);
        self.size.write(&m[3], v);
        self.storage_class.write(&m[4], v);
        self.key.write(&m[5], v);
        self.version_id.write(&m[6], v);
        self.is_latest.write(&m[7], v);
        self.last_modified.write(&m[8], v);
        self.owner.write(&m[9], v);
        self.restore_status.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OBJECT_VERSION.members;
        match index {
            0 => self.etag = Value::read(&m[0], d)?,
            1 => self.checksum_algorithm = Value::read(&m[1], d)?,
            2 => self.checksum_type = Value::read(&m[2], d)?,
            3 => self.size = Value::read(&m[3], d)?,
            4 => self.storage_class = Value::read(&m[4], d)?,
            5 => self.key = Value::read(&m[5], d)?,
            6 => self.version_id = Value::read(&m[6], d)?,
            7 => self.is_latest = Value::read(&m[7], d)?,
            8 => self.last_modified = Value::read(&m[8], d)?,
            9 => self.owner = Value::read(&m[9], d)?,
            10 => self.restore_status = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct OutputLocation {
    pub s3: Option<S3Location>,
}

impl Structure for OutputLocation {
    fn schema(&self) -> &'static StructSchema {
        &schema::OUTPUT_LOCATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OUTPUT_LOCATION.members;
        self.s3.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OUTPUT_LOCATION.members;
        if index == 0 {
            self.s3 = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct OutputSerialization {
    pub csv: Option<CSVOutput>,
    pub json: Option<JSONOutput>,
}

impl Structure for OutputSerialization {
    fn schema(&self) -> &'static StructSchema {
        &schema::OUTPUT_SERIALIZATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OUTPUT_SERIALIZATION.members;
        self.csv.write(&m[0], v);
        self.json.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OUTPUT_SERIALIZATION.members;
        match index {
            0 => self.csv = Value::read(&m[0], d)?,
            1 => self.json = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Owner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}

impl Structure for Owner {
    fn schema(&self) -> &'static StructSchema {
        &schema::OWNER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OWNER.members;
        self.display_name.write(&m[0], v);
        self.id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OWNER.members;
        match index {
            0 => self.display_name = Value::read(&m[0], d)?,
            1 => self.id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct OwnershipControls {
    pub rules: Vec<OwnershipControlsRule>,
}

impl Structure for OwnershipControls {
    fn schema(&self) -> &'static StructSchema {
        &schema::OWNERSHIP_CONTROLS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OWNERSHIP_CONTROLS.members;
        self.rules.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OWNERSHIP_CONTROLS.members;
        if index == 0 {
            self.rules = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct OwnershipControlsRule {
    pub object_ownership: String,
}

impl Structure for OwnershipControlsRule {
    fn schema(&self) -> &'static StructSchema {
        &schema::OWNERSHIP_CONTROLS_RULE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::OWNERSHIP_CONTROLS_RULE.members;
        self.object_ownership.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::OWNERSHIP_CONTROLS_RULE.members;
        if index == 0 {
            self.object_ownership = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ParquetInput {}

impl Structure for ParquetInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PARQUET_INPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Part {
    pub part_number: Option<i32>,
    pub last_modified: Option<wire::Timestamp>,
    pub etag: Option<String>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl Structure for Part {
    fn schema(&self) -> &'static StructSchema {
        &schema::PART
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PART.members;
        self.part_number.write(&m[0], v);
        self.last_modified.write(&m[1], v);
        self.etag.write(&m[2], v);
        self.size.write(&m[3], v);
        self.checksum_crc32.write(&m[4], v);
        self.checksum_crc32c.write(&m[5], v);
        self.checksum_crc64nvme.write(&m[6], v);
        self.checksum_sha1.write(&m[7], v);
        self.checksum_sha256.write(&m[8], v);
        self.checksum_sha512.write(&m[9], v);
        self.checksum_md5.write(&m[10], v);
        self.checksum_xxhash64.write(&m[11], v);
        self.checksum_xxhash3.write(&m[12], v);
        self.checksum_xxhash128.write(&m[13], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PART.members;
        match index {
            0 => self.part_number = Value::read(&m[0], d)?,
            1 => self.last_modified = Value::read(&m[1], d)?,
            2 => self.etag = Value::read(&m[2], d)?,
            3 => self.size = Value::read(&m[3], d)?,
            4 => self.checksum_crc32 = Value::read(&m[4], d)?,
            5 => self.checksum_crc32c = Value::read(&m[5], d)?,
            6 => self.checksum_crc64nvme = Value::read(&m[6], d)?,
            7 => self.checksum_sha1 = Value::read(&m[7], d)?,
            8 => self.checksum_sha256 = Value::read(&m[8], d)?,
            9 => self.checksum_sha512 = Value::read(&m[9], d)?,
            10 => self.checksum_md5 = Value::read(&m[10], d)?,
            11 => self.checksum_xxhash64 = Value::read(&m[11], d)?,
            12 => self.checksum_xxhash3 = Value::read(&m[12], d)?,
            13 => self.checksum_xxhash128 = Value::read(&m[13], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PartitionedPrefix {
    pub partition_date_source: Option<String>,
}

impl Structure for PartitionedPrefix {
    fn schema(&self) -> &'static StructSchema {
        &schema::PARTITIONED_PREFIX
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PARTITIONED_PREFIX.members;
        self.partition_date_source.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PARTITIONED_PREFIX.members;
        if index == 0 {
            self.partition_date_source = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PolicyStatus {
    pub is_public: Option<bool>,
}

impl Structure for PolicyStatus {
    fn schema(&self) -> &'static StructSchema {
        &schema::POLICY_STATUS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::POLICY_STATUS.members;
        self.is_public.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::POLICY_STATUS.members;
        if index == 0 {
            self.is_public = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}

impl Structure for PublicAccessBlockConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUBLIC_ACCESS_BLOCK_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUBLIC_ACCESS_BLOCK_CONFIGURATION.members;
        self.block_public_acls.write(&m[0], v);
        self.ignore_public_acls.write(&m[1], v);
        self.block_public_policy.write(&m[2], v);
        self.restrict_public_buckets.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUBLIC_ACCESS_BLOCK_CONFIGURATION.members;
        match index {
            0 => self.block_public_acls = Value::read(&m[0], d)?,
            1 => self.ignore_public_acls = Value::read(&m[1], d)?,
            2 => self.block_public_policy = Value::read(&m[2], d)?,
            3 => self.restrict_public_buckets = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct QueueConfiguration {
    pub id: Option<String>,
    pub queue_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}

impl Structure for QueueConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::QUEUE_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::QUEUE_CONFIGURATION.members;
        self.id.write(&m[0], v);
        self.queue_arn.write(&m[1], v);
        self.events.write(&m[2], v);
        self.filter.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::QUEUE_CONFIGURATION.members;
        match index {
            0 => self.id = Value::read(&m[0], d)?,
            1 => self.queue_arn = Value::read(&m[1], d)?,
            2 => self.events = Value::read(&m[2], d)?,
            3 => self.filter = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Redirect {
    pub host_name: Option<String>,
    pub http_redirect_code: Option<String>,
    pub protocol: Option<String>,
    pub replace_key_prefix_with: Option<String>,
    pub replace_key_with: Option<String>,
}

impl Structure for Redirect {
    fn schema(&self) -> &'static StructSchema {
        &schema::REDIRECT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REDIRECT.members;
        self.host_name.write(&m[0], v);
        self.http_redirect_code.write(&m[1], v);
        self.protocol.write(&m[2], v);
        self.replace_key_prefix_with.write(&m[3], v);
        self.replace_key_with.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REDIRECT.members;
        match index {
            0 => self.host_name = Value::read(&m[0], d)?,
            1 => self.http_redirect_code = Value::read(&m[1], d)?,
            2 => self.protocol = Value::read(&m[2], d)?,
            3 => self.replace_key_prefix_with = Value::read(&m[3], d)?,
            4 => self.replace_key_with = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RedirectAllRequestsTo {
    pub host_name: String,
    pub protocol: Option<String>,
}

impl Structure for RedirectAllRequestsTo {
    fn schema(&self) -> &'static StructSchema {
        &schema::REDIRECT_ALL_REQUESTS_TO
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REDIRECT_ALL_REQUESTS_TO.members;
        self.host_name.write(&m[0], v);
        self.protocol.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REDIRECT_ALL_REQUESTS_TO.members;
        match index {
            0 => self.host_name = Value::read(&m[0], d)?,
            1 => self.protocol = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ReplicaModifications {
    pub status: String,
}

impl Structure for ReplicaModifications {
    fn schema(&self) -> &'static StructSchema {
        &schema::REPLICA_MODIFICATIONS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REPLICA_MODIFICATIONS.members;
        self.status.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REPLICA_MODIFICATIONS.members;
        if index == 0 {
            self.status = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ReplicationConfiguration {
    pub role: String,
    pub rules: Vec<ReplicationRule>,
}

impl Structure for ReplicationConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::REPLICATION_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REPLICATION_CONFIGURATION.members;
        self.role.write(&m[0], v);
        self.rules.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REPLICATION_CONFIGURATION.members;
        match index {
            0 => self.role = Value::read(&m[0], d)?,
            1 => self.rules = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ReplicationRule {
    pub id: Option<String>,
    pub priority: Option<i32>,
    pub prefix: Option<String>,
    pub filter: Option<ReplicationRuleFilter>,
    pub status: String,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub existing_object_replication: Option<ExistingObjectReplication>,
    pub destination: Destination,
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
}

impl Structure for ReplicationRule {
    fn schema(&self) -> &'static StructSchema {
        &schema::REPLICATION_RULE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REPLICATION_RULE.members;
        self.id.write(&m[0], v);
        self.priority.write(&m[1], v);
        self.prefix.write(&m[2], v);
        self.filter.write(&m[3], v);
        self.status.write(&m[4], v);
        self.source_selection_criteria.write(&m[5], v);
        self.existing_object_replication.write(&m[6], v);
        self.destination.write(&m[7], v);
        self.delete_marker_replication.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REPLICATION_RULE.members;
        match index {
            0 => self.id = Value::read(&m[0], d)?,
            1 => self.priority = Value::read(&m[1], d)?,
            2 => self.prefix = Value::read(&m[2], d)?,
            3 => self.filter = Value::read(&m[3], d)?,
            4 => self.status = Value::read(&m[4], d)?,
            5 => self.source_selection_criteria = Value::read(&m[5], d)?,
            6 => self.existing_object_replication = Value::read(&m[6], d)?,
            7 => self.destination = Value::read(&m[7], d)?,
            8 => self.delete_marker_replication = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ReplicationRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Structure for ReplicationRuleAndOperator {
    fn schema(&self) -> &'static StructSchema {
        &schema::REPLICATION_RULE_AND_OPERATOR
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REPLICATION_RULE_AND_OPERATOR.members;
        self.prefix.write(&m[0], v);
        self.tags.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REPLICATION_RULE_AND_OPERATOR.members;
        match index {
            0 => self.prefix = Value::read(&m[0], d)?,
            1 => self.tags = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ReplicationRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<ReplicationRuleAndOperator>,
}

impl Structure for ReplicationRuleFilter {
    fn schema(&self) -> &'static StructSchema {
        &schema::REPLICATION_RULE_FILTER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REPLICATION_RULE_FILTER.members;
        self.prefix.write(&m[0], v);
        self.tag.write(&m[1], v);
        self.and.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REPLICATION_RULE_FILTER.members;
        match index {
            0 => self.prefix = Value::read(&m[0], d)?,
            1 => self.tag = Value::read(&m[1], d)?,
            2 => self.and = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ReplicationTime {
    pub status: String,
    pub time: ReplicationTimeValue,
}

impl Structure for ReplicationTime {
    fn schema(&self) -> &'static StructSchema {
        &schema::REPLICATION_TIME
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REPLICATION_TIME.members;
        self.status.write(&m[0], v);
        self.time.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REPLICATION_TIME.members;
        match index {
            0 => self.status = Value::read(&m[0], d)?,
            1 => self.time = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ReplicationTimeValue {
    pub minutes: Option<i32>,
}

impl Structure for ReplicationTimeValue {
    fn schema(&self) -> &'static StructSchema {
        &schema::REPLICATION_TIME_VALUE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REPLICATION_TIME_VALUE.members;
        self.minutes.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REPLICATION_TIME_VALUE.members;
        if index == 0 {
            self.minutes = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RequestPaymentConfiguration {
    pub payer: String,
}

impl Structure for RequestPaymentConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::REQUEST_PAYMENT_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REQUEST_PAYMENT_CONFIGURATION.members;
        self.payer.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REQUEST_PAYMENT_CONFIGURATION.members;
        if index == 0 {
            self.payer = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RestoreRequest {
    pub days: Option<i32>,
    pub glacier_job_parameters: Option<GlacierJobParameters>,
    pub r#type: Option<String>,
    pub tier: Option<String>,
    pub description: Option<String>,
    pub select_parameters: Option<SelectParameters>,
    pub output_location: Option<OutputLocation>,
}

impl Structure for RestoreRequest {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESTORE_REQUEST
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESTORE_REQUEST.members;
        self.days.write(&m[0], v);
        self.glacier_job_parameters.write(&m[1], v);
        self.r#type.write(&m[2], v);
        self.tier.write(&m[3], v);
        self.description.write(&m[4], v);
        self.select_parameters.write(&m[5], v);
        self.output_location.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESTORE_REQUEST.members;
        match index {
            0 => self.days = Value::read(&m[0], d)?,
            1 => self.glacier_job_parameters = Value::read(&m[1], d)?,
            2 => self.r#type = Value::read(&m[2], d)?,
            3 => self.tier = Value::read(&m[3], d)?,
            4 => self.description = Value::read(&m[4], d)?,
            5 => self.select_parameters = Value::read(&m[5], d)?,
            6 => self.output_location = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RestoreStatus {
    pub is_restore_in_progress: Option<bool>,
    pub restore_expiry_date: Option<wire::Timestamp>,
}

impl Structure for RestoreStatus {
    fn schema(&self) -> &'static StructSchema {
        &schema::RESTORE_STATUS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RESTORE_STATUS.members;
        self.is_restore_in_progress.write(&m[0], v);
        self.restore_expiry_date.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RESTORE_STATUS.members;
        match index {
            0 => self.is_restore_in_progress = Value::read(&m[0], d)?,
            1 => self.restore_expiry_date = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RoutingRule {
    pub condition: Option<Condition>,
    pub redirect: Redirect,
}

impl Structure for RoutingRule {
    fn schema(&self) -> &'static StructSchema {
        &schema::ROUTING_RULE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ROUTING_RULE.members;
        self.condition.write(&m[0], v);
        self.redirect.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ROUTING_RULE.members;
        match index {
            0 => self.condition = Value::read(&m[0], d)?,
            1 => self.redirect = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct S3KeyFilter {
    pub filter_rules: Option<Vec<FilterRule>>,
}

impl Structure for S3KeyFilter {
    fn schema(&self) -> &'static StructSchema {
        &schema::S3_KEY_FILTER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::S3_KEY_FILTER.members;
        self.filter_rules.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::S3_KEY_FILTER.members;
        if index == 0 {
            self.filter_rules = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct S3Location {
    pub bucket_name: String,
    pub prefix: String,
    pub encryption: Option<Encryption>,
    pub canned_acl: Option<String>,
    pub access_control_list: Option<Vec<Grant>>,
    pub tagging: Option<Tagging>,
    pub user_metadata: Option<Vec<MetadataEntry>>,
    pub storage_class: Option<String>,
}

impl Structure for S3Location {
    fn schema(&self) -> &'static StructSchema {
        &schema::S3_LOCATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::S3_LOCATION.members;
        self.bucket_name.write(&m[0], v);
        self.prefix.write(&m[1], v);
        self.encryption.write(&m[2], v);
        self.canned_acl.write(&m[3], v);
        self.access_control_list.write(&m[4], v);
        self.tagging.write(&m[5], v);
        self.user_metadata.write(&m[6], v);
        self.storage_class.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::S3_LOCATION.members;
        match index {
            0 => self.bucket_name = Value::read(&m[0], d)?,
            1 => self.prefix = Value::read(&m[1], d)?,
            2 => self.encryption = Value::read(&m[2], d)?,
            3 => self.canned_acl = Value::read(&m[3], d)?,
            4 => self.access_control_list = Value::read(&m[4], d)?,
            5 => self.tagging = Value::read(&m[5], d)?,
            6 => self.user_metadata = Value::read(&m[6], d)?,
            7 => self.storage_class = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SelectParameters {
    pub input_serialization: InputSerialization,
    pub expression_type: String,
    pub expression: String,
    pub output_serialization: OutputSerialization,
}

impl Structure for SelectParameters {
    fn schema(&self) -> &'static StructSchema {
        &schema::SELECT_PARAMETERS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SELECT_PARAMETERS.members;
        self.input_serialization.write(&m[0], v);
        self.expression_type.write(&m[1], v);
        self.expression.write(&m[2], v);
        self.output_serialization.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SELECT_PARAMETERS.members;
        match index {
            0 => self.input_serialization = Value::read(&m[0], d)?,
            1 => self.expression_type = Value::read(&m[1], d)?,
            2 => self.expression = Value::read(&m[2], d)?,
            3 => self.output_serialization = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ServerSideEncryptionByDefault {
    pub sse_algorithm: String,
    pub kms_master_key_id: Option<String>,
}

impl Structure for ServerSideEncryptionByDefault {
    fn schema(&self) -> &'static StructSchema {
        &schema::SERVER_SIDE_ENCRYPTION_BY_DEFAULT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SERVER_SIDE_ENCRYPTION_BY_DEFAULT.members;
        self.sse_algorithm.write(&m[0], v);
        self.kms_master_key_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SERVER_SIDE_ENCRYPTION_BY_DEFAULT.members;
        match index {
            0 => self.sse_algorithm = Value::read(&m[0], d)?,
            1 => self.kms_master_key_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ServerSideEncryptionConfiguration {
    pub rules: Vec<ServerSideEncryptionRule>,
}

impl Structure for ServerSideEncryptionConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::SERVER_SIDE_ENCRYPTION_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SERVER_SIDE_ENCRYPTION_CONFIGURATION.members;
        self.rules.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SERVER_SIDE_ENCRYPTION_CONFIGURATION.members;
        if index == 0 {
            self.rules = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    pub bucket_key_enabled: Option<bool>,
    pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
}

impl Structure for ServerSideEncryptionRule {
    fn schema(&self) -> &'static StructSchema {
        &schema::SERVER_SIDE_ENCRYPTION_RULE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SERVER_SIDE_ENCRYPTION_RULE.members;
        self.apply_server_side_encryption_by_default.write(&m[0], v);
        self.bucket_key_enabled.write(&m[1], v);
        self.blocked_encryption_types.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SERVER_SIDE_ENCRYPTION_RULE.members;
        match index {
            0 => self.apply_server_side_encryption_by_default = Value::read(&m[0], d)?,
            1 => self.bucket_key_enabled = Value::read(&m[1], d)?,
            2 => self.blocked_encryption_types = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SimplePrefix {}

impl Structure for SimplePrefix {
    fn schema(&self) -> &'static StructSchema {
        &schema::SIMPLE_PREFIX
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
    pub replica_modifications: Option<ReplicaModifications>,
}

impl Structure for SourceSelectionCriteria {
    fn schema(&self) -> &'static StructSchema {
        &schema::SOURCE_SELECTION_CRITERIA
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SOURCE_SELECTION_CRITERIA.members;
        self.sse_kms_encrypted_objects.write(&m[0], v);
        self.replica_modifications.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SOURCE_SELECTION_CRITERIA.members;
        match index {
            0 => self.sse_kms_encrypted_objects = Value::read(&m[0], d)?,
            1 => self.replica_modifications = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SseKmsEncryptedObjects {
    pub status: String,
}

impl Structure for SseKmsEncryptedObjects {
    fn schema(&self) -> &'static StructSchema {
        &schema::SSE_KMS_ENCRYPTED_OBJECTS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SSE_KMS_ENCRYPTED_OBJECTS.members;
        self.status.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SSE_KMS_ENCRYPTED_OBJECTS.members;
        if index == 0 {
            self.status = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

impl Structure for Tag {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAG.members;
        self.key.write(&m[0], v);
        self.value.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAG.members;
        match index {
            0 => self.key = Value::read(&m[0], d)?,
            1 => self.value = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Tagging {
    pub tag_set: Vec<Tag>,
}

impl Structure for Tagging {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAGGING
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAGGING.members;
        self.tag_set.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAGGING.members;
        if index == 0 {
            self.tag_set = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TargetGrant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}

impl Structure for TargetGrant {
    fn schema(&self) -> &'static StructSchema {
        &schema::TARGET_GRANT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TARGET_GRANT.members;
        self.grantee.write(&m[0], v);
        self.permission.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TARGET_GRANT.members;
        match index {
            0 => self.grantee = Value::read(&m[0], d)?,
            1 => self.permission = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TargetObjectKeyFormat {
    pub simple_prefix: Option<SimplePrefix>,
    pub partitioned_prefix: Option<PartitionedPrefix>,
}

impl Structure for TargetObjectKeyFormat {
    fn schema(&self) -> &'static StructSchema {
        &schema::TARGET_OBJECT_KEY_FORMAT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TARGET_OBJECT_KEY_FORMAT.members;
        self.simple_prefix.write(&m[0], v);
        self.partitioned_prefix.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TARGET_OBJECT_KEY_FORMAT.members;
        match index {
            0 => self.simple_prefix = Value::read(&m[0], d)?,
            1 => self.partitioned_prefix = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Tiering {
    pub days: i32,
    pub access_tier: String,
}

impl Structure for Tiering {
    fn schema(&self) -> &'static StructSchema {
        &schema::TIERING
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TIERING.members;
        self.days.write(&m[0], v);
        self.access_tier.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TIERING.members;
        match index {
            0 => self.days = Value::read(&m[0], d)?,
            1 => self.access_tier = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TopicConfiguration {
    pub id: Option<String>,
    pub topic_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}

impl Structure for TopicConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::TOPIC_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TOPIC_CONFIGURATION.members;
        self.id.write(&m[0], v);
        self.topic_arn.write(&m[1], v);
        self.events.write(&m[2], v);
        self.filter.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TOPIC_CONFIGURATION.members;
        match index {
            0 => self.id = Value::read(&m[0], d)?,
            1 => self.topic_arn = Value::read(&m[1], d)?,
            2 => self.events = Value::read(&m[2], d)?,
            3 => self.filter = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Transition {
    pub date: Option<wire::Timestamp>,
    pub days: Option<i32>,
    pub storage_class: Option<String>,
}

impl Structure for Transition {
    fn schema(&self) -> &'static StructSchema {
        &schema::TRANSITION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TRANSITION.members;
        self.date.write(&m[0], v);
        self.days.write(&m[1], v);
        self.storage_class.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TRANSITION.members;
        match index {
            0 => self.date = Value::read(&m[0], d)?,
            1 => self.days = Value::read(&m[1], d)?,
            2 => self.storage_class = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct VersioningConfiguration {
    pub mfa_delete: Option<String>,
    pub status: Option<String>,
}

impl Structure for VersioningConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::VERSIONING_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::VERSIONING_CONFIGURATION.members;
        self.mfa_delete.write(&m[0], v);
        self.status.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::VERSIONING_CONFIGURATION.members;
        match index {
            0 => self.mfa_delete = Value::read(&m[0], d)?,
            1 => self.status = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}
