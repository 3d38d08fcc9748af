//! How an app is run.

use std::path::PathBuf;

use catchment_core::Format;

/// What [`run_with`](crate::run_with) is told, and [`run`](crate::run) reads from the environment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RunOptions {
    pub(crate) out: PathBuf,
    pub(crate) format: Format,
    pub(crate) manifest_version: Option<String>,
    pub(crate) deny: Deny,
    pub(crate) diagnostics: Option<PathBuf>,
}

/// Which findings keep the output from being written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Deny {
    /// Errors alone. The default.
    #[default]
    Errors,
    /// Warnings too: for pipelines that accept no finding without an acknowledgement.
    Warnings,
}

impl RunOptions {
    /// Minified templates in the directory `out`.
    #[must_use]
    pub fn new(out: impl Into<PathBuf>) -> Self {
        Self {
            out: out.into(),
            format: Format::default(),
            manifest_version: None,
            deny: Deny::default(),
            diagnostics: None,
        }
    }

    /// How templates are written. Default: [`Format::Minified`].
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// The version of the manifest's schema, three numbers. Default: 36.0.0.
    #[must_use]
    pub fn manifest_version(mut self, version: &str) -> Self {
        self.manifest_version = Some(version.to_owned());
        self
    }

    /// Which findings keep the output from being written. Default: [`Deny::Errors`].
    #[must_use]
    pub fn deny(mut self, deny: Deny) -> Self {
        self.deny = deny;
        self
    }

    /// A file that receives all findings as JSON, whether the run succeeds or not. Default: none.
    #[must_use]
    pub fn diagnostics(mut self, path: impl Into<PathBuf>) -> Self {
        self.diagnostics = Some(path.into());
        self
    }
}
