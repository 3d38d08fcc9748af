//! What the checks of functions find.

use catchment_core::Diagnostic;

use super::catalogue::{Function, Functions};
use super::formats::Format;
use super::kinds::Kinds;
use super::slot::{Scope, Slot};
use crate::model::Attribute;
use crate::template::Node;
use crate::validate::context::Resource;
use crate::validate::suggest;

/// How many names a message lists.
const MAX_LISTED: usize = 12;
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

/// A function, or its use in this place, that needs the transform `AWS::LanguageExtensions`,
/// which the template does not declare.
pub(super) fn needs_transform(function: Function, slot: Option<&Slot>) -> Diagnostic {
    let place = slot.map_or(String::new(), |slot| format!(" in {}", slot.name));
    Diagnostic::error(
        "function/needs-transform",
        format!(
            "`{}`{place} needs the transform `AWS::LanguageExtensions`",
            function.name()
        ),
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
    Diagnostic::error(
        "function/arguments",
        format!(
            "`{}` takes {text}a list of {count}, not {given}",
            function.name()
        ),
    )
}

/// An argument of a function that is of another kind than the function takes.
pub(super) fn argument_kind(slot: &Slot, given: &Node) -> Diagnostic {
    Diagnostic::error(
        "function/argument-type",
        format!(
            "{} is {}, not {}",
            slot.name,
            slot.kinds.describe(),
            given.kind()
        ),
    )
}

/// A part of a function's argument that is not of the form that it must have.
pub(super) fn argument_form(
    function: Function,
    part: &str,
    wanted: &str,
    given: &Node,
) -> Diagnostic {
    Diagnostic::error(
        "function/argument-form",
        format!(
            "{part} of `{}` is {wanted}, not {}",
            function.name(),
            given.kind()
        ),
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

/// A name in `Ref`, `Fn::GetAtt` or `Fn::Sub` that nothing in the template has.
pub(super) fn unknown_target(name: &str, function: Function, help: Option<String>) -> Diagnostic {
    let what = match function {
        Function::GetAtt => "resource",
        Function::ValueOf => "parameter",
        _ => "parameter or resource",
    };
    let finding = Diagnostic::error(
        "function/unknown-target",
        format!("the template has no {what} `{}`", quoted(name)),
    );
    with_help(finding, help)
}

/// A resource named where only parameters can be: in a condition, a rule, or the name of an
/// export. They are evaluated before there are any resources.
pub(super) fn resource_out_of_scope(name: &str, scope: Scope) -> Diagnostic {
    Diagnostic::error(
        "function/resource-scope",
        format!(
            "`{}` is a resource, {} can name parameters only",
            quoted(name),
            scope.describe()
        ),
    )
}

/// `Fn::GetAtt` without the name of a resource and that of an attribute.
pub(super) fn attribute_form(text: &str) -> Diagnostic {
    Diagnostic::error(
        "function/attribute-form",
        format!(
            "`Fn::GetAtt` names a resource and an attribute, not `{}`",
            quoted(text)
        ),
    )
    .help("write it as `Resource.Attribute`")
}

/// An attribute that resources of that type do not have.
pub(super) fn unknown_attribute(
    name: &str,
    resource: Resource<'_>,
    known: &[Attribute],
) -> Diagnostic {
    let type_name = resource.type_name.unwrap_or_default();
    let finding = Diagnostic::error(
        "function/unknown-attribute",
        format!("{type_name} has no attribute `{}`", quoted(name)),
    );
    let names = known.iter().map(|attribute| attribute.name.as_str());
    let help = suggest::help(name, names.clone()).or_else(|| {
        let names: Vec<&str> = names.take(MAX_LISTED).collect();
        (!names.is_empty()).then(|| format!("among its attributes are {}", suggest::list(&names)))
    });
    let finding = with_help(finding, help);
    match resource.schema {
        Some(schema) => finding.link(schema.docs()),
        None => finding,
    }
}

/// `AWS::NoValue` for something that must be given.
pub(super) fn no_value() -> Diagnostic {
    Diagnostic::error(
        "function/no-value",
        "`AWS::NoValue` removes a property that must be given",
    )
}

/// A resource that exists only on a condition, named where the condition may not hold. The
/// deployment fails when it does not.
pub(super) fn conditional_target(id: &str, condition: &str) -> Diagnostic {
    Diagnostic::warning(
        "function/conditional-target",
        format!("`{id}` exists only if `{condition}` holds, which is not certain here"),
    )
    .help(format!(
        "put it into `Fn::If` with `{condition}`, or give what names it the same condition"
    ))
}

/// `Ref` or `Fn::GetAtt` of something whose value is not of the format that the property wants:
/// the id of a subnet for that of a security group, a name for an ARN.
pub(super) fn reference_format(
    type_name: &str,
    attribute: Option<&str>,
    wanted: &[Format],
) -> Diagnostic {
    let value = match attribute {
        Some(attribute) => format!("the attribute `{attribute}` of {type_name}"),
        None => format!("`Ref` of {type_name}"),
    };
    let wanted: Vec<&str> = wanted.iter().map(|format| format.describe()).collect();
    Diagnostic::error(
        "function/reference-format",
        format!("{value} is not {}", wanted.join(" or ")),
    )
}

/// A variable in the text of `Fn::Sub` that is no text.
pub(super) fn variable_kind(function: Function, name: &str, kinds: Kinds) -> Diagnostic {
    Diagnostic::error(
        "function/variable-type",
        format!(
            "the variable `{}` of `{}` is {}, not a text",
            quoted(name),
            function.name(),
            kinds.describe()
        ),
    )
    .help("give it in the second argument, with `Fn::Join` or `Fn::Select`")
}

/// A name of a variable in `Fn::Sub` with characters that CloudFormation does not take.
pub(super) fn variable_name(name: &str) -> Diagnostic {
    Diagnostic::error(
        "function/variable-name",
        format!(
            "`{}` is no name of a variable: letters, digits, `_`, `.` and `:` are allowed",
            quoted(name)
        ),
    )
    .help("write `${!…}` for a text that stays as it is")
}

/// A variable in the second argument of `Fn::Sub` that the text does not use.
pub(super) fn unused_variable(name: &str) -> Diagnostic {
    Diagnostic::warning(
        "function/unused-variable",
        format!(
            "the text of `Fn::Sub` does not use the variable `{}`",
            quoted(name)
        ),
    )
    .help("remove it, or use it in the text")
}

/// `Fn::Sub` of a text without variables.
pub(super) fn sub_without_variables() -> Diagnostic {
    Diagnostic::warning(
        "function/sub-without-variables",
        "the text of `Fn::Sub` has no variables",
    )
    .help("write the text itself")
}

/// A text with a variable that names something of the template, outside `Fn::Sub`: it stays as it
/// is written.
pub(super) fn sub_needed(name: &str) -> Diagnostic {
    Diagnostic::error(
        "function/sub-needed",
        format!("`${{{}}}` is not replaced outside `Fn::Sub`", quoted(name)),
    )
    .help("put the text into `Fn::Sub`")
}

/// The name of a pseudo parameter as a text: it stays as it is written.
pub(super) fn raw_pseudo(name: &str) -> Diagnostic {
    Diagnostic::warning(
        "function/pseudo-parameter-text",
        format!("`{name}` is a text here, not the value of the pseudo parameter"),
    )
    .help(format!("use `Ref` of `{name}`"))
}

/// A condition that the template does not have.
pub(super) fn unknown_condition(name: &str, help: Option<String>) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/unknown-condition",
        format!("the template has no condition `{}`", quoted(name)),
    );
    with_help(finding, help)
}

/// A branch of `Fn::If` that no deployment takes: its condition contradicts another around it, or
/// cannot turn out so.
pub(super) fn unreachable_branch(condition: &str, holds: bool) -> Diagnostic {
    let never = if holds { "never holds" } else { "always holds" };
    Diagnostic::warning(
        "function/unreachable-branch",
        format!("this branch of `Fn::If` is never taken: `{condition}` {never} here"),
    )
    .help("remove the function, or change the condition")
}

/// A mapping that the template does not have.
pub(super) fn unknown_mapping(name: &str, help: Option<String>) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/unknown-mapping",
        format!("the template has no mapping `{}`", quoted(name)),
    );
    with_help(finding, help)
}

