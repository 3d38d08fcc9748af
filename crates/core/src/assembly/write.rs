//! Writing an assembly so that a failure leaves what was there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Assembly, Format, manifest};

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

/// Why an assembly was not written. What was there before is as it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The directory holds something that Catchment did not write.
    #[error(
        "`{}` holds `{found}`, which is not ours, and is left alone\n  help: name another output directory, or empty this one",
        path.display()
    )]
    Foreign {
        /// The directory.
        path: PathBuf,
        /// One of the things that it holds.
        found: String,
    },
    /// The file system refused.
    #[error("cannot {action} `{}`: {source}\n  help: {help}", path.display())]
    Io {
        /// What was tried: `write`, `rename` …
        action: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// The refusal.
        source: io::Error,
        /// What may help.
        help: &'static str,
    },
}

/// The file by which a directory of ours is known.
const MARK: &str = "plan.json";
/// What the mark says.
const MARK_TEXT: &str = "\"generator\": \"catchment ";

impl Assembly {
    /// Writes all files into `directory`, which then holds nothing else.
    ///
    /// Everything is written beside the directory first and then renamed: a failure in between
    /// leaves the previous output as it was. A directory that holds anything else than an earlier
    /// output is refused; lock files of the `cdk` CLI are kept.
    ///
    /// # Errors
    ///
    /// [`WriteError::Foreign`] if the directory is not ours, [`WriteError::Io`] if the file
    /// system refuses.
    pub fn write(&self, directory: &Path, options: &WriteOptions) -> Result<(), WriteError> {
        let locks = check_ours(directory)?;
        let parent = parent(directory);
        let help = "check the path and its permissions, or name another directory with `--out`";
        fs::create_dir_all(&parent).map_err(failed("create", &parent, help))?;
        let temporary = tempfile::Builder::new()
            .prefix(".catchment-")
            .tempdir_in(&parent)
            .map_err(failed("write beside", directory, help))?;
        let version = options
            .manifest_version
            .as_deref()
            .unwrap_or(manifest::VERSION);
        for file in self.files(options.format, version) {
            let path = temporary.path().join(&file.path);
            if let Some(folder) = path.parent().filter(|_| file.path.contains('/')) {
                fs::create_dir_all(folder).map_err(failed("create", folder, help))?;
            }
            fs::write(&path, file.content.as_bytes()).map_err(failed("write", &path, help))?;
        }
        for lock in &locks {
            let copy = temporary.path().join(lock);
            fs::copy(directory.join(lock), &copy).map_err(failed("keep", &copy, help))?;
        }
        replace(directory, &parent, temporary)
    }
}

/// Puts the new directory where the old one is; on failure the old one is put back.
fn replace(
    directory: &Path,
    parent: &Path,
    temporary: tempfile::TempDir,
) -> Result<(), WriteError> {
    let help = "close programs that use the directory, and try again";
    open_to_others(temporary.path(), directory)?;
    if !directory.exists() {
        let path = temporary.keep();
        return fs::rename(&path, directory).map_err(|error| {
            drop(fs::remove_dir_all(&path));
            failed("rename to", directory, help)(error)
        });
    }
    let old = tempfile::Builder::new()
        .prefix(".catchment-old-")
        .tempdir_in(parent)
        .map_err(failed("move away", directory, help))?;
    let aside = old.path().join("assembly");
    fs::rename(directory, &aside).map_err(failed("move away", directory, help))?;
    let path = temporary.keep();
    fs::rename(&path, directory).map_err(|error| {
        drop(fs::rename(&aside, directory));
        drop(fs::remove_dir_all(&path));
        failed("rename to", directory, help)(error)
    })
}

/// Temporary directories are private: gives the new one the permissions of its parent's others.
fn open_to_others(path: &Path, directory: &Path) -> Result<(), WriteError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(directory).map_or(0o755, |old| old.permissions().mode() & 0o777);
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(failed(
            "open",
            path,
            "check the permissions of the directory",
        ))?;
    }
    #[cfg(not(unix))]
    let _ = (path, directory);
    Ok(())
}

fn parent(directory: &Path) -> PathBuf {
    match directory.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

/// The lock files in a directory that is absent, empty or ours; an error if it is none of these.
fn check_ours(directory: &Path) -> Result<Vec<String>, WriteError> {
    let help = "name another output directory with `--out`";
    let entries = match fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed("read", directory, help)(error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed("read", directory, help))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    let (locks, rest): (Vec<String>, Vec<String>) =
        names.into_iter().partition(|name| name.ends_with(".lock"));
    let Some(first) = rest.first() else {
        return Ok(locks);
    };
    let mark = fs::read_to_string(directory.join(MARK)).unwrap_or_default();
    if mark.contains(MARK_TEXT) {
        return Ok(locks);
    }
    Err(WriteError::Foreign {
        path: directory.to_path_buf(),
        found: first.clone(),
    })
}

fn failed(
    action: &'static str,
    path: &Path,
    help: &'static str,
) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.to_path_buf();
    move |source| WriteError::Io {
        action,
        path,
        source,
        help,
    }
}
