// Written by `cargo xtask codegen` from crates/registry/data/route53globalresolver.txt.

//! `AWS::Route53GlobalResolver::HostedZoneAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `HostedZoneAssociationId`; it takes no tags; it has no attribute for its ARN.
    CfnHostedZoneAssociation = "AWS::Route53GlobalResolver::HostedZoneAssociation", "route53globalresolver-hostedzoneassociation", reference name;
    new CfnHostedZoneAssociationRequired {
        /// 1 to 32 characters; an update replaces the resource
        A hosted_zone_id: str = "HostedZoneId",
        /// 1 to 64 characters; matches `^([a-zA-Z0-9-_' ']+)`; does not match `^(?:^[0-9]+$)`
        B name: str = "Name",
        /// 1 to 2048 characters; an update replaces the resource
        C resource_arn: str = "ResourceArn",
    }
    set {}
    get {
        CREATED_AT: str = "CreatedAt",
        HOSTED_ZONE_ASSOCIATION_ID: c::Name<CfnHostedZoneAssociation> = "HostedZoneAssociationId",
        HOSTED_ZONE_NAME: str = "HostedZoneName",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}
