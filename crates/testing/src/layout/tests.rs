//! The format of snapshots.

use crate::Template;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn snapshot(resource: Value) -> String {
    Template::from_value(json!({ "Resources": { "R": resource } }))
        .unwrap()
        .to_snapshot()
}

/// The lines that are only in the first, and only in the second.
fn changed<'t>(before: &'t str, after: &'t str) -> (Vec<&'t str>, Vec<&'t str>) {
    let only = |a: &'t str, b: &str| {
        a.lines()
            .filter(|line| !b.lines().any(|other| other == *line))
            .collect()
    };
    (only(before, after), only(after, before))
}

#[test]
fn every_kind_of_value_has_its_layout() {
    let template = json!({
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "Logs: all of them",
        "Conditions": { "C": { "Fn::And": [{ "Condition": "A" }, { "Fn::Equals": [{ "Ref": "P" }, "b"] }] } },
        "Resources": {
            "A": {
                "Type": "AWS::S3::Bucket",
                "DependsOn": ["B"],
                "Properties": {
                    "Empty": {}, "None": [], "Null": null, "Yes": "yes", "Number": 7, "NumberText": "7", "Float": 1.5,
                    "Name": { "Fn::Sub": "logs-${AWS::AccountId}" },
                    "Arn": { "Fn::GetAtt": ["B", "Arn"] },
                    "Joined": { "Fn::Join": ["", ["arn:", { "Ref": "AWS::Partition" }, ":s3:::", { "Fn::GetAtt": ["B", "Arn"] }]] },
                    "Either": { "Fn::If": ["C", { "Days": 1 }, { "Ref": "AWS::NoValue" }] },
                    "Code": "def f():\n    return 1\n\nf()",
                    "UserData": { "Fn::Base64": { "Fn::Sub": "#!/bin/sh\necho ${P}\n" } },
                    "Tags": [{ "Key": "a", "Value": "b" }, { "Key": "c", "Value": { "Ref": "P" } }],
                    "Nested": [[1, 2], [{ "X": [3] }]],
                    "Body": "{\"widgets\":[{\"width\":12},{\"n\":\"a b\"}]}",
                    "NotMinified": "{\"a\": 1}",
                    "Keys": { "111111111111": 1, "aws:SourceArn": 2, "a b": 3, "": 4 },
                },
            },
            "B": { "Type": "AWS::KMS::Key" },
        },
    });
    let text = Template::from_value(template).unwrap().to_snapshot();
    insta::assert_snapshot!(text, @r#"
    AWSTemplateFormatVersion: "2010-09-09"

    Description: "Logs: all of them"

    Conditions:
      C:
        Fn::And:
          - Condition: A
          - !Equals [!Ref "P", "b"]

    Resources:
      A:
        Type: AWS::S3::Bucket
        DependsOn:
          - B
        Properties:
          Empty: {}
          None: []
          "Null": null
          "Yes": "yes"
          Number: 7
          NumberText: "7"
          Float: 1.5
          Name: !Sub logs-${AWS::AccountId}
          Arn: !GetAtt B.Arn
          Joined: !Join ["", ["arn:", !Ref "AWS::Partition", ":s3:::", !GetAtt "B.Arn"]]
          Either:
            Fn::If:
              - C
              - Days: 1
              - !Ref AWS::NoValue
          Code: |-
            def f():
                return 1

            f()
          UserData:
            Fn::Base64:
              Fn::Sub: |
                #!/bin/sh
                echo ${P}
          Tags:
            - Key: a
              Value: b
            - Key: c
              Value: !Ref P
          Nested:
            - - 1
              - 2
            - - X:
                  - 3
          Body: !JsonString
            widgets:
              - width: 12
              - "n": a b
          NotMinified: "{\"a\": 1}"
          Keys:
            "111111111111": 1
            aws:SourceArn: 2
            a b: 3
            "": 4

      B:
        Type: AWS::KMS::Key
    "#);
}

#[test]
fn a_changed_property_is_one_changed_line() {
    let of = |arn: Value, action: &str, width: i32| {
        let body = json!({ "widgets": [{ "type": "text", "width": width }] }).to_string();
        snapshot(json!({
            "Type": "T",
            "Properties": {
                "Key": arn,
                "Statement": [{ "Action": ["s3:GetObject", action, "s3:PutObject"], "Effect": "Allow" }],
                "Body": body,
                "Last": true,
            },
        }))
    };
    let before = of(json!("arn:aws:kms"), "s3:List", 12);
    let key = of(json!({ "Fn::GetAtt": ["Key", "Arn"] }), "s3:List", 12);
    assert_eq!(
        changed(&before, &key),
        (
            vec!["      Key: arn:aws:kms"],
            vec!["      Key: !GetAtt Key.Arn"]
        )
    );
    let action = of(json!("arn:aws:kms"), "s3:*", 12);
    assert_eq!(
        changed(&before, &action),
        (vec!["            - s3:List"], vec!["            - s3:*"])
    );
    let width = of(json!("arn:aws:kms"), "s3:List", 24);
    assert_eq!(
        changed(&before, &width),
        (vec!["            width: 12"], vec!["            width: 24"])
    );
}

#[test]
fn an_added_property_or_element_changes_no_other_line() {
    let before = snapshot(json!({ "Type": "T", "Properties": { "A": ["x"], "B": "y" } }));
    let after = snapshot(json!({
        "Type": "T",
        "Properties": { "A": ["w", "x"], "B": "y", "C": { "D": 1 } },
        "DependsOn": "Z",
    }));
    let (removed, added) = changed(&before, &after);
    assert!(removed.is_empty(), "{removed:?}");
    assert_eq!(added.len(), 4, "{added:?}");
}

#[test]
fn strings_and_functions_that_look_like_something_else_read_back() {
    let texts = [
        "",
        " ",
        "\n",
        "a\n",
        "a\n\n",
        "\na\n",
        " a\nb",
        "\ta\nb",
        "a\n b\n\n c",
        "a\n \nb",
        "a\r\nb",
        "a\u{85}b",
        "a\nb\u{2028}c",
        "\u{feff}",
        "\u{7f}",
        "\u{1}",
        "yes",
        "Null",
        "~",
        "1",
        "1.0",
        "0x1",
        ".inf",
        "2012-10-17",
        "- a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "'a",
        "\"a",
        "!Ref a",
        "&a",
        "*a",
        "%a",
        "|",
        ">",
        "{a",
        "[a]",
        "{\"a\":1}",
        "[{\"Ref\":\"A\"},1.0]",
        "{\"a\":\"{\\\"b\\\":[2]}\"}",
        "{\"a\":1.50}",
        "@a",
        "`a",
    ];
    let functions = [
        json!({ "Fn::GetAtt": "A.B" }),
        json!({ "Fn::GetAtt": ["A.B", "C"] }),
        json!({ "Fn::GetAtt": ["A", "B.C"] }),
        json!({ "Fn::GetAtt": ["A", { "Ref": "B" }] }),
        json!({ "Fn::GetAtt": ["A", "B", "C"] }),
        json!({ "Fn::Join": ["", [{ "Fn::GetAtt": "A.B" }, { "Fn::GetAtt": ["A.B", "C"] }]] }),
        json!({ "Fn::Sub": "a\nb" }),
        json!({ "Fn::Join": ["\n", [{ "Fn::Sub": "a\nb" }, "{\"a\":1}"]] }),
        json!({ "Ref": ["a"] }),
        json!({ "Fn::Select": [0, { "Fn::GetAZs": "" }] }),
        json!({ "Fn::Base64": { "Ref": "A" } }),
        json!({ "Fn::Unknown": "A" }),
        json!({ "Ref": "A", "Fn::Sub": "B" }),
    ];
    for value in texts.map(Value::from).into_iter().chain(functions) {
        let template = json!({ "Outputs": { "O": { "V": value, "L": [value, [value]] } } });
        let template = Template::from_value(template).unwrap();
        let text = template.to_snapshot();
        assert_eq!(Template::from_yaml(&text).unwrap(), template, "{text}");
    }
}

/// JSON as templates have it: intrinsic functions among plain values.
fn values() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        "[a-zA-Z0-9:/${}. #'\"\\\\-]{0,12}",
        "[ \\t\\n\\ra-c|>-]{0,8}",
        any::<String>(),
        Just("{\"a\":[1,{\"Ref\":\"b\"}]}".to_owned()),
        Just("yes".to_owned()),
    ];
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e9..1e9_f64).prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    let name = prop_oneof![
        text.prop_filter("YAML has no key of that name", |key| key != "<<"),
        Just("Ref".to_owned()),
        Just("Condition".to_owned()),
        "Fn::(GetAtt|Sub|Join|If|Base64|ForEach|Unknown)",
    ];
    scalar.prop_recursive(5, 40, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            (name.clone(), inner.clone()).prop_map(|(key, value)| json!({ key: value })),
            prop::collection::vec((name.clone(), inner), 0..4)
                .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

proptest! {
    #[test]
    fn a_snapshot_reads_back_as_the_template(value in values()) {
        let template = Template::from_value(json!({
            "Resources": { "R": { "Type": "T", "Properties": { "V": value } } },
        })).unwrap();
        let text = template.to_snapshot();
        let read = Template::from_yaml(&text);
        prop_assert!(read.is_ok(), "{read:?}\n{text}");
        prop_assert_eq!(read.unwrap(), template, "{}", text);
    }
}
