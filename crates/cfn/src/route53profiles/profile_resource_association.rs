// Written by `cargo xtask codegen` from crates/registry/data/route53profiles.txt.

//! `AWS::Route53Profiles::ProfileResourceAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnProfileResourceAssociation = "AWS::Route53Profiles::ProfileResourceAssociation", "route53profiles-profileresourceassociation", reference name;
    new CfnProfileResourceAssociationRequired {
        /// an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B profile_id: str = "ProfileId",
        /// an update replaces the resource
        C resource_arn: str = "ResourceArn",
    }
    set {
        resource_properties: str = "ResourceProperties",
    }
    get {
        ID: c::Name<CfnProfileResourceAssociation> = "Id",
        RESOURCE_TYPE: str = "ResourceType",
    }
}
