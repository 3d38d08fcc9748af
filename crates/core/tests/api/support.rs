//! What several tests need.

use catchment_core::{App, Assembly, Diagnostic, Env, IntoValue, Json, RawResource, Scope};
use serde_json::Value;

pub(crate) const MANAGEMENT: &str = "111111111111";
pub(crate) const ARCHIVE: &str = "222222222222";

pub(crate) fn home() -> Env {
    Env::new(MANAGEMENT, "ca-central-1")
}

/// A resource with one property.
pub(crate) fn thing(value: impl IntoValue<Json>) -> RawResource {
    RawResource::new("Test::Thing").property("Value", value)
}

pub(crate) fn synth(app: App) -> Assembly {
    match app.synth() {
        Ok(assembly) => assembly,
        Err(error) => panic!("{error}"),
    }
}

pub(crate) fn template(assembly: &Assembly, stack: &str) -> Value {
    let stack = assembly.stack(stack).expect("the stack exists");
    serde_json::from_str(stack.template_json()).expect("the template is JSON")
}

/// The findings of an app that must not synthesize.
pub(crate) fn findings(app: App) -> Vec<Diagnostic> {
    match app.synth() {
        Ok(_) => panic!("synthesis went through"),
        Err(error) => error.diagnostics().to_vec(),
    }
}

pub(crate) fn codes(app: App) -> Vec<String> {
    findings(app)
        .iter()
        .map(|finding| finding.code().to_owned())
        .collect()
}

/// Walks down `path`, making the scopes on the way, and gives the last one's parent and id.
pub(crate) fn descend<'a, 'p>(scope: Scope<'a>, path: &'p [String]) -> (Scope<'a>, &'p str) {
    let (last, ways) = path.split_last().expect("a path");
    let parent = ways.iter().fold(scope, |scope, id| scope.construct(id));
    (parent, last)
}
