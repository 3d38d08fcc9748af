//! Validators read the templates before anything is written.

use catchment_core::{
    App, Diagnostic, Env, RawResource, Severity, Validation, Validator, WrittenTemplate,
};

/// Finds the same in every template that holds a queue named `Queue`.
struct Finds(fn() -> Validation);

impl Validator for Finds {
    fn validate(&self, templates: &[WrittenTemplate<'_>]) -> Vec<Validation> {
        let check = |template: &WrittenTemplate<'_>| match template.text().contains("\"Queue\"") {
            true => (self.0)(),
            false => Validation::new(),
        };
        templates.iter().map(check).collect()
    }
}

fn finding() -> Diagnostic {
    Diagnostic::warning("property/odd", "this is odd")
        .element("Queue")
        .property("Properties.QueueName")
}

fn app(validator: Finds) -> App {
    let app = App::new();
    app.validate_with(validator);
    app.stack("Other", Env::agnostic())
        .add_raw("Topic", RawResource::new("AWS::SNS::Topic"));
    let stack = app.stack("Jobs", Env::new("111111111111", "ca-central-1"));
    stack.add_raw("Queue", RawResource::new("AWS::SQS::Queue"));
    app
}

#[test]
fn what_a_validator_finds_is_reported_at_the_construct() {
    let assembly = app(Finds(|| Validation::new().finding(finding())));
    let assembly = assembly.synth().unwrap();
    let [found] = assembly.diagnostics() else {
        panic!("{:?}", assembly.diagnostics());
    };
    assert_eq!(found.path(), "Jobs/Queue");
    assert_eq!(found.logical_id(), Some("Queue"));
    assert!(found.location().unwrap().file.ends_with("validators.rs"));
}

#[test]
fn an_error_of_a_validator_fails_synthesis() {
    let error = app(Finds(|| {
        Validation::new().finding(Diagnostic::error("template/odd", "odd"))
    }));
    let error = error.synth().unwrap_err();
    assert_eq!(error.diagnostics()[0].path(), "Jobs");
    assert_eq!(error.diagnostics()[0].severity(), Severity::Error);
}

#[test]
fn what_a_validator_finds_can_be_acknowledged() {
    let app = app(Finds(|| Validation::new().finding(finding())));
    app.root().acknowledge("property/odd", "an old name");
    let assembly = app.synth().unwrap();
    assert_eq!(assembly.diagnostics(), []);
    assert_eq!(assembly.acknowledged()[0].reason, "an old name");
}

#[test]
fn what_the_template_accepts_is_reported_as_acknowledged() {
    let assembly = app(Finds(|| Validation::new().accepted(finding(), "as agreed")));
    let assembly = assembly.synth().unwrap();
    assert_eq!(assembly.diagnostics(), []);
    let [accepted] = assembly.acknowledged() else {
        panic!("{:?}", assembly.acknowledged());
    };
    assert_eq!(
        (&*accepted.reason, &*accepted.at),
        ("as agreed", "Jobs/Queue")
    );
}

#[test]
fn a_property_that_has_a_finding_gets_no_second_one_from_a_validator() {
    for (property, expected) in [
        ("Properties.QueueName", 1),
        ("Properties", 1),
        ("Properties.Queue", 2),
    ] {
        let app = app(Finds(|| Validation::new().finding(finding())));
        let known = Diagnostic::error("queue/name", "a bad name").property(property);
        app.stack("Late", Env::agnostic())
            .add_raw("Topic", RawResource::new("AWS::SNS::Topic"));
        app.root().visit(move |place: catchment_core::Visit<'_>| {
            if place.resource_type().as_deref() == Some("AWS::SQS::Queue") {
                place.scope().report(known.clone());
            }
        });
        let error = app.synth().unwrap_err();
        assert_eq!(error.diagnostics().len(), expected, "{property}");
    }
}

#[test]
fn a_validator_sees_the_stack_and_where_it_goes() {
    struct Sees;
    impl Validator for Sees {
        fn validate(&self, templates: &[WrittenTemplate<'_>]) -> Vec<Validation> {
            let seen = templates.iter().map(|template| {
                let region = template.env().region().unwrap_or("anywhere");
                let message = format!("{} in {region}", template.stack());
                Validation::new().finding(Diagnostic::info("seen/here", message))
            });
            seen.collect()
        }
    }
    let app = app(Finds(Validation::new));
    app.validate_with(Sees);
    let assembly = app.synth().unwrap();
    let seen: Vec<&str> = assembly
        .diagnostics()
        .iter()
        .map(Diagnostic::message)
        .collect();
    assert_eq!(seen, ["Jobs in ca-central-1", "Other in anywhere"]);
}
