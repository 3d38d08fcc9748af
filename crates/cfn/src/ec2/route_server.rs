// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::RouteServer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnRouteServer = "AWS::EC2::RouteServer", "ec2-routeserver", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:route-server/${RouteServerId}", tags List "Tags";
    new {
        /// 1 to 4294967294; an update replaces the resource
        A amazon_side_asn: i64 = "AmazonSideAsn",
    }
    set {
        persist_routes: PersistRoutes = "PersistRoutes",
        /// 0 to 5; AWS does not show it again
        persist_routes_duration: i64 = "PersistRoutesDuration",
        sns_notifications_enabled: bool = "SnsNotificationsEnabled",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnRouteServer> = "Id",
    }
}

c::open_enum! {
    PersistRoutes {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}
