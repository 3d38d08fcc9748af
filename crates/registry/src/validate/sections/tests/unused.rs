#![cfg(test)]

use super::{clean, with_topic};
use crate::validate::testing;

#[test]
fn what_nothing_names_is_found() {
    assert_eq!(
        with_topic(
            "Parameters: {P: {Type: String}}\nMappings: {M: {A: {B: c}}}\nConditions: {C: !Equals [!Ref AWS::Region, a]}\n"
        ),
        [
            "1:14 warning parameter/unused P",
            "2:12 warning mapping/unused M",
            "3:14 warning condition/unused C",
        ]
    );
}

#[test]
fn what_a_macro_names_is_not_known() {
    clean("Transform: Mine\nParameters: {P: {Type: String}}\n");
    clean("Parameters: {P: {Type: String}}\nMetadata: {A: {Fn::Transform: {Name: Mine}}}\n");
}

#[test]
fn names_in_any_section_are_names() {
    testing::clean(
        "Parameters: {P: {Type: String}, Q: {Type: String}, R: {Type: String}}\n\
        Mappings: {M: {A: {B: c}}}\n\
        Conditions:\n\
        \x20 C: !Equals [!Ref P, a]\n\
        \x20 D: !Not [{Condition: C}]\n\
        Metadata: {A: {Ref: Q}}\n\
        Resources:\n\
        \x20 Topic:\n\
        \x20   Type: AWS::SNS::Topic\n\
        \x20   Condition: D\n\
        \x20   Properties: {TopicName: !Sub 'a${R}'}\n\
        Outputs: {O: {Value: !FindInMap [M, A, B]}}\n",
    );
}
