// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::WaitCondition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnWaitCondition = "AWS::CloudFormation::WaitCondition", "cloudformation-waitcondition", reference name;
    new {}
    set {
        count: i64 = "Count",
        handle: str = "Handle",
        timeout: str = "Timeout",
    }
    get {
        DATA: c::Json = "Data",
        ID: c::Name<CfnWaitCondition> = "Id",
    }
}
