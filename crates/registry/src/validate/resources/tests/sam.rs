//! Resources of SAM.

use crate::validate::testing::{clean, findings};

fn function(properties: &str) -> Vec<String> {
    findings(&format!(
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {properties}\n"
    ))
}

#[test]
fn a_type_of_sam_needs_the_transform() {
    assert_eq!(
        findings("Resources:\n  F:\n    Type: AWS::Serverless::Function\n"),
        [
            "3:11 error resource/no-transform F Type: `AWS::Serverless::Function` is used without `Transform: AWS::Serverless-2016-10-31`"
        ]
    );
}

#[test]
fn the_properties_of_sam_are_known() {
    assert_eq!(
        function(
            "{CodeUri: ./src, Handler: a.b, Runtime: python3.13, Events: {A: {Type: Api, Properties: {Path: /, Method: get}}}}"
        ),
        [] as [&str; 0]
    );
    assert_eq!(
        function("{CodeUri: ./src, Handler: a.b, Timout: 3, Runtime: python3.13}"),
        [
            "5:48 error property/unknown F Properties.Timout: `Timout` is no property of AWS::Serverless::Function"
        ]
    );
}

#[test]
fn what_sam_needs_must_be_given() {
    let found = findings(
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  A:\n    Type: AWS::Serverless::Api\n",
    );
    assert_eq!(
        found,
        ["3:3 error property/missing A Properties: `StageName` is missing in AWS::Serverless::Api"]
    );
}

#[test]
fn a_misspelt_type_of_sam_is_found() {
    let found = findings(
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  A:\n    Type: AWS::Serverless::Functon\n",
    );
    assert_eq!(
        found,
        [
            "4:11 error resource/unknown-type A Type: `AWS::Serverless::Functon` is no resource type of SAM"
        ]
    );
}

#[test]
fn other_attributes_of_resources_of_sam_are_dropped() {
    let found = findings(
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  A:\n    Type: AWS::Serverless::SimpleTable\n    Colour: red\n",
    );
    assert_eq!(
        found,
        ["5:5 warning resource/unknown-attribute A Colour: `Colour` is no attribute of a resource"]
    );
    clean(
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  A:\n    Type: AWS::Serverless::SimpleTable\n    Connectors: {C: {Properties: {Destination: {Id: B}, Permissions: [Read]}}}\n  B:\n    Type: AWS::Serverless::SimpleTable\n",
    );
}
