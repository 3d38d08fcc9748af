//! The same input gives the same bytes.

use catchment_core::{App, Props, RawResource, Scope, Stack};
use proptest::prelude::*;

use crate::support::{home, synth, thing};

/// A small stack whose three constructs know nothing of each other.
fn declare(stack: Stack<'_>, order: &[usize]) {
    let parts: [fn(Scope<'_>); 3] = [
        |scope| {
            let key = scope.construct("Key").add_raw("Resource", thing("x"));
            scope
                .construct("Alias")
                .add_raw("Resource", thing(key.get_att_raw("Arn")));
        },
        |scope| {
            scope.add_raw(
                "Bucket",
                RawResource::new("Test::Bucket")
                    .property("B", 1)
                    .property("A", 2),
            );
        },
        |scope| {
            scope.construct("Logs").add_raw("Group", thing("x"));
            scope.tag("team", "security");
        },
    ];
    for index in order {
        parts[*index](stack.scope());
    }
}

fn bytes(order: &[usize]) -> String {
    let app = App::new();
    declare(app.stack("S", home()), order);
    synth(app).stack("S").unwrap().template_json().to_owned()
}

#[test]
fn independent_siblings_may_be_declared_in_any_order() {
    let expected = bytes(&[0, 1, 2]);
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        assert_eq!(bytes(&order), expected);
    }
}

proptest! {
    #[test]
    fn setting_properties_in_any_order_gives_the_same_bag(
        mut names in proptest::collection::btree_set("[A-Z][a-z]{0,6}", 1..12)
            .prop_map(|names| names.into_iter().collect::<Vec<_>>())
            .prop_shuffle()
    ) {
        let fill = |names: &[String]| {
            let mut props = Props::new();
            for name in names {
                props.set_raw(name, catchment_core::IntoValue::into_value(name.as_str()));
            }
            props
        };
        let shuffled = fill(&names);
        names.sort();
        prop_assert_eq!(shuffled.names().collect::<Vec<_>>(), names.iter().map(String::as_str).collect::<Vec<_>>());
        prop_assert_eq!(shuffled, fill(&names));
    }

    #[test]
    fn no_tree_of_any_ids_makes_synthesis_panic(
        paths in proptest::collection::vec(proptest::collection::vec("\\PC{0,9}", 1..4), 0..12)
    ) {
        let app = App::new();
        let stack = app.stack("S", home());
        for path in &paths {
            let (last, ways) = path.split_last().unwrap();
            let parent = ways.iter().fold(stack.scope(), |scope, id| scope.construct(id));
            parent.add_raw(last, thing(last.as_str()));
        }
        drop(app.synth());
    }

    #[test]
    fn no_override_path_makes_synthesis_panic(path in "[A-Za-z0-9.\\\\]{0,24}") {
        let app = App::new();
        let stack = app.stack("S", home());
        let id = stack.add_raw("Thing", thing(serde_json::json!([{"a": [1, 2]}])));
        stack.resource(id).override_at(&path, 1).delete_at(&path);
        drop(app.synth());
    }
}
