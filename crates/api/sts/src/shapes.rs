// Generated from models/sts.json by `cargo xtask codegen`; do not edit.

//! Inputs and outputs of the operations, then the structures inside them.

use wire::{DecodeError, Decoder, StructSchema, Structure, Value, Visitor};

use crate::schema;

#[derive(Clone, Default)]
pub struct AssumeRoleInput {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i32>,
}

impl Structure for AssumeRoleInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ASSUME_ROLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ASSUME_ROLE_INPUT.members;
        self.role_arn.write(&m[0], v);
        self.role_session_name.write(&m[1], v);
        self.policy_arns.write(&m[2], v);
        self.policy.write(&m[3], v);
        self.duration_seconds.write(&m[4], v);
        self.tags.write(&m[5], v);
        self.transitive_tag_keys.write(&m[6], v);
        self.external_id.write(&m[7], v);
        self.serial_number.write(&m[8], v);
        self.token_code.write(&m[9], v);
        self.source_identity.write(&m[10], v);
        self.provided_contexts.write(&m[11], v);
        self.minimum_session_token_size.write(&m[12], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ASSUME_ROLE_INPUT.members;
        match index {
            0 => self.role_arn = Value::read(&m[0], d)?,
            1 => self.role_session_name = Value::read(&m[1], d)?,
            2 => self.policy_arns = Value::read(&m[2], d)?,
            3 => self.policy = Value::read(&m[3], d)?,
            4 => self.duration_seconds = Value::read(&m[4], d)?,
            5 => self.tags = Value::read(&m[5], d)?,
            6 => self.transitive_tag_keys = Value::read(&m[6], d)?,
            7 => self.external_id = Value::read(&m[7], d)?,
            8 => self.serial_number = Value::read(&m[8], d)?,
            9 => self.token_code = Value::read(&m[9], d)?,
            10 => self.source_identity = Value::read(&m[10], d)?,
            11 => self.provided_contexts = Value::read(&m[11], d)?,
            12 => self.minimum_session_token_size = Value::read(&m[12], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AssumeRoleOutput {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl Structure for AssumeRoleOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ASSUME_ROLE_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ASSUME_ROLE_OUTPUT.members;
        self.credentials.write(&m[0], v);
        self.assumed_role_user.write(&m[1], v);
        self.packed_policy_size.write(&m[2], v);
        self.source_identity.write(&m[3], v);
        self.session_token_utilization.write(&m[4], v);
        self.session_token_size.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ASSUME_ROLE_OUTPUT.members;
        match index {
            0 => self.credentials = Value::read(&m[0], d)?,
            1 => self.assumed_role_user = Value::read(&m[1], d)?,
            2 => self.packed_policy_size = Value::read(&m[2], d)?,
            3 => self.source_identity = Value::read(&m[3], d)?,
            4 => self.session_token_utilization = Value::read(&m[4], d)?,
            5 => self.session_token_size = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetAccessKeyInfoInput {
    pub access_key_id: String,
}

impl Structure for GetAccessKeyInfoInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_ACCESS_KEY_INFO_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_ACCESS_KEY_INFO_INPUT.members;
        self.access_key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_ACCESS_KEY_INFO_INPUT.members;
        if index == 0 {
            self.access_key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetAccessKeyInfoOutput {
    pub account: Option<String>,
}

impl Structure for GetAccessKeyInfoOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_ACCESS_KEY_INFO_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_ACCESS_KEY_INFO_OUTPUT.members;
        self.account.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_ACCESS_KEY_INFO_OUTPUT.members;
        if index == 0 {
            self.account = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetCallerIdentityInput {}

impl Structure for GetCallerIdentityInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_CALLER_IDENTITY_INPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetCallerIdentityOutput {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

impl Structure for GetCallerIdentityOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_CALLER_IDENTITY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_CALLER_IDENTITY_OUTPUT.members;
        self.user_id.write(&m[0], v);
        self.account.write(&m[1], v);
        self.arn.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_CALLER_IDENTITY_OUTPUT.members;
        match index {
            0 => self.user_id = Value::read(&m[0], d)?,
            1 => self.account = Value::read(&m[1], d)?,
            2 => self.arn = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetSessionTokenInput {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}

impl Structure for GetSessionTokenInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_SESSION_TOKEN_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_SESSION_TOKEN_INPUT.members;
        self.duration_seconds.write(&m[0], v);
        self.serial_number.write(&m[1], v);
        self.token_code.write(&m[2], v);
        self.minimum_session_token_size.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_SESSION_TOKEN_INPUT.members;
        match index {
            0 => self.duration_seconds = Value::read(&m[0], d)?,
            1 => self.serial_number = Value::read(&m[1], d)?,
            2 => self.token_code = Value::read(&m[2], d)?,
            3 => self.minimum_session_token_size = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetSessionTokenOutput {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl Structure for GetSessionTokenOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_SESSION_TOKEN_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_SESSION_TOKEN_OUTPUT.members;
        self.credentials.write(&m[0], v);
        self.session_token_utilization.write(&m[1], v);
        self.session_token_size.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_SESSION_TOKEN_OUTPUT.members;
        match index {
            0 => self.credentials = Value::read(&m[0], d)?,
            1 => self.session_token_utilization = Value::read(&m[1], d)?,
            2 => self.session_token_size = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}

impl Structure for AssumedRoleUser {
    fn schema(&self) -> &'static StructSchema {
        &schema::ASSUMED_ROLE_USER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ASSUMED_ROLE_USER.members;
        self.assumed_role_id.write(&m[0], v);
        self.arn.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ASSUMED_ROLE_USER.members;
        match index {
            0 => self.assumed_role_id = Value::read(&m[0], d)?,
            1 => self.arn = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration: wire::Timestamp,
}

impl Structure for Credentials {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREDENTIALS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREDENTIALS.members;
        self.access_key_id.write(&m[0], v);
        self.secret_access_key.write(&m[1], v);
        self.session_token.write(&m[2], v);
        self.expiration.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREDENTIALS.members;
        match index {
            0 => self.access_key_id = Value::read(&m[0], d)?,
            1 => self.secret_access_key = Value::read(&m[1], d)?,
            2 => self.session_token = Value::read(&m[2], d)?,
            3 => self.expiration = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

impl Structure for PolicyDescriptorType {
    fn schema(&self) -> &'static StructSchema {
        &schema::POLICY_DESCRIPTOR_TYPE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::POLICY_DESCRIPTOR_TYPE.members;
        self.arn.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::POLICY_DESCRIPTOR_TYPE.members;
        if index == 0 {
            self.arn = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

impl Structure for ProvidedContext {
    fn schema(&self) -> &'static StructSchema {
        &schema::PROVIDED_CONTEXT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PROVIDED_CONTEXT.members;
        self.provider_arn.write(&m[0], v);
        self.context_assertion.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PROVIDED_CONTEXT.members;
        match index {
            0 => self.provider_arn = Value::read(&m[0], d)?,
            1 => self.context_assertion = Value::read(&m[1], d)?,
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
