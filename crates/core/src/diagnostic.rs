//! What is wrong, where, and how to fix it.

use std::borrow::Cow;
use std::fmt;
use std::panic::Location;

use serde::{Deserialize, Serialize};

/// How bad a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Works today, and is weak or fragile.
    Warning,
    /// Worth knowing.
    Info,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        })
    }
}

/// A line of the user's program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SourceLocation {
    /// The file, as the compiler was given it, with `/` between folders.
    pub file: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The column, counted from 1.
    pub column: u32,
}

impl From<&Location<'_>> for SourceLocation {
    fn from(location: &Location<'_>) -> Self {
        Self {
            file: location.file().replace('\\', "/"),
            line: location.line(),
            column: location.column(),
        }
    }
}

/// A finding about an app.
///
/// One type serves constructs, synthesis and checks. Codes are stable (`trail/bucket-region`: an
/// area and a phrase); texts are not. [`Scope::report`](crate::Scope::report) adds path and
/// source location.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Diagnostic {
    code: Cow<'static, str>,
    severity: Severity,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    logical_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    property: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<SourceLocation>,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    links: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    structural: bool,
}

impl Diagnostic {
    /// A finding because of which nothing is written.
    #[must_use]
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message.into())
    }

    /// A finding that is reported, and fails with `--deny warnings`.
    #[must_use]
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message.into())
    }

    /// A note.
    #[must_use]
    pub fn info(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Info, code, message.into())
    }

    fn new(severity: Severity, code: &'static str, message: String) -> Self {
        Self {
            code: Cow::Borrowed(code),
            severity,
            message,
            help: None,
            path: String::new(),
            logical_id: None,
            property: None,
            location: None,
            links: Vec::new(),
            structural: false,
        }
    }

    /// How to fix it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The property it is about, such as `Properties.RetentionInDays`.
    #[must_use]
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// A page to read, or the id of a control.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.links.push(link.into());
        self
    }

    /// The logical id of the element it is about.
    ///
    /// Synthesis sets it where it knows the construct; a check that reads templates knows nothing
    /// else.
    #[must_use]
    pub fn element(mut self, logical_id: impl Into<String>) -> Self {
        self.logical_id = Some(logical_id.into());
        self
    }

    /// The same finding, weighed otherwise.
    #[must_use]
    pub const fn weighed(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The place in a file that it is about, for checks that read files.
    #[must_use]
    pub fn located(mut self, location: SourceLocation) -> Self {
        self.location = Some(location);
        self
    }

    /// Marks a finding that cannot be acknowledged: the template would be broken.
    #[must_use]
    pub(crate) fn structural(mut self) -> Self {
        self.structural = true;
        self
    }

    pub(crate) fn at(mut self, path: &str, location: &Location<'_>) -> Self {
        self.path = path.to_owned();
        self.location = Some(location.into());
        self
    }

    pub(crate) fn set_logical_id(&mut self, logical_id: &str) {
        self.logical_id = Some(logical_id.to_owned());
    }

    /// The stable code, an area and a phrase: `trail/bucket-region`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// What was given, and what is allowed.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// How to fix it.
    #[must_use]
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// The construct's path, such as `Management/OrgTrail`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The element's logical id in its template, where the finding is about one.
    #[must_use]
    pub fn logical_id(&self) -> Option<&str> {
        self.logical_id.as_deref()
    }

    /// The property's path in the element.
    #[must_use]
    pub fn property_path(&self) -> Option<&str> {
        self.property.as_deref()
    }

    /// The line of the user's program that declared the construct.
    #[must_use]
    pub const fn location(&self) -> Option<&SourceLocation> {
        self.location.as_ref()
    }

    /// Pages to read, and ids of controls.
    #[must_use]
    pub fn links(&self) -> &[String] {
        &self.links
    }

    /// Whether [`Scope::acknowledge`](crate::Scope::acknowledge) can silence it.
    #[must_use]
    pub const fn is_acknowledgeable(&self) -> bool {
        !self.structural
    }

    /// The order in which findings are printed: errors first, then by path, code and text.
    pub(crate) fn sort_key(&self) -> (Severity, &str, &str, &str) {
        (self.severity, &self.path, &self.code, &self.message)
    }
}

/// Several lines: `error[code]: message`, the place, the help, the links.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)?;
        write!(
            f,
            "\n  at {}",
            if self.path.is_empty() {
                "the app"
            } else {
                &self.path
            }
        )?;
        if let Some(property) = &self.property {
            write!(f, " {property}")?;
        }
        if let Some(place) = &self.location {
            write!(f, " ({}:{}:{})", place.file, place.line, place.column)?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        for link in &self.links {
            write!(f, "\n  see {link}")?;
        }
        Ok(())
    }
}
