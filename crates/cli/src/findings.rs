//! What an app found, as it writes it to the file of `CATCHMENT_DIAGNOSTICS`.

use std::fs;
use std::io;
use std::path::Path;

use catchment_core::{Acknowledged, Diagnostic, Severity};
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::table::count;

/// The version of the file's form that this program reads.
const VERSION: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Findings {
    version: u32,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) acknowledged: Vec<Acknowledged>,
}

impl Findings {
    /// The findings in `file`; none if the app wrote no such file.
    pub(crate) fn read(file: &Path) -> Result<Option<Self>, Failure> {
        let text = match fs::read_to_string(file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Failure::cannot("read", file.display(), error)),
            Ok(text) => text,
        };
        let help = "build the app with a `catchment` of the same version as this command";
        let findings: Self = serde_json::from_str(&text).map_err(|error| {
            Failure::cannot("read", "the findings of the app", error).help(help)
        })?;
        if findings.version == VERSION {
            return Ok(Some(findings));
        }
        let version = findings.version;
        let message = format!("the app writes findings of version {version}, not {VERSION}");
        Err(Failure::new(message).help(help))
    }

    pub(crate) fn count(&self, severity: Severity) -> usize {
        let all = self.diagnostics.iter();
        all.filter(|finding| finding.severity() == severity).count()
    }

    /// `no errors, 1 warning, 2 acknowledged`.
    pub(crate) fn summary(&self) -> String {
        let warnings = count(self.count(Severity::Warning), "warning");
        let notes = count(self.count(Severity::Info), "note");
        format!(
            "{warnings}, {notes}, {} acknowledged",
            self.acknowledged.len()
        )
    }
}
