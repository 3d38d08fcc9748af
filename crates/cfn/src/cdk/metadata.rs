// Written by `cargo xtask codegen` from crates/registry/data/cdk.txt.

//! `AWS::CDK::Metadata` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnMetadata = "AWS::CDK::Metadata", "cdk-metadata", reference name;
    new {}
    set {
        analytics: str = "Analytics",
        modules: str = "Modules",
    }
    get {
        ID: c::Name<CfnMetadata> = "Id",
    }
}
