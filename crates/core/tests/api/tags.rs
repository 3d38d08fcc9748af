//! Tags that scopes hand down.

use catchment_core::{
    App, AppliesToLaunched, IntoValue, Json, Props, Scope, Stack, StackProps, TagOptions, Tagging,
    Value as Deferred, fns,
};
use serde_json::{Value, json};

use crate::support::{home, synth, template, test_resource};

test_resource!(Listed {
    type_name: "Test::Listed",
    tags: Tagging::List("Tags")
});
test_resource!(Mapped {
    type_name: "Test::Mapped",
    tags: Tagging::Map("Tags")
});
test_resource!(Group {
    type_name: "Test::Group",
    tags: Tagging::AutoScaling("Tags")
});
test_resource!(Plain {
    type_name: "Test::Plain"
});

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

/// The findings about the tags of a stack with a resource of one shape, as code and `path property: message`.
fn findings_after(
    props: StackProps,
    resource: impl catchment_core::Resource,
    tag: impl FnOnce(Scope<'_>),
) -> Vec<(String, String)> {
    let app = App::new();
    let stack = Stack::new(&app, "Stack", props.env(home()));
    stack.add("One", resource);
    tag(stack.scope());
    let found = match app.synth() {
        Ok(assembly) => assembly.diagnostics().to_vec(),
        Err(error) => error.diagnostics().to_vec(),
    };
    let line = |found: &catchment_core::Diagnostic| {
        assert!(found.help_text().is_some() && found.location().is_some());
        let property = found.property_path().unwrap_or("-");
        let text = format!("{} {property}: {}", found.path(), found.message());
        (found.code().to_owned(), text)
    };
    found.iter().map(line).collect()
}

#[test]
fn keys_and_values_that_aws_refuses_are_found_once_where_they_are_written() {
    let (key, value) = ("k".repeat(129), "v".repeat(257));
    let props = StackProps::new().tag("", "x").tag("AWS:team", "x");
    let own = json!([{"Key": "aws:own", "Value": value}]);
    let mut bag = Props::new();
    bag.set_raw("Tags", own.into_value());
    let found = findings_after(props, Listed(bag), |scope| {
        scope.add("Two", Mapped(Props::new()));
        scope.app().root().tag(&key, "x");
        scope.tag("team", &value);
    });
    let (key, value) = ("k".repeat(32), "v".repeat(32));
    let expected = [
        (
            "tag/key",
            format!(" -: the tag key `{key}…` has 129 characters, 1 to 128 are allowed"),
        ),
        (
            "tag/key",
            "Stack -: the tag key `AWS:team` begins with `aws:`".to_owned(),
        ),
        (
            "tag/key",
            "Stack -: the tag key `` has 0 characters, 1 to 128 are allowed".to_owned(),
        ),
        (
            "tag/value",
            format!(
                "Stack -: the value `{value}…` of the tag `team` has 257 characters, 0 to 256 are allowed"
            ),
        ),
        (
            "tag/key",
            "Stack/One Properties.Tags: the tag key `aws:own` begins with `aws:`".to_owned(),
        ),
        (
            "tag/value",
            format!(
                "Stack/One Properties.Tags: the value `{value}…` of the tag `aws:own` has 257 characters, 0 to 256 are allowed"
            ),
        ),
    ]
    .map(|(code, text)| (code.to_owned(), text));
    assert_eq!(found, expected);
}

#[test]
fn keys_and_values_of_the_full_length_are_sound_and_so_are_removals() {
    let (key, value) = ("é".repeat(128), "é".repeat(256));
    let props = StackProps::new().tag(&key, &value).tag("empty", "");
    let found = findings_after(props, Listed(Props::new()), |scope| {
        scope.tag(&key, &value);
        scope.untag("aws:cloudformation:stack-name");
    });
    assert_eq!(found, []);
}

#[test]
fn more_than_fifty_tags_are_found_at_the_stack_and_at_the_resource() {
    let count = |stack: usize, own: usize, scope_tags: usize| {
        let keys = |count: usize| (0..count).map(|number| format!("key{number:02}"));
        let props = keys(stack).fold(StackProps::new(), |props, key| props.tag(&key, "x"));
        let mut bag = Props::new();
        let own: Deferred<Json> = Deferred::object(keys(own).map(|key| (key, "x".into_value())));
        bag.set_raw("Tags", own);
        findings_after(props, Mapped(bag), |scope| {
            keys(scope_tags).for_each(|key| scope.tag(&format!("scope{key}"), "x"));
        })
    };
    assert_eq!(count(50, 25, 25), []);
    let expected = [
        "Stack -: the stack has 51 tags, 50 are allowed",
        "Stack/One Properties.Tags: the resource has 51 tags, 50 are allowed",
    ]
    .map(|text| ("tag/count".to_owned(), text.to_owned()));
    assert_eq!(count(51, 26, 25), expected);
    assert_eq!(count(0, 51, 0).len(), 1);
}
