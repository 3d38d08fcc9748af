//! What came of one file.

use catchment_core::{Diagnostic, SourceLocation};

use super::excerpt::Excerpt;

/// A file, a folder or standard input could not be read.
const UNREADABLE: &str = "file/unreadable";

/// What came of one file.
pub(crate) struct Report {
    pub(crate) state: State,
    /// What stands, with the line of each where there is one.
    pub(crate) findings: Vec<(Diagnostic, Option<Excerpt>)>,
    pub(crate) accepted: Vec<Accepted>,
}

/// How far a file got.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Checked,
    /// It was found in a folder, and is no template.
    Skipped,
    Unreadable,
}

/// A finding that was accepted.
pub(crate) struct Accepted {
    pub(crate) finding: Diagnostic,
    pub(crate) reason: String,
    /// Whether the template says so, and not the command line.
    pub(crate) in_source: bool,
}

impl Report {
    pub(crate) const fn empty(state: State) -> Self {
        Self {
            state,
            findings: Vec::new(),
            accepted: Vec::new(),
        }
    }

    /// What could not be read, and why.
    pub(crate) fn unreadable(file: &str, cause: &str, help: &str) -> Self {
        let finding = Diagnostic::error(UNREADABLE, format!("cannot read `{file}`: {cause}"))
            .help(help)
            .located(SourceLocation {
                file: file.to_owned(),
                line: 1,
                column: 1,
            });
        Self {
            findings: vec![(finding, None)],
            ..Self::empty(State::Unreadable)
        }
    }
}
