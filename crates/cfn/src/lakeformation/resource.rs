// Written by `cargo xtask codegen` from crates/registry/data/lakeformation.txt.

//! `AWS::LakeFormation::Resource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnResource = "AWS::LakeFormation::Resource", "lakeformation-resource", reference name;
    new {
        /// an update replaces the resource
        A resource_arn: str = "ResourceArn",
        B use_service_linked_role: bool = "UseServiceLinkedRole",
    }
    set {
        hybrid_access_enabled: bool = "HybridAccessEnabled",
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        with_federation: bool = "WithFederation",
    }
    get {
        ID: c::Name<CfnResource> = "Id",
    }
}
