// Generated from models/kms.json by `cargo xtask codegen`; do not edit.

//! Inputs and outputs of the operations, then the structures inside them.

use std::collections::BTreeMap;

use wire::{DecodeError, Decoder, StructSchema, Structure, Value, Visitor};

use crate::schema;

#[derive(Clone, Default)]
pub struct CancelKeyDeletionInput {
    pub key_id: String,
}

impl Structure for CancelKeyDeletionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CANCEL_KEY_DELETION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CANCEL_KEY_DELETION_INPUT.members;
        self.key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CANCEL_KEY_DELETION_INPUT.members;
        if index == 0 {
            self.key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CancelKeyDeletionOutput {
    pub key_id: Option<String>,
}

impl Structure for CancelKeyDeletionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CANCEL_KEY_DELETION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CANCEL_KEY_DELETION_OUTPUT.members;
        self.key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CANCEL_KEY_DELETION_OUTPUT.members;
        if index == 0 {
            self.key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateAliasInput {
    pub alias_name: String,
    pub target_key_id: String,
}

impl Structure for CreateAliasInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_ALIAS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_ALIAS_INPUT.members;
        self.alias_name.write(&m[0], v);
        self.target_key_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_ALIAS_INPUT.members;
        match index {
            0 => self.alias_name = Value::read(&m[0], d)?,
            1 => self.target_key_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateAliasOutput {}

impl Structure for CreateAliasOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_ALIAS_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateGrantInput {
    pub key_id: String,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub operations: Vec<String>,
    pub constraints: Option<GrantConstraints>,
    pub grant_tokens: Option<Vec<String>>,
    pub name: Option<String>,
    pub dry_run: Option<bool>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

impl Structure for CreateGrantInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_GRANT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_GRANT_INPUT.members;
        self.key_id.write(&m[0], v);
        self.grantee_principal.write(&m[1], v);
        self.retiring_principal.write(&m[2], v);
        self.operations.write(&m[3], v);
        self.constraints.write(&m[4], v);
        self.grant_tokens.write(&m[5], v);
        self.name.write(&m[6], v);
        self.dry_run.write(&m[7], v);
        self.grantee_service_principal.write(&m[8], v);
        self.retiring_service_principal.write(&m[9], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_GRANT_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.grantee_principal = Value::read(&m[1], d)?,
            2 => self.retiring_principal = Value::read(&m[2], d)?,
            3 => self.operations = Value::read(&m[3], d)?,
            4 => self.constraints = Value::read(&m[4], d)?,
            5 => self.grant_tokens = Value::read(&m[5], d)?,
            6 => self.name = Value::read(&m[6], d)?,
            7 => self.dry_run = Value::read(&m[7], d)?,
            8 => self.grantee_service_principal = Value::read(&m[8], d)?,
            9 => self.retiring_service_principal = Value::read(&m[9], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateGrantOutput {
    pub grant_token: Option<String>,
    pub grant_id: Option<String>,
}

impl Structure for CreateGrantOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_GRANT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_GRANT_OUTPUT.members;
        self.grant_token.write(&m[0], v);
        self.grant_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_GRANT_OUTPUT.members;
        match index {
            0 => self.grant_token = Value::read(&m[0], d)?,
            1 => self.grant_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateKeyInput {
    pub policy: Option<String>,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub origin: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    pub xks_key_id: Option<String>,
}

impl Structure for CreateKeyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_KEY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_KEY_INPUT.members;
        self.policy.write(&m[0], v);
        self.description.write(&m[1], v);
        self.key_usage.write(&m[2], v);
        self.customer_master_key_spec.write(&m[3], v);
        self.key_spec.write(&m[4], v);
        self.origin.write(&m[5], v);
        self.custom_key_store_id.write(&m[6], v);
        self.bypass_policy_lockout_safety_check.write(&m[7], v);
        self.tags.write(&m[8], v);
        self.multi_region.write(&m[9], v);
        self.xks_key_id.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_KEY_INPUT.members;
        match index {
            0 => self.policy = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            2 => self.key_usage = Value::read(&m[2], d)?,
            3 => self.customer_master_key_spec = Value::read(&m[3], d)?,
            4 => self.key_spec = Value::read(&m[4], d)?,
            5 => self.origin = Value::read(&m[5], d)?,
            6 => self.custom_key_store_id = Value::read(&m[6], d)?,
            7 => self.bypass_policy_lockout_safety_check = Value::read(&m[7], d)?,
            8 => self.tags = Value::read(&m[8], d)?,
            9 => self.multi_region = Value::read(&m[9], d)?,
            10 => self.xks_key_id = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateKeyOutput {
    pub key_metadata: Option<KeyMetadata>,
}

impl Structure for CreateKeyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_KEY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_KEY_OUTPUT.members;
        self.key_metadata.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_KEY_OUTPUT.members;
        if index == 0 {
            self.key_metadata = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DecryptInput {
    pub ciphertext_blob: Option<wire::Bytes>,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<String>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
}

impl Structure for DecryptInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DECRYPT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DECRYPT_INPUT.members;
        self.ciphertext_blob.write(&m[0], v);
        self.encryption_context.write(&m[1], v);
        self.grant_tokens.write(&m[2], v);
        self.key_id.write(&m[3], v);
        self.encryption_algorithm.write(&m[4], v);
        self.recipient.write(&m[5], v);
        self.dry_run.write(&m[6], v);
        self.dry_run_modifiers.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DECRYPT_INPUT.members;
        match index {
            0 => self.ciphertext_blob = Value::read(&m[0], d)?,
            1 => self.encryption_context = Value::read(&m[1], d)?,
            2 => self.grant_tokens = Value::read(&m[2], d)?,
            3 => self.key_id = Value::read(&m[3], d)?,
            4 => self.encryption_algorithm = Value::read(&m[4], d)?,
            5 => self.recipient = Value::read(&m[5], d)?,
            6 => self.dry_run = Value::read(&m[6], d)?,
            7 => self.dry_run_modifiers = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DecryptOutput {
    pub key_id: Option<String>,
    pub plaintext: Option<wire::Bytes>,
    pub encryption_algorithm: Option<String>,
    pub ciphertext_for_recipient: Option<wire::Bytes>,
    pub key_material_id: Option<String>,
}

impl Structure for DecryptOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DECRYPT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DECRYPT_OUTPUT.members;
        self.key_id.write(&m[0], v);
        self.plaintext.write(&m[1], v);
        self.encryption_algorithm.write(&m[2], v);
        self.ciphertext_for_recipient.write(&m[3], v);
        self.key_material_id.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DECRYPT_OUTPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.plaintext = Value::read(&m[1], d)?,
            2 => self.encryption_algorithm = Value::read(&m[2], d)?,
            3 => self.ciphertext_for_recipient = Value::read(&m[3], d)?,
            4 => self.key_material_id = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteAliasInput {
    pub alias_name: String,
}

impl Structure for DeleteAliasInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_ALIAS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_ALIAS_INPUT.members;
        self.alias_name.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_ALIAS_INPUT.members;
        if index == 0 {
            self.alias_name = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteAliasOutput {}

impl Structure for DeleteAliasOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_ALIAS_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DescribeKeyInput {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}

impl Structure for DescribeKeyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESCRIBE_KEY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DESCRIBE_KEY_INPUT.members;
        self.key_id.write(&m[0], v);
        self.grant_tokens.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DESCRIBE_KEY_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.grant_tokens = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DescribeKeyOutput {
    pub key_metadata: Option<KeyMetadata>,
}

impl Structure for DescribeKeyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESCRIBE_KEY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DESCRIBE_KEY_OUTPUT.members;
        self.key_metadata.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DESCRIBE_KEY_OUTPUT.members;
        if index == 0 {
            self.key_metadata = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DisableKeyInput {
    pub key_id: String,
}

impl Structure for DisableKeyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DISABLE_KEY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DISABLE_KEY_INPUT.members;
        self.key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DISABLE_KEY_INPUT.members;
        if index == 0 {
            self.key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DisableKeyOutput {}

impl Structure for DisableKeyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DISABLE_KEY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DisableKeyRotationInput {
    pub key_id: String,
}

impl Structure for DisableKeyRotationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DISABLE_KEY_ROTATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DISABLE_KEY_ROTATION_INPUT.members;
        self.key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DISABLE_KEY_ROTATION_INPUT.members;
        if index == 0 {
            self.key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DisableKeyRotationOutput {}

impl Structure for DisableKeyRotationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DISABLE_KEY_ROTATION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EnableKeyInput {
    pub key_id: String,
}

impl Structure for EnableKeyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENABLE_KEY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENABLE_KEY_INPUT.members;
        self.key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENABLE_KEY_INPUT.members;
        if index == 0 {
            self.key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EnableKeyOutput {}

impl Structure for EnableKeyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENABLE_KEY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EnableKeyRotationInput {
    pub key_id: String,
    pub rotation_period_in_days: Option<i32>,
}

impl Structure for EnableKeyRotationInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENABLE_KEY_ROTATION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENABLE_KEY_ROTATION_INPUT.members;
        self.key_id.write(&m[0], v);
        self.rotation_period_in_days.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENABLE_KEY_ROTATION_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.rotation_period_in_days = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EnableKeyRotationOutput {}

impl Structure for EnableKeyRotationOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENABLE_KEY_ROTATION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EncryptInput {
    pub key_id: String,
    pub plaintext: wire::Bytes,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub encryption_algorithm: Option<String>,
    pub dry_run: Option<bool>,
}

impl Structure for EncryptInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENCRYPT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENCRYPT_INPUT.members;
        self.key_id.write(&m[0], v);
        self.plaintext.write(&m[1], v);
        self.encryption_context.write(&m[2], v);
        self.grant_tokens.write(&m[3], v);
        self.encryption_algorithm.write(&m[4], v);
        self.dry_run.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENCRYPT_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.plaintext = Value::read(&m[1], d)?,
            2 => self.encryption_context = Value::read(&m[2], d)?,
            3 => self.grant_tokens = Value::read(&m[3], d)?,
            4 => self.encryption_algorithm = Value::read(&m[4], d)?,
            5 => self.dry_run = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EncryptOutput {
    pub ciphertext_blob: Option<wire::Bytes>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<String>,
}

impl Structure for EncryptOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENCRYPT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENCRYPT_OUTPUT.members;
        self.ciphertext_blob.write(&m[0], v);
        self.key_id.write(&m[1], v);
        self.encryption_algorithm.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENCRYPT_OUTPUT.members;
        match index {
            0 => self.ciphertext_blob = Value::read(&m[0], d)?,
            1 => self.key_id = Value::read(&m[1], d)?,
            2 => self.encryption_algorithm = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GenerateDataKeyInput {
    pub key_id: String,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub number_of_bytes: Option<i32>,
    pub key_spec: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

impl Structure for GenerateDataKeyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GENERATE_DATA_KEY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GENERATE_DATA_KEY_INPUT.members;
        self.key_id.write(&m[0], v);
        self.encryption_context.write(&m[1], v);
        self.number_of_bytes.write(&m[2], v);
        self.key_spec.write(&m[3], v);
        self.grant_tokens.write(&m[4], v);
        self.recipient.write(&m[5], v);
        self.dry_run.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GENERATE_DATA_KEY_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.encryption_context = Value::read(&m[1], d)?,
            2 => self.number_of_bytes = Value::read(&m[2], d)?,
            3 => self.key_spec = Value::read(&m[3], d)?,
            4 => self.grant_tokens = Value::read(&m[4], d)?,
            5 => self.recipient = Value::read(&m[5], d)?,
            6 => self.dry_run = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GenerateDataKeyOutput {
    pub ciphertext_blob: Option<wire::Bytes>,
    pub plaintext: Option<wire::Bytes>,
    pub key_id: Option<String>,
    pub ciphertext_for_recipient: Option<wire::Bytes>,
    pub key_material_id: Option<String>,
}

impl Structure for GenerateDataKeyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GENERATE_DATA_KEY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GENERATE_DATA_KEY_OUTPUT.members;
        self.ciphertext_blob.write(&m[0], v);
        self.plaintext.write(&m[1], v);
        self.key_id.write(&m[2], v);
        self.ciphertext_for_recipient.write(&m[3], v);
        self.key_material_id.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GENERATE_DATA_KEY_OUTPUT.members;
        match index {
            0 => self.ciphertext_blob = Value::read(&m[0], d)?,
            1 => self.plaintext = Value::read(&m[1], d)?,
            2 => self.key_id = Value::read(&m[2], d)?,
            3 => self.ciphertext_for_recipient = Value::read(&m[3], d)?,
            4 => self.key_material_id = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GenerateDataKeyWithoutPlaintextInput {
    pub key_id: String,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_spec: Option<String>,
    pub number_of_bytes: Option<i32>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl Structure for GenerateDataKeyWithoutPlaintextInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_INPUT.members;
        self.key_id.write(&m[0], v);
        self.encryption_context.write(&m[1], v);
        self.key_spec.write(&m[2], v);
        self.number_of_bytes.write(&m[3], v);
        self.grant_tokens.write(&m[4], v);
        self.dry_run.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.encryption_context = Value::read(&m[1], d)?,
            2 => self.key_spec = Value::read(&m[2], d)?,
            3 => self.number_of_bytes = Value::read(&m[3], d)?,
            4 => self.grant_tokens = Value::read(&m[4], d)?,
            5 => self.dry_run = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GenerateDataKeyWithoutPlaintextOutput {
    pub ciphertext_blob: Option<wire::Bytes>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

impl Structure for GenerateDataKeyWithoutPlaintextOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OUTPUT.members;
        self.ciphertext_blob.write(&m[0], v);
        self.key_id.write(&m[1], v);
        self.key_material_id.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OUTPUT.members;
        match index {
            0 => self.ciphertext_blob = Value::read(&m[0], d)?,
            1 => self.key_id = Value::read(&m[1], d)?,
            2 => self.key_material_id = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GenerateRandomInput {
    pub number_of_bytes: Option<i32>,
    pub custom_key_store_id: Option<String>,
    pub recipient: Option<RecipientInfo>,
}

impl Structure for GenerateRandomInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GENERATE_RANDOM_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GENERATE_RANDOM_INPUT.members;
        self.number_of_bytes.write(&m[0], v);
        self.custom_key_store_id.write(&m[1], v);
        self.recipient.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GENERATE_RANDOM_INPUT.members;
        match index {
            0 => self.number_of_bytes = Value::read(&m[0], d)?,
            1 => self.custom_key_store_id = Value::read(&m[1], d)?,
            2 => self.recipient = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GenerateRandomOutput {
    pub plaintext: Option<wire::Bytes>,
    pub ciphertext_for_recipient: Option<wire::Bytes>,
}

impl Structure for GenerateRandomOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GENERATE_RANDOM_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GENERATE_RANDOM_OUTPUT.members;
        self.plaintext.write(&m[0], v);
        self.ciphertext_for_recipient.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GENERATE_RANDOM_OUTPUT.members;
        match index {
            0 => self.plaintext = Value::read(&m[0], d)?,
            1 => self.ciphertext_for_recipient = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetKeyPolicyInput {
    pub key_id: String,
    pub policy_name: Option<String>,
}

impl Structure for GetKeyPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_KEY_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_KEY_POLICY_INPUT.members;
        self.key_id.write(&m[0], v);
        self.policy_name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_KEY_POLICY_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetKeyPolicyOutput {
    pub policy: Option<String>,
    pub policy_name: Option<String>,
}

impl Structure for GetKeyPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_KEY_POLICY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_KEY_POLICY_OUTPUT.members;
        self.policy.write(&m[0], v);
        self.policy_name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_KEY_POLICY_OUTPUT.members;
        match index {
            0 => self.policy = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetKeyRotationStatusInput {
    pub key_id: String,
}

impl Structure for GetKeyRotationStatusInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_KEY_ROTATION_STATUS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_KEY_ROTATION_STATUS_INPUT.members;
        self.key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_KEY_ROTATION_STATUS_INPUT.members;
        if index == 0 {
            self.key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetKeyRotationStatusOutput {
    pub key_rotation_enabled: Option<bool>,
    pub key_id: Option<String>,
    pub rotation_period_in_days: Option<i32>,
    pub next_rotation_date: Option<wire::Timestamp>,
    pub on_demand_rotation_start_date: Option<wire::Timestamp>,
}

impl Structure for GetKeyRotationStatusOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_KEY_ROTATION_STATUS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_KEY_ROTATION_STATUS_OUTPUT.members;
        self.key_rotation_enabled.write(&m[0], v);
        self.key_id.write(&m[1], v);
        self.rotation_period_in_days.write(&m[2], v);
        self.next_rotation_date.write(&m[3], v);
        self.on_demand_rotation_start_date.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_KEY_ROTATION_STATUS_OUTPUT.members;
        match index {
            0 => self.key_rotation_enabled = Value::read(&m[0], d)?,
            1 => self.key_id = Value::read(&m[1], d)?,
            2 => self.rotation_period_in_days = Value::read(&m[2], d)?,
            3 => self.next_rotation_date = Value::read(&m[3], d)?,
            4 => self.on_demand_rotation_start_date = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListAliasesInput {
    pub key_id: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl Structure for ListAliasesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ALIASES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ALIASES_INPUT.members;
        self.key_id.write(&m[0], v);
        self.limit.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ALIASES_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.limit = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListAliasesOutput {
    pub aliases: Option<Vec<AliasListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Structure for ListAliasesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ALIASES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ALIASES_OUTPUT.members;
        self.aliases.write(&m[0], v);
        self.next_marker.write(&m[1], v);
        self.truncated.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ALIASES_OUTPUT.members;
        match index {
            0 => self.aliases = Value::read(&m[0], d)?,
            1 => self.next_marker = Value::read(&m[1], d)?,
            2 => self.truncated = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListGrantsInput {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub key_id: String,
    pub grant_id: Option<String>,
    pub grantee_principal: Option<String>,
    pub grantee_service_principal: Option<String>,
}

impl Structure for ListGrantsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_GRANTS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_GRANTS_INPUT.members;
        self.limit.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.key_id.write(&m[2], v);
        self.grant_id.write(&m[3], v);
        self.grantee_principal.write(&m[4], v);
        self.grantee_service_principal.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_GRANTS_INPUT.members;
        match index {
            0 => self.limit = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.key_id = Value::read(&m[2], d)?,
            3 => self.grant_id = Value::read(&m[3], d)?,
            4 => self.grantee_principal = Value::read(&m[4], d)?,
            5 => self.grantee_service_principal = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListGrantsOutput {
    pub grants: Option<Vec<GrantListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Structure for ListGrantsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_GRANTS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_GRANTS_OUTPUT.members;
        self.grants.write(&m[0], v);
        self.next_marker.write(&m[1], v);
        self.truncated.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_GRANTS_OUTPUT.members;
        match index {
            0 => self.grants = Value::read(&m[0], d)?,
            1 => self.next_marker = Value::read(&m[1], d)?,
            2 => self.truncated = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListKeyPoliciesInput {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl Structure for ListKeyPoliciesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_KEY_POLICIES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_KEY_POLICIES_INPUT.members;
        self.key_id.write(&m[0], v);
        self.limit.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_KEY_POLICIES_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.limit = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListKeyPoliciesOutput {
    pub policy_names: Option<Vec<String>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Structure for ListKeyPoliciesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_KEY_POLICIES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_KEY_POLICIES_OUTPUT.members;
        self.policy_names.write(&m[0], v);
        self.next_marker.write(&m[1], v);
        self.truncated.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_KEY_POLICIES_OUTPUT.members;
        match index {
            0 => self.policy_names = Value::read(&m[0], d)?,
            1 => self.next_marker = Value::read(&m[1], d)?,
            2 => self.truncated = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListKeyRotationsInput {
    pub key_id: String,
    pub include_key_material: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl Structure for ListKeyRotationsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_KEY_ROTATIONS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_KEY_ROTATIONS_INPUT.members;
        self.key_id.write(&m[0], v);
        self.include_key_material.write(&m[1], v);
        self.limit.write(&m[2], v);
        self.marker.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_KEY_ROTATIONS_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.include_key_material = Value::read(&m[1], d)?,
            2 => self.limit = Value::read(&m[2], d)?,
            3 => self.marker = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListKeyRotationsOutput {
    pub rotations: Option<Vec<RotationsListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Structure for ListKeyRotationsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_KEY_ROTATIONS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_KEY_ROTATIONS_OUTPUT.members;
        self.rotations.write(&m[0], v);
        self.next_marker.write(&m[1], v);
        self.truncated.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_KEY_ROTATIONS_OUTPUT.members;
        match index {
            0 => self.rotations = Value::read(&m[0], d)?,
            1 => self.next_marker = Value::read(&m[1], d)?,
            2 => self.truncated = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListKeysInput {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub resource_owners: Option<Vec<String>>,
}

impl Structure for ListKeysInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_KEYS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_KEYS_INPUT.members;
        self.limit.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.resource_owners.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_KEYS_INPUT.members;
        match index {
            0 => self.limit = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.resource_owners = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListKeysOutput {
    pub keys: Option<Vec<KeyListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Structure for ListKeysOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_KEYS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_KEYS_OUTPUT.members;
        self.keys.write(&m[0], v);
        self.next_marker.write(&m[1], v);
        self.truncated.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_KEYS_OUTPUT.members;
        match index {
            0 => self.keys = Value::read(&m[0], d)?,
            1 => self.next_marker = Value::read(&m[1], d)?,
            2 => self.truncated = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListResourceTagsInput {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl Structure for ListResourceTagsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_RESOURCE_TAGS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_RESOURCE_TAGS_INPUT.members;
        self.key_id.write(&m[0], v);
        self.limit.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_RESOURCE_TAGS_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.limit = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListResourceTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Structure for ListResourceTagsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_RESOURCE_TAGS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_RESOURCE_TAGS_OUTPUT.members;
        self.tags.write(&m[0], v);
        self.next_marker.write(&m[1], v);
        self.truncated.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_RESOURCE_TAGS_OUTPUT.members;
        match index {
            0 => self.tags = Value::read(&m[0], d)?,
            1 => self.next_marker = Value::read(&m[1], d)?,
            2 => self.truncated = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListRetirableGrantsInput {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub retiring_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

impl Structure for ListRetirableGrantsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_RETIRABLE_GRANTS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_RETIRABLE_GRANTS_INPUT.members;
        self.limit.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.retiring_principal.write(&m[2], v);
        self.retiring_service_principal.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_RETIRABLE_GRANTS_INPUT.members;
        match index {
            0 => self.limit = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.retiring_principal = Value::read(&m[2], d)?,
            3 => self.retiring_service_principal = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListRetirableGrantsOutput {
    pub grants: Option<Vec<GrantListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Structure for ListRetirableGrantsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_RETIRABLE_GRANTS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_RETIRABLE_GRANTS_OUTPUT.members;
        self.grants.write(&m[0], v);
        self.next_marker.write(&m[1], v);
        self.truncated.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_RETIRABLE_GRANTS_OUTPUT.members;
        match index {
            0 => self.grants = Value::read(&m[0], d)?,
            1 => self.next_marker = Value::read(&m[1], d)?,
            2 => self.truncated = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutKeyPolicyInput {
    pub key_id: String,
    pub policy_name: Option<String>,
    pub policy: String,
    pub bypass_policy_lockout_safety_check: Option<bool>,
}

impl Structure for PutKeyPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_KEY_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_KEY_POLICY_INPUT.members;
        self.key_id.write(&m[0], v);
        self.policy_name.write(&m[1], v);
        self.policy.write(&m[2], v);
        self.bypass_policy_lockout_safety_check.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_KEY_POLICY_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            2 => self.policy = Value::read(&m[2], d)?,
            3 => self.bypass_policy_lockout_safety_check = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutKeyPolicyOutput {}

impl Structure for PutKeyPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_KEY_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ReEncryptInput {
    pub ciphertext_blob: Option<wire::Bytes>,
    pub source_encryption_context: Option<BTreeMap<String, String>>,
    pub source_key_id: Option<String>,
    pub destination_key_id: String,
    pub destination_encryption_context: Option<BTreeMap<String, String>>,
    pub source_encryption_algorithm: Option<String>,
    pub destination_encryption_algorithm: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
}

impl Structure for ReEncryptInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::RE_ENCRYPT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RE_ENCRYPT_INPUT.members;
        self.ciphertext_blob.write(&m[0], v);
        self.source_encryption_context.write(&m[1], v);
        self.source_key_id.write(&m[2], v);
        self.destination_key_id.write(&m[3], v);
        self.destination_encryption_context.write(&m[4], v);
        self.source_encryption_algorithm.write(&m[5], v);
        self.destination_encryption_algorithm.write(&m[6], v);
        self.grant_tokens.write(&m[7], v);
        self.dry_run.write(&m[8], v);
        self.dry_run_modifiers.write(&m[9], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RE_ENCRYPT_INPUT.members;
        match index {
            0 => self.ciphertext_blob = Value::read(&m[0], d)?,
            1 => self.source_encryption_context = Value::read(&m[1], d)?,
            2 => self.source_key_id = Value::read(&m[2], d)?,
            3 => self.destination_key_id = Value::read(&m[3], d)?,
            4 => self.destination_encryption_context = Value::read(&m[4], d)?,
            5 => self.source_encryption_algorithm = Value::read(&m[5], d)?,
            6 => self.destination_encryption_algorithm = Value::read(&m[6], d)?,
            7 => self.grant_tokens = Value::read(&m[7], d)?,
            8 => self.dry_run = Value::read(&m[8], d)?,
            9 => self.dry_run_modifiers = Value::read(&m[9], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ReEncryptOutput {
    pub ciphertext_blob: Option<wire::Bytes>,
    pub source_key_id: Option<String>,
    pub key_id: Option<String>,
    pub source_encryption_algorithm: Option<String>,
    pub destination_encryption_algorithm: Option<String>,
    pub source_key_material_id: Option<String>,
    pub destination_key_material_id: Option<String>,
}

impl Structure for ReEncryptOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::RE_ENCRYPT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RE_ENCRYPT_OUTPUT.members;
        self.ciphertext_blob.write(&m[0], v);
        self.source_key_id.write(&m[1], v);
        self.key_id.write(&m[2], v);
        self.source_encryption_algorithm.write(&m[3], v);
        self.destination_encryption_algorithm.write(&m[4], v);
        self.source_key_material_id.write(&m[5], v);
        self.destination_key_material_id.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RE_ENCRYPT_OUTPUT.members;
        match index {
            0 => self.ciphertext_blob = Value::read(&m[0], d)?,
            1 => self.source_key_id = Value::read(&m[1], d)?,
            2 => self.key_id = Value::read(&m[2], d)?,
            3 => self.source_encryption_algorithm = Value::read(&m[3], d)?,
            4 => self.destination_encryption_algorithm = Value::read(&m[4], d)?,
            5 => self.source_key_material_id = Value::read(&m[5], d)?,
            6 => self.destination_key_material_id = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RetireGrantInput {
    pub grant_token: Option<String>,
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Structure for RetireGrantInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::RETIRE_GRANT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RETIRE_GRANT_INPUT.members;
        self.grant_token.write(&m[0], v);
        self.key_id.write(&m[1], v);
        self.grant_id.write(&m[2], v);
        self.dry_run.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RETIRE_GRANT_INPUT.members;
        match index {
            0 => self.grant_token = Value::read(&m[0], d)?,
            1 => self.key_id = Value::read(&m[1], d)?,
            2 => self.grant_id = Value::read(&m[2], d)?,
            3 => self.dry_run = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RetireGrantOutput {}

impl Structure for RetireGrantOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::RETIRE_GRANT_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RevokeGrantInput {
    pub key_id: String,
    pub grant_id: String,
    pub dry_run: Option<bool>,
}

impl Structure for RevokeGrantInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::REVOKE_GRANT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REVOKE_GRANT_INPUT.members;
        self.key_id.write(&m[0], v);
        self.grant_id.write(&m[1], v);
        self.dry_run.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REVOKE_GRANT_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.grant_id = Value::read(&m[1], d)?,
            2 => self.dry_run = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RevokeGrantOutput {}

impl Structure for RevokeGrantOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::REVOKE_GRANT_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RotateKeyOnDemandInput {
    pub key_id: String,
}

impl Structure for RotateKeyOnDemandInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ROTATE_KEY_ON_DEMAND_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ROTATE_KEY_ON_DEMAND_INPUT.members;
        self.key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ROTATE_KEY_ON_DEMAND_INPUT.members;
        if index == 0 {
            self.key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RotateKeyOnDemandOutput {
    pub key_id: Option<String>,
}

impl Structure for RotateKeyOnDemandOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ROTATE_KEY_ON_DEMAND_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ROTATE_KEY_ON_DEMAND_OUTPUT.members;
        self.key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ROTATE_KEY_ON_DEMAND_OUTPUT.members;
        if index == 0 {
            self.key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ScheduleKeyDeletionInput {
    pub key_id: String,
    pub pending_window_in_days: Option<i32>,
}

impl Structure for ScheduleKeyDeletionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::SCHEDULE_KEY_DELETION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SCHEDULE_KEY_DELETION_INPUT.members;
        self.key_id.write(&m[0], v);
        self.pending_window_in_days.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SCHEDULE_KEY_DELETION_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.pending_window_in_days = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ScheduleKeyDeletionOutput {
    pub key_id: Option<String>,
    pub deletion_date: Option<wire::Timestamp>,
    pub key_state: Option<String>,
    pub pending_window_in_days: Option<i32>,
}

impl Structure for ScheduleKeyDeletionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::SCHEDULE_KEY_DELETION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SCHEDULE_KEY_DELETION_OUTPUT.members;
        self.key_id.write(&m[0], v);
        self.deletion_date.write(&m[1], v);
        self.key_state.write(&m[2], v);
        self.pending_window_in_days.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SCHEDULE_KEY_DELETION_OUTPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.deletion_date = Value::read(&m[1], d)?,
            2 => self.key_state = Value::read(&m[2], d)?,
            3 => self.pending_window_in_days = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TagResourceInput {
    pub key_id: String,
    pub tags: Vec<Tag>,
}

impl Structure for TagResourceInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_RESOURCE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAG_RESOURCE_INPUT.members;
        self.key_id.write(&m[0], v);
        self.tags.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAG_RESOURCE_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.tags = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TagResourceOutput {}

impl Structure for TagResourceOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_RESOURCE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceInput {
    pub key_id: String,
    pub tag_keys: Vec<String>,
}

impl Structure for UntagResourceInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_RESOURCE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UNTAG_RESOURCE_INPUT.members;
        self.key_id.write(&m[0], v);
        self.tag_keys.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UNTAG_RESOURCE_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.tag_keys = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceOutput {}

impl Structure for UntagResourceOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_RESOURCE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateAliasInput {
    pub alias_name: String,
    pub target_key_id: String,
}

impl Structure for UpdateAliasInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_ALIAS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_ALIAS_INPUT.members;
        self.alias_name.write(&m[0], v);
        self.target_key_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_ALIAS_INPUT.members;
        match index {
            0 => self.alias_name = Value::read(&m[0], d)?,
            1 => self.target_key_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateAliasOutput {}

impl Structure for UpdateAliasOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_ALIAS_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateKeyDescriptionInput {
    pub key_id: String,
    pub description: String,
}

impl Structure for UpdateKeyDescriptionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_KEY_DESCRIPTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_KEY_DESCRIPTION_INPUT.members;
        self.key_id.write(&m[0], v);
        self.description.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_KEY_DESCRIPTION_INPUT.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateKeyDescriptionOutput {}

impl Structure for UpdateKeyDescriptionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_KEY_DESCRIPTION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AliasListEntry {
    pub alias_name: Option<String>,
    pub alias_arn: Option<String>,
    pub target_key_id: Option<String>,
    pub creation_date: Option<wire::Timestamp>,
    pub last_updated_date: Option<wire::Timestamp>,
}

impl Structure for AliasListEntry {
    fn schema(&self) -> &'static StructSchema {
        &schema::ALIAS_LIST_ENTRY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ALIAS_LIST_ENTRY.members;
        self.alias_name.write(&m[0], v);
        self.alias_arn.write(&m[1], v);
        self.target_key_id.write(&m[2], v);
        self.creation_date.write(&m[3], v);
        self.last_updated_date.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ALIAS_LIST_ENTRY.members;
        match index {
            0 => self.alias_name = Value::read(&m[0], d)?,
            1 => self.alias_arn = Value::read(&m[1], d)?,
            2 => self.target_key_id = Value::read(&m[2], d)?,
            3 => self.creation_date = Value::read(&m[3], d)?,
            4 => self.last_updated_date = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GrantConstraints {
    pub encryption_context_subset: Option<BTreeMap<String, String>>,
    pub encryption_context_equals: Option<BTreeMap<String, String>>,
    pub source_arn: Option<String>,
}

impl Structure for GrantConstraints {
    fn schema(&self) -> &'static StructSchema {
        &schema::GRANT_CONSTRAINTS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GRANT_CONSTRAINTS.members;
        self.encryption_context_subset.write(&m[0], v);
        self.encryption_context_equals.write(&m[1], v);
        self.source_arn.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GRANT_CONSTRAINTS.members;
        match index {
            0 => self.encryption_context_subset = Value::read(&m[0], d)?,
            1 => self.encryption_context_equals = Value::read(&m[1], d)?,
            2 => self.source_arn = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GrantListEntry {
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub name: Option<String>,
    pub creation_date: Option<wire::Timestamp>,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub issuing_account: Option<String>,
    pub operations: Option<Vec<String>>,
    pub constraints: Option<GrantConstraints>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

impl Structure for GrantListEntry {
    fn schema(&self) -> &'static StructSchema {
        &schema::GRANT_LIST_ENTRY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GRANT_LIST_ENTRY.members;
        self.key_id.write(&m[0], v);
        self.grant_id.write(&m[1], v);
        self.name.write(&m[2], v);
        self.creation_date.write(&m[3], v);
        self.grantee_principal.write(&m[4], v);
        self.retiring_principal.write(&m[5], v);
        self.issuing_account.write(&m[6], v);
        self.operations.write(&m[7], v);
        self.constraints.write(&m[8], v);
        self.grantee_service_principal.write(&m[9], v);
        self.retiring_service_principal.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GRANT_LIST_ENTRY.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.grant_id = Value::read(&m[1], d)?,
            2 => self.name = Value::read(&m[2], d)?,
            3 => self.creation_date = Value::read(&m[3], d)?,
            4 => self.grantee_principal = Value::read(&m[4], d)?,
            5 => self.retiring_principal = Value::read(&m[5], d)?,
            6 => self.issuing_account = Value::read(&m[6], d)?,
            7 => self.operations = Value::read(&m[7], d)?,
            8 => self.constraints = Value::read(&m[8], d)?,
            9 => self.grantee_service_principal = Value::read(&m[9], d)?,
            10 => self.retiring_service_principal = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct KeyListEntry {
    pub key_id: Option<String>,
    pub key_arn: Option<String>,
}

impl Structure for KeyListEntry {
    fn schema(&self) -> &'static StructSchema {
        &schema::KEY_LIST_ENTRY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::KEY_LIST_ENTRY.members;
        self.key_id.write(&m[0], v);
        self.key_arn.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::KEY_LIST_ENTRY.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.key_arn = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct KeyMetadata {
    pub aws_account_id: Option<String>,
    pub key_id: String,
    pub arn: Option<String>,
    pub creation_date: Option<wire::Timestamp>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub key_state: Option<String>,
    pub deletion_date: Option<wire::Timestamp>,
    pub valid_to: Option<wire::Timestamp>,
    pub origin: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub expiration_model: Option<String>,
    pub key_manager: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub encryption_algorithms: Option<Vec<String>>,
    pub signing_algorithms: Option<Vec<String>>,
    pub key_agreement_algorithms: Option<Vec<String>>,
    pub encapsulation_algorithms: Option<Vec<String>>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: Option<i32>,
    pub mac_algorithms: Option<Vec<String>>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    pub current_key_material_id: Option<String>,
}

impl Structure for KeyMetadata {
    fn schema(&self) -> &'static StructSchema {
        &schema::KEY_METADATA
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::KEY_METADATA.members;
        self.aws_account_id.write(&m[0], v);
        self.key_id.write(&m[1], v);
        self.arn.write(&m[2], v);
        self.creation_date.write(&m[3], v);
        self.enabled.write(&m[4], v);
        self.description.write(&m[5], v);
        self.key_usage.write(&m[6], v);
        self.key_state.write(&m[7], v);
        self.deletion_date.write(&m[8], v);
        self.valid_to.write(&m[9], v);
        self.origin.write(&m[10], v);
        self.custom_key_store_id.write(&m[11], v);
        self.cloud_hsm_cluster_id.write(&m[12], v);
        self.expiration_model.write(&m[13], v);
        self.key_manager.write(&m[14], v);
        self.customer_master_key_spec.write(&m[15], v);
        self.key_spec.write(&m[16], v);
        self.encryption_algorithms.write(&m[17], v);
        self.signing_algorithms.write(&m[18], v);
        self.key_agreement_algorithms.write(&m[19], v);
        self.encapsulation_algorithms.write(&m[20], v);
        self.multi_region.write(&m[21], v);
        self.multi_region_configuration.write(&m[22], v);
        self.pending_deletion_window_in_days.write(&m[23], v);
        self.mac_algorithms.write(&m[24], v);
        self.xks_key_configuration.write(&m[25], v);
        self.current_key_material_id.write(&m[26], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::KEY_METADATA.members;
        match index {
            0 => self.aws_account_id = Value::read(&m[0], d)?,
            1 => self.key_id = Value::read(&m[1], d)?,
            2 => self.arn = Value::read(&m[2], d)?,
            3 => self.creation_date = Value::read(&m[3], d)?,
            4 => self.enabled = Value::read(&m[4], d)?,
            5 => self.description = Value::read(&m[5], d)?,
            6 => self.key_usage = Value::read(&m[6], d)?,
            7 => self.key_state = Value::read(&m[7], d)?,
            8 => self.deletion_date = Value::read(&m[8], d)?,
            9 => self.valid_to = Value::read(&m[9], d)?,
            10 => self.origin = Value::read(&m[10], d)?,
            11 => self.custom_key_store_id = Value::read(&m[11], d)?,
            12 => self.cloud_hsm_cluster_id = Value::read(&m[12], d)?,
            13 => self.expiration_model = Value::read(&m[13], d)?,
            14 => self.key_manager = Value::read(&m[14], d)?,
            15 => self.customer_master_key_spec = Value::read(&m[15], d)?,
            16 => self.key_spec = Value::read(&m[16], d)?,
            17 => self.encryption_algorithms = Value::read(&m[17], d)?,
            18 => self.signing_algorithms = Value::read(&m[18], d)?,
            19 => self.key_agreement_algorithms = Value::read(&m[19], d)?,
            20 => self.encapsulation_algorithms = Value::read(&m[20], d)?,
            21 => self.multi_region = Value::read(&m[21], d)?,
            22 => self.multi_region_configuration = Value::read(&m[22], d)?,
            23 => self.pending_deletion_window_in_days = Value::read(&m[23], d)?,
            24 => self.mac_algorithms = Value::read(&m[24], d)?,
            25 => self.xks_key_configuration = Value::read(&m[25], d)?,
            26 => self.current_key_material_id = Value::read(&m[26], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<String>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}

impl Structure for MultiRegionConfiguration {
    fn schema(&self) -> &'static StructSchema {
        &schema::MULTI_REGION_CONFIGURATION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::MULTI_REGION_CONFIGURATION.members;
        self.multi_region_key_type.write(&m[0], v);
        self.primary_key.write(&m[1], v);
        self.replica_keys.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::MULTI_REGION_CONFIGURATION.members;
        match index {
            0 => self.multi_region_key_type = Value::read(&m[0], d)?,
            1 => self.primary_key = Value::read(&m[1], d)?,
            2 => self.replica_keys = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}

impl Structure for MultiRegionKey {
    fn schema(&self) -> &'static StructSchema {
        &schema::MULTI_REGION_KEY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::MULTI_REGION_KEY.members;
        self.arn.write(&m[0], v);
        self.region.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::MULTI_REGION_KEY.members;
        match index {
            0 => self.arn = Value::read(&m[0], d)?,
            1 => self.region = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RecipientInfo {
    pub key_encryption_algorithm: Option<String>,
    pub attestation_document: Option<wire::Bytes>,
}

impl Structure for RecipientInfo {
    fn schema(&self) -> &'static StructSchema {
        &schema::RECIPIENT_INFO
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RECIPIENT_INFO.members;
        self.key_encryption_algorithm.write(&m[0], v);
        self.attestation_document.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RECIPIENT_INFO.members;
        match index {
            0 => self.key_encryption_algorithm = Value::read(&m[0], d)?,
            1 => self.attestation_document = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RotationsListEntry {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
    pub key_material_description: Option<String>,
    pub import_state: Option<String>,
    pub key_material_state: Option<String>,
    pub expiration_model: Option<String>,
    pub valid_to: Option<wire::Timestamp>,
    pub rotation_date: Option<wire::Timestamp>,
    pub rotation_type: Option<String>,
}

impl Structure for RotationsListEntry {
    fn schema(&self) -> &'static StructSchema {
        &schema::ROTATIONS_LIST_ENTRY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ROTATIONS_LIST_ENTRY.members;
        self.key_id.write(&m[0], v);
        self.key_material_id.write(&m[1], v);
        self.key_material_description.write(&m[2], v);
        self.import_state.write(&m[3], v);
        self.key_material_state.write(&m[4], v);
        self.expiration_model.write(&m[5], v);
        self.valid_to.write(&m[6], v);
        self.rotation_date.write(&m[7], v);
        self.rotation_type.write(&m[8], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ROTATIONS_LIST_ENTRY.members;
        match index {
            0 => self.key_id = Value::read(&m[0], d)?,
            1 => self.key_material_id = Value::read(&m[1], d)?,
            2 => self.key_material_description = Value::read(&m[2], d)?,
            3 => self.import_state = Value::read(&m[3], d)?,
            4 => self.key_material_state = Value::read(&m[4], d)?,
            5 => self.expiration_model = Value::read(&m[5], d)?,
            6 => self.valid_to = Value::read(&m[6], d)?,
            7 => self.rotation_date = Value::read(&m[7], d)?,
            8 => self.rotation_type = Value::read(&m[8], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Tag {
    pub tag_key: String,
    pub tag_value: String,
}

impl Structure for Tag {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAG.members;
        self.tag_key.write(&m[0], v);
        self.tag_value.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAG.members;
        match index {
            0 => self.tag_key = Value::read(&m[0], d)?,
            1 => self.tag_value = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}

impl Structure for XksKeyConfigurationType {
    fn schema(&self) -> &'static StructSchema {
        &schema::XKS_KEY_CONFIGURATION_TYPE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::XKS_KEY_CONFIGURATION_TYPE.members;
        self.id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::XKS_KEY_CONFIGURATION_TYPE.members;
        if index == 0 {
            self.id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}
