// Generated from models/iam.json by `cargo xtask codegen`; do not edit.

//! Inputs and outputs of the operations, then the structures inside them.

use wire::{DecodeError, Decoder, StructSchema, Structure, Value, Visitor};

use crate::schema;

#[derive(Clone, Default)]
pub struct AttachRolePolicyInput {
    pub role_name: String,
    pub policy_arn: String,
}

impl Structure for AttachRolePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ATTACH_ROLE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ATTACH_ROLE_POLICY_INPUT.members;
        self.role_name.write(&m[0], v);
        self.policy_arn.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ATTACH_ROLE_POLICY_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.policy_arn = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AttachRolePolicyOutput {}

impl Structure for AttachRolePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ATTACH_ROLE_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AttachUserPolicyInput {
    pub user_name: String,
    pub policy_arn: String,
}

impl Structure for AttachUserPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ATTACH_USER_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ATTACH_USER_POLICY_INPUT.members;
        self.user_name.write(&m[0], v);
        self.policy_arn.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ATTACH_USER_POLICY_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.policy_arn = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AttachUserPolicyOutput {}

impl Structure for AttachUserPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ATTACH_USER_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateAccessKeyInput {
    pub user_name: Option<String>,
}

impl Structure for CreateAccessKeyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_ACCESS_KEY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_ACCESS_KEY_INPUT.members;
        self.user_name.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_ACCESS_KEY_INPUT.members;
        if index == 0 {
            self.user_name = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateAccessKeyOutput {
    pub access_key: AccessKey,
}

impl Structure for CreateAccessKeyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_ACCESS_KEY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_ACCESS_KEY_OUTPUT.members;
        self.access_key.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_ACCESS_KEY_OUTPUT.members;
        if index == 0 {
            self.access_key = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreatePolicyInput {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreatePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_POLICY_INPUT.members;
        self.policy_name.write(&m[0], v);
        self.path.write(&m[1], v);
        self.policy_document.write(&m[2], v);
        self.description.write(&m[3], v);
        self.tags.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_POLICY_INPUT.members;
        match index {
            0 => self.policy_name = Value::read(&m[0], d)?,
            1 => self.path = Value::read(&m[1], d)?,
            2 => self.policy_document = Value::read(&m[2], d)?,
            3 => self.description = Value::read(&m[3], d)?,
            4 => self.tags = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreatePolicyOutput {
    pub policy: Option<Policy>,
}

impl Structure for CreatePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_POLICY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_POLICY_OUTPUT.members;
        self.policy.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_POLICY_OUTPUT.members;
        if index == 0 {
            self.policy = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreatePolicyVersionInput {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

impl Structure for CreatePolicyVersionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_POLICY_VERSION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_POLICY_VERSION_INPUT.members;
        self.policy_arn.write(&m[0], v);
        self.policy_document.write(&m[1], v);
        self.set_as_default.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_POLICY_VERSION_INPUT.members;
        match index {
            0 => self.policy_arn = Value::read(&m[0], d)?,
            1 => self.policy_document = Value::read(&m[1], d)?,
            2 => self.set_as_default = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreatePolicyVersionOutput {
    pub policy_version: Option<PolicyVersion>,
}

impl Structure for CreatePolicyVersionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_POLICY_VERSION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_POLICY_VERSION_OUTPUT.members;
        self.policy_version.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_POLICY_VERSION_OUTPUT.members;
        if index == 0 {
            self.policy_version = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateRoleInput {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateRoleInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_ROLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_ROLE_INPUT.members;
        self.path.write(&m[0], v);
        self.role_name.write(&m[1], v);
        self.assume_role_policy_document.write(&m[2], v);
        self.description.write(&m[3], v);
        self.max_session_duration.write(&m[4], v);
        self.permissions_boundary.write(&m[5], v);
        self.tags.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_ROLE_INPUT.members;
        match index {
            0 => self.path = Value::read(&m[0], d)?,
            1 => self.role_name = Value::read(&m[1], d)?,
            2 => self.assume_role_policy_document = Value::read(&m[2], d)?,
            3 => self.description = Value::read(&m[3], d)?,
            4 => self.max_session_duration = Value::read(&m[4], d)?,
            5 => self.permissions_boundary = Value::read(&m[5], d)?,
            6 => self.tags = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateRoleOutput {
    pub role: Role,
}

impl Structure for CreateRoleOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_ROLE_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_ROLE_OUTPUT.members;
        self.role.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_ROLE_OUTPUT.members;
        if index == 0 {
            self.role = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateUserInput {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Structure for CreateUserInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_USER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_USER_INPUT.members;
        self.path.write(&m[0], v);
        self.user_name.write(&m[1], v);
        self.permissions_boundary.write(&m[2], v);
        self.tags.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_USER_INPUT.members;
        match index {
            0 => self.path = Value::read(&m[0], d)?,
            1 => self.user_name = Value::read(&m[1], d)?,
            2 => self.permissions_boundary = Value::read(&m[2], d)?,
            3 => self.tags = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateUserOutput {
    pub user: Option<User>,
}

impl Structure for CreateUserOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_USER_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_USER_OUTPUT.members;
        self.user.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_USER_OUTPUT.members;
        if index == 0 {
            self.user = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteAccessKeyInput {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

impl Structure for DeleteAccessKeyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_ACCESS_KEY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_ACCESS_KEY_INPUT.members;
        self.user_name.write(&m[0], v);
        self.access_key_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_ACCESS_KEY_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.access_key_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteAccessKeyOutput {}

impl Structure for DeleteAccessKeyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_ACCESS_KEY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeletePolicyInput {
    pub policy_arn: String,
}

impl Structure for DeletePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_POLICY_INPUT.members;
        self.policy_arn.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_POLICY_INPUT.members;
        if index == 0 {
            self.policy_arn = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeletePolicyOutput {}

impl Structure for DeletePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeletePolicyVersionInput {
    pub policy_arn: String,
    pub version_id: String,
}

impl Structure for DeletePolicyVersionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_POLICY_VERSION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_POLICY_VERSION_INPUT.members;
        self.policy_arn.write(&m[0], v);
        self.version_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_POLICY_VERSION_INPUT.members;
        match index {
            0 => self.policy_arn = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeletePolicyVersionOutput {}

impl Structure for DeletePolicyVersionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_POLICY_VERSION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteRoleInput {
    pub role_name: String,
}

impl Structure for DeleteRoleInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_ROLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_ROLE_INPUT.members;
        self.role_name.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_ROLE_INPUT.members;
        if index == 0 {
            self.role_name = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteRoleOutput {}

impl Structure for DeleteRoleOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_ROLE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteRolePolicyInput {
    pub role_name: String,
    pub policy_name: String,
}

impl Structure for DeleteRolePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_ROLE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_ROLE_POLICY_INPUT.members;
        self.role_name.write(&m[0], v);
        self.policy_name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_ROLE_POLICY_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteRolePolicyOutput {}

impl Structure for DeleteRolePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_ROLE_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteUserInput {
    pub user_name: String,
}

impl Structure for DeleteUserInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_USER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_USER_INPUT.members;
        self.user_name.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_USER_INPUT.members;
        if index == 0 {
            self.user_name = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteUserOutput {}

impl Structure for DeleteUserOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_USER_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteUserPolicyInput {
    pub user_name: String,
    pub policy_name: String,
}

impl Structure for DeleteUserPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_USER_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_USER_POLICY_INPUT.members;
        self.user_name.write(&m[0], v);
        self.policy_name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_USER_POLICY_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteUserPolicyOutput {}

impl Structure for DeleteUserPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_USER_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DetachRolePolicyInput {
    pub role_name: String,
    pub policy_arn: String,
}

impl Structure for DetachRolePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DETACH_ROLE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DETACH_ROLE_POLICY_INPUT.members;
        self.role_name.write(&m[0], v);
        self.policy_arn.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DETACH_ROLE_POLICY_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.policy_arn = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DetachRolePolicyOutput {}

impl Structure for DetachRolePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DETACH_ROLE_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DetachUserPolicyInput {
    pub user_name: String,
    pub policy_arn: String,
}

impl Structure for DetachUserPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DETACH_USER_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DETACH_USER_POLICY_INPUT.members;
        self.user_name.write(&m[0], v);
        self.policy_arn.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DETACH_USER_POLICY_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.policy_arn = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DetachUserPolicyOutput {}

impl Structure for DetachUserPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DETACH_USER_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetAccessKeyLastUsedInput {
    pub access_key_id: String,
}

impl Structure for GetAccessKeyLastUsedInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_ACCESS_KEY_LAST_USED_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_ACCESS_KEY_LAST_USED_INPUT.members;
        self.access_key_id.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_ACCESS_KEY_LAST_USED_INPUT.members;
        if index == 0 {
            self.access_key_id = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetAccessKeyLastUsedOutput {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

impl Structure for GetAccessKeyLastUsedOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_ACCESS_KEY_LAST_USED_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_ACCESS_KEY_LAST_USED_OUTPUT.members;
        self.user_name.write(&m[0], v);
        self.access_key_last_used.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_ACCESS_KEY_LAST_USED_OUTPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.access_key_last_used = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetPolicyInput {
    pub policy_arn: String,
}

impl Structure for GetPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_POLICY_INPUT.members;
        self.policy_arn.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_POLICY_INPUT.members;
        if index == 0 {
            self.policy_arn = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetPolicyOutput {
    pub policy: Option<Policy>,
}

impl Structure for GetPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_POLICY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_POLICY_OUTPUT.members;
        self.policy.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_POLICY_OUTPUT.members;
        if index == 0 {
            self.policy = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetPolicyVersionInput {
    pub policy_arn: String,
    pub version_id: String,
}

impl Structure for GetPolicyVersionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_POLICY_VERSION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_POLICY_VERSION_INPUT.members;
        self.policy_arn.write(&m[0], v);
        self.version_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_POLICY_VERSION_INPUT.members;
        match index {
            0 => self.policy_arn = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<PolicyVersion>,
}

impl Structure for GetPolicyVersionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_POLICY_VERSION_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_POLICY_VERSION_OUTPUT.members;
        self.policy_version.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_POLICY_VERSION_OUTPUT.members;
        if index == 0 {
            self.policy_version = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetRoleInput {
    pub role_name: String,
}

impl Structure for GetRoleInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_ROLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_ROLE_INPUT.members;
        self.role_name.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_ROLE_INPUT.members;
        if index == 0 {
            self.role_name = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetRoleOutput {
    pub role: Role,
}

impl Structure for GetRoleOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_ROLE_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_ROLE_OUTPUT.members;
        self.role.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_ROLE_OUTPUT.members;
        if index == 0 {
            self.role = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetRolePolicyInput {
    pub role_name: String,
    pub policy_name: String,
}

impl Structure for GetRolePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_ROLE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_ROLE_POLICY_INPUT.members;
        self.role_name.write(&m[0], v);
        self.policy_name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_ROLE_POLICY_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetRolePolicyOutput {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Structure for GetRolePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_ROLE_POLICY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_ROLE_POLICY_OUTPUT.members;
        self.role_name.write(&m[0], v);
        self.policy_name.write(&m[1], v);
        self.policy_document.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_ROLE_POLICY_OUTPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            2 => self.policy_document = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetUserInput {
    pub user_name: Option<String>,
}

impl Structure for GetUserInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_USER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_USER_INPUT.members;
        self.user_name.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_USER_INPUT.members;
        if index == 0 {
            self.user_name = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetUserOutput {
    pub user: User,
}

impl Structure for GetUserOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_USER_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_USER_OUTPUT.members;
        self.user.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_USER_OUTPUT.members;
        if index == 0 {
            self.user = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetUserPolicyInput {
    pub user_name: String,
    pub policy_name: String,
}

impl Structure for GetUserPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_USER_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_USER_POLICY_INPUT.members;
        self.user_name.write(&m[0], v);
        self.policy_name.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_USER_POLICY_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetUserPolicyOutput {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Structure for GetUserPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_USER_POLICY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_USER_POLICY_OUTPUT.members;
        self.user_name.write(&m[0], v);
        self.policy_name.write(&m[1], v);
        self.policy_document.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_USER_POLICY_OUTPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            2 => self.policy_document = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListAccessKeysInput {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListAccessKeysInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ACCESS_KEYS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ACCESS_KEYS_INPUT.members;
        self.user_name.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.max_items.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ACCESS_KEYS_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.max_items = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListAccessKeysOutput {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListAccessKeysOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ACCESS_KEYS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ACCESS_KEYS_OUTPUT.members;
        self.access_key_metadata.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ACCESS_KEYS_OUTPUT.members;
        match index {
            0 => self.access_key_metadata = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListAttachedRolePoliciesInput {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListAttachedRolePoliciesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ATTACHED_ROLE_POLICIES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ATTACHED_ROLE_POLICIES_INPUT.members;
        self.role_name.write(&m[0], v);
        self.path_prefix.write(&m[1], v);
        self.marker.write(&m[2], v);
        self.max_items.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ATTACHED_ROLE_POLICIES_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.path_prefix = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            3 => self.max_items = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListAttachedRolePoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListAttachedRolePoliciesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ATTACHED_ROLE_POLICIES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ATTACHED_ROLE_POLICIES_OUTPUT.members;
        self.attached_policies.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ATTACHED_ROLE_POLICIES_OUTPUT.members;
        match index {
            0 => self.attached_policies = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListAttachedUserPoliciesInput {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListAttachedUserPoliciesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ATTACHED_USER_POLICIES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ATTACHED_USER_POLICIES_INPUT.members;
        self.user_name.write(&m[0], v);
        self.path_prefix.write(&m[1], v);
        self.marker.write(&m[2], v);
        self.max_items.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ATTACHED_USER_POLICIES_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.path_prefix = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            3 => self.max_items = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListAttachedUserPoliciesOutput {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListAttachedUserPoliciesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ATTACHED_USER_POLICIES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ATTACHED_USER_POLICIES_OUTPUT.members;
        self.attached_policies.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ATTACHED_USER_POLICIES_OUTPUT.members;
        match index {
            0 => self.attached_policies = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListInstanceProfilesForRoleInput {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListInstanceProfilesForRoleInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_INSTANCE_PROFILES_FOR_ROLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_INSTANCE_PROFILES_FOR_ROLE_INPUT.members;
        self.role_name.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.max_items.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_INSTANCE_PROFILES_FOR_ROLE_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.max_items = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListInstanceProfilesForRoleOutput {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListInstanceProfilesForRoleOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_INSTANCE_PROFILES_FOR_ROLE_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_INSTANCE_PROFILES_FOR_ROLE_OUTPUT.members;
        self.instance_profiles.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_INSTANCE_PROFILES_FOR_ROLE_OUTPUT.members;
        match index {
            0 => self.instance_profiles = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListPoliciesInput {
    pub scope: Option<String>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListPoliciesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_POLICIES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_POLICIES_INPUT.members;
        self.scope.write(&m[0], v);
        self.only_attached.write(&m[1], v);
        self.path_prefix.write(&m[2], v);
        self.policy_usage_filter.write(&m[3], v);
        self.marker.write(&m[4], v);
        self.max_items.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_POLICIES_INPUT.members;
        match index {
            0 => self.scope = Value::read(&m[0], d)?,
            1 => self.only_attached = Value::read(&m[1], d)?,
            2 => self.path_prefix = Value::read(&m[2], d)?,
            3 => self.policy_usage_filter = Value::read(&m[3], d)?,
            4 => self.marker = Value::read(&m[4], d)?,
            5 => self.max_items = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListPoliciesOutput {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListPoliciesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_POLICIES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_POLICIES_OUTPUT.members;
        self.policies.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_POLICIES_OUTPUT.members;
        match index {
            0 => self.policies = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListPolicyVersionsInput {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListPolicyVersionsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_POLICY_VERSIONS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_POLICY_VERSIONS_INPUT.members;
        self.policy_arn.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.max_items.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_POLICY_VERSIONS_INPUT.members;
        match index {
            0 => self.policy_arn = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.max_items = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListPolicyVersionsOutput {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListPolicyVersionsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_POLICY_VERSIONS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_POLICY_VERSIONS_OUTPUT.members;
        self.versions.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_POLICY_VERSIONS_OUTPUT.members;
        match index {
            0 => self.versions = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListRolePoliciesInput {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListRolePoliciesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ROLE_POLICIES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ROLE_POLICIES_INPUT.members;
        self.role_name.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.max_items.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ROLE_POLICIES_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.max_items = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListRolePoliciesOutput {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListRolePoliciesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ROLE_POLICIES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ROLE_POLICIES_OUTPUT.members;
        self.policy_names.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ROLE_POLICIES_OUTPUT.members;
        match index {
            0 => self.policy_names = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListRoleTagsInput {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListRoleTagsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ROLE_TAGS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ROLE_TAGS_INPUT.members;
        self.role_name.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.max_items.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ROLE_TAGS_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.max_items = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListRoleTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListRoleTagsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ROLE_TAGS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ROLE_TAGS_OUTPUT.members;
        self.tags.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ROLE_TAGS_OUTPUT.members;
        match index {
            0 => self.tags = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListRolesInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListRolesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ROLES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ROLES_INPUT.members;
        self.path_prefix.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.max_items.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ROLES_INPUT.members;
        match index {
            0 => self.path_prefix = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.max_items = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListRolesOutput {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListRolesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_ROLES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_ROLES_OUTPUT.members;
        self.roles.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_ROLES_OUTPUT.members;
        match index {
            0 => self.roles = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListUserPoliciesInput {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListUserPoliciesInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_USER_POLICIES_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_USER_POLICIES_INPUT.members;
        self.user_name.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.max_items.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_USER_POLICIES_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.max_items = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListUserPoliciesOutput {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListUserPoliciesOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_USER_POLICIES_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_USER_POLICIES_OUTPUT.members;
        self.policy_names.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_USER_POLICIES_OUTPUT.members;
        match index {
            0 => self.policy_names = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListUserTagsInput {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListUserTagsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_USER_TAGS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_USER_TAGS_INPUT.members;
        self.user_name.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.max_items.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_USER_TAGS_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.max_items = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListUserTagsOutput {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListUserTagsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_USER_TAGS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_USER_TAGS_OUTPUT.members;
        self.tags.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_USER_TAGS_OUTPUT.members;
        match index {
            0 => self.tags = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListUsersInput {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Structure for ListUsersInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_USERS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_USERS_INPUT.members;
        self.path_prefix.write(&m[0], v);
        self.marker.write(&m[1], v);
        self.max_items.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_USERS_INPUT.members;
        match index {
            0 => self.path_prefix = Value::read(&m[0], d)?,
            1 => self.marker = Value::read(&m[1], d)?,
            2 => self.max_items = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListUsersOutput {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Structure for ListUsersOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_USERS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_USERS_OUTPUT.members;
        self.users.write(&m[0], v);
        self.is_truncated.write(&m[1], v);
        self.marker.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_USERS_OUTPUT.members;
        match index {
            0 => self.users = Value::read(&m[0], d)?,
            1 => self.is_truncated = Value::read(&m[1], d)?,
            2 => self.marker = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutRolePolicyInput {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Structure for PutRolePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_ROLE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_ROLE_POLICY_INPUT.members;
        self.role_name.write(&m[0], v);
        self.policy_name.write(&m[1], v);
        self.policy_document.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_ROLE_POLICY_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            2 => self.policy_document = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutRolePolicyOutput {}

impl Structure for PutRolePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_ROLE_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutUserPolicyInput {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Structure for PutUserPolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_USER_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_USER_POLICY_INPUT.members;
        self.user_name.write(&m[0], v);
        self.policy_name.write(&m[1], v);
        self.policy_document.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_USER_POLICY_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.policy_name = Value::read(&m[1], d)?,
            2 => self.policy_document = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutUserPolicyOutput {}

impl Structure for PutUserPolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_USER_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SetDefaultPolicyVersionInput {
    pub policy_arn: String,
    pub version_id: String,
}

impl Structure for SetDefaultPolicyVersionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::SET_DEFAULT_POLICY_VERSION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SET_DEFAULT_POLICY_VERSION_INPUT.members;
        self.policy_arn.write(&m[0], v);
        self.version_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SET_DEFAULT_POLICY_VERSION_INPUT.members;
        match index {
            0 => self.policy_arn = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SetDefaultPolicyVersionOutput {}

impl Structure for SetDefaultPolicyVersionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::SET_DEFAULT_POLICY_VERSION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TagRoleInput {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

impl Structure for TagRoleInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_ROLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAG_ROLE_INPUT.members;
        self.role_name.write(&m[0], v);
        self.tags.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAG_ROLE_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.tags = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TagRoleOutput {}

impl Structure for TagRoleOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_ROLE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TagUserInput {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

impl Structure for TagUserInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_USER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAG_USER_INPUT.members;
        self.user_name.write(&m[0], v);
        self.tags.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAG_USER_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.tags = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TagUserOutput {}

impl Structure for TagUserOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_USER_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UntagRoleInput {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

impl Structure for UntagRoleInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_ROLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UNTAG_ROLE_INPUT.members;
        self.role_name.write(&m[0], v);
        self.tag_keys.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UNTAG_ROLE_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.tag_keys = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UntagRoleOutput {}

impl Structure for UntagRoleOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_ROLE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UntagUserInput {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

impl Structure for UntagUserInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_USER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UNTAG_USER_INPUT.members;
        self.user_name.write(&m[0], v);
        self.tag_keys.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UNTAG_USER_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.tag_keys = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UntagUserOutput {}

impl Structure for UntagUserOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_USER_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateAccessKeyInput {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: String,
}

impl Structure for UpdateAccessKeyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_ACCESS_KEY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_ACCESS_KEY_INPUT.members;
        self.user_name.write(&m[0], v);
        self.access_key_id.write(&m[1], v);
        self.status.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_ACCESS_KEY_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.access_key_id = Value::read(&m[1], d)?,
            2 => self.status = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateAccessKeyOutput {}

impl Structure for UpdateAccessKeyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_ACCESS_KEY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateAssumeRolePolicyInput {
    pub role_name: String,
    pub policy_document: String,
}

impl Structure for UpdateAssumeRolePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_ASSUME_ROLE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_ASSUME_ROLE_POLICY_INPUT.members;
        self.role_name.write(&m[0], v);
        self.policy_document.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_ASSUME_ROLE_POLICY_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.policy_document = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateAssumeRolePolicyOutput {}

impl Structure for UpdateAssumeRolePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_ASSUME_ROLE_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateRoleInput {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

impl Structure for UpdateRoleInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_ROLE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_ROLE_INPUT.members;
        self.role_name.write(&m[0], v);
        self.description.write(&m[1], v);
        self.max_session_duration.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_ROLE_INPUT.members;
        match index {
            0 => self.role_name = Value::read(&m[0], d)?,
            1 => self.description = Value::read(&m[1], d)?,
            2 => self.max_session_duration = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateRoleOutput {}

impl Structure for UpdateRoleOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_ROLE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateUserInput {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

impl Structure for UpdateUserInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_USER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_USER_INPUT.members;
        self.user_name.write(&m[0], v);
        self.new_path.write(&m[1], v);
        self.new_user_name.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_USER_INPUT.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.new_path = Value::read(&m[1], d)?,
            2 => self.new_user_name = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateUserOutput {}

impl Structure for UpdateUserOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_USER_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    pub status: String,
    pub secret_access_key: String,
    pub create_date: Option<wire::Timestamp>,
}

impl Structure for AccessKey {
    fn schema(&self) -> &'static StructSchema {
        &schema::ACCESS_KEY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ACCESS_KEY.members;
        self.user_name.write(&m[0], v);
        self.access_key_id.write(&m[1], v);
        self.status.write(&m[2], v);
        self.secret_access_key.write(&m[3], v);
        self.create_date.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ACCESS_KEY.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.access_key_id = Value::read(&m[1], d)?,
            2 => self.status = Value::read(&m[2], d)?,
            3 => self.secret_access_key = Value::read(&m[3], d)?,
            4 => self.create_date = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<wire::Timestamp>,
    pub service_name: String,
    pub region: String,
}

impl Structure for AccessKeyLastUsed {
    fn schema(&self) -> &'static StructSchema {
        &schema::ACCESS_KEY_LAST_USED
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ACCESS_KEY_LAST_USED.members;
        self.last_used_date.write(&m[0], v);
        self.service_name.write(&m[1], v);
        self.region.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ACCESS_KEY_LAST_USED.members;
        match index {
            0 => self.last_used_date = Value::read(&m[0], d)?,
            1 => self.service_name = Value::read(&m[1], d)?,
            2 => self.region = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub create_date: Option<wire::Timestamp>,
}

impl Structure for AccessKeyMetadata {
    fn schema(&self) -> &'static StructSchema {
        &schema::ACCESS_KEY_METADATA
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ACCESS_KEY_METADATA.members;
        self.user_name.write(&m[0], v);
        self.access_key_id.write(&m[1], v);
        self.status.write(&m[2], v);
        self.create_date.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ACCESS_KEY_METADATA.members;
        match index {
            0 => self.user_name = Value::read(&m[0], d)?,
            1 => self.access_key_id = Value::read(&m[1], d)?,
            2 => self.status = Value::read(&m[2], d)?,
            3 => self.create_date = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<String>,
    pub permissions_boundary_arn: Option<String>,
}

impl Structure for AttachedPermissionsBoundary {
    fn schema(&self) -> &'static StructSchema {
        &schema::ATTACHED_PERMISSIONS_BOUNDARY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ATTACHED_PERMISSIONS_BOUNDARY.members;
        self.permissions_boundary_type.write(&m[0], v);
        self.permissions_boundary_arn.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ATTACHED_PERMISSIONS_BOUNDARY.members;
        match index {
            0 => self.permissions_boundary_type = Value::read(&m[0], d)?,
            1 => self.permissions_boundary_arn = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl Structure for AttachedPolicy {
    fn schema(&self) -> &'static StructSchema {
        &schema::ATTACHED_POLICY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ATTACHED_POLICY.members;
        self.policy_name.write(&m[0], v);
        self.policy_arn.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ATTACHED_POLICY.members;
        match index {
            0 => self.policy_name = Value::read(&m[0], d)?,
            1 => self.policy_arn = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct InstanceProfile {
    pub path: String,
    pub instance_profile_name: String,
    pub instance_profile_id: String,
    pub arn: String,
    pub create_date: wire::Timestamp,
    pub roles: Vec<Role>,
    pub tags: Option<Vec<Tag>>,
}

impl Structure for InstanceProfile {
    fn schema(&self) -> &'static StructSchema {
        &schema::INSTANCE_PROFILE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::INSTANCE_PROFILE.members;
        self.path.write(&m[0], v);
        self.instance_profile_name.write(&m[1], v);
        self.instance_profile_id.write(&m[2], v);
        self.arn.write(&m[3], v);
        self.create_date.write(&m[4], v);
        self.roles.write(&m[5], v);
        self.tags.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::INSTANCE_PROFILE.members;
        match index {
            0 => self.path = Value::read(&m[0], d)?,
            1 => self.instance_profile_name = Value::read(&m[1], d)?,
            2 => self.instance_profile_id = Value::read(&m[2], d)?,
            3 => self.arn = Value::read(&m[3], d)?,
            4 => self.create_date = Value::read(&m[4], d)?,
            5 => self.roles = Value::read(&m[5], d)?,
            6 => self.tags = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<wire::Timestamp>,
    pub update_date: Option<wire::Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl Structure for Policy {
    fn schema(&self) -> &'static StructSchema {
        &schema::POLICY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::POLICY.members;
        self.policy_name.write(&m[0], v);
        self.policy_id.write(&m[1], v);
        self.arn.write(&m[2], v);
        self.path.write(&m[3], v);
        self.default_version_id.write(&m[4], v);
        self.attachment_count.write(&m[5], v);
        self.permissions_boundary_usage_count.write(&m[6], v);
        self.is_attachable.write(&m[7], v);
        self.description.write(&m[8], v);
        self.create_date.write(&m[9], v);
        self.update_date.write(&m[10], v);
        self.tags.write(&m[11], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::POLICY.members;
        match index {
            0 => self.policy_name = Value::read(&m[0], d)?,
            1 => self.policy_id = Value::read(&m[1], d)?,
            2 => self.arn = Value::read(&m[2], d)?,
            3 => self.path = Value::read(&m[3], d)?,
            4 => self.default_version_id = Value::read(&m[4], d)?,
            5 => self.attachment_count = Value::read(&m[5], d)?,
            6 => self.permissions_boundary_usage_count = Value::read(&m[6], d)?,
            7 => self.is_attachable = Value::read(&m[7], d)?,
            8 => self.description = Value::read(&m[8], d)?,
            9 => self.create_date = Value::read(&m[9], d)?,
            10 => self.update_date = Value::read(&m[10], d)?,
            11 => self.tags = Value::read(&m[11], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<wire::Timestamp>,
}

impl Structure for PolicyVersion {
    fn schema(&self) -> &'static StructSchema {
        &schema::POLICY_VERSION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::POLICY_VERSION.members;
        self.document.write(&m[0], v);
        self.version_id.write(&m[1], v);
        self.is_default_version.write(&m[2], v);
        self.create_date.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::POLICY_VERSION.members;
        match index {
            0 => self.document = Value::read(&m[0], d)?,
            1 => self.version_id = Value::read(&m[1], d)?,
            2 => self.is_default_version = Value::read(&m[2], d)?,
            3 => self.create_date = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Role {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: wire::Timestamp,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}

impl Structure for Role {
    fn schema(&self) -> &'static StructSchema {
        &schema::ROLE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ROLE.members;
        self.path.write(&m[0], v);
        self.role_name.write(&m[1], v);
        self.role_id.write(&m[2], v);
        self.arn.write(&m[3], v);
        self.create_date.write(&m[4], v);
        self.assume_role_policy_document.write(&m[5], v);
        self.description.write(&m[6], v);
        self.max_session_duration.write(&m[7], v);
        self.permissions_boundary.write(&m[8], v);
        self.tags.write(&m[9], v);
        self.role_last_used.write(&m[10], v);
        self.source_role_template.write(&m[11], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ROLE.members;
        match index {
            0 => self.path = Value::read(&m[0], d)?,
            1 => self.role_name = Value::read(&m[1], d)?,
            2 => self.role_id = Value::read(&m[2], d)?,
            3 => self.arn = Value::read(&m[3], d)?,
            4 => self.create_date = Value::read(&m[4], d)?,
            5 => self.assume_role_policy_document = Value::read(&m[5], d)?,
            6 => self.description = Value::read(&m[6], d)?,
            7 => self.max_session_duration = Value::read(&m[7], d)?,
            8 => self.permissions_boundary = Value::read(&m[8], d)?,
            9 => self.tags = Value::read(&m[9], d)?,
            10 => self.role_last_used = Value::read(&m[10], d)?,
            11 => self.source_role_template = Value::read(&m[11], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RoleLastUsed {
    pub last_used_date: Option<wire::Timestamp>,
    pub region: Option<String>,
}

impl Structure for RoleLastUsed {
    fn schema(&self) -> &'static StructSchema {
        &schema::ROLE_LAST_USED
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ROLE_LAST_USED.members;
        self.last_used_date.write(&m[0], v);
        self.region.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ROLE_LAST_USED.members;
        match index {
            0 => self.last_used_date = Value::read(&m[0], d)?,
            1 => self.region = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SourceRoleTemplate {
    pub template_arn: String,
    pub template_minor_version: i32,
}

impl Structure for SourceRoleTemplate {
    fn schema(&self) -> &'static StructSchema {
        &schema::SOURCE_ROLE_TEMPLATE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SOURCE_ROLE_TEMPLATE.members;
        self.template_arn.write(&m[0], v);
        self.template_minor_version.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SOURCE_ROLE_TEMPLATE.members;
        match index {
            0 => self.template_arn = Value::read(&m[0], d)?,
            1 => self.template_minor_version = Value::read(&m[1], d)?,
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
pub struct User {
    pub path: String,
    pub user_name: String,
    pub user_id: String,
    pub arn: String,
    pub create_date: wire::Timestamp,
    pub password_last_used: Option<wire::Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

impl Structure for User {
    fn schema(&self) -> &'static StructSchema {
        &schema::USER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::USER.members;
        self.path.write(&m[0], v);
        self.user_name.write(&m[1], v);
        self.user_id.write(&m[2], v);
        self.arn.write(&m[3], v);
        self.create_date.write(&m[4], v);
        self.password_last_used.write(&m[5], v);
        self.permissions_boundary.write(&m[6], v);
        self.tags.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::USER.members;
        match index {
            0 => self.path = Value::read(&m[0], d)?,
            1 => self.user_name = Value::read(&m[1], d)?,
            2 => self.user_id = Value::read(&m[2], d)?,
            3 => self.arn = Value::read(&m[3], d)?,
            4 => self.create_date = Value::read(&m[4], d)?,
            5 => self.password_last_used = Value::read(&m[5], d)?,
            6 => self.permissions_boundary = Value::read(&m[6], d)?,
            7 => self.tags = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}
