#![cfg(test)]

use crate::validate::testing::findings;

#[track_caller]
fn circles(text: &str) -> Vec<String> {
    let mut found = findings(text);
    found.retain(|line| line.contains("-reference"));
    found
}

#[test]
fn a_circle_is_printed_in_full() {
    let text = "Resources:\n\
        \x20 A: {Type: AWS::SNS::Topic, Properties: {TopicName: !GetAtt B.TopicName}}\n\
        \x20 B: {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub 'x${C.TopicName}'}}\n\
        \x20 C: {Type: AWS::SNS::Topic, DependsOn: [A]}\n\
        \x20 D: {Type: AWS::SNS::Topic, DependsOn: A}\n";
    assert_eq!(
        circles(text),
        [
            "2:54 error resource/circular-reference A: the resources refer to each other in a circle: `A` → `B` → `C` → `A`"
        ]
    );
}

#[test]
fn a_resource_that_refers_to_itself_is_found() {
    let text = "Resources:\n\
        \x20 A: {Type: AWS::SNS::Topic, Metadata: {Self: !Ref A}}\n";
    assert_eq!(
        circles(text),
        ["2:47 error resource/self-reference A: the resource `A` refers to itself"]
    );
}

#[test]
fn variables_of_a_substitution_and_escaped_names_are_no_references() {
    let text = "Resources:\n\
        \x20 A: {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub ['${A}', {A: x}], DisplayName: !Sub 'x${!A}${AWS::Region}'}}\n";
    assert_eq!(circles(text), [] as [&str; 0]);
}

#[test]
fn references_that_exclude_each_other_make_no_circle() {
    let text = "Conditions: {Is: !Equals [!Ref AWS::Region, a]}\n\
        Resources:\n\
        \x20 A: {Type: AWS::SNS::Topic, Properties: {TopicName: !If [Is, !GetAtt B.TopicName, x]}}\n\
        \x20 B: {Type: AWS::SNS::Topic, Properties: {TopicName: !If [Is, x, !GetAtt A.TopicName]}}\n";
    assert_eq!(circles(text), [] as [&str; 0]);
    let both = text.replace(
        "!If [Is, x, !GetAtt A.TopicName]",
        "!If [Is, !GetAtt A.TopicName, x]",
    );
    assert_eq!(circles(&both).len(), 1);
}

#[test]
fn conditions_that_cannot_hold_together_make_no_circle() {
    let text = "Conditions: {Is: !Equals [!Ref AWS::Region, a], Other: !Equals [!Ref AWS::Region, b]}\n\
        Resources:\n\
        \x20 A: {Type: AWS::SNS::Topic, Condition: Is, Properties: {TopicName: !GetAtt B.TopicName}}\n\
        \x20 B: {Type: AWS::SNS::Topic, Properties: {TopicName: !If [Other, !GetAtt A.TopicName, x]}}\n";
    assert_eq!(circles(text), [] as [&str; 0]);
    assert_eq!(circles(&text.replace("!If [Other", "!If [Is")).len(), 1);
}

#[test]
fn sam_makes_several_resources_of_one() {
    let text = "Transform: AWS::Serverless-2016-10-31\n\
        Resources:\n\
        \x20 A: {Type: AWS::Serverless::Api, Properties: {StageName: !Ref B}}\n\
        \x20 B: {Type: AWS::SNS::Topic, DependsOn: A}\n";
    assert_eq!(circles(text), [] as [&str; 0]);
}

#[test]
fn a_fault_that_is_told_of_elsewhere_is_no_circle() {
    let itself = "Resources:\n\
        \x20 A: {Type: AWS::SNS::Topic, DependsOn: A}\n";
    assert_eq!(
        findings(itself),
        ["2:41 error resource/depends-on A DependsOn: `A` waits for itself"]
    );
    let shared = "Parameters: {A: {Type: String}}\n\
        Resources:\n\
        \x20 A: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref A}}\n";
    assert_eq!(
        findings(shared),
        ["3:3 error template/shared-id A: `A` is the name of a resource and of a parameter"]
    );
}
