//! What we accept though AWS refuses it; each use is a finding (see `kernel::findings`).

use kernel::Rule;

/// Programs that use SSE-C were written when every bucket took it, and few of them know how to allow it.
pub static CUSTOMER_KEYS: Rule = Rule {
    id: "s3-customer-keys-not-allowed-yet",
    service: "s3",
    aws_says: "AWS rejects this: new buckets block SSE-C until PutBucketEncryption names the blocked encryption type NONE",
    we_do: "the object is encrypted with the customer's key",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-s3-c-encryption-setting-faq.html",
};
