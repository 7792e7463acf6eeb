//! Text of a policy that is compared with text of a request: wildcards and policy variables.
//!
//! AWS: "IAM policy elements: Variables and tags" (IAM User Guide). What a variable stands for is compared as it is: a `*` in a user's
//! name is no wildcard.

use std::borrow::Cow;

use crate::context::Context;

/// A text with wildcards and variables in it, read once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    tokens: Vec<Token>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Char(char),
    /// `?`
    One,
    /// `*`
    Many,
    Variable(Box<Variable>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Variable {
    key: String,
    /// AWS: `${aws:PrincipalTag/team, 'company-wide'}`.
    default: Option<String>,
}

/// Whether the case of letters counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Counts,
    Ignored,
}

/// What is special in a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Special {
    pub wildcards: bool,
    /// AWS: only since version 2012-10-17; before, `${…}` is literal.
    pub variables: bool,
}

impl Template {
    pub fn parse(text: &str, special: Special) -> Template {
        let mut tokens = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let braced = (special.variables && rest.starts_with("${")).then(|| rest.find('}')).flatten();
            let (token, length) = match (first, braced) {
                (_, Some(end)) => (Token::braced(&rest[2..end]), end + 1),
                ('*', _) if special.wildcards => (Token::Many, 1),
                ('?', _) if special.wildcards => (Token::One, 1),
                (other, _) => (Token::Char(other), other.len_utf8()),
            };
            tokens.push(token);
            rest = &rest[length..];
        }
        Template { tokens }
    }

    /// Whether the text is what the template stands for. A variable that stands for nothing makes it match nothing.
    pub fn matches(&self, text: &str, context: &Context<'_>, case: Case) -> bool {
        self.resolved(context, text).is_some_and(|tokens| glob(&tokens, text, case))
    }

    /// AWS: each of the six parts of an ARN is compared on its own; wildcards do not reach across colons, save in the last part.
    pub fn matches_arn(&self, text: &str, context: &Context<'_>) -> bool {
        let Some(tokens) = self.resolved(context, text) else { return false };
        let mut wanted = tokens.splitn(6, |token| *token == Token::Char(':'));
        let mut given = text.splitn(6, ':');
        for _ in 0..6 {
            match (wanted.next(), given.next()) {
                (Some(wanted), Some(given)) if glob(wanted, given, Case::Counts) => {}
                _ => return false,
            }
        }
        true
    }

    /// Whether there is anything but letters in it.
    pub fn is_fixed(&self) -> bool {
        self.tokens.iter().all(|token| matches!(token, Token::Char(letter) if !matches!(letter, '*' | '?')))
    }

    /// The text before the first thing that is not a letter.
    pub fn fixed_beginning(&self) -> String {
        self.tokens.iter().map_while(|token| if let Token::Char(letter) = token { Some(*letter) } else { None }).collect()
    }

    /// Nothing if a variable stands for nothing, or for more than the text can hold: a policy of twenty kilobytes may name a header as
    /// long a thousand times, and is not to be written out.
    fn resolved<'s>(&'s self, context: &Context<'_>, text: &str) -> Option<Cow<'s, [Token]>> {
        if !self.tokens.iter().any(|token| matches!(token, Token::Variable(_))) {
            return Some(Cow::Borrowed(&self.tokens));
        }
        let mut tokens = Vec::with_capacity(self.tokens.len());
        let mut room = text.len();
        for token in &self.tokens {
            match token {
                Token::Variable(variable) => {
                    let value = variable.value(context)?;
                    room = room.checked_sub(value.chars().count())?;
                    tokens.extend(value.chars().map(Token::Char));
                }
                other => tokens.push(other.clone()),
            }
        }
        Some(Cow::Owned(tokens))
    }
}

impl Token {
    /// AWS: `${*}`, `${?}` and `${$}` are the letters themselves.
    fn braced(inside: &str) -> Token {
        match inside {
            "*" => return Token::Char('*'),
            "?" => return Token::Char('?'),
            "$" => return Token::Char('$'),
            _ => {}
        }
        let (key, default) = match inside.split_once(',') {
            None => (inside, None),
            Some((key, default)) => (key, Some(default.trim().trim_matches('\'').to_owned())),
        };
        Token::Variable(Box::new(Variable { key: key.trim().to_owned(), default }))
    }
}

impl Variable {
    fn value<'s>(&'s self, context: &'s Context<'_>) -> Option<&'s str> {
        context.only(&self.key).or(self.default.as_deref())
    }
}

/// A pattern that knows no variables: `wildcard("s3:Get*", "s3:GetObject", Case::Ignored)`.
pub fn wildcard(pattern: &str, text: &str, case: Case) -> bool {
    let special = Special { wildcards: true, variables: false };
    glob(&Template::parse(pattern, special).tokens, text, case)
}

