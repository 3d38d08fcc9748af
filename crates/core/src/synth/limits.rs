//! CloudFormation's limits, with the numbers.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use crate::diagnostic::Diagnostic;
use crate::element::Section;
use crate::synth::template::Template;
use crate::value::node::Node;

/// The largest template that a request can carry itself.
pub(crate) const INLINE_BYTES: usize = 51_200;
/// The largest template in S3.
const S3_BYTES: usize = 1_000_000;
const RESOURCES: usize = 500;
const PARAMETERS: usize = 200;
const OUTPUTS: usize = 200;
const MAPPINGS: usize = 200;
const MAPPING_ATTRIBUTES: usize = 200;
const DESCRIPTION_BYTES: usize = 1_024;
const DYNAMIC_REFERENCES: usize = 60;

/// Checks the template before it is written.
pub(crate) fn check(template: &Template<'_>) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = [
        (
            Section::Resources,
            RESOURCES,
            "split the stack, or nest stacks",
        ),
        (
            Section::Parameters,
            PARAMETERS,
            "join parameters into lists, or split the stack",
        ),
        (Section::Outputs, OUTPUTS, "split the stack"),
        (
            Section::Mappings,
            MAPPINGS,
            "join mappings, or split the stack",
        ),
    ]
    .into_iter()
    .filter_map(|(section, limit, help)| count(template, section, limit, help))
    .collect();
    if template.count(Section::Resources) == 0 {
        problems.push(
            Diagnostic::error("stack/empty", "the stack has no resource")
                .help("CloudFormation needs at least one: add one, or remove the stack")
                .structural(),
        );
    }
    for (id, body) in template.entries(Section::Mappings) {
        problems.extend(mapping(id, body));
    }
    if let Some(length) = template.description().map(str::len)
        && length > DESCRIPTION_BYTES
    {
        let message = format!("the description is {length} bytes, {DESCRIPTION_BYTES} are allowed");
        problems.push(
            Diagnostic::error("stack/description", message)
                .help("shorten the description")
                .structural(),
        );
    }
    problems
}

/// Checks the finished text.
pub(crate) fn check_size(text: &str) -> impl Iterator<Item = Diagnostic> {
    let dynamic = text.matches("{{resolve:").count();
    let dynamic = (dynamic > DYNAMIC_REFERENCES).then(|| {
        let message = format!(
            "the template has {dynamic} dynamic references, {DYNAMIC_REFERENCES} are allowed"
        );
        Diagnostic::error("stack/dynamic-references", message)
            .help("use parameters for some, or split the stack")
            .structural()
    });
    let size = match text.len() {
        0..=INLINE_BYTES => None,
        length @ ..=S3_BYTES => {
            let message = format!(
                "the template is {length} bytes: above {INLINE_BYTES} it must go through an S3 bucket"
            );
            Some(
                Diagnostic::info("stack/template-size", message)
                    .help("set `CATCHMENT_BUCKET` for the deploy script, or split the stack"),
            )
        }
        length => {
            let message = format!("the template is {length} bytes, {S3_BYTES} are allowed");
            Some(
                Diagnostic::error("stack/template-too-large", message)
                    .help("split the stack, or nest stacks")
                    .structural(),
            )
        }
    };
    dynamic.into_iter().chain(size)
}

fn count(
    template: &Template<'_>,
    section: Section,
    limit: usize,
    help: &str,
) -> Option<Diagnostic> {
    let count = template.count(section);
    (count > limit).then(|| {
        let what = section.name().to_lowercase();
        let message = format!("the stack has {count} {what}, {limit} are allowed");
        Diagnostic::error("stack/limit", message)
            .help(help)
            .structural()
    })
}

fn mapping(id: &str, body: &Node) -> Option<Diagnostic> {
    let Node::Map(tops) = body else { return None };
    let inside = tops.iter().map(|(_, entries)| match entries {
        Node::Map(entries) => entries.len(),
        _ => 0,
    });
    let largest = inside.chain([tops.len()]).max().unwrap_or(0);
    (largest > MAPPING_ATTRIBUTES).then(|| {
        let message = format!(
            "the mapping `{id}` has {largest} attributes, {MAPPING_ATTRIBUTES} are allowed"
        );
        Diagnostic::error("stack/mapping", message)
            .help("split the mapping")
            .structural()
    })
}
