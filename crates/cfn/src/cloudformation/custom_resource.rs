// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::CustomResource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnCustomResource = "AWS::CloudFormation::CustomResource", "cloudformation-customresource", reference name;
    new {
        /// an update replaces the resource
        A service_token: str = "ServiceToken",
    }
    set {
        service_timeout: i64 = "ServiceTimeout",
    }
    get {
        ID: c::Name<CfnCustomResource> = "Id",
    }
}
