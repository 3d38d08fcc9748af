//! The section `Parameters`.

mod default;
mod kind;

use catchment_core::Diagnostic;

use super::shape::{Form, boolean, number, whole};
use super::{entries, limits};
use crate::template::{Map, Node, Value};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::suggest;
use kind::Kind;

/// The page of the section.
const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html";
/// The page of the types that AWS supplies.
const TYPES: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html";
const PARAMETER: Form = Form {
    what: "a parameter",
    keys: &[
        "AllowedPattern",
        "AllowedValues",
        "ConstraintDescription",
        "Default",
        "Description",
        "MaxLength",
        "MaxValue",
        "MinLength",
        "MinValue",
        "NoEcho",
        "Type",
    ],
    page: PAGE,
    is_first: true,
};
/// The longest value, in bytes.
const VALUE_BYTES: usize = 4_096;
const DESCRIPTION_BYTES: usize = 4_000;

/// What a parameter says of its values.
struct Constraints<'t> {
    pattern: Option<&'t str>,
    values: Option<&'t [Node]>,
    min_length: Option<i64>,
    max_length: Option<i64>,
    min_value: Option<f64>,
    max_value: Option<f64>,
}

/// Checks the parameters.
pub(super) fn check(context: &Context<'_>) {
    let scenario = Scenario::default();
    for entry in entries(context, "Parameters") {
        let place = Place::root(Some(&entry.key), &scenario);
        if let Some(map) = PARAMETER.object(context, &entry.value, &place) {
            parameter(context, &entry.value, map, &place);
        }
    }
}

fn parameter<'t>(context: &Context<'t>, node: &'t Node, map: &'t Map, place: &Place<'_, 't>) {
    PARAMETER.check_keys(context, map, place);
    PARAMETER.required(context, node, "Type", place);
    let kind = PARAMETER
        .value(context, map, "Type", place, "the name of a type", |node| {
            Some((node, node.as_text()?))
        })
        .map(|(node, name)| type_of(context, node, name, place));
    for key in ["ConstraintDescription", "Description"] {
        let text = PARAMETER.text(context, map, key, place);
        if let (Some(text), Some(node)) = (text, map.get(key)) {
            let what = format!("the `{key}` of the parameter");
            limits::length(
                context,
                text,
                DESCRIPTION_BYTES,
                &what,
                node.at,
                &place.key(key),
            );
        }
    }
    let allowed = "`true` or `false`";
    PARAMETER.value(context, map, "NoEcho", place, allowed, boolean);
    let constraints = constraints(context, map, place);
    let default = PARAMETER.text(context, map, "Default", place);
    value_length(context, map.get("Default"), &place.key("Default"));
    if let Some(kind) = &kind {
        attributes(context, map, kind, place);
        default::check(context, map, kind, &constraints, default, place);
    }
}

fn constraints<'t>(context: &Context<'t>, map: &'t Map, place: &Place<'_, 't>) -> Constraints<'t> {
    let whole = |key| PARAMETER.value(context, map, key, place, "a whole number", whole);
    let number = |key| PARAMETER.value(context, map, key, place, "a number", number);
    let values = PARAMETER.value(
        context,
        map,
        "AllowedValues",
        place,
        "a list",
        Node::as_list,
    );
    for (index, node) in values.unwrap_or_default().iter().enumerate() {
        let list = place.key("AllowedValues");
        let place = list.index(index);
        if node.scalar_text().is_none() && node.value != Value::Null {
            let finding = super::shape::kind("an item of `AllowedValues`", node, "a text");
            context.report(&place, node.at, finding.link(PAGE));
        }
        value_length(context, Some(node), &place);
    }
    let constraints = Constraints {
        pattern: PARAMETER.value(
            context,
            map,
            "AllowedPattern",
            place,
            "a text",
            Node::as_text,
        ),
        values,
        min_length: whole("MinLength"),
        max_length: whole("MaxLength"),
        min_value: number("MinValue"),
        max_value: number("MaxValue"),
    };
    bounds(context, map, &constraints, place);
    constraints
}

fn value_length<'t>(context: &Context<'t>, node: Option<&'t Node>, place: &Place<'_, 't>) {
    if let Some((node, text)) = node.and_then(|node| Some((node, node.scalar_text()?))) {
        limits::length(
            context,
            text,
            VALUE_BYTES,
            "the value of the parameter",
            node.at,
            place,
        );
    }
}

