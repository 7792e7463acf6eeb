//! Adding and removing tags.

use super::Tag;

/// "You can attach a maximum of 50 tags" (IAM quotas).
pub const TAGS_MAX: usize = 50;

/// Whether `A` and `a` are one key: they are for users, roles and sessions, and are not for policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Sensitive,
    Insensitive,
}

impl Case {
    fn is_same(self, left: &str, right: &str) -> bool {
        match self {
            Case::Sensitive => left == right,
            Case::Insensitive => left.eq_ignore_ascii_case(right),
        }
    }
}

pub fn has_duplicates(tags: &[Tag], case: Case) -> bool {
    tags.iter().enumerate().any(|(index, tag)| tags[..index].iter().any(|earlier| case.is_same(&earlier.key, &tag.key)))
}

/// Sorted by key, as lists answer them; a tag that is there already takes the new value.
pub fn merge(tags: &mut Vec<Tag>, added: Vec<Tag>, case: Case) {
    for tag in added {
        tags.retain(|present| !case.is_same(&present.key, &tag.key));
        tags.push(tag);
    }
    tags.sort_by(|left, right| left.key.cmp(&right.key));
}

pub fn remove(tags: &mut Vec<Tag>, keys: &[String], case: Case) {
    tags.retain(|tag| !keys.iter().any(|key| case.is_same(key, &tag.key)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> Tag {
        Tag { key: key.into(), value: value.into() }
    }

    #[test]
    fn a_new_value_replaces_the_old_whatever_the_case() {
        let mut tags = vec![tag("team", "one")];
        merge(&mut tags, vec![tag("Team", "two"), tag("cost", "3")], Case::Insensitive);
        assert_eq!(tags, [tag("Team", "two"), tag("cost", "3")]);
        remove(&mut tags, &["TEAM".into()], Case::Insensitive);
        assert_eq!(tags, [tag("cost", "3")]);
    }

    #[test]
    fn only_policies_tell_upper_from_lower_case() {
        let tags = [tag("a", "1"), tag("A", "2")];
        assert!(has_duplicates(&tags, Case::Insensitive));
        assert!(!has_duplicates(&tags, Case::Sensitive));
    }
}
