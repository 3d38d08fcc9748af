//! Visitors see the whole tree in a defined order.

use std::cell::RefCell;
use std::rc::Rc;

use catchment_core::{App, RawResource, Visit, Visitor};

use crate::support::{codes, home, synth, template, thing};

struct Recorder {
    name: &'static str,
    log: Rc<RefCell<Vec<String>>>,
}

impl Visitor for Recorder {
    fn visit(&self, place: Visit<'_>) {
        let path = place.scope().path();
        self.log.borrow_mut().push(format!("{} {path}", self.name));
    }
}

#[test]
fn lower_priorities_come_first_then_outer_scopes_then_registration() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("A", thing("x"));
    stack.add_raw("B", thing("x"));
    let log = Rc::new(RefCell::new(Vec::new()));
    let recorder = |name| Recorder {
        name,
        log: Rc::clone(&log),
    };
    stack.visit(recorder("inner"));
    app.root().visit(recorder("outer"));
    stack.visit_at(100, recorder("early"));
    synth(app);
    let expected = [
        "early S",
        "early S/A",
        "early S/B",
        "outer ",
        "outer S",
        "inner S",
        "outer S/A",
        "inner S/A",
        "outer S/B",
        "inner S/B",
    ];
    assert_eq!(*log.borrow(), expected);
}

#[test]
fn what_a_visitor_adds_is_visited_and_tagged_and_synthesized() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("A", thing("x"));
    app.root().visit(|place: Visit<'_>| {
        if place.is_stack() {
            place
                .scope()
                .add_raw("Added", RawResource::new("Test::Added"));
        }
        if place.resource_type().as_deref() == Some("Test::Added") {
            let seen = place.scope().stack().map(catchment_core::Stack::name);
            place
                .scope()
                .stack()
                .unwrap()
                .output("Seen", seen.unwrap().as_str());
        }
    });
    let template = template(&synth(app), "S");
    assert_eq!(template["Resources"]["Added"]["Type"], "Test::Added");
    assert_eq!(template["Outputs"]["Seen"]["Value"], "S");
}

#[test]
fn a_visitor_that_never_stops_adding_is_reported() {
    let app = App::new();
    app.stack("S", home()).add_raw("A", thing("x"));
    app.root().visit(|place: Visit<'_>| {
        let scope = place.scope();
        if scope.path().starts_with("S") && scope.children().is_empty() {
            scope.construct("More");
        }
    });
    assert!(codes(app).contains(&"visitor/endless".to_owned()));
}

#[test]
fn a_visitor_may_use_the_app_from_inside() {
    let app = App::new();
    let stack = app.stack("S", home());
    let thing = stack.add_raw("A", thing("x"));
    app.root().visit(move |place: Visit<'_>| {
        place.scope().resource(thing).raw_property("Seen", true);
        place.scope().tag("seen", "yes");
    });
    let template = template(&synth(app), "S");
    assert_eq!(template["Resources"]["A"]["Properties"]["Seen"], true);
}

#[test]
fn deferred_work_sees_everything_and_comes_before_visitors() {
    let app = App::new();
    let stack = app.stack("S", home());
    let thing_id = stack.add_raw("A", thing("x"));
    stack.at_synthesis(move |scope| {
        let count = i64::try_from(scope.children().len()).unwrap();
        scope.resource(thing_id).raw_property("Count", count);
        scope.at_synthesis(|scope| {
            scope.add_raw("Late", thing("x"));
        });
    });
    stack.add_raw("B", thing("x"));
    stack.visit(|place: Visit<'_>| {
        if place.resource_type().is_some() {
            place.scope().at_synthesis(|scope| scope.tag("a", "b"));
        }
    });
    let template = template(&synth(app), "S");
    assert_eq!(template["Resources"]["A"]["Properties"]["Count"], 2);
    assert!(template["Resources"]["Late"].is_object());
}

#[test]
fn any_number_of_priorities_is_fine() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("A", thing("x"));
    for priority in 0..150 {
        stack.visit_at(priority, |_: Visit<'_>| {});
    }
    synth(app);
}
