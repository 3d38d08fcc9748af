//! What must be so before the first step.

use catchment_core::plan::{Plan, Prerequisite};

use super::quote::{comment, quote};
use super::step::region;
use crate::failure::Failure;
use crate::table::count;

/// The prerequisites as comments.
pub(super) fn list(plan: &Plan) -> String {
    if plan.prerequisites.is_empty() {
        return String::new();
    }
    let entries = plan.prerequisites.iter().map(entry);
    format!(
        "#\n# Before the first run:\n{}",
        entries.collect::<String>()
    )
}

fn entry(prerequisite: &Prerequisite) -> String {
    let account = prerequisite.account.as_ref();
    let account = account.map(|account| format!(" (account {account})"));
    let mut text = format!(
        "#\n# {}{}\n",
        line(&prerequisite.id),
        line(&account.unwrap_or_default())
    );
    text.push_str(&comment(&prerequisite.description));
    if let Some(command) = &prerequisite.command {
        text.push_str(&comment(&format!("  {command}")));
    }
    if !prerequisite.needed_by.is_empty() {
        let paths = prerequisite.needed_by.join(", ");
        text.push_str(&comment(&format!("needed by {paths}")));
    }
    text
}

/// The checks, which run when asked for.
pub(super) fn checks(plan: &Plan) -> Result<String, Failure> {
    let all = &plan.prerequisites;
    if all.is_empty() {
        return Ok(String::new());
    }
    let mut text = "\nif [ \"${CATCHMENT_CHECK_PREREQUISITES-}\" = 1 ]; then\n".to_owned();
    for prerequisite in all {
        let id = quote(&prerequisite.id)?;
        let Some(check) = &prerequisite.check else {
            let note = format!("{}: not checked, no command shows it", prerequisite.id);
            text.push_str(&format!("  say {}\n", quote(&note)?));
            continue;
        };
        match &prerequisite.account {
            Some(account) => {
                // Any region in which the account has a stack: STS answers everywhere.
                let step = plan
                    .steps
                    .iter()
                    .find(|s| s.account.as_ref() == Some(account));
                let region = step.map(region).transpose()?.unwrap_or_default();
                text.push_str(&format!("  enter {}{region}\n", quote(account)?));
            }
            None if all.iter().any(|one| one.account.is_some()) => text.push_str("  leave\n"),
            None => {}
        }
        text.push_str(&format!("  prerequisite {id} {}\n", quote(check)?));
    }
    let note = count(all.len(), "prerequisite");
    text.push_str(&format!(
        "else\n  say '{note}, not checked: see the head of this script, or set CATCHMENT_CHECK_PREREQUISITES=1'\nfi\n"
    ));
    Ok(text)
}

/// `text` without line breaks, which would end the comment.
fn line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
