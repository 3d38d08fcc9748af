#![cfg(test)]

use super::with_topic;

#[track_caller]
fn mapping(body: &str) -> Vec<String> {
    let mut found = with_topic(&format!("Mappings:\n  M: {body}\n"));
    found.retain(|line| !line.contains("mapping/unused"));
    found
}

#[test]
fn a_mapping_has_two_levels_of_keys() {
    assert_eq!(
        mapping("{eu-west-1.x: {A: b, B: 1, C: [a, 2], D: true}}"),
        [] as [&str; 0]
    );
    assert_eq!(
        mapping("{A: b}"),
        ["2:10 error template/attribute-type M A"]
    );
    assert_eq!(mapping("text"), ["2:6 error template/attribute-type M"]);
}

#[test]
fn a_mapping_is_not_empty() {
    assert_eq!(mapping("{}"), ["2:6 error mapping/empty M"]);
    assert_eq!(mapping("{A: {}}"), ["2:10 error mapping/empty M A"]);
}

#[test]
fn keys_are_letters_and_digits() {
    assert_eq!(mapping("{a_b: {A: b}}"), ["2:7 error mapping/key M a_b"]);
    assert_eq!(mapping("{A: {a.b: b}}"), ["2:11 error mapping/key M A.a.b"]);
    let long = "a".repeat(256);
    assert_eq!(
        mapping(&format!("{{{long}: {{A: b}}}}")),
        [format!("2:7 error limit/mapping-key M {long}")]
    );
}

#[test]
fn values_are_texts_and_lists_of_texts() {
    assert_eq!(
        mapping("{A: {B: {C: d}}}"),
        ["2:14 error mapping/value M A.B"]
    );
    assert_eq!(
        mapping("{A: {B: {Ref: AWS::Region}}}"),
        ["2:14 error mapping/value M A.B"]
    );
    assert_eq!(
        mapping("{A: {B: [a, [b]]}}"),
        ["2:18 error mapping/value M A.B[1]"]
    );
}

#[test]
fn a_snippet_may_be_put_into_mappings() {
    assert_eq!(
        with_topic(
            "Mappings:\n  Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://a/b}}\n"
        ),
        [] as [&str; 0]
    );
}