/// Goes back to the last `*` only, so it takes at most pattern times text steps.
fn glob(pattern: &[Token], text: &str, case: Case) -> bool {
    let mut at = 0;
    let mut rest = text.chars();
    // Behind the last `*`: where the pattern goes on, and the text it has swallowed so far.
    let mut retry: Option<(usize, std::str::Chars<'_>)> = None;
    loop {
        if pattern.get(at) == Some(&Token::Many) {
            at += 1;
            retry = Some((at, rest.clone()));
            continue;
        }
        let mut ahead = rest.clone();
        let is_met = match (pattern.get(at), ahead.next()) {
            (None, None) => return true,
            (Some(Token::One), Some(_)) => true,
            (Some(Token::Char(wanted)), Some(given)) => is_same(*wanted, given, case),
            _ => false,
        };
        if is_met {
            at += 1;
            rest = ahead;
            continue;
        }
        let Some((behind, swallowed)) = &mut retry else { return false };
        if swallowed.next().is_none() {
            return false;
        }
        at = *behind;
        rest = swallowed.clone();
    }
}

fn is_same(a: char, b: char, case: Case) -> bool {
    a == b || (case == Case::Ignored && a.to_lowercase().eq(b.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: Special = Special { wildcards: true, variables: true };

    /// What a pattern means, said slowly.
    fn slow(pattern: &[char], text: &[char]) -> bool {
        match (pattern.first(), text.first()) {
            (None, None) => true,
            (Some('*'), _) => slow(&pattern[1..], text) || (!text.is_empty() && slow(pattern, &text[1..])),
            (Some('?'), Some(_)) => slow(&pattern[1..], &text[1..]),
            (Some(a), Some(b)) => a == b && slow(&pattern[1..], &text[1..]),
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn wildcards_mean_what_they_mean_slowly(pattern in "[ab*?]{0,8}", text in "[abé]{0,10}") {
            let (p, t): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
            prop_assert_eq!(wildcard(&pattern, &text, Case::Counts), slow(&p, &t));
        }

        #[test]
        fn any_text_is_a_template_and_without_specials_matches_itself(text in ".{0,40}") {
            let _ = Template::parse(&text, ALL);
            let literal = Template::parse(&text, Special { wildcards: false, variables: false });
            prop_assert!(literal.matches(&text, &Context::default(), Case::Counts));
        }
    }

    #[test]
    fn a_long_pattern_of_stars_is_no_trap() {
        let pattern = "*a".repeat(200);
        assert!(!wildcard(&pattern, &"b".repeat(10_000), Case::Counts));
        assert!(!wildcard(&pattern, &"a".repeat(199), Case::Counts));
    }

    #[test]
    fn variables_stand_for_what_the_request_says() {
        let mut context = Context::default();
        context.insert("aws:username", "al*ce");
        let home = Template::parse("arn:aws:s3:::home/${aws:UserName}/*", ALL);
        assert!(home.matches("arn:aws:s3:::home/al*ce/notes", &context, Case::Counts));
        assert!(!home.matches("arn:aws:s3:::home/alXce/notes", &context, Case::Counts), "a value has no wildcards");
        assert!(!home.matches("arn:aws:s3:::home//notes", &Context::default(), Case::Counts), "no value, no match");
        let tagged = Template::parse("${aws:PrincipalTag/team, 'everyone'}", ALL);
        assert!(tagged.matches("everyone", &context, Case::Counts));
        assert!(Template::parse("${*}${?}${$}", ALL).matches("*?$", &context, Case::Counts));
        let old = Template::parse("${aws:username}", Special { wildcards: true, variables: false });
        assert!(old.matches("${aws:username}", &context, Case::Counts), "2008-10-17 has no variables");
    }

    #[test]
    fn a_long_value_named_often_is_no_trap() {
        let value = "x".repeat(100_000);
        let mut context = Context::default();
        context.insert("aws:Referer", value.as_str());
        let often = Template::parse(&"${aws:Referer}".repeat(1_400), ALL);
        assert!(often.resolved(&context, &value).is_none());
        assert!(Template::parse("*${aws:Referer}*", ALL).matches(&value, &context, Case::Counts));
    }

    #[test]
    fn parts_of_arns_are_compared_one_by_one() {
        let context = Context::default();
        let like = |pattern: &str, arn: &str| Template::parse(pattern, ALL).matches_arn(arn, &context);
        assert!(like("arn:aws:iam::*:user/*", "arn:aws:iam::123456789012:user/a:b"));
        assert!(!like("arn:aws:*:user/alice", "arn:aws:iam::123456789012:user/alice"), "a star does not reach across colons");
        assert!(!like("*", "arn:aws:iam::123456789012:user/alice"));
    }
}
