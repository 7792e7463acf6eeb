//! What we accept though AWS refuses it; each use is a finding (see `kernel::findings`).

use kernel::Rule;

pub static NEW_FOLDERS_WITH_UPDATE: Rule = Rule {
    id: "glue-crawler-new-folders-with-update",
    service: "glue",
    aws_says: "AWS rejects this: with CRAWL_NEW_FOLDERS_ONLY, UpdateBehavior and DeleteBehavior must both be LOG",
    we_do: "the first crawl fills the catalog; later crawls visit new folders only, add partitions, and leave existing schemas alone",
    source: "https://docs.aws.amazon.com/glue/latest/dg/incremental-crawls.html",
};

pub static ROLE_OF_ANOTHER_ACCOUNT: Rule = Rule {
    id: "glue-crawler-role-of-another-account",
    service: "glue",
    aws_says: "AWS rejects this: the role's ARN does not name this account, or its account id is not twelve digits",
    we_do: "the ARN is stored as given and taken for a role of this account",
    source: "https://docs.aws.amazon.com/glue/latest/dg/troubleshooting-cross-account-pass-role.html",
};
