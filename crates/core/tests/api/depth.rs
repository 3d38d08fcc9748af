//! Whatever nests without end is reported, and never ends the process.

use catchment_core::{
    App, Assembly, IntoValue, Json, Map, Props, RawResource, Scope, Value, WriteOptions, concat,
    fns, pseudo,
};

use crate::support::{codes, findings, home, synth, template, thing};

const MANY: usize = 10_000;

/// An app with one resource whose property has this value.
fn app_with(value: impl IntoValue<Json>) -> App {
    let app = App::new();
    app.stack("S", home()).add_raw("Thing", thing(value));
    app
}

fn nested(levels: usize) -> Value<Json> {
    (0..levels).fold("x".into_value(), |inner, _| Value::array([inner]))
}

fn nested_json(levels: usize) -> serde_json::Value {
    (0..levels).fold(serde_json::json!("x"), |inner, level| match level % 2 {
        0 => serde_json::Value::Array(vec![inner]),
        _ => serde_json::Value::Object([("a".to_owned(), inner)].into_iter().collect()),
    })
}

#[test]
fn values_nest_up_to_a_hundred_levels() {
    for value in [nested(100), nested_json(100).into_value()] {
        synth(app_with(value));
    }
    for value in [nested(101), nested_json(101).into_value()] {
        let found = findings(app_with(value));
        let [finding] = found.as_slice() else {
            panic!("{found:?}");
        };
        assert_eq!(finding.code(), "value/invalid");
        assert_eq!(
            finding.message(),
            "lists and objects are nested deeper than 100 levels"
        );
        assert_eq!(finding.path(), "S/Thing");
    }
}

#[test]
fn endless_values_of_every_kind_are_reported_once() {
    let object = |inner, _| Value::object([("a", inner)]);
    let props = |inner: Value<Json>, _| {
        let mut props = Props::new();
        props.set_raw("A", inner);
        props.into_value()
    };
    let map = |inner: Value<Json>, _| {
        let map: Value<Map<Json>> = [("a", inner)].into_value();
        map.into_value()
    };
    let text = |inner: Value<str>, _| fns::base64(concat([inner, pseudo::region()]));
    let start = || "x".into_value();
    let endless: [Value<Json>; 6] = [
        nested(MANY),
        nested_json(MANY).into_value(),
        (0..MANY).fold(start(), object),
        (0..MANY).fold(start(), props),
        (0..MANY).fold(start(), map),
        (0..MANY).fold(pseudo::region(), text).into_value(),
    ];
    for value in endless {
        assert_eq!(codes(app_with(value)), ["value/invalid"]);
    }
}

fn written(app: App, options: &WriteOptions) -> String {
    let assembly: Assembly = synth(app);
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    assembly.write(&target, options).unwrap();
    std::fs::read_to_string(target.join("S.template.json")).unwrap()
}

#[test]
fn the_deepest_template_is_indented_and_read_back() {
    let options = WriteOptions::new().format(catchment_core::Format::Pretty);
    let pretty = written(app_with(nested_json(100)), &options);
    assert!(pretty.lines().count() > 100, "{pretty}");
    let read: serde_json::Value = serde_json::from_str(&pretty).unwrap();
    assert_eq!(read, template(&synth(app_with(nested_json(100))), "S"));
}

/// The innermost of many scopes inside each other.
fn descend(from: Scope<'_>, levels: usize) -> Scope<'_> {
    (0..levels).fold(from, |scope, _| scope.construct("c"))
}

#[test]
fn scopes_nest_up_to_a_thousand_levels() {
    let app = App::new();
    let stack = app.stack("S", home());
    descend(stack.scope(), 998).add_raw("Thing", thing("x"));
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("out");
    synth(app).write(&target, &WriteOptions::new()).unwrap();
}

#[test]
fn an_endless_chain_of_scopes_is_reported_once_with_its_place() {
    let app = App::new();
    let stack = app.stack("S", home());
    let last = descend(stack.scope(), MANY);
    let line = line!() + 1;
    last.add_raw("Thing", RawResource::new("Test::Thing"));
    assert_eq!(last.stack().unwrap().scope().id(), "S");
    assert_eq!(last.path().split('/').count(), 1_000);
    descend(stack.scope().construct("Other"), MANY);
    let found = findings(app);
    let [first, second] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(first.code(), "tree/depth");
    assert_eq!(second.code(), "tree/depth");
    let place = first.location().unwrap();
    assert!(place.file.ends_with("depth.rs"), "{place:?}");
    assert!(place.line < line);
    let message = "`c` is nested deeper than 1000 levels";
    assert_eq!(first.message(), message);
}

#[test]
fn many_children_of_the_deepest_scope_are_one_finding() {
    let app = App::new();
    let deepest = descend(app.stack("S", home()).scope(), 999);
    for index in 0..100 {
        deepest.add_raw(&format!("Thing{index}"), thing("x"));
    }
    assert_eq!(codes(app), ["tree/depth"]);
}
