//! One file: read, and checked.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use catchment_core::{Diagnostic, SourceLocation};
use catchment_registry::template::Template;
use catchment_registry::{NestedParameters, Options, nested_templates, validate};

use super::excerpt::Lines;
use super::report::{Accepted, Report, State};
use super::{Allow, Args};

/// Something to check.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Source {
    /// The path, as findings have it.
    pub(crate) name: String,
    pub(crate) place: Place,
}

/// Where to read it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Place {
    Input,
    /// A file that was named: it is checked, whatever it is.
    Named(PathBuf),
    /// A file of a folder or glob: checked if it is a template.
    Found(PathBuf),
    /// What cannot be read: the cause and the help.
    Nowhere(String, &'static str),
}

impl Source {
    pub(crate) fn check(&self, args: &Args) -> Report {
        let bytes = match &self.place {
            Place::Input => limited(io::stdin().lock()),
            Place::Named(path) | Place::Found(path) => open(path).and_then(limited),
            Place::Nowhere(cause, help) => return Report::unreadable(&self.name, cause, help),
        };
        let found = matches!(self.place, Place::Found(_));
        match bytes {
            Err(error) => {
                let help = "check that it is there and may be read";
                Report::unreadable(&self.name, &error.to_string(), help)
            }
            Ok(bytes) if found && !mentions(&bytes, &["Resources"]) => {
                Report::empty(State::Skipped)
            }
            Ok(bytes) => self.report(&bytes, found, args),
        }
    }

    fn report(&self, bytes: &[u8], found: bool, args: &Args) -> Report {
        let (standing, suppressed) = match Template::read_bytes(bytes) {
            // What does not look like a template is taken for some other file.
            Err(_) if found && !mentions(bytes, &["Resources", "Type", "::"]) => {
                return Report::empty(State::Skipped);
            }
            Err(problems) => {
                let problems = problems.into_iter().map(|problem| self.named(problem));
                return self.located(bytes, problems.collect(), Vec::new());
            }
            Ok(template) => {
                let sections = ["Resources", "AWSTemplateFormatVersion"];
                if found
                    && !sections
                        .iter()
                        .any(|section| template.root.get(section).is_some())
                {
                    return Report::empty(State::Skipped);
                }
                let mut options = Options::new().file(&self.name);
                for region in &args.region {
                    options = options.region(region);
                }
                options = self.nested(&template, options);
                let findings = validate(&template, &options);
                (findings.diagnostics, findings.suppressed)
            }
        };
        let suppressed = suppressed.into_iter().map(|suppressed| Accepted {
            finding: suppressed.diagnostic,
            reason: suppressed.reason,
            in_source: true,
        });
        let mut accepted: Vec<Accepted> = suppressed.collect();
        let mut left = Vec::with_capacity(standing.len());
        for finding in standing {
            match allowed(&finding, &args.allow) {
                Some(allow) => accepted.push(Accepted {
                    finding,
                    reason: allow.reason.clone(),
                    in_source: false,
                }),
                None => left.push(finding),
            }
        }
        self.located(bytes, left, accepted)
    }

    /// The options with the parameters of the nested stacks' templates, as far as those are files
    /// beside this one. What cannot be read is left to a check of its own.
    fn nested(&self, template: &Template, mut options: Options) -> Options {
        let (Place::Named(path) | Place::Found(path)) = &self.place else {
            return options;
        };
        let folder = path.parent().unwrap_or(Path::new(""));
        for name in nested_templates(template) {
            let file = folder.join(name);
            // Anything but a file, such as a pipe, might never end.
            let bytes = match file.is_file() {
                true => File::open(&file).and_then(limited).ok(),
                false => None,
            };
            let nested = bytes.and_then(|bytes| Template::read_bytes(&bytes).ok());
            if let Some(nested) = nested {
                options = options.nested(name, NestedParameters::of(&nested));
            }
        }
        options
    }

    /// The report, with the line of each finding.
    fn located(&self, bytes: &[u8], standing: Vec<Diagnostic>, accepted: Vec<Accepted>) -> Report {
        let text = match standing.is_empty() {
            true => "",
            false => std::str::from_utf8(bytes).unwrap_or_default(),
        };
        let lines = Lines::of(text);
        let with_line = standing.into_iter().map(|finding| {
            let place = finding.location();
            let excerpt = place.and_then(|place| lines.excerpt(place.line, place.column));
            (finding, excerpt)
        });
        Report {
            state: State::Checked,
            findings: with_line.collect(),
            accepted,
        }
    }

    /// The finding with the file's name, which the reader does not know.
    fn named(&self, finding: Diagnostic) -> Diagnostic {
        let place = finding.location();
        let (line, column) = place.map_or((1, 1), |place| (place.line, place.column));
        let file = self.name.clone();
        finding.located(SourceLocation { file, line, column })
    }
}

/// Opens a file. A named pipe would wait for a writer that may never come; one that the shell has
/// opened already, as for `<(command)`, has one.
fn open(path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    if !path.starts_with("/dev") && !path.starts_with("/proc") {
        use std::os::unix::fs::FileTypeExt as _;
        let kind = path.metadata()?.file_type();
        if kind.is_fifo() {
            let message = "it is a named pipe; give `-` and redirect it into standard input";
            return Err(io::Error::other(message));
        }
    }
    File::open(path)
}

fn limited(source: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One more than the reader takes, so that it refuses what goes on.
    let most = u64::try_from(Template::MAX_BYTES).unwrap_or(u64::MAX);
    source
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn allowed<'a>(finding: &Diagnostic, allow: &'a [Allow]) -> Option<&'a Allow> {
    let mut allow = allow.iter();
    allow.find(|allow| finding.is_acknowledgeable() && finding.code() == allow.code)
}

/// Whether the text has the key that only templates have, or all of `words`.
fn mentions(bytes: &[u8], words: &[&str]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.contains("AWSTemplateFormatVersion") || words.iter().all(|word| text.contains(word))
}