/// A key that a mapping does not have. A warning where it is only one of the values that the key
/// may have.
pub(super) fn unknown_key<'k>(
    key: &str,
    what: &str,
    known: impl Iterator<Item = &'k str>,
    certain: bool,
) -> Diagnostic {
    let finding = if certain {
        let message = format!("`{}` is not {what} of the mapping", quoted(key));
        Diagnostic::error("function/unknown-key", message)
    } else {
        let message = format!(
            "`{}`, which this may be, is not {what} of the mapping",
            quoted(key)
        );
        Diagnostic::warning("function/unknown-key", message)
    };
    with_help(finding, suggest::help(key, known))
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
}

/// `Fn::Split` without a delimiter.
pub(super) fn empty_delimiter() -> Diagnostic {
    Diagnostic::error(
        "function/empty-delimiter",
        "the delimiter of `Fn::Split` is empty",
    )
}

/// `Fn::Split` of a dynamic reference, which is looked up only after functions are evaluated.
pub(super) fn split_dynamic() -> Diagnostic {
    Diagnostic::error(
        "function/split-dynamic",
        "`Fn::Split` cannot split what a dynamic reference stands for",
    )
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
}

/// A region that AWS does not have.
pub(super) fn unknown_region(name: &str, help: Option<String>) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/unknown-region",
        format!("there is no region `{}`", quoted(name)),
    );
    with_help(finding, help)
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

