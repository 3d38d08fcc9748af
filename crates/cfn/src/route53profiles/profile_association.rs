// Written by `cargo xtask codegen` from crates/registry/data/route53profiles.txt.

//! `AWS::Route53Profiles::ProfileAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnProfileAssociation = "AWS::Route53Profiles::ProfileAssociation", "route53profiles-profileassociation", reference name,
        arn "arn:${Partition}:route53profiles:${Region}:${Account}:profile-association/${ResourceId}", tags List "Tags";
    new CfnProfileAssociationRequired {
        /// an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B profile_id: str = "ProfileId",
        /// an update replaces the resource
        C resource_id: str = "ResourceId",
    }
    set {
        /// AWS does not show it again
        arn: str = "Arn",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnProfileAssociation> = "Id",
    }
}
