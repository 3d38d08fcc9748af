//! The findings of a run, as one JSON file.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use catchment_core::{Acknowledged, Diagnostic, Severity};
use serde::Serialize;

/// The version of the file's form. It changes when a reader of the old form would misread.
const VERSION: u32 = 1;

/// Everything that a run found.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Findings<'a> {
    version: u32,
    pub(crate) diagnostics: &'a [Diagnostic],
    pub(crate) acknowledged: &'a [Acknowledged],
}

impl<'a> Findings<'a> {
    pub(crate) fn new(diagnostics: &'a [Diagnostic], acknowledged: &'a [Acknowledged]) -> Self {
        Self {
            version: VERSION,
            diagnostics,
            acknowledged,
        }
    }

    pub(crate) fn count(&self, severity: Severity) -> usize {
        let all = self.diagnostics.iter();
        all.filter(|finding| finding.severity() == severity).count()
    }
}

/// Why the file was not written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write the findings to `{}`: {source}\n  help: name a file in a directory that exists and can be written in `CATCHMENT_DIAGNOSTICS`", path.display())]
pub(crate) struct FindingsError {
    path: PathBuf,
    source: io::Error,
}

/// Writes `path` in one step: a reader sees the whole file or none.
pub(crate) fn write(path: &Path, findings: &Findings<'_>) -> Result<(), FindingsError> {
    write_whole(path, findings).map_err(|source| FindingsError {
        path: path.to_path_buf(),
        source,
    })
}

fn write_whole(path: &Path, findings: &Findings<'_>) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    serde_json::to_writer_pretty(&mut file, findings)?;
    file.write_all(b"\n")?;
    file.persist(path)?;
    Ok(())
}
