//! What the checks of functions find.

use catchment_core::Diagnostic;

use super::catalogue::{Function, Functions};
use super::kinds::Kinds;
use super::slot::Slot;
use crate::template::Node;
use crate::validate::suggest;

mod targets;
mod texts;

pub(super) use targets::{
    Named, attribute_form, conditional_target, import_in_output, no_value, parameter_secret,
    reference_format, resource_out_of_scope, unknown_attribute, unknown_condition, unknown_key,
    unknown_mapping, unknown_region, unknown_target, unreachable_branch,
};
pub(super) use texts::{
    dynamic_arn, dynamic_blanks, dynamic_form, dynamic_secret, dynamic_secure, empty_delimiter,
    raw_pseudo, split_dynamic, sub_needed, sub_unclosed, sub_without_variables, unused_variable,
    variable_kind, variable_name,
};

/// How much of a text a message quotes.
const MAX_QUOTED: usize = 80;

/// A function that CloudFormation does not have. It refuses the template.
pub(super) fn unknown(name: &str) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/unknown",
        format!("there is no function `{}`", quoted(name)),
    );
    let names = Function::names().filter(|known| *known != "Condition");
    with_help(finding, did_you_mean(name, names))
}

/// A function in a place where CloudFormation does not take it: it refuses the template, or hands
/// the function on as an object.
pub(super) fn not_allowed(function: Function, place: &str, allowed: Functions) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/not-allowed",
        format!("`{}` cannot be used in {place}", function.name()),
    );
    let names = allowed.names();
    finding.help(match names.as_slice() {
        [] => "write the value itself".to_owned(),
        names => format!("functions that can: {}", suggest::list(names)),
    })
}

/// A function, or its use in this place.
pub(super) fn needs_transform(function: Function, slot: Option<&Slot>) -> Diagnostic {
    let place = slot.map_or(String::new(), |slot| format!(" in {}", slot.name));
    transform(&format!("`{}`{place}", function.name()))
}

/// An argument that a function takes only with that transform.
pub(super) fn argument_needs_transform(slot: &Slot) -> Diagnostic {
    transform(slot.name)
}

/// A function, or its use in this place, that needs the transform `AWS::LanguageExtensions`,
/// which the template does not declare.
fn transform(what: &str) -> Diagnostic {
    Diagnostic::error(
        "function/needs-transform",
        format!("{what} needs the transform `AWS::LanguageExtensions`"),
    )
    .help("add `AWS::LanguageExtensions` to the section `Transform`")
}

/// An object with a function and other keys. CloudFormation evaluates a function only where it is
/// the only key.
pub(super) fn mixed(name: &str) -> Diagnostic {
    Diagnostic::error(
        "function/not-alone",
        format!("`{name}` has other keys beside it, so it is not evaluated"),
    )
    .help("make the function the only key of its object")
}

/// A function whose argument is no list, or one of another number of items than it takes.
pub(super) fn arguments(function: Function, least: usize, most: usize, given: &Node) -> Diagnostic {
    let given = match given.as_list() {
        Some(items) => format!("a list of {}", items.len()),
        None => given.kind().to_owned(),
    };
    let count = if least == most {
        least.to_string()
    } else {
        format!("{least} to {most}")
    };
    let text = match function {
        Function::Sub | Function::GetAtt => "a text, or ",
        _ => "",
    };
    let finding = Diagnostic::error(
        "function/arguments",
        format!(
            "`{}` takes {text}a list of {count}, not {given}",
            function.name()
        ),
    );
    with_help(
        finding,
        function.form().map(|form| format!("write `{form}`")),
    )
}

/// An argument of a function that is of another kind than the function takes.
pub(super) fn argument_kind(slot: &Slot, given: &Node) -> Diagnostic {
    let is_condition = slot.kinds == Kinds::CONDITION;
    let wanted = if is_condition {
        "a function such as `Fn::Equals`"
    } else {
        slot.kinds.describe()
    };
    let message = format!(
        "{} is given, {} must be {wanted}",
        given_as(given),
        slot.name
    );
    let is_text = given.scalar_text().is_some();
    Diagnostic::error("function/argument-type", message).help(match slot.kinds {
        _ if is_condition => {
            "compare values with `Fn::Equals`, or name a condition: `{Condition: Name}`"
        }
        Kinds::LIST if is_text => "put it into a list: `[…]`",
        Kinds::LIST => "write a list: `[…]`",
        Kinds::TEXT if slot.functions == Functions::NONE => "write one text",
        Kinds::TEXT => "write one text, or a function that yields one",
        _ => "write a value of that kind, or a function that yields one",
    })
}

