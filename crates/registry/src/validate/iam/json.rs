//! Policies that are text in JSON.

use catchment_core::Diagnostic;

use super::{DOCS, DOCUMENT, Policy, inspect};
use crate::template::Position;
use crate::validate::json;
use crate::validate::place::Place;

impl<'t> Policy<'_, 't> {
    /// Checks a policy that is text: what is found in it stands where the text stands.
    pub(super) fn text(&self, text: &str, at: Position, place: &Place<'_, 't>) {
        // A dynamic reference is known at deployment.
        if text.contains("{{resolve:") {
            return;
        }
        let kind = self.kind;
        let read = json::inside(self.context, (text, at), place, |context, root, place| {
            if root.as_text().is_none() {
                inspect(context, root, kind, place);
            }
        });
        let wrong = match read {
            Ok(()) if text.trim_start().starts_with('"') => "is a text inside a text".to_owned(),
            Ok(()) => return,
            Err(error) => format!("is text that is no JSON: {error}"),
        };
        let message = format!("the {} {wrong}", self.kind.name);
        let finding = Diagnostic::error(DOCUMENT, message)
            .help("give it as an object; in `Fn::Sub`, functions are filled in")
            .link(DOCS);
        self.report(place, at, finding);
    }
}
