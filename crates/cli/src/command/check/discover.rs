//! From arguments to files.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use walkdir::{DirEntry, WalkDir};

use super::source::{Place, Source};

/// The endings of files that are looked at in folders.
const ENDINGS: [&str; 4] = ["json", "yaml", "yml", "template"];

/// Every file to check: in the order of the arguments, in folders by name, each once.
pub(crate) fn all(arguments: &[String]) -> Vec<Source> {
    let mut found = Found::default();
    for argument in arguments {
        found.argument(argument);
    }
    found.sources
}

#[derive(Default)]
struct Found {
    sources: Vec<Source>,
    /// Where in `sources` each name is.
    known: BTreeMap<String, usize>,
}

impl Found {
    fn argument(&mut self, argument: &str) {
        if argument == "-" {
            return self.add("<stdin>".to_owned(), Place::Input);
        }
        let path = tidy(Path::new(argument));
        if Path::new(argument).is_dir() {
            if !self.folder(&path, None) {
                let cause = "the folder has no files that could be templates";
                let help = "give a folder with files `*.json`, `*.yaml`, `*.yml` or `*.template`";
                self.nowhere(argument, cause, help);
            }
        } else if path.exists() || !is_glob(argument) {
            self.add(shown(&path), Place::Named(path));
        } else {
            self.glob(argument);
        }
    }

    /// The files that match. The folders before the first wildcard are entered whatever they are
    /// called.
    fn glob(&mut self, pattern: &str) {
        let matcher = GlobBuilder::new(pattern.strip_prefix("./").unwrap_or(pattern))
            .literal_separator(true)
            .build();
        let matcher = match matcher {
            Ok(glob) => glob.compile_matcher(),
            Err(error) => {
                let help = "give a glob such as `templates/**/*.yaml`, or the path of a file";
                return self.nowhere(pattern, &error.kind().to_string(), help);
            }
        };
        let base: PathBuf = Path::new(pattern)
            .components()
            .take_while(|part| !is_glob(&part.as_os_str().to_string_lossy()))
            .collect();
        let is_folder = base.as_os_str().is_empty() || base.is_dir();
        if !is_folder || !self.folder(&tidy(&base), Some(&matcher)) {
            let help = "check the spelling; `**` stands for folders of any depth";
            self.nowhere(pattern, "no file matches", help);
        }
    }

    /// The files of a folder and of those in it. Whether there are any.
    fn folder(&mut self, folder: &Path, glob: Option<&GlobMatcher>) -> bool {
        let start = match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => folder,
        };
        let mut any = false;
        let walk = WalkDir::new(start).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(is_entered) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let name = error.path().map(|path| shown(&tidy(path)));
                    let cause = error.io_error().map(ToString::to_string);
                    let cause = cause.unwrap_or_else(|| error.to_string());
                    self.nowhere(&name.unwrap_or_default(), &cause, "check its permissions");
                    any = true;
                    continue;
                }
            };
            let path = tidy(entry.path());
            let wanted = match glob {
                Some(glob) => glob.is_match(&path),
                None => has_ending(&path),
            };
            // `is_file` follows links; links to folders are not entered, so there are no circles.
            if wanted && path.is_file() {
                any = true;
                self.add(shown(&path), Place::Found(path));
            }
        }
        any
    }

    fn nowhere(&mut self, name: &str, cause: &str, help: &'static str) {
        self.add(name.to_owned(), Place::Nowhere(cause.to_owned(), help));
    }

    fn add(&mut self, name: String, place: Place) {
        let known = self.known.get(&name);
        match known.and_then(|index| self.sources.get_mut(*index)) {
            // A file that is named counts as named, wherever else it was found.
            Some(source) => {
                if matches!(place, Place::Named(_)) {
                    source.place = place;
                }
            }
            None => {
                self.known.insert(name.clone(), self.sources.len());
                self.sources.push(Source { name, place });
            }
        }
    }
}

/// Whether a folder is looked into, and a file at. What is named on the command line always is.
fn is_entered(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let is_other = name.starts_with('.')
        || (entry.file_type().is_dir()
            && (name == "node_modules" || name == "target" || name.starts_with("asset.")));
    entry.depth() == 0 || !is_other
}

fn has_ending(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    ENDINGS
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

fn is_glob(text: &str) -> bool {
    text.contains(['*', '?', '[', '{'])
}

/// The path without `.` in it.
fn tidy(path: &Path) -> PathBuf {
    let parts = path.components();
    let tidy: PathBuf = parts.filter(|part| *part != Component::CurDir).collect();
    tidy
}

/// The path with `/` between folders.
fn shown(path: &Path) -> String {
    path.to_string_lossy()
        .replace('\\', if cfg!(windows) { "/" } else { "\\" })
}
