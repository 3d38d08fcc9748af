#![cfg(test)]

use super::{clean, with_topic};
use crate::validate::testing::findings;

#[test]
fn globals_need_sam() {
    assert_eq!(
        with_topic("Globals: {Function: {Timeout: 3}}\n"),
        ["1:1 error template/globals Globals"]
    );
    clean("Transform: AWS::Serverless-2016-10-31\nGlobals: {Function: {Timeout: 3}}\n");
}

#[test]
fn globals_are_known_properties_of_known_kinds() {
    assert_eq!(
        with_topic(
            "Transform: AWS::Serverless-2016-10-31\nGlobals: {Functions: {}, Function: {Timeot: 3}}\n"
        ),
        [
            "2:11 error template/globals-kind Globals.Functions",
            "2:37 error template/globals-property Globals.Function.Timeot",
        ]
    );
}

#[test]
fn a_resource_leaves_out_globals_that_there_are() {
    let text = "Transform: AWS::Serverless-2016-10-31\n\
        Globals: {Function: {Timeout: 3, Runtime: python3.13}}\n\
        Resources:\n\
        \x20 A:\n\
        \x20   Type: AWS::Serverless::Function\n\
        \x20   IgnoreGlobals: [Timeout, Timeot]\n\
        \x20   Properties: {Handler: a.b, InlineCode: x}\n";
    let found: Vec<String> = findings(text)
        .into_iter()
        .filter(|line| line.contains("resource/ignored-global"))
        .collect();
    assert_eq!(
        found,
        [
            "6:30 error resource/ignored-global A IgnoreGlobals[1]: `IgnoreGlobals` names `Timeot`, which `Globals` does not give for `Function`"
        ]
    );
}
