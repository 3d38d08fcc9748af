//! Which directory is written, and whether what it holds may be replaced.

use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use super::HELP;
use super::error::{WriteError, failed};

/// The file by which a directory of ours is known.
const MARK: &str = "plan.json";
/// What the mark says.
const MARK_TEXT: &str = "\"generator\": \"catchment ";
/// The files of every assembly, besides its templates.
const FILES: [&str; 5] = [
    "cdk.out",
    "manifest.json",
    MARK,
    "tree.json",
    "validation-report.json",
];
/// How the name of every template ends.
const TEMPLATE: &str = ".template.json";
/// How the folder of every stage begins.
const STAGE: &str = "assembly-";
/// How the lock files of the `cdk` CLI end.
const LOCK: &str = ".lock";

/// The directory that `path` means, symbolic links followed.
pub(super) fn resolve(path: &Path) -> Result<PathBuf, WriteError> {
    let refused = |path: &Path, problem| {
        Err(WriteError::Target {
            path: path.to_path_buf(),
            problem,
        })
    };
    if path.as_os_str().is_empty() {
        return refused(path, "is empty");
    }
    if fs::symlink_metadata(path).is_ok() {
        return existing(path);
    }
    if path.file_name().is_none() {
        return refused(path, "does not end in a name");
    }
    for above in path.ancestors().skip(1) {
        match fs::metadata(above) {
            Ok(found) if found.is_dir() => break,
            Ok(_) => return refused(above, "is a file, not a directory"),
            Err(_) => {}
        }
    }
    Ok(path.to_path_buf())
}

fn existing(path: &Path) -> Result<PathBuf, WriteError> {
    let refused = |problem| {
        Err(WriteError::Target {
            path: path.to_path_buf(),
            problem,
        })
    };
    let directory = match fs::canonicalize(path) {
        Ok(directory) => directory,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return refused("is a symbolic link to nothing");
        }
        Err(error) => return Err(failed("read", path, HELP)(error)),
    };
    if !directory.is_dir() {
        return refused("is a file, not a directory");
    }
    // Whoever works in a directory would be left in a deleted one.
    let here = fs::canonicalize(".");
    if here.is_ok_and(|here| here.starts_with(&directory)) {
        return refused("is the current directory, or holds it");
    }
    Ok(directory)
}

/// The lock files in a directory that is absent, empty or ours; an error if it is none of these.
pub(super) fn check_ours(directory: &Path) -> Result<Vec<String>, WriteError> {
    let mut locks = Vec::new();
    let mut rest = Vec::new();
    for entry in entries(directory)? {
        match is_file(&entry) && name_of(&entry).ends_with(LOCK) {
            true => locks.push(name_of(&entry)),
            false => rest.push(entry),
        }
    }
    let Some(first) = rest.first().map(name_of) else {
        return Ok(locks);
    };
    let foreign = |found: String| WriteError::Foreign {
        path: directory.to_path_buf(),
        found,
    };
    let mut open: Vec<(String, DirEntry)> = rest
        .into_iter()
        .map(|entry| (String::new(), entry))
        .collect();
    while let Some((folder, entry)) = open.pop() {
        let name = name_of(&entry);
        let path = format!("{folder}{name}");
        if is_stage(&entry, &name) {
            let folder = format!("{path}/");
            let inside = entries(&entry.path())?.into_iter();
            open.extend(inside.map(|entry| (folder.clone(), entry)));
        } else if !is_file(&entry) || !is_name_of_ours(&name) {
            return Err(foreign(path));
        }
    }
    let mark = fs::read_to_string(directory.join(MARK)).unwrap_or_default();
    match mark.contains(MARK_TEXT) {
        true => Ok(locks),
        false => Err(foreign(first)),
    }
}

/// What is in a directory, by name; nothing if there is no directory.
fn entries(directory: &Path) -> Result<Vec<DirEntry>, WriteError> {
    let read = fs::read_dir(directory).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = match read {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(failed("read", directory, HELP)(error)),
    };
    entries.sort_by_key(DirEntry::file_name);
    Ok(entries)
}

fn name_of(entry: &DirEntry) -> String {
    entry.file_name().to_string_lossy().into_owned()
}

/// Whether it is a file; a symbolic link is none.
fn is_file(entry: &DirEntry) -> bool {
    entry.file_type().is_ok_and(|kind| kind.is_file())
}

fn is_stage(entry: &DirEntry, name: &str) -> bool {
    name.starts_with(STAGE) && entry.file_type().is_ok_and(|kind| kind.is_dir())
}

fn is_name_of_ours(name: &str) -> bool {
    name.ends_with(TEMPLATE) || FILES.contains(&name)
}
