//! Tags that scopes hand down.

use catchment_core::{
    App, AppliesToLaunched, IntoValue, Json, Props, Resource, ResourceMeta, Scope, TagOptions,
    Tagging, Value as Deferred, fns,
};
use serde_json::{Value, json};

use crate::support::{home, synth, template};

macro_rules! taggable {
    ($name:ident, $type_name:literal, $tags:expr) => {
        struct $name(Props);

        impl Resource for $name {
            const META: &'static ResourceMeta = &ResourceMeta {
                type_name: $type_name,
                docs: "",
                tags: $tags,
                name_property: None,
                arn: None,
                stateful: false,
                required: &[],
            };
            type Ref = str;

            fn from_props(props: Props) -> Self {
                Self(props)
            }

            fn into_props(self) -> Props {
                self.0
            }

            fn props_mut(&mut self) -> &mut Props {
                &mut self.0
            }
        }
    };
}

taggable!(Listed, "Test::Listed", Tagging::List("Tags"));
taggable!(Mapped, "Test::Mapped", Tagging::Map("Tags"));
taggable!(Group, "Test::Group", Tagging::AutoScaling("Tags"));
taggable!(Plain, "Test::Plain", Tagging::None);

/// The tags of one resource of each shape in a scope that `tag` tags.
fn tags_after(tag: impl FnOnce(Scope<'_>), own: Option<Deferred<Json>>) -> Value {
    let app = App::new();
    let stack = app.stack("Stack", home());
    let mut props = Props::new();
    if let Some(own) = own {
        props.set_raw("Tags", own);
    }
    stack.add("Listed", Listed(props.clone()));
    stack.add("Mapped", Mapped(Props::new()));
    stack.add("Group", Group(Props::new()));
    stack.add("Plain", Plain(Props::new()));
    tag(stack.scope());
    template(&synth(app), "Stack")["Resources"].clone()
}

#[test]
fn each_type_gets_tags_in_its_own_shape_sorted_by_key() {
    let resources = tags_after(
        |scope| {
            scope.tag("team", "security");
            scope.tag("cost", "42");
        },
        None,
    );
    let listed = json!([{"Key": "cost", "Value": "42"}, {"Key": "team", "Value": "security"}]);
    assert_eq!(resources["Listed"]["Properties"]["Tags"], listed);
    let mapped = json!({"cost": "42", "team": "security"});
    assert_eq!(resources["Mapped"]["Properties"]["Tags"], mapped);
    let group = &resources["Group"]["Properties"]["Tags"][0];
    assert_eq!(
        group,
        &json!({"Key": "cost", "PropagateAtLaunch": true, "Value": "42"})
    );
    assert!(resources["Plain"]["Properties"].is_null());
}

#[test]
fn the_nearest_scope_wins_and_the_resources_own_tag_loses_to_scopes() {
    let own = json!([{"Key": "team", "Value": "own"}, {"Key": "kept", "Value": "own"}]);
    let resources = tags_after(
        |scope| {
            scope.app().root().tag("team", "outer");
            scope.tag("team", "inner");
        },
        Some(own.into_value()),
    );
    let expected = json!([{"Key": "kept", "Value": "own"}, {"Key": "team", "Value": "inner"}]);
    assert_eq!(resources["Listed"]["Properties"]["Tags"], expected);
}

#[test]
fn a_higher_priority_wins_over_a_nearer_scope() {
    let resources = tags_after(
        |scope| {
            scope
                .app()
                .root()
                .tag_with("team", "outer", TagOptions::new().priority(300));
            scope.tag("team", "inner");
        },
        None,
    );
    assert_eq!(
        resources["Listed"]["Properties"]["Tags"][0]["Value"],
        "outer"
    );
}

#[test]
fn untag_removes_what_outer_scopes_give() {
    let resources = tags_after(
        |scope| {
            scope.app().root().tag("team", "outer");
            scope.untag("team");
        },
        None,
    );
    assert_eq!(resources["Listed"]["Properties"]["Tags"], json!([]));
}

#[test]
fn tags_keep_to_the_types_that_they_name() {
    let resources = tags_after(
        |scope| {
            scope.tag_with("only", "x", TagOptions::new().include(&["Test::Mapped"]));
            scope.tag_with("not", "x", TagOptions::new().exclude(&["Test::Mapped"]));
        },
        None,
    );
    assert_eq!(
        resources["Mapped"]["Properties"]["Tags"],
        json!({"only": "x"})
    );
    assert_eq!(resources["Listed"]["Properties"]["Tags"][0]["Key"], "not");
}

#[test]
fn launched_instances_can_be_left_out() {
    let options = TagOptions::new().launched(AppliesToLaunched::GroupOnly);
    let resources = tags_after(|scope| scope.tag_with("a", "b", options), None);
    let tags = &resources["Group"]["Properties"]["Tags"];
    assert_eq!(tags[0]["PropagateAtLaunch"], json!(false));
}

#[test]
fn tags_that_are_one_function_as_a_whole_are_left_alone() {
    let own: Deferred<Json> = fns::transform("Tags", Deferred::from_iter([("a", "b")]));
    let resources = tags_after(|scope| scope.tag("team", "security"), Some(own));
    assert!(resources["Listed"]["Properties"]["Tags"]["Fn::Transform"].is_object());
}
