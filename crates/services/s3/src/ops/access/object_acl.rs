//! `PutObjectAcl`, `GetObjectAcl`: of one version.

use api_s3::{GetObjectAcl, GetObjectAclInput, GetObjectAclOutput, PutObjectAcl, PutObjectAclInput, PutObjectAclOutput};
use kernel::{Cx, Error, Handler};

use super::asked::{self, acl_of_all};
use crate::access::{GET_ACL, PUT_ACL};
use crate::model::acl::Acl;
use crate::model::event::EventKind;
use crate::model::event_record::ObjectFacts;
use crate::notify::{self, Event};
use crate::ops::object::reading::Source;
use crate::store::versions;
use crate::{S3, access};

impl Handler<PutObjectAcl> for S3 {
    async fn run(&self, cx: &Cx, input: PutObjectAclInput) -> Result<PutObjectAclOutput, Error> {
        let headers = acl_of_all!(input)?;
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let need = source
            .need(PUT_ACL)
            .with("s3:x-amz-acl", input.acl.as_deref())
            .with("s3:x-amz-grant-full-control", input.grant_full_control.as_deref())
            .with("s3:x-amz-grant-read", input.grant_read.as_deref())
            .with("s3:x-amz-grant-read-acp", input.grant_read_acp.as_deref())
            .with("s3:x-amz-grant-write", input.grant_write.as_deref())
            .with("s3:x-amz-grant-write-acp", input.grant_write_acp.as_deref())
            .paying(input.request_payer.as_deref());
        let document = input.access_control_policy;
        let notifies = cx
            .write(|tx| {
                let (bucket, mut object) = source.find(tx, cx, "PUT", &need)?;
                let owner = access::owner_of(&bucket, &object);
                let asked = asked::replacement(headers, document, owner)?;
                let acl = asked
                    .instead(&bucket.access, bucket.owner, owner)
                    .map_err(|bad| asked::refused(cx, bad, need.action, &format!("arn:aws:s3:::{}/{}", source.bucket, source.key)))?;
                // AWS: "An event is not generated when a request results in no change to an object's ACL."
                if acl == object.terms.acl {
                    return Ok(false);
                }
                object.terms.acl = acl;
                let facts = || Event { kind: EventKind::AclPut, key: source.key, facts: ObjectFacts::of(&object) };
                notify::post(tx, cx, (source.bucket, &bucket), facts)?;
                versions::update(tx, source.bucket, source.key, object)?;
                Ok::<_, Error>(bucket.notifies)
            })
            .await?;
        notify::nudge(cx, notifies);
        Ok(PutObjectAclOutput::default())
    }
}

impl Handler<GetObjectAcl> for S3 {
    async fn run(&self, cx: &Cx, input: GetObjectAclInput) -> Result<GetObjectAclOutput, Error> {
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let need = source.need(GET_ACL).paying(input.request_payer.as_deref());
        let (bucket, object) = access::look(cx, |tx| source.find(tx, cx, "GET", &need))?;
        let acl = object.terms.acl.filter(|_| bucket.access.allows_acls());
        let (owner, grants) = asked::show(acl.unwrap_or_else(|| Acl::private(bucket.owner)));
        Ok(GetObjectAclOutput { owner: Some(owner), grants: Some(grants), request_charged: None })
    }
}
