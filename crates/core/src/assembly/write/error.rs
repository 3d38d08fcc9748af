//! Why an assembly was not written.

use std::io;
use std::path::{Path, PathBuf};

/// Why an assembly was not written. What was there before is as it was, except after
/// [`MovedAway`](Self::MovedAway).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The path cannot be an output directory.
    #[error("`{}` {problem}\n  help: name a directory that this app alone writes, such as `catchment.out`", path.display())]
    Target {
        /// The path.
        path: PathBuf,
        /// Why not, such as `is a file`.
        problem: &'static str,
    },
    /// The directory holds something that Catchment did not write.
    #[error(
        "`{}` holds `{found}`, which is not ours, and is left alone\n  help: name another output directory, or move `{found}` out of this one",
        path.display()
    )]
    Foreign {
        /// The directory.
        path: PathBuf,
        /// The first such thing, as a path below the directory with `/`.
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
    /// The file system refused to put the new output in place, and then the old one back.
    #[error(
        "cannot rename to `{}`: {source}\n  help: the previous output is now `{}`; move it back, and try again",
        path.display(),
        previous.display()
    )]
    MovedAway {
        /// The output directory, which is not there now.
        path: PathBuf,
        /// Where the previous output is.
        previous: PathBuf,
        /// The first refusal.
        source: io::Error,
    },
}

/// Makes a refusal of the file system an error.
pub(super) fn failed(
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
