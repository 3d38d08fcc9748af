//! What can be wrong with a loop.

use catchment_core::Diagnostic;

use crate::template::Node;
use crate::validate::suggest;

/// The page of loops.
const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html";

/// Loops are written out by the transform `AWS::LanguageExtensions`; without it CloudFormation
/// takes the key for a name.
pub(super) fn transform() -> Diagnostic {
    Diagnostic::error(
        "function/for-each-transform",
        "`Fn::ForEach` needs the transform `AWS::LanguageExtensions`, which the template does not name",
    )
    .help("add `AWS::LanguageExtensions` to `Transform`")
    .link(PAGE)
}

/// Loops are allowed in the sections Resources, Conditions and Outputs, and in what is inside of
/// these.
pub(super) fn place(section: &str) -> Diagnostic {
    Diagnostic::error(
        "function/for-each-place",
        format!(
            "`Fn::ForEach` stands in `{section}`; it is allowed in `Resources`, `Conditions` and `Outputs`"
        ),
    )
    .help("write the entries out")
    .link(PAGE)
}

/// The key of a loop is `Fn::ForEach::` and a name of letters and digits, which is unique in the
/// template and no logical id of a resource.
pub(super) fn name(key: &str, wrong: &str) -> Diagnostic {
    Diagnostic::error(
        "function/for-each-name",
        format!("`{key}` is no name for a loop: {wrong}"),
    )
    .help("write `Fn::ForEach::` and a name of letters and digits that nothing else has")
    .link(PAGE)
}

/// The identifier of a loop is also the name of a parameter or resource: in the loop, `Ref` and
/// `${…}` of that name stand for the item.
pub(super) fn identifier(name: &str, what: &str) -> Diagnostic {
    Diagnostic::warning(
        "function/for-each-identifier",
        format!("the identifier `{name}` of the loop is the name of a {what} too"),
    )
    .help("rename the identifier: in the loop, nothing can name the other")
    .link(PAGE)
}

/// The value of a loop is a list of its identifier, its collection, and an object that is written
/// out for each item.
pub(super) fn shape(what: &str, given: &Node) -> Diagnostic {
    Diagnostic::error(
        "function/for-each-shape",
        format!("{what} of the loop is {}", given.kind()),
    )
    .help("give a list of an identifier, a collection, and an object: `[Name, [A, B], {\"Bucket${Name}\": …}]`")
    .link(PAGE)
}

/// A loop has three parts: identifier, collection, and the object that is written out.
pub(super) fn parts(count: usize) -> Diagnostic {
    Diagnostic::error(
        "function/for-each-parts",
        format!("the loop has {count} parts; it needs an identifier, a collection and an object"),
    )
    .help("give a list of an identifier, a collection, and an object: `[Name, [A, B], {\"Bucket${Name}\": …}]`")
    .link(PAGE)
}

/// A collection is a list of texts, a parameter that is a list, or a mapping's value that is one.
pub(super) fn collection(wrong: String) -> Diagnostic {
    Diagnostic::error(
        "function/for-each-collection",
        format!("the collection of the loop {wrong}"),
    )
    .help("give a list of texts, `Ref` of a parameter that is a list, or `Fn::FindInMap` of one")
    .link(PAGE)
}

/// What a collection names exists.
pub(super) fn unknown<'k>(
    what: &str,
    name: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Diagnostic {
    let finding = Diagnostic::error(
        "function/for-each-reference",
        format!("the collection of the loop names the {what} `{name}`, which does not exist"),
    )
    .link(PAGE);
    match suggest::help(name, known) {
        Some(help) => finding.help(help),
        None => finding,
    }
}

/// The keys that a loop writes differ from each other and from those beside the loop.
pub(super) fn duplicate(key: &str) -> Diagnostic {
    Diagnostic::error(
        "function/for-each-duplicate",
        format!("the loop writes the key `{key}`, which is there already"),
    )
    .help("put the identifier into the key: `Bucket${Name}`")
    .link(PAGE)
}

/// Loops in loops multiply: what they write together has a limit.
pub(super) fn too_much(limit: usize) -> Diagnostic {
    Diagnostic::error(
        "limit/for-each",
        format!("the loops write out more than {limit} values"),
    )
    .help("shorten the collections, or nest fewer loops")
    .link(PAGE)
}
