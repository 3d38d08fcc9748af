//! What functions name, and is not there or not of use.

use catchment_core::Diagnostic;

use super::super::catalogue::Function;
use super::super::formats::Format;
use super::super::slot::Scope;
use super::{quoted, with_help};
use crate::model::Attribute;
use crate::validate::context::Resource;
use crate::validate::suggest;

/// How many names a message lists.
const MAX_LISTED: usize = 12;

/// What yields a value.
#[derive(Clone, Copy)]
pub(in super::super) enum Named<'a> {
    Parameter(&'a str),
    /// `Ref` of a resource.
    Resource,
    Attribute(&'a str),
}

/// A name in `Ref`, `Fn::GetAtt` or `Fn::Sub` that nothing in the template has.
pub(in super::super) fn unknown_target(
    name: &str,
    function: Function,
    help: Option<String>,
) -> Diagnostic {
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
pub(in super::super) fn resource_out_of_scope(name: &str, scope: Scope) -> Diagnostic {
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
pub(in super::super) fn attribute_form(text: &str) -> Diagnostic {
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
pub(in super::super) fn unknown_attribute(
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
pub(in super::super) fn no_value() -> Diagnostic {
    Diagnostic::error(
        "function/no-value",
        "`AWS::NoValue` removes a property that must be given",
    )
}

/// A resource that exists only on a condition, named where the condition may not hold. The
/// deployment fails when it does not.
pub(in super::super) fn conditional_target(id: &str, condition: &str) -> Diagnostic {
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
pub(in super::super) fn reference_format(
    type_name: &str,
    source: Named<'_>,
    wanted: &[Format],
) -> Diagnostic {
    let value = match source {
        Named::Parameter(name) => {
            format!("the parameter `{}` of the type {type_name}", quoted(name))
        }
        Named::Attribute(attribute) => format!("the attribute `{attribute}` of {type_name}"),
        Named::Resource => format!("`Ref` of {type_name}"),
    };
    let wanted: Vec<&str> = wanted.iter().map(|format| format.describe()).collect();
    let wanted = wanted.join(" or ");
    let finding = Diagnostic::error(
        "function/reference-format",
        format!("{value} is not {wanted}"),
    );
    finding.help(match source {
        Named::Parameter(_) => format!("name a parameter or resource that is {wanted}"),
        _ => format!("name a resource or an attribute that is {wanted}"),
    })
}

/// A condition that the template does not have.
pub(in super::super) fn unknown_condition(name: &str, help: Option<String>) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/unknown-condition",
        format!("the template has no condition `{}`", quoted(name)),
    );
    with_help(finding, help)
}

/// A branch of `Fn::If` that no deployment takes: its condition contradicts another around it, or
/// cannot turn out so.
pub(in super::super) fn unreachable_branch(condition: &str, holds: bool) -> Diagnostic {
    let never = if holds { "never holds" } else { "always holds" };
    Diagnostic::warning(
        "function/unreachable-branch",
        format!("this branch of `Fn::If` is never taken: `{condition}` {never} here"),
    )
    .help("remove the function, or change the condition")
}

/// A mapping that the template does not have.
pub(in super::super) fn unknown_mapping(name: &str, help: Option<String>) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/unknown-mapping",
        format!("the template has no mapping `{}`", quoted(name)),
    );
    with_help(finding, help)
}

/// A key that a mapping does not have. A warning where it is only one of the values that the key
/// may have.
pub(in super::super) fn unknown_key<'k>(
    key: &str,
    what: &str,
    known: impl Iterator<Item = &'k str>,
    certain: bool,
) -> Diagnostic {
    let finding = if certain {
        let message = format!("`{}` is not {what}", quoted(key));
        Diagnostic::error("function/unknown-key", message)
    } else {
        let message = format!("`{}`, which this may be, is not {what}", quoted(key));
        Diagnostic::warning("function/unknown-key", message)
    };
    with_help(finding, suggest::help(key, known))
}

/// A region that AWS does not have.
pub(in super::super) fn unknown_region(name: &str, help: Option<String>) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/unknown-region",
        format!("there is no region `{}`", quoted(name)),
    );
    with_help(finding, help)
}

/// An output whose value is an export of another stack: who imports it may import that.
pub(in super::super) fn import_in_output() -> Diagnostic {
    Diagnostic::warning(
        "function/import-in-output",
        "the value of the output is an export of another stack",
    )
    .help("import that export where the output is used")
}

/// A password from a parameter. Who deploys the stack must know it, and pass it on.
pub(in super::super) fn parameter_secret(name: &str) -> Diagnostic {
    Diagnostic::warning(
        "function/parameter-secret",
        format!("a secret is taken from the parameter `{}`", quoted(name)),
    )
    .help("use a dynamic reference: `{{resolve:secretsmanager:…}}` or `{{resolve:ssm-secure:…}}`")
}
