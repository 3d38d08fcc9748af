//! Putting a finished directory where another one is.

use std::fs;
use std::io;
use std::path::Path;

use tempfile::TempDir;

use super::error::{WriteError, failed};

const HELP: &str = "close programs that use the directory, and try again";

/// How a directory is renamed: tests let it fail.
type Rename<'r> = &'r mut dyn FnMut(&Path, &Path) -> io::Result<()>;

/// Puts `new` where `directory` is, whose parent is `parent`.
pub(super) fn replace(directory: &Path, parent: &Path, new: TempDir) -> Result<(), WriteError> {
    set_mode(new.path(), directory)?;
    replace_by(directory, parent, new, &mut |from, to| fs::rename(from, to))
}

/// On failure the old directory is put back; where that fails too it stays where it was moved.
fn replace_by(
    directory: &Path,
    parent: &Path,
    new: TempDir,
    rename: Rename<'_>,
) -> Result<(), WriteError> {
    if !directory.exists() {
        rename(new.path(), directory).map_err(failed("rename to", directory, HELP))?;
        // It has moved: there is nothing left to remove.
        drop(new.keep());
        return Ok(());
    }
    let old = tempfile::Builder::new()
        .prefix(".catchment-old-")
        .tempdir_in(parent)
        .map_err(failed("move away", directory, HELP))?;
    let aside = old.path().join("assembly");
    rename(directory, &aside).map_err(failed("move away", directory, HELP))?;
    let Err(source) = rename(new.path(), directory) else {
        drop(new.keep());
        return Ok(());
    };
    if rename(&aside, directory).is_ok() {
        return Err(failed("rename to", directory, HELP)(source));
    }
    Err(WriteError::MovedAway {
        path: directory.to_path_buf(),
        previous: old.keep().join("assembly"),
        source,
    })
}

/// Temporary directories are private: gives the new one the mode of the old one, 755 if there is
/// none.
fn set_mode(new: &Path, directory: &Path) -> Result<(), WriteError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(directory).map_or(0o755, |old| old.permissions().mode() & 0o777);
        fs::set_permissions(new, fs::Permissions::from_mode(mode)).map_err(failed(
            "open",
            new,
            "check the permissions of the directory",
        ))?;
    }
    #[cfg(not(unix))]
    let _ = (new, directory);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Replaces `out/file` (`old`) by `new` while the renames of these numbers fail.
    fn replaced_while(parent: &Path, failing: &[usize]) -> Result<(), WriteError> {
        let directory = parent.join("out");
        fs::create_dir(&directory).unwrap();
        fs::write(directory.join("file"), "old").unwrap();
        let new = tempfile::tempdir_in(parent).unwrap();
        fs::write(new.path().join("file"), "new").unwrap();
        let mut renames = 1..;
        replace_by(&directory, parent, new, &mut |from, to| {
            let number = renames.next().unwrap();
            match failing.contains(&number) {
                true => Err(io::Error::other("the disk is tired")),
                false => fs::rename(from, to),
            }
        })
    }

    #[test]
    fn the_new_directory_takes_the_place_of_the_old_one() {
        let parent = tempfile::tempdir().unwrap();
        replaced_while(parent.path(), &[]).unwrap();
        let file = fs::read_to_string(parent.path().join("out/file")).unwrap();
        assert_eq!(file, "new");
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_refused_rename_leaves_the_old_directory() {
        for failing in [1, 2] {
            let parent = tempfile::tempdir().unwrap();
            let error = replaced_while(parent.path(), &[failing]).unwrap_err();
            assert!(matches!(error, WriteError::Io { .. }), "{error}");
            let file = fs::read_to_string(parent.path().join("out/file")).unwrap();
            assert_eq!(file, "old");
            assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 1);
        }
    }

    #[test]
    fn an_old_directory_that_cannot_be_put_back_is_kept_and_named() {
        let parent = tempfile::tempdir().unwrap();
        let error = replaced_while(parent.path(), &[2, 3]).unwrap_err();
        let text = error.to_string();
        let WriteError::MovedAway { previous, .. } = error else {
            panic!("{text}");
        };
        let file = fs::read_to_string(previous.join("file")).unwrap();
        assert_eq!(file, "old");
        assert!(text.contains("the disk is tired"), "{text}");
        assert!(text.contains(&previous.display().to_string()), "{text}");
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 1);
    }
}
