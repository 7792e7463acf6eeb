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