fn bounds<'t>(
    context: &Context<'t>,
    map: &'t Map,
    constraints: &Constraints<'t>,
    place: &Place<'_, 't>,
) {
    let report = |key: &'static str, message: String| {
        if let Some(node) = map.get(key) {
            context.report(&place.key(key), node.at, out_of_bounds(message));
        }
    };
    if let (Some(least), Some(most)) = (constraints.min_length, constraints.max_length)
        && least > most
    {
        report(
            "MinLength",
            format!("`MinLength` {least} is more than `MaxLength` {most}"),
        );
    }
    if let (Some(least), Some(most)) = (constraints.min_value, constraints.max_value)
        && least > most
    {
        report(
            "MinValue",
            format!("`MinValue` {least} is more than `MaxValue` {most}"),
        );
    }
    for (key, length) in [
        ("MinLength", constraints.min_length),
        ("MaxLength", constraints.max_length),
    ] {
        if let Some(length) = length.filter(|length| !(0..=4_096).contains(length)) {
            report(
                key,
                format!("`{key}` is {length}; 0 to {VALUE_BYTES} is allowed"),
            );
        }
    }
}

fn type_of<'t>(
    context: &Context<'t>,
    node: &'t Node,
    name: &'t str,
    place: &Place<'_, 't>,
) -> Kind<'t> {
    let kind = Kind::parse(name);
    if !kind.is_documented() {
        let near = kind::near(name);
        let finding = if kind.is_wrapped() && near.is_none() {
            undocumented(name)
        } else {
            unknown_type(name, near)
        };
        context.report(&place.key("Type"), node.at, finding.link(TYPES));
    }
    kind
}

/// Checks that the constraints are those of the type.
fn attributes<'t>(context: &Context<'t>, map: &'t Map, kind: &Kind<'t>, place: &Place<'_, 't>) {
    let (wrong, others): (&[&str], _) = if kind.name == "Number" {
        (
            &["AllowedPattern", "MaxLength", "MinLength"],
            "`MinValue`, `MaxValue` and `AllowedValues`",
        )
    } else {
        (
            &["MaxValue", "MinValue"],
            "`MinLength`, `MaxLength`, `AllowedPattern` and `AllowedValues`",
        )
    };
    for entry in map
        .iter()
        .filter(|entry| wrong.contains(&entry.key.as_str()))
    {
        let finding = not_of_type(&entry.key, kind.name, others);
        context.report(&place.key(&entry.key), entry.at, finding);
    }
}

/// A parameter has one of the types of CloudFormation: `String`, `Number`, lists, types of AWS such
/// as `AWS::EC2::VPC::Id`, or a value from SSM.
fn unknown_type(name: &str, near: Option<String>) -> Diagnostic {
    let finding = Diagnostic::error(
        "parameter/type",
        format!("`{name}` is no type of a parameter"),
    );
    let names = kind::names();
    let close = || suggest::closest(name, names.iter().map(String::as_str)).map(str::to_owned);
    match near.or_else(close) {
        Some(close) => finding.help(format!("did you mean `{close}`?")),
        None => finding.help(
            "give `String`, `Number`, `CommaDelimitedList`, `List<Number>`, or a type of AWS such as `AWS::EC2::VPC::Id`",
        ),
    }
}

/// CloudFormation takes other types in `List<…>` and `AWS::SSM::Parameter::Value<…>`, but only checks
/// values of those that it documents.
fn undocumented(name: &str) -> Diagnostic {
    let finding = Diagnostic::warning(
        "parameter/type-undocumented",
        format!("`{name}` is no documented type of a parameter: values are not checked"),
    );
    let names = kind::names();
    match suggest::closest(name, names.iter().map(String::as_str)) {
        Some(close) => finding.help(format!("did you mean `{close}`?")),
        None => finding.help("give a documented type"),
    }
}

/// Numbers have a range, and texts have a length and a pattern.
fn not_of_type(key: &str, kind: &str, others: &str) -> Diagnostic {
    Diagnostic::error(
        "parameter/attribute-of-other-type",
        format!("`{key}` is not allowed for the type `{kind}`, which takes {others}"),
    )
    .help("remove it, or change `Type`")
    .link(PAGE)
}

/// The least value or length of a parameter is not above the greatest, and lengths are between 0
/// and 4,096.
fn out_of_bounds(message: String) -> Diagnostic {
    let finding = Diagnostic::error("parameter/bounds", message);
    finding.help("correct the bounds").link(PAGE)
}
