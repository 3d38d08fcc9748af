// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::WaitConditionHandle` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnWaitConditionHandle = "AWS::CloudFormation::WaitConditionHandle", "cloudformation-waitconditionhandle", reference name;
    new {}
    set {}
    get {
        ID: c::Name<CfnWaitConditionHandle> = "Id",
    }
}
