//! `--allow CODE=REASON`.

use std::str::FromStr;

/// A code whose findings are accepted, and why.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Allow {
    pub(crate) code: String,
    pub(crate) reason: String,
}

impl FromStr for Allow {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (code, reason) = text.split_once('=').unwrap_or((text, ""));
        let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(letters);
        let is_code = code
            .split_once('/')
            .is_some_and(|(area, phrase)| is_word(area) && is_word(phrase));
        if !is_code {
            return Err(format!(
                "`{code}` is no code; give one such as `property/deprecated`"
            ));
        }
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(format!(
                "a reason is needed; give it as `{code}=why it is accepted`"
            ));
        }
        Ok(Self {
            code: code.to_owned(),
            reason: reason.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_allowed_with_its_reason() {
        let allow: Allow = "property/deprecated= moves = later ".parse().unwrap();
        assert_eq!(allow.code, "property/deprecated");
        assert_eq!(allow.reason, "moves = later");
    }

    #[test]
    fn what_has_no_reason_or_no_code_is_refused() {
        for (text, part) in [
            ("property/deprecated", "a reason is needed"),
            ("property/deprecated= ", "a reason is needed"),
            ("W1001=why", "`W1001` is no code"),
            ("=why", "`` is no code"),
            ("a/=why", "`a/` is no code"),
        ] {
            let problem = text.parse::<Allow>().unwrap_err();
            assert!(problem.starts_with(part), "{problem}");
        }
    }
}
