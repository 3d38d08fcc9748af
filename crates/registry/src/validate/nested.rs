//! Templates of nested stacks, as far as the template around them is concerned.

use crate::template::{Map, Node, Template};

/// The resource types that make a stack of another template, each with the property that names it.
const TYPES: [(&str, &str); 2] = [
    ("AWS::CloudFormation::Stack", "TemplateURL"),
    ("AWS::Serverless::Application", "Location"),
];

/// The parameters of a template that a nested stack is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NestedParameters {
    /// Those that have no default.
    pub required: Vec<String>,
    /// Those that have one.
    pub optional: Vec<String>,
}

impl NestedParameters {
    /// The parameters of `template`.
    #[must_use]
    pub fn of(template: &Template) -> Self {
        let mut found = Self::default();
        let parameters = template.root.get("Parameters").and_then(Node::as_map);
        for entry in parameters.into_iter().flatten() {
            let list = if entry.value.get("Default").is_some() {
                &mut found.optional
            } else {
                &mut found.required
            };
            list.push(entry.key.clone());
        }
        found
    }
}

/// The local files that nested stacks of `template` are made from, as it writes them: paths
/// relative to the template's own folder. Whoever reads them gives their parameters to
/// [`Options::nested`](crate::Options::nested).
#[must_use]
pub fn nested_templates(template: &Template) -> Vec<&str> {
    let resources = template.root.get("Resources").and_then(Node::as_map);
    let entries = resources.map(Map::iter).into_iter().flatten();
    let mut found: Vec<&str> = entries
        .filter_map(|entry| {
            let path = location(
                entry.value.get("Type")?.as_text()?,
                entry.value.get("Properties")?,
            )?;
            path.as_text().filter(|path| is_local(path))
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// What names the template of a resource that makes a stack.
pub(crate) fn location<'t>(type_name: &str, properties: &'t Node) -> Option<&'t Node> {
    let (_, property) = TYPES.iter().find(|(name, _)| *name == type_name)?;
    properties.get(property)
}

/// Whether text is a path rather than an address or something known at deployment.
fn is_local(path: &str) -> bool {
    !path.is_empty() && !path.contains("://") && !path.contains("{{") && !path.contains("${")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_templates_are_named_once() {
        let text = "Resources:\n  A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./a.yaml}}\n  B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./a.yaml}}\n  C: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: 'https://example.com/a.yaml'}}\n  D: {Type: AWS::Serverless::Application, Properties: {Location: d.yaml}}\n  E: {Type: AWS::SNS::Topic}\n";
        let template = Template::read(text).unwrap();
        assert_eq!(nested_templates(&template), ["./a.yaml", "d.yaml"]);
    }

    #[test]
    fn parameters_without_a_default_are_required() {
        let template =
            Template::read("Parameters:\n  A: {Type: String}\n  B: {Type: String, Default: b}\n")
                .unwrap();
        let found = NestedParameters::of(&template);
        assert_eq!(found.required, ["A"]);
        assert_eq!(found.optional, ["B"]);
    }
}
