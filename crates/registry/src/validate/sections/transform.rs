//! The section `Transform`.

use catchment_core::Diagnostic;

use super::shape::Form;
use crate::template::{Node, Value};
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::{suggest, value};

const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html";
/// The transforms of AWS.
const KNOWN: [&str; 8] = [
    "AWS::CodeDeployBlueGreen",
    "AWS::CodeStar",
    "AWS::Include",
    "AWS::LanguageExtensions",
    "AWS::SecretsManager-2020-07-23",
    "AWS::SecretsManager-2024-09-16",
    "AWS::Serverless-2016-10-31",
    "AWS::ServiceCatalog",
];
const TRANSFORM: Form = Form {
    what: "a transform",
    keys: &["Name", "Parameters"],
    page: PAGE,
    is_first: true,
};

/// Checks the transforms.
pub(super) fn check(context: &Context<'_>) {
    let Some(node) = context.root.get("Transform") else {
        return;
    };
    let scenario = Scenario::default();
    let root = Place::root(None, &scenario);
    let place = root.key("Transform");
    let mut names = Vec::new();
    match &node.value {
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                names.extend(transform(context, item, &place.index(index)));
            }
        }
        _ => names.extend(transform(context, node, &place)),
    }
    let place_of = |start: &str| names.iter().position(|name| name.starts_with(start));
    if let (Some(serverless), Some(extensions)) = (
        place_of("AWS::Serverless-"),
        place_of("AWS::LanguageExtensions"),
    ) && serverless < extensions
    {
        context.report(&place, node.at, order());
    }
}

/// The name of a transform.
fn transform<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) -> Option<&'t str> {
    let (at, name) = match &node.value {
        Value::Text(name) => (node.at, name.as_str()),
        Value::Map(map) => {
            TRANSFORM.check_keys(context, map, place);
            if let Some(parameters) = map.get("Parameters") {
                let place = place.key("Parameters");
                Form {
                    what: "`Parameters` of a transform",
                    ..TRANSFORM
                }
                .object(context, parameters, &place);
                value::check(context, parameters, Expected::ANYTHING, &place);
            }
            let name = TRANSFORM.required(context, node, "Name", place)?;
            let text = TRANSFORM.value(context, map, "Name", place, "a text", Node::as_text)?;
            (name.at, text)
        }
        Value::Null => return None,
        _ => {
            let finding = super::shape::kind("a transform", node, "a name or an object");
            context.report(place, node.at, finding.link(PAGE));
            return None;
        }
    };
    if name.starts_with("AWS::") && !KNOWN.contains(&name) {
        context.report(place, at, unknown(name));
    }
    Some(name)
}

/// The transforms whose names begin with `AWS::` are those of AWS.
fn unknown(name: &str) -> Diagnostic {
    let finding = Diagnostic::error(
        "transform/unknown",
        format!("`{name}` is no transform of AWS"),
    )
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-reference.html");
    match suggest::closest(name, KNOWN) {
        Some(close) => finding.help(format!("did you mean `{close}`?")),
        None => finding.help(format!(
            "the transforms of AWS are {}",
            suggest::list(&KNOWN)
        )),
    }
}

/// AWS SAM does not know the functions of the language extensions: these come first.
fn order() -> Diagnostic {
    Diagnostic::warning(
        "transform/order",
        "`AWS::LanguageExtensions` stands after `AWS::Serverless-2016-10-31`",
    )
    .help("put `AWS::LanguageExtensions` first")
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html")
}
