// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::ConnectionGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnConnectionGroup = "AWS::CloudFront::ConnectionGroup", "cloudfront-connectiongroup", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:connection-group/${Id}", tags List "Tags";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        anycast_ip_list_id: str = "AnycastIpListId",
        enabled: bool = "Enabled",
        ipv6_enabled: bool = "Ipv6Enabled",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        E_TAG: str = "ETag",
        ID: c::Name<CfnConnectionGroup> = "Id",
        IS_DEFAULT: bool = "IsDefault",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        ROUTING_ENDPOINT: str = "RoutingEndpoint",
        STATUS: str = "Status",
    }
}
