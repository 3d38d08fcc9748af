//! A CloudFormation template to ask questions of.

use crate::error::TemplateError;
use crate::{difference, yaml};
use serde_json::{Map, Value};
use std::path::Path;
use std::str::FromStr;

/// The sections whose members are named by logical id.
const SECTIONS: [&str; 6] = [
    "Parameters",
    "Mappings",
    "Conditions",
    "Rules",
    "Resources",
    "Outputs",
];

/// A CloudFormation template to ask questions of.
///
/// Members keep the order of the template. Short YAML tags are in their long form:
/// `!GetAtt Key.Arn` is `{"Fn::GetAtt": ["Key", "Arn"]}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    root: Map<String, Value>,
}

impl Template {
    /// A template from a JSON value.
    ///
    /// # Errors
    /// If the value, one of its sections or a resource is not an object.
    pub fn from_value(value: Value) -> Result<Self, TemplateError> {
        let root = object(value, "template")?;
        for name in SECTIONS {
            if let Some(section) = root.get(name) {
                expect_object(section, name)?;
            }
        }
        for (id, resource) in members(&root, "Resources") {
            if !id.starts_with("Fn::ForEach::") {
                expect_object(resource, &format!("Resources.{id}"))?;
            }
        }
        Ok(Self { root })
    }

    /// A template from a JSON text.
    ///
    /// # Errors
    /// If the text is not JSON or not a template.
    pub fn from_json(text: &str) -> Result<Self, TemplateError> {
        Self::from_value(serde_json::from_str(text)?)
    }

    /// A template from a YAML text, with CloudFormation's short tags (`!Ref`, `!Sub`, `!GetAtt` …).
    ///
    /// # Errors
    /// If the text is not YAML, has a tag, a merge key or a number that CloudFormation does not
    /// have, a key that occurs twice, or is not a template.
    pub fn from_yaml(text: &str) -> Result<Self, TemplateError> {
        Self::from_value(yaml::parse(text)?)
    }

    /// A template from a file: JSON where its first character is `{`, else YAML.
    ///
    /// # Errors
    /// If the file cannot be read, or as [`Template::from_json`] and [`Template::from_yaml`].
    pub fn from_path(path: impl AsRef<Path>) -> Result<Self, TemplateError> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(|source| TemplateError::File {
            path: path.to_owned(),
            source,
        })?;
        text.parse()
    }

    /// The whole template.
    pub fn as_object(&self) -> &Map<String, Value> {
        &self.root
    }

    /// The resources of one type, with their logical ids, in the template's order.
    ///
    /// ```
    /// # let template: catchment_testing::Template =
    /// #     "{Resources: {A: {Type: 'AWS::KMS::Key'}, B: {Type: 'AWS::S3::Bucket'}}}".parse().unwrap();
    /// let keys: Vec<_> = template.resources("AWS::KMS::Key").map(|(id, _)| id).collect();
    /// assert_eq!(keys, ["A"]);
    /// ```
    pub fn resources<'t>(
        &'t self,
        resource_type: &str,
    ) -> impl Iterator<Item = (&'t str, &'t Value)> {
        self.all_resources()
            .filter(move |(_, resource)| type_of(resource) == Some(resource_type))
    }

    /// All resources, with their logical ids, in the template's order.
    pub fn all_resources(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.section("Resources")
    }

    /// The resource with this logical id.
    pub fn resource(&self, logical_id: &str) -> Option<&Value> {
        self.member("Resources", logical_id)
    }

    /// The outputs, in the template's order.
    pub fn outputs(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.section("Outputs")
    }

    /// The parameters, in the template's order.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.section("Parameters")
    }

    /// The mappings, in the template's order.
    pub fn mappings(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.section("Mappings")
    }

    /// The conditions, in the template's order.
    pub fn conditions(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.section("Conditions")
    }

    pub(crate) fn section(&self, name: &str) -> impl Iterator<Item = (&str, &Value)> {
        members(&self.root, name)
    }

    pub(crate) fn member(&self, section: &str, name: &str) -> Option<&Value> {
        self.root.get(section)?.get(name)
    }
}

/// Reads JSON where the first character is `{`, else YAML.
impl FromStr for Template {
    type Err = TemplateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.trim_start().starts_with('{') {
            // A YAML text may start with a brace too: it is then reported as what it is.
            match serde_json::from_str(text) {
                Ok(value) => return Self::from_value(value),
                Err(error) => return Self::from_yaml(text).map_err(|_| error.into()),
            }
        }
        Self::from_yaml(text)
    }
}

/// The type of a resource, if it has one.
pub(crate) fn type_of(resource: &Value) -> Option<&str> {
    resource.get("Type").and_then(Value::as_str)
}

fn members<'t>(
    root: &'t Map<String, Value>,
    section: &str,
) -> impl Iterator<Item = (&'t str, &'t Value)> + use<'t> {
    root.get(section)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(id, value)| (id.as_str(), value))
}

fn object(value: Value, at: &str) -> Result<Map<String, Value>, TemplateError> {
    match value {
        Value::Object(map) => Ok(map),
        other => Err(shape(&other, at)),
    }
}

fn expect_object(value: &Value, at: &str) -> Result<(), TemplateError> {
    if value.is_object() {
        Ok(())
    } else {
        Err(shape(value, at))
    }
}

fn shape(value: &Value, at: &str) -> TemplateError {
    TemplateError::Shape {
        at: at.to_owned(),
        found: difference::kind(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_section_that_is_no_object_is_refused_with_its_name() {
        let error = Template::from_value(json!({"Resources": []})).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Resources: expected an object, found an array"
        );
        let error = Template::from_value(json!({"Resources": {"A": 1}})).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Resources.A: expected an object, found a number"
        );
    }

    #[test]
    fn a_file_is_read_by_its_first_character_not_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let json = folder.path().join("a.template");
        std::fs::write(&json, r#" {"Resources": {"A": {"Type": "T"}}}"#).unwrap();
        let yaml = folder.path().join("b.template");
        std::fs::write(&yaml, "Resources:\n  A:\n    Type: T\n").unwrap();
        assert_eq!(
            Template::from_path(&json).unwrap(),
            Template::from_path(&yaml).unwrap()
        );
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = Template::from_path("no/such/file.json").unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("cannot read `no/such/file.json`: "),
            "{error}"
        );
    }

    #[test]
    fn broken_json_is_reported_as_json() {
        let error = r#"{"Resources": {"A": }}"#.parse::<Template>().unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("the template is not valid JSON: "),
            "{error}"
        );
    }

    #[test]
    fn order_of_the_template_is_kept() {
        let template: Template = "Resources:\n  Z: {Type: T}\n  A: {Type: T}\n"
            .parse()
            .unwrap();
        let ids: Vec<_> = template.resources("T").map(|(id, _)| id).collect();
        assert_eq!(ids, ["Z", "A"]);
    }
}
