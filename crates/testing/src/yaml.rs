//! YAML with CloudFormation's short tags, as JSON with the long forms.

use crate::error::TemplateError;
use crate::path::Path;
use serde_json::{Map, Number, Value};
use serde_yaml::Value as Yaml;
use serde_yaml::value::TaggedValue;

/// Tags that stand for `Fn::<tag>`.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html>
pub(crate) const FUNCTIONS: [&str; 26] = [
    "And",
    "Base64",
    "Cidr",
    "Contains",
    "EachMemberEquals",
    "EachMemberIn",
    "Equals",
    "FindInMap",
    "ForEach",
    "GetAZs",
    "GetAtt",
    "GetStackOutput",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "RefAll",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
    "ValueOf",
    "ValueOfAll",
];

/// A tag of template snapshots: a string that holds the JSON of its value.
pub(crate) const JSON_STRING: &str = "JsonString";

/// Reads one YAML document.
pub(crate) fn parse(text: &str) -> Result<Value, TemplateError> {
    convert(serde_yaml::from_str(text)?, &Path::default())
}

fn convert(yaml: Yaml, at: &Path) -> Result<Value, TemplateError> {
    Ok(match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(value) => Value::Bool(value),
        Yaml::String(value) => Value::String(value),
        Yaml::Number(value) => Value::Number(number(&value, at)?),
        Yaml::Sequence(items) => Value::Array(
            items
                .into_iter()
                .enumerate()
                .map(|(index, item)| convert(item, &at.index(index)))
                .collect::<Result<_, _>>()?,
        ),
        Yaml::Mapping(entries) => {
            let mut map = Map::new();
            for (key, value) in entries {
                let key = key_text(&key, at)?;
                let value = convert(value, &at.key(&key))?;
                if map.insert(key.clone(), value).is_some() {
                    return Err(unsupported(at, format!("the key `{key}` occurs twice")));
                }
            }
            Value::Object(map)
        }
        Yaml::Tagged(tagged) => long_form(*tagged, at)?,
    })
}

fn long_form(tagged: TaggedValue, at: &Path) -> Result<Value, TemplateError> {
    let tag = tagged.tag.to_string();
    let tag = tag.trim_start_matches('!');
    let value = convert(tagged.value, at)?;
    let (key, value) = match (tag, value) {
        ("Ref" | "Condition", value) => (tag.to_owned(), value),
        ("GetAtt", Value::String(dotted)) => ("Fn::GetAtt".to_owned(), get_att(&dotted, at)?),
        (JSON_STRING, value) => return Ok(Value::String(value.to_string())),
        (tag, value) if FUNCTIONS.contains(&tag) => (format!("Fn::{tag}"), value),
        _ => {
            return Err(unsupported(
                at,
                format!("CloudFormation has no tag `!{tag}`"),
            ));
        }
    };
    Ok(Value::Object(Map::from_iter([(key, value)])))
}

/// `Key.Arn` is the attribute `Arn` of `Key`; `Nested.Outputs.Name` the attribute `Outputs.Name`.
fn get_att(dotted: &str, at: &Path) -> Result<Value, TemplateError> {
    let (resource, attribute) = dotted.split_once('.').ok_or_else(|| {
        unsupported(
            at,
            format!("`!GetAtt {dotted}` lacks the attribute: write `!GetAtt {dotted}.Attribute`"),
        )
    })?;
    Ok(Value::from(vec![resource, attribute]))
}

fn number(number: &serde_yaml::Number, at: &Path) -> Result<Number, TemplateError> {
    number
        .as_u64()
        .map(Number::from)
        .or_else(|| number.as_i64().map(Number::from))
        .or_else(|| number.as_f64().and_then(Number::from_f64))
        .ok_or_else(|| unsupported(at, format!("JSON has no number `{number}`")))
}

fn key_text(key: &Yaml, at: &Path) -> Result<String, TemplateError> {
    match key {
        Yaml::String(text) if text == "<<" => Err(unsupported(
            at,
            "CloudFormation does not support merge keys (`<<`)".to_owned(),
        )),
        Yaml::String(text) => Ok(text.clone()),
        Yaml::Number(number) => Ok(number.to_string()),
        Yaml::Bool(value) => Ok(value.to_string()),
        _ => Err(unsupported(at, "a key must be a string".to_owned())),
    }
}