/// A part of a function's argument that is not of the form that it must have.
pub(super) fn argument_form(
    function: Function,
    part: &str,
    wanted: &str,
    given: &Node,
) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/argument-form",
        format!(
            "{} is given, {part} of `{}` must be {wanted}",
            given_as(given),
            function.name()
        ),
    );
    with_help(
        finding,
        function.form().map(|form| format!("write `{form}`")),
    )
}

/// An argument, by name, that a function does not take.
pub(super) fn unknown_argument<'k>(
    function: Function,
    name: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/unknown-argument",
        format!("`{}` takes no `{}`", function.name(), quoted(name)),
    );
    with_help(finding, suggest::help(name, known))
}

/// An argument that a function needs and that is not given.
pub(super) fn missing_argument(function: Function, name: &str) -> Diagnostic {
    Diagnostic::error(
        "function/missing-argument",
        format!("`{}` needs `{name}`", function.name()),
    )
    .help(format!("add `{name}`"))
}

/// A function that yields another kind of value than is expected where it stands.
pub(super) fn result_kind(
    function: Function,
    argument: &Node,
    given: Kinds,
    wanted: Kinds,
) -> Diagnostic {
    let name = match (function, argument.as_text()) {
        (Function::Ref | Function::GetAtt, Some(name)) => {
            format!("`{}` of `{}`", function.name(), quoted(name))
        }
        _ => format!("`{}`", function.name()),
    };
    let finding = Diagnostic::error(
        "function/result-type",
        format!(
            "{name} yields {}, expected is {}",
            given.describe(),
            wanted.describe()
        ),
    );
    match (given, wanted) {
        (Kinds::TEXT, Kinds::LIST) => finding.help("put it into a list"),
        (Kinds::LIST, Kinds::TEXT) => {
            finding.help("take one item with `Fn::Select`, or all of them with `Fn::Join`")
        }
        _ => finding,
    }
}

/// An index of `Fn::Select` that is no whole number from 0.
pub(super) fn select_index(given: &str) -> Diagnostic {
    Diagnostic::error(
        "function/select-index",
        format!(
            "the index of `Fn::Select` is a whole number from 0, not `{}`",
            quoted(given)
        ),
    )
    .help("count the items from 0: the first is item 0")
}

/// An index of `Fn::Select` that the list does not reach.
pub(super) fn select_range(index: usize, count: usize) -> Diagnostic {
    let items = match count {
        0 => "the list is empty".to_owned(),
        1 => "the list has one item, number 0".to_owned(),
        many => format!("the list has the items 0 to {}", many.saturating_sub(1)),
    };
    Diagnostic::error(
        "function/select-range",
        format!("`Fn::Select` takes item {index}, {items}"),
    )
    .help("items are counted from 0; take one that is there, or make the list longer")
}

/// A block of addresses that `Fn::Cidr` cannot divide.
pub(super) fn cidr_block(text: &str) -> Diagnostic {
    Diagnostic::error(
        "function/cidr-block",
        format!("`{}` is no block of addresses", quoted(text)),
    )
    .help("write it like `10.0.0.0/16`")
}

/// A number of blocks or bits that `Fn::Cidr` does not take.
pub(super) fn cidr_number(what: &str, text: &str, most: u16) -> Diagnostic {
    Diagnostic::error(
        "function/cidr-number",
        format!(
            "`Fn::Cidr` takes 1 to {most} {what}, not `{}`",
            quoted(text)
        ),
    )
    .help(format!("give a whole number from 1 to {most}"))
}

/// A value that a function is known to yield, of a parameter's default or allowed values, of a
/// mapping, or made of texts, and that the property does not allow.
pub(super) fn resolved(function: Function, value: &str, fault: &str) -> Diagnostic {
    Diagnostic::warning(
        "function/resolved-value",
        format!(
            "`{}` can yield `{}`: {fault}",
            function.name(),
            quoted(value)
        ),
    )
}

pub(super) fn with_help(finding: Diagnostic, help: Option<String>) -> Diagnostic {
    match help {
        Some(help) => finding.help(help),
        None => finding,
    }
}

fn did_you_mean<'k>(given: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    suggest::closest(given, known).map(|name| format!("did you mean `{name}`?"))
}

/// A value as it was given: ``the text `x` ``, `a list`.
fn given_as(node: &Node) -> String {
    let kind = node.kind();
    match (node.scalar_text(), kind.split_once(' ')) {
        (Some(text), Some((_, kind))) => format!("the {kind} `{}`", quoted(text)),
        _ => kind.to_owned(),
    }
}

/// A text, or the beginning of a long one.
fn quoted(text: &str) -> std::borrow::Cow<'_, str> {
    match text.char_indices().nth(MAX_QUOTED) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)).into(),
        None => text.into(),
    }
}