/// An output whose value is an export of another stack: who imports it may import that.
pub(super) fn import_in_output() -> Diagnostic {
    Diagnostic::warning(
        "function/import-in-output",
        "the value of the output is an export of another stack",
    )
    .help("import that export where the output is used")
}

/// A dynamic reference that CloudFormation cannot read.
pub(super) fn dynamic_form(reference: &str, wrong: &str) -> Diagnostic {
    Diagnostic::error(
        "function/dynamic-reference",
        format!("the dynamic reference `{}` is wrong: {wrong}", quoted(reference)),
    )
    .help("write `{{resolve:ssm:name:version}}` or `{{resolve:secretsmanager:secret:SecretString:key}}`")
}

/// A dynamic reference with blanks: it stays as it is written.
pub(super) fn dynamic_blanks() -> Diagnostic {
    Diagnostic::warning(
        "function/dynamic-reference-blanks",
        "with blanks in it, CloudFormation does not look a dynamic reference up",
    )
    .help("write `{{resolve:` without blanks")
}

/// A secure text of Systems Manager in a property that CloudFormation does not look it up for.
pub(super) fn dynamic_secure() -> Diagnostic {
    Diagnostic::error(
        "function/dynamic-reference-secure",
        "CloudFormation does not look up `ssm-secure` for this property",
    )
    .help("use `secretsmanager`")
}

/// A password from a parameter. Who deploys the stack must know it, and pass it on.
pub(super) fn parameter_secret(name: &str) -> Diagnostic {
    Diagnostic::warning(
        "function/parameter-secret",
        format!("a secret is taken from the parameter `{}`", quoted(name)),
    )
    .help("use a dynamic reference: `{{resolve:secretsmanager:…}}` or `{{resolve:ssm-secure:…}}`")
}

/// A secret outside the properties of a resource.
pub(super) fn dynamic_secret() -> Diagnostic {
    Diagnostic::error(
        "function/dynamic-reference-secret",
        "CloudFormation looks up secrets in properties of resources only",
    )
}

/// A secret where its ARN is wanted.
pub(super) fn dynamic_arn() -> Diagnostic {
    Diagnostic::warning(
        "function/dynamic-reference-arn",
        "this is the value of a secret where the ARN of the secret is wanted",
    )
    .help("give the ARN, or `Ref` of the secret")
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

/// A text, or the beginning of a long one.
fn quoted(text: &str) -> std::borrow::Cow<'_, str> {
    match text.char_indices().nth(MAX_QUOTED) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)).into(),
        None => text.into(),
    }
}
