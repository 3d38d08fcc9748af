//! Text as one word of the shell.

use crate::failure::Failure;

/// `text` as one word of a POSIX shell: it expands to `text` and does nothing else.
///
/// The one text that no shell can carry holds a NUL character.
pub(crate) fn quote(text: &str) -> Result<String, Failure> {
    match shlex::try_quote(text) {
        Ok(word) => Ok(word.into_owned()),
        Err(_) => Err(
            Failure::new(format!("`{}` holds a NUL character", text.escape_default()))
                .help("AWS accepts none either: remove it from the app"),
        ),
    }
}

/// `text` as lines of a comment.
pub(crate) fn comment(text: &str) -> String {
    let lines = text.split(['\n', '\r']);
    lines
        .map(|line| format!("# {line}").trim_end().to_owned() + "\n")
        .collect()
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::process::Command;

    use proptest::prelude::*;

    use super::*;

    /// What the shell writes for this program.
    fn sh(program: &str) -> Vec<u8> {
        let done = Command::new("sh").args(["-c", program]).output().unwrap();
        assert!(done.status.success() && done.stderr.is_empty(), "{done:?}");
        done.stdout
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_shell_reads_back_every_text(texts in proptest::collection::vec(any_text(), 1..20)) {
            let words: Vec<String> = texts.iter().map(|text| quote(text).unwrap()).collect();
            let written = sh(&format!("printf '%s\\0' {}", words.join(" ")));
            let expected: Vec<u8> = texts.iter().flat_map(|text| format!("{text}\0").into_bytes()).collect();
            prop_assert_eq!(written, expected);
        }

        #[test]
        fn a_comment_does_nothing(text in any_text()) {
            prop_assert_eq!(sh(&format!("{}printf done", comment(&text))), b"done");
        }
    }

    /// Texts with many of the characters that mean something to a shell.
    fn any_text() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>().prop_map(|text| text.replace('\0', "")),
            "[ -~\n\r\t]{0,30}",
            "['\"\\\\$`!~*?#;&|<>(){}\\[\\]=%^@, \n]{0,12}",
        ]
    }

    #[test]
    fn plain_words_stay_as_they_are() {
        assert_eq!(quote("ca-central-1").unwrap(), "ca-central-1");
        assert_eq!(quote("").unwrap(), "''");
    }

    #[test]
    fn a_nul_character_is_refused() {
        assert!(
            quote("a\0b")
                .unwrap_err()
                .coloured()
                .contains(r"`a\u{0}b` holds a NUL")
        );
    }
}
