// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! `AWS::S3::AccessGrantsLocation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccessGrantsLocationId`.
    CfnAccessGrantsLocation = "AWS::S3::AccessGrantsLocation", "s3-accessgrantslocation", reference name,
        arn "arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}", tags List "Tags";
    new CfnAccessGrantsLocationRequired {
        A iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        B location_scope: str = "LocationScope",
    }
    set {
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AccessGrantsLocationArn",
        ACCESS_GRANTS_LOCATION_ARN: c::Arn<CfnAccessGrantsLocation> = "AccessGrantsLocationArn",
        ACCESS_GRANTS_LOCATION_ID: c::Name<CfnAccessGrantsLocation> = "AccessGrantsLocationId",
    }
}
