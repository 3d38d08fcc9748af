// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::AccessLogSubscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAccessLogSubscription = "AWS::VpcLattice::AccessLogSubscription", "vpclattice-accesslogsubscription", reference arn,
        arn "arn:${Partition}:vpc-lattice:${Region}:${Account}:accesslogsubscription/${AccessLogSubscriptionId}", tags List "Tags";
    new {
        /// 20 to 2048 characters; matches `^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?$`
        A destination_arn: str = "DestinationArn",
    }
    set {
        /// 17 to 2048 characters; an update replaces the resource; AWS does not show it again
        resource_identifier: str = "ResourceIdentifier",
        service_network_log_type: ServiceNetworkLogType = "ServiceNetworkLogType",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        RESOURCE_ARN: str = "ResourceArn",
        RESOURCE_ID: str = "ResourceId",
    }
}

c::open_enum! {
    ServiceNetworkLogType {
        SERVICE = "SERVICE",
        RESOURCE = "RESOURCE",
    }
}
