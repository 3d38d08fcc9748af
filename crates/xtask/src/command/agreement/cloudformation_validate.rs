//! What AWS's own validator finds.

use std::collections::BTreeMap;

use anyhow::Context as _;
use serde::Deserialize;

use super::corpus::Corpus;
use crate::command::tools::Tool;
use crate::shell;

/// Whether it has an error, or why it could not tell.
#[derive(Deserialize)]
pub(super) struct Opinion {
    template: String,
    /// The rules of its errors.
    pub(super) errors: Vec<String>,
    /// Why it gave up.
    pub(super) failed: Option<String>,
}

/// Its opinions by template, as `Corpus::name` names them.
pub(super) fn findings(corpus: &Corpus) -> anyhow::Result<BTreeMap<String, Opinion>> {
    let mut python = shell::command(Tool::CloudformationValidate.program("python"));
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    let folder = shell::root().join("crates/xtask/src/command/agreement");
    python.arg(folder.join("wheel.py"));
    let printed = shell::output(python.args(&corpus.templates))?;
    let opinions: Vec<Opinion> = serde_json::from_str(&printed)
        .with_context(|| format!("the script printed no findings:\n{printed}"))?;
    let by_name = opinions.into_iter().map(|opinion| {
        let name = corpus.name(std::path::Path::new(&opinion.template));
        (name, opinion)
    });
    Ok(by_name.collect())
}