fn unsupported(at: &Path, problem: String) -> TemplateError {
    TemplateError::Unsupported {
        at: at.to_string(),
        problem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refusal(text: &str) -> String {
        parse(text).unwrap_err().to_string()
    }

    #[test]
    fn short_tags_become_long_forms_at_any_depth() {
        let yaml = "
A: !Ref B
C: !Sub 'x-${AWS::Region}'
D: !GetAtt Nested.Outputs.Name
E: !If [Prod, !Ref Big, !Ref AWS::NoValue]
F: !Join
  - ''
  - - 'arn:'
    - !Ref AWS::Partition
G: !GetAtt [Key, !Ref Attribute]
H:
  Fn::Base64: !Sub |
    echo
I: !And [!Condition X, !Not [!Equals [a, b]]]
J: !Transform { Name: 'AWS::Include', Parameters: { Location: !Ref L } }
K: !GetAZs ''
";
        assert_eq!(
            parse(yaml).unwrap(),
            json!({
                "A": {"Ref": "B"},
                "C": {"Fn::Sub": "x-${AWS::Region}"},
                "D": {"Fn::GetAtt": ["Nested", "Outputs.Name"]},
                "E": {"Fn::If": ["Prod", {"Ref": "Big"}, {"Ref": "AWS::NoValue"}]},
                "F": {"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}]]},
                "G": {"Fn::GetAtt": ["Key", {"Ref": "Attribute"}]},
                "H": {"Fn::Base64": {"Fn::Sub": "echo\n"}},
                "I": {"Fn::And": [{"Condition": "X"}, {"Fn::Not": [{"Fn::Equals": ["a", "b"]}]}]},
                "J": {"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": {"Ref": "L"}}}},
                "K": {"Fn::GetAZs": ""},
            })
        );
    }

    #[test]
    fn scalars_follow_the_core_schema_of_yaml_1_2() {
        let yaml = "
Version: 2012-10-17
Account: 012345678901
Other: 123456789012
Mode: 0755
Yes: yes
On: on
T: True
N: ~
F: 1.5
Neg: -3
";
        assert_eq!(
            parse(yaml).unwrap(),
            json!({
                "Version": "2012-10-17",
                "Account": "012345678901",
                "Other": 123_456_789_012_u64,
                "Mode": "0755",
                "Yes": "yes",
                "On": "on",
                "T": true,
                "N": null,
                "F": 1.5,
                "Neg": -3,
            })
        );
    }

    #[test]
    fn account_ids_as_keys_of_a_mapping_are_strings() {
        assert_eq!(
            parse("111111111111: {Name: a}\n012345678901: {Name: b}").unwrap(),
            json!({"111111111111": {"Name": "a"}, "012345678901": {"Name": "b"}})
        );
    }

    #[test]
    fn what_cloudformation_does_not_have_is_refused_where_it_is() {
        assert_eq!(
            refusal("Resources: {A: {Properties: {B: [!Reference X]}}}"),
            "Resources.A.Properties.B[0]: CloudFormation has no tag `!Reference`"
        );
        assert_eq!(
            refusal("A: &x {b: 1}\nC: {<<: *x}"),
            "C: CloudFormation does not support merge keys (`<<`)"
        );
        assert_eq!(
            refusal("A: !GetAtt Key"),
            "A: `!GetAtt Key` lacks the attribute: write `!GetAtt Key.Attribute`"
        );
        assert_eq!(refusal("A: .inf"), "A: JSON has no number `.inf`");
        assert_eq!(refusal("? [a]\n: 1"), "(root): a key must be a string");
        assert_eq!(refusal("1: a\n'1': b"), "(root): the key `1` occurs twice");
        assert!(refusal("a: 1\na: 2").contains("duplicate entry"));
    }

    #[test]
    fn aliases_that_multiply_are_refused() {
        use std::fmt::Write;
        let mut bomb = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for level in 1..9 {
            let below = vec![format!("*a{}", level - 1); 10].join(",");
            writeln!(bomb, "a{level}: &a{level} [{below}]").unwrap();
        }
        assert!(refusal(&bomb).contains("repetition limit exceeded"));
        assert!(refusal(&"[".repeat(5000)).contains("recursion limit exceeded"));
    }
}
