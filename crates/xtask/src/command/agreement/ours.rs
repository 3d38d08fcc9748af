//! What Catchment finds, from the library that `catchment check` calls.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use anyhow::Context as _;
use catchment_registry::template::Template;
use catchment_registry::{NestedParameters, Options, nested_templates, validate};

use super::verdict::{Finding, Outcome};

/// The region that cfn-lint assumes when none is given.
const REGION: &str = "us-east-1";

/// Checks one file.
pub(super) fn check(template: &Path) -> anyhow::Result<Outcome> {
    let content =
        fs::read(template).with_context(|| format!("cannot read {}", template.display()))?;
    let text = String::from_utf8_lossy(&content);
    let findings = catch_unwind(AssertUnwindSafe(|| findings(template, &text)));
    Ok(match findings {
        Ok(findings) => Outcome::Findings(findings),
        Err(cause) => Outcome::Crashed(message(cause.as_ref())),
    })
}

fn findings(file: &Path, text: &str) -> Vec<Finding> {
    let found = match Template::read(text) {
        Ok(template) => validate(&template, &options(file, &template)).diagnostics,
        Err(found) => found,
    };
    let shown = found.iter().map(|found| Finding {
        rule: found.code().to_owned(),
        error: found.severity().to_string() == "error",
        line: found.location().map_or(0, |place| place.line.into()),
        column: found.location().map_or(0, |place| place.column.into()),
        path: path(found.logical_id(), found.property_path()),
        message: found.message().to_owned(),
    });
    shown.collect()
}

/// What is known beside the text: the region, and the templates of nested stacks that are at hand.
fn options(file: &Path, template: &Template) -> Options {
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut options = Options::new().region(REGION);
    for name in nested_templates(template) {
        let text = fs::read_to_string(folder.join(name)).ok();
        if let Some(nested) = text.and_then(|text| Template::read(&text).ok()) {
            options = options.nested(name, NestedParameters::of(&nested));
        }
    }
    options
}

fn path(element: Option<&str>, property: Option<&str>) -> String {
    let parts: Vec<&str> = element.into_iter().chain(property).collect();
    parts.join(".")
}

fn message(cause: &(dyn std::any::Any + Send)) -> String {
    let text = cause.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| cause.downcast_ref::<&str>().copied());
    text.unwrap_or("a panic without a text").to_owned()
}
