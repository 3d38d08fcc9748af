//! Findings that somebody has looked at and accepted.

use std::panic::Location;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::tree::Tree;

/// The promise of [`Scope::acknowledge`](crate::Scope::acknowledge).
pub(crate) struct Acknowledgement {
    pub(crate) code: String,
    pub(crate) reason: String,
    pub(crate) location: &'static Location<'static>,
}

/// A finding that was accepted, and why. Reported, never hidden.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Acknowledged {
    /// The finding.
    pub diagnostic: Diagnostic,
    /// Why it is accepted.
    pub reason: String,
    /// The scope at which it was accepted.
    pub at: String,
}

impl Acknowledged {
    /// The order in which they are reported: that of the findings.
    pub(crate) fn order(&self, other: &Self) -> std::cmp::Ordering {
        self.diagnostic.sort_key().cmp(&other.diagnostic.sort_key())
    }
}

/// Splits the tree's findings into those that stand, sorted, and those that are acknowledged.
pub(crate) fn settle(tree: &mut Tree) -> (Vec<Diagnostic>, Vec<Acknowledged>) {
    let scopes: Vec<(String, &Acknowledgement)> = tree
        .ids()
        .filter_map(|id| Some((id, tree.extras(id)?)))
        .flat_map(|(id, extras)| {
            let path = tree.path(id);
            extras
                .acknowledgements
                .iter()
                .map(move |acknowledgement| (path.clone(), acknowledgement))
        })
        .collect();
    let mut used = vec![false; scopes.len()];
    let mut standing = Vec::new();
    let mut acknowledged = Vec::new();
    for diagnostic in &tree.diagnostics {
        let found = scopes.iter().zip(&mut used).rev().find(|((path, ack), _)| {
            diagnostic.is_acknowledgeable()
                && ack.code == diagnostic.code()
                && covers(path, diagnostic.path())
        });
        match found {
            Some(((path, ack), used)) => {
                *used = true;
                acknowledged.push(Acknowledged {
                    diagnostic: diagnostic.clone(),
                    reason: ack.reason.clone(),
                    at: path.clone(),
                });
            }
            None => standing.push(diagnostic.clone()),
        }
    }
    for ((path, ack), _) in scopes.iter().zip(&used).filter(|(_, used)| !**used) {
        let message = format!("`{}` is acknowledged here and nothing raised it", ack.code);
        standing.push(
            Diagnostic::warning("acknowledgement/unused", message)
                .help("remove the acknowledgement, or correct its code or scope")
                .structural()
                .at(path, ack.location),
        );
    }
    standing.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    (standing, acknowledged)
}

fn covers(scope: &str, path: &str) -> bool {
    scope.is_empty()
        || path
            .strip_prefix(scope)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
