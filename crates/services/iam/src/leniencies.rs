//! What we accept though AWS refuses it; each use is a finding (see `kernel::findings`).

use kernel::Rule;

/// Without this the well-known keys, which are root's, could not use roles at all.
pub static ROOT_ASSUMES: Rule = Rule {
    id: "sts-root-assumes-role",
    service: "sts",
    aws_says: "AWS rejects this: Roles may not be assumed by root accounts.",
    we_do: "the root of the account assumes the role as a user would",
    source: "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html",
};

pub static ODD_ACCOUNT: Rule = Rule {
    id: "sts-role-account-not-twelve-digits",
    service: "sts",
    aws_says: "AWS rejects this: account ids have twelve digits, so no such role exists",
    we_do: "the role is looked up in the caller's account",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
};
