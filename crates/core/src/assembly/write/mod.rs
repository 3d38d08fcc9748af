//! Writing an assembly so that a failure leaves what was there.

mod error;
mod replace;
mod target;

use std::fs;
use std::path::{Path, PathBuf};

use super::{Assembly, Format, manifest};

pub use error::WriteError;
use error::failed;

const HELP: &str = "check the path and its permissions, or name another directory with `--out`";

/// How an assembly is written.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WriteOptions {
    format: Format,
    manifest_version: Option<String>,
}

impl WriteOptions {
    /// Minified templates, manifests that every `cdk` CLI reads.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How templates are written.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// The version of the manifest's schema: what the `cdk` CLI asks for in
    /// `CDK_CLI_ASM_VERSION`. Default: 36.0.0.
    #[must_use]
    pub fn manifest_version(mut self, version: &str) -> Self {
        self.manifest_version = Some(version.to_owned());
        self
    }
}

impl Assembly {
    /// Writes all files into `directory`, which then holds nothing else but lock files.
    ///
    /// What is there is replaced only if it is the output of an earlier write: with our
    /// `plan.json`, and nothing besides templates, the other files of an assembly and folders of
    /// stages. Lock files of the `cdk` CLI (`*.lock`) are kept. A symbolic link is followed: what
    /// it leads to is replaced. Directories above are made.
    ///
    /// Everything is written to a temporary directory beside it first. Then the previous output
    /// is moved away, the new one renamed and the previous one deleted: a failure leaves the
    /// previous output. A process that is killed between the two renames leaves it in
    /// `.catchment-old-…` beside the directory.
    ///
    /// # Errors
    ///
    /// [`WriteError::Target`] if the path is empty, a file, below a file, the current directory
    /// or one above; [`WriteError::Foreign`] if the directory holds anything else;
    /// [`WriteError::Io`] if the file system refuses; [`WriteError::MovedAway`] if it then also
    /// refuses to put the previous output back.
    pub fn write(&self, directory: &Path, options: &WriteOptions) -> Result<(), WriteError> {
        let directory = &target::resolve(directory)?;
        let locks = target::check_ours(directory)?;
        let parent = parent(directory);
        fs::create_dir_all(&parent).map_err(failed("create", &parent, HELP))?;
        let temporary = tempfile::Builder::new()
            .prefix(".catchment-")
            .tempdir_in(&parent)
            .map_err(failed("write beside", directory, HELP))?;
        let version = options
            .manifest_version
            .as_deref()
            .unwrap_or(manifest::VERSION);
        for file in self.files(options.format, version) {
            let path = temporary.path().join(&file.path);
            if let Some(folder) = path.parent().filter(|_| file.path.contains('/')) {
                fs::create_dir_all(folder).map_err(failed("create", folder, HELP))?;
            }
            fs::write(&path, file.content.as_bytes()).map_err(failed("write", &path, HELP))?;
        }
        for lock in &locks {
            let copy = temporary.path().join(lock);
            fs::copy(directory.join(lock), &copy).map_err(failed("keep", &copy, HELP))?;
        }
        replace::replace(directory, &parent, temporary)
    }
}

fn parent(directory: &Path) -> PathBuf {
    match directory.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
        _ => PathBuf::from("."),
    }
}
