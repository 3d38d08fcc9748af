//! What several tests need.

use catchment_core::{
    App, Assembly, Diagnostic, Env, IntoValue, Json, RawResource, ResourceMeta, Scope, Tagging,
};
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

/// Facts about a type of which nothing is known.
pub(crate) const PLAIN: ResourceMeta = ResourceMeta {
    type_name: "Test::Plain",
    docs: "",
    tags: Tagging::None,
    name_property: None,
    arn: None,
    stateful: false,
    required: &[],
    check: None,
};

/// A resource type with some facts, the others as in [`PLAIN`].
macro_rules! test_resource {
    ($name:ident { $($fact:ident: $value:expr),* $(,)? }) => {
        struct $name(catchment_core::Props);

        impl catchment_core::Resource for $name {
            const META: &'static catchment_core::ResourceMeta = &catchment_core::ResourceMeta {
                $($fact: $value,)*
                ..crate::support::PLAIN
            };
            type Ref = str;

            fn from_props(props: catchment_core::Props) -> Self {
                Self(props)
            }

            fn into_props(self) -> catchment_core::Props {
                self.0
            }

            fn props_mut(&mut self) -> &mut catchment_core::Props {
                &mut self.0
            }
        }
    };
}

pub(crate) use test_resource;
