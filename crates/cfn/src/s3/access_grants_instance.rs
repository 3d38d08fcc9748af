// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! `AWS::S3::AccessGrantsInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccessGrantsInstanceArn`.
    CfnAccessGrantsInstance = "AWS::S3::AccessGrantsInstance", "s3-accessgrantsinstance", reference arn, tags List "Tags";
    new {}
    set {
        identity_center_arn: str = "IdentityCenterArn",
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AccessGrantsInstanceArn",
        ACCESS_GRANTS_INSTANCE_ARN: c::Arn<CfnAccessGrantsInstance> = "AccessGrantsInstanceArn",
        ACCESS_GRANTS_INSTANCE_ID: str = "AccessGrantsInstanceId",
    }
}
