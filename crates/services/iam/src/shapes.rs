//! Our rows as the structures AWS answers. Which members a list leaves out is decided where the list is made.

use kernel::{AccountId, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::model::aws_managed::AwsManaged;
use crate::model::{Policy, PolicyVersion, Role, Tag, User};

/// Everything but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// IAM answers policy documents "URL-encoded, compliant with RFC 3986" (API reference of GetRole and sisters); botocore decodes
/// them, the other SDKs leave it to their users.
pub fn encoded(document: &str) -> String {
    utf8_percent_encode(document, RESERVED).to_string()
}

pub fn moment(millis: i64) -> Timestamp {
    Timestamp::from_millis(millis)
}

pub fn tags(tags: &[Tag]) -> Vec<api_iam::Tag> {
    tags.iter().map(|tag| api_iam::Tag { key: tag.key.clone(), value: tag.value.clone() }).collect()
}

/// AWS leaves the member out when there are none.
fn tags_if_any(list: &[Tag]) -> Option<Vec<api_iam::Tag>> {
    (!list.is_empty()).then(|| tags(list))
}

pub fn given_tags(given: Option<Vec<api_iam::Tag>>) -> Vec<Tag> {
    given.unwrap_or_default().into_iter().map(|tag| Tag { key: tag.key, value: tag.value }).collect()
}

fn boundary(arn: &Option<String>) -> Option<api_iam::AttachedPermissionsBoundary> {
    arn.clone().map(|arn| api_iam::AttachedPermissionsBoundary {
        // The model's only value is `PermissionsBoundaryPolicy`, yet AWS answers `Policy` (API reference).
        permissions_boundary_type: Some("Policy".into()),
        permissions_boundary_arn: Some(arn),
    })
}

pub fn user(user: &User, account: AccountId) -> api_iam::User {
    api_iam::User {
        path: user.path.clone(),
        user_name: user.name.clone(),
        user_id: user.id.clone(),
        arn: user.arn(account).into(),
        create_date: moment(user.created),
        permissions_boundary: boundary(&user.boundary),
        tags: tags_if_any(&user.tags),
        ..Default::default()
    }
}

/// A role as CreateRole answers it: without what only GetRole tells.
pub fn new_role(role: &Role, account: AccountId) -> api_iam::Role {
    api_iam::Role {
        path: role.path.clone(),
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        arn: role.arn(account).into(),
        create_date: moment(role.created),
        assume_role_policy_document: Some(encoded(&role.trust)),
        description: role.description.clone(),
        permissions_boundary: boundary(&role.boundary),
        tags: tags_if_any(&role.tags),
        ..Default::default()
    }
}

pub fn role(role: &Role, account: AccountId) -> api_iam::Role {
    let last_used = role.last_used.as_ref();
    api_iam::Role {
        max_session_duration: Some(role.session_seconds_max as i32),
        role_last_used: Some(api_iam::RoleLastUsed {
            last_used_date: last_used.map(|used| moment(used.at)),
            region: last_used.map(|used| used.region.clone()),
        }),
        ..new_role(role, account)
    }
}

/// How often a policy is in use.
pub struct Use {
    pub attachments: usize,
    pub bounds: usize,
}

pub fn policy(policy: &Policy, account: AccountId, used: Use) -> api_iam::Policy {
    api_iam::Policy {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn(account).into()),
        path: Some(policy.path.clone()),
        default_version_id: Some(format!("v{}", policy.default_version)),
        attachment_count: Some(used.attachments as i32),
        permissions_boundary_usage_count: Some(used.bounds as i32),
        is_attachable: Some(true),
        description: policy.description.clone(),
        create_date: Some(moment(policy.created)),
        update_date: Some(moment(policy.updated)),
        tags: Some(tags(&policy.tags)),
    }
}

pub fn aws_policy(policy: &AwsManaged, used: Use) -> api_iam::Policy {
    api_iam::Policy {
        policy_name: Some(policy.name.into()),
        arn: Some(policy.arn()),
        path: Some(policy.path.into()),
        default_version_id: Some(policy.version.into()),
        attachment_count: Some(used.attachments as i32),
        permissions_boundary_usage_count: Some(used.bounds as i32),
        is_attachable: Some(true),
        tags: Some(Vec::new()),
        ..Default::default()
    }
}

/// Without the document, as all but GetPolicyVersion answer it.
pub fn version(policy: &Policy, number: u32, version: &PolicyVersion) -> api_iam::PolicyVersion {
    api_iam::PolicyVersion {
        document: None,
        version_id: Some(format!("v{number}")),
        is_default_version: Some(number == policy.default_version),
        create_date: Some(moment(version.created)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_travel_as_rfc_3986_has_them() {
        assert_eq!(encoded(r#"{"a": "b c+d/é~"}"#), "%7B%22a%22%3A%20%22b%20c%2Bd%2F%C3%A9~%22%7D");
    }
}
