//! Why a template could not be read.

use catchment_core::SynthError;
use std::fmt::{Debug, Formatter};
use std::path::PathBuf;

/// A template that could not be read.
///
/// `Debug` prints the same text as `Display`, so that a test that unwraps shows it readably.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    /// The file could not be read.
    #[error("cannot read `{}`: {source}", path.display())]
    File {
        /// The file's path, as given.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The text is not JSON.
    #[error("the template is not valid JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The text is not YAML.
    #[error("the template is not valid YAML: {0}")]
    Yaml(#[from] serde_yaml::Error),
    /// The text is YAML that CloudFormation refuses.
    #[error("{at}: {problem}")]
    Unsupported {
        /// Where in the template.
        at: String,
        /// What is not supported.
        problem: String,
    },
    /// The template, or one of its sections, has the wrong shape.
    #[error("{at}: expected an object, found {found}")]
    Shape {
        /// Where in the template.
        at: String,
        /// What is there instead.
        found: &'static str,
    },
    /// The assembly has no stack of that path, id or name.
    #[error("the assembly has no stack `{name}`; it has {}", quoted(stacks))]
    NoStack {
        /// What was asked for.
        name: String,
        /// The paths of the stacks that are there.
        stacks: Vec<String>,
    },
    /// The app could not be synthesized.
    #[error("{0}")]
    Synth(#[from] SynthError),
}

impl Debug for TemplateError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

fn quoted(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.len() {
        0 => "none".to_owned(),
        _ => names.join(", "),
    }
}
