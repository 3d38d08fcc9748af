#![cfg(test)]

use super::{clean, with_topic};

#[test]
fn the_interface_names_parameters() {
    clean(
        "Parameters: {P: {Type: String}}\n\
        Rules: {R: {Assertions: [{Assert: !Equals [!Ref P, a]}]}}\n\
        Metadata:\n\
        \x20 Anything: {at: [all]}\n\
        \x20 AWS::CloudFormation::Interface:\n\
        \x20   ParameterGroups: [{Label: {default: x}, Parameters: [P]}]\n\
        \x20   ParameterLabels: {P: {default: y}}\n",
    );
    assert_eq!(
        with_topic(
            "Metadata:\n  AWS::CloudFormation::Interface:\n    ParameterGroups: [{Label: x, Parameters: [P, [Q]]}, y]\n    ParameterLabels: {Q: {default: [x], other: y}}\n    Parameters: []\n"
        ),
        [
            "3:31 error template/attribute-type Metadata.AWS::CloudFormation::Interface.ParameterGroups[0].Label",
            "3:47 warning metadata/unknown-parameter Metadata.AWS::CloudFormation::Interface.ParameterGroups[0].Parameters[0]",
            "3:50 error template/attribute-type Metadata.AWS::CloudFormation::Interface.ParameterGroups[0].Parameters[1]",
            "3:57 error template/attribute-type Metadata.AWS::CloudFormation::Interface.ParameterGroups[1]",
            "4:23 warning metadata/unknown-parameter Metadata.AWS::CloudFormation::Interface.ParameterLabels.Q",
            "4:36 error template/attribute-type Metadata.AWS::CloudFormation::Interface.ParameterLabels.Q.default",
            "4:41 error template/unknown-attribute Metadata.AWS::CloudFormation::Interface.ParameterLabels.Q.other",
            "5:5 error template/unknown-attribute Metadata.AWS::CloudFormation::Interface.Parameters",
        ]
    );
}
