//! Finds and expects diagnostics.

use crate::failure;
use crate::mismatch::Mismatch;
use catchment_core::{Diagnostic, Severity};

/// So many diagnostics are listed.
const SHOWN: usize = 10;

/// The diagnostics of an app, of an assembly or of a failed synthesis.
///
/// Each `expect*` method panics where its `check*` twin returns an error.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// All of them, as reported.
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.0
    }

    /// Those of one code, at whatever path.
    pub fn find<'d>(&'d self, code: &str) -> impl Iterator<Item = &'d Diagnostic> {
        self.0.iter().filter(move |found| found.code() == code)
    }

    /// There is a diagnostic of this code at this construct path.
    ///
    /// # Panics
    /// If there is none; the message lists those of that code, else all.
    #[track_caller]
    pub fn expect(&self, code: &str, path: &str) -> &Diagnostic {
        failure::expect(self.check(code, path))
    }

    /// There is a diagnostic of this code at this construct path.
    ///
    /// # Errors
    /// If there is none, with those of that code, else all.
    pub fn check(&self, code: &str, path: &str) -> Result<&Diagnostic, Mismatch> {
        if let Some(found) = self.find(code).find(|found| found.path() == path) {
            return Ok(found);
        }
        let mismatch = Mismatch::new(format!("no diagnostic `{code}` at `{path}`"));
        let same_code: Vec<_> = self.find(code).collect();
        Err(if same_code.is_empty() {
            list(mismatch, self.0.iter())
        } else {
            list(mismatch, same_code.into_iter())
        })
    }

    /// There is no diagnostic of this code, at any path.
    ///
    /// # Panics
    /// If there is one; the message lists them.
    #[track_caller]
    pub fn expect_none(&self, code: &str) {
        failure::expect(self.check_none(code));
    }

    /// There is no diagnostic of this code, at any path.
    ///
    /// # Errors
    /// If there is one, with all of them.
    pub fn check_none(&self, code: &str) -> Result<(), Mismatch> {
        self.nothing(&format!("expected no diagnostic `{code}`"), |found| {
            found.code() == code
        })
    }

    /// There is no error and no warning.
    ///
    /// # Panics
    /// If there is one; the message lists them.
    #[track_caller]
    pub fn expect_clean(&self) {
        failure::expect(self.check_clean());
    }

    /// There is no error and no warning.
    ///
    /// # Errors
    /// If there is one, with all of them.
    pub fn check_clean(&self) -> Result<(), Mismatch> {
        self.nothing("expected no error and no warning", |found| {
            matches!(found.severity(), Severity::Error | Severity::Warning)
        })
    }

    fn nothing(
        &self,
        expected: &str,
        unwanted: impl Fn(&Diagnostic) -> bool,
    ) -> Result<(), Mismatch> {
        let found: Vec<_> = self.0.iter().filter(|found| unwanted(found)).collect();
        if found.is_empty() {
            return Ok(());
        }
        let mismatch = Mismatch::new(format!("{expected}, found {}", found.len()));
        Err(list(mismatch, found.into_iter()))
    }
}

impl From<&[Diagnostic]> for Diagnostics {
    fn from(diagnostics: &[Diagnostic]) -> Self {
        Self(diagnostics.to_vec())
    }
}

/// Notes the diagnostics, one a line.
fn list<'d>(mismatch: Mismatch, found: impl ExactSizeIterator<Item = &'d Diagnostic>) -> Mismatch {
    let more = found.len().saturating_sub(SHOWN);
    if found.len() == 0 {
        return mismatch.note("there are no diagnostics");
    }
    let mismatch = found
        .take(SHOWN)
        .fold(mismatch, |mismatch, found| mismatch.note(line(found)));
    match more {
        0 => mismatch,
        more => mismatch.note(format!("… and {more} more")),
    }
}

/// A diagnostic in one line: `error[trail/bucket-region] at …: message`.
fn line(found: &Diagnostic) -> String {
    let (severity, code) = (found.severity(), found.code());
    let (path, message) = (found.path(), found.message());
    if path.is_empty() {
        format!("{severity}[{code}]: {message}")
    } else {
        format!("{severity}[{code}] at `{path}`: {message}")
    }
}
