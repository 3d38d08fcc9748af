//! Texts with variables and dynamic references.

use catchment_core::Diagnostic;

use super::super::catalogue::Function;
use super::super::kinds::Kinds;
use super::quoted;

/// A variable in the text of `Fn::Sub` that is no text.
pub(in super::super) fn variable_kind(function: Function, name: &str, kinds: Kinds) -> Diagnostic {
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
pub(in super::super) fn variable_name(name: &str) -> Diagnostic {
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
pub(in super::super) fn unused_variable(name: &str) -> Diagnostic {
    Diagnostic::warning(
        "function/unused-variable",
        format!(
            "the text of `Fn::Sub` does not use the variable `{}`",
            quoted(name)
        ),
    )
    .help("remove it, or use it in the text")
}

/// `${` in the text of `Fn::Sub` without the `}` that ends the variable.
pub(in super::super) fn sub_unclosed(rest: &str) -> Diagnostic {
    Diagnostic::error(
        "function/sub-unclosed",
        format!("the variable `${{{}` has no `}}` at its end", quoted(rest)),
    )
    .help("close it with `}`, or write `${!…}` for a text that stays as it is")
}

/// `Fn::Sub` of a text without variables.
pub(in super::super) fn sub_without_variables() -> Diagnostic {
    Diagnostic::warning(
        "function/sub-without-variables",
        "the text of `Fn::Sub` has no variables",
    )
    .help("write the text itself")
}

/// A text with a variable that names something of the template, outside `Fn::Sub`: it stays as it
/// is written.
pub(in super::super) fn sub_needed(name: &str) -> Diagnostic {
    Diagnostic::error(
        "function/sub-needed",
        format!("`${{{}}}` is not replaced outside `Fn::Sub`", quoted(name)),
    )
    .help("put the text into `Fn::Sub`")
}

/// The name of a pseudo parameter as a text: it stays as it is written.
pub(in super::super) fn raw_pseudo(name: &str) -> Diagnostic {
    Diagnostic::warning(
        "function/pseudo-parameter-text",
        format!("`{name}` is a text here, not the value of the pseudo parameter"),
    )
    .help(format!("use `Ref` of `{name}`"))
}

/// `Fn::Split` without a delimiter.
pub(in super::super) fn empty_delimiter() -> Diagnostic {
    Diagnostic::error(
        "function/empty-delimiter",
        "the delimiter of `Fn::Split` is empty",
    )
    .help("give the text that stands between the items, such as `,`")
}

/// `Fn::Split` of a dynamic reference, which is looked up only after functions are evaluated.
pub(in super::super) fn split_dynamic() -> Diagnostic {
    Diagnostic::error(
        "function/split-dynamic",
        "`Fn::Split` cannot split what a dynamic reference stands for",
    )
    .help("store the parts by themselves, or take the value from a parameter of the template")
}

/// A dynamic reference that CloudFormation cannot read.
pub(in super::super) fn dynamic_form(reference: &str, wrong: &str) -> Diagnostic {
    Diagnostic::error(
        "function/dynamic-reference",
        format!("the dynamic reference `{}` is wrong: {wrong}", quoted(reference)),
    )
    .help("write `{{resolve:ssm:name:version}}` or `{{resolve:secretsmanager:secret:SecretString:key}}`")
}

/// A dynamic reference with blanks: it stays as it is written.
pub(in super::super) fn dynamic_blanks() -> Diagnostic {
    Diagnostic::warning(
        "function/dynamic-reference-blanks",
        "with blanks in it, CloudFormation does not look a dynamic reference up",
    )
    .help("write `{{resolve:` without blanks")
}

/// A secure text of Systems Manager in a property that CloudFormation does not look it up for.
pub(in super::super) fn dynamic_secure() -> Diagnostic {
    Diagnostic::error(
        "function/dynamic-reference-secure",
        "CloudFormation does not look up `ssm-secure` for this property",
    )
    .help("use `secretsmanager`")
}

/// A secret outside the properties of a resource.
pub(in super::super) fn dynamic_secret() -> Diagnostic {
    Diagnostic::error(
        "function/dynamic-reference-secret",
        "CloudFormation looks up secrets in properties of resources only",
    )
    .help("move the reference into a property of a resource, or remove it")
}

/// A secret where its ARN is wanted.
pub(in super::super) fn dynamic_arn() -> Diagnostic {
    Diagnostic::warning(
        "function/dynamic-reference-arn",
        "this is the value of a secret where the ARN of the secret is wanted",
    )
    .help("give the ARN, or `Ref` of the secret")
}
