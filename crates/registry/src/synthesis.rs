//! The check of every synthesis.

use catchment_core::{Severity, Validation, Validator, WrittenTemplate};

use crate::template::Template;
use crate::validate::{Options, validate};

/// What synthesis finds by itself.
const OF_CORE: [&str; 7] = [
    "limit/dynamic-references",
    "limit/elements",
    "limit/elements-near",
    "limit/template-inline",
    "limit/template-size",
    "limit/template-size-near",
    "template/empty-resources",
];

/// Checks at synthesis that CloudFormation accepts the templates: [`validate`] on each, for the
/// region of its stack.
///
/// `catchment::run` adds it to every app. A test that synthesizes by itself adds it with
/// [`App::validate_with`](catchment_core::App::validate_with).
///
/// ```
/// use catchment_core::{App, Env, RawResource};
/// use catchment_registry::RegistryValidator;
///
/// let app = App::new();
/// app.validate_with(RegistryValidator);
/// let stack = app.stack("Alerts", Env::agnostic());
/// stack.add_raw("Topic", RawResource::new("AWS::SNS::Topic").property("TopicNaem", "alerts"));
/// let error = app.synth().unwrap_err();
/// assert_eq!(error.diagnostics()[0].property_path(), Some("Properties.TopicNaem"));
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct RegistryValidator;

impl Validator for RegistryValidator {
    fn validate(&self, templates: &[WrittenTemplate<'_>]) -> Vec<Validation> {
        templates.iter().map(check).collect()
    }
}

fn check(written: &WrittenTemplate<'_>) -> Validation {
    let mut validation = Validation::new();
    let template = match Template::read(written.text()) {
        Ok(template) => template,
        Err(findings) => {
            validation.diagnostics = findings;
            return validation;
        }
    };
    let mut options = Options::new().file(written.stack());
    if let Some(region) = written.env().region() {
        options = options.region(region);
    }
    let found = validate(&template, &options);
    // Notes are for whoever reads other people's templates: a construct says what there is to say
    // about its own.
    let stays = |code: &str, severity| severity <= Severity::Warning && !OF_CORE.contains(&code);
    validation.diagnostics = found.diagnostics;
    validation
        .diagnostics
        .retain(|finding| stays(finding.code(), finding.severity()));
    // `add_raw` is there for types that are newer than the data.
    for finding in &mut validation.diagnostics {
        if finding.code() == "resource/unknown-type" {
            *finding = finding.clone().weighed(Severity::Warning);
        }
    }
    validation.accepted = found
        .suppressed
        .into_iter()
        .map(|accepted| (accepted.diagnostic, accepted.reason))
        .collect();
    validation
}
