// Written by `cargo xtask codegen` from crates/registry/data/shield.txt.

//! `AWS::Shield::ProtectionGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProtectionGroupArn`.
    CfnProtectionGroup = "AWS::Shield::ProtectionGroup", "shield-protectiongroup", reference arn,
        arn "arn:${Partition}:shield::${Account}:protection-group/${ProtectionGroupId}", tags List "Tags";
    new CfnProtectionGroupRequired {
        A aggregation: Aggregation = "Aggregation",
        B pattern: Pattern = "Pattern",
        /// 1 to 36 characters; matches `[a-zA-Z0-9-]*`; an update replaces the resource
        C protection_group_id: str = "ProtectionGroupId",
    }
    set {
        /// at most 10000 items; each: 1 to 2048 characters, matches `^arn:aws`
        members: c::List<str> = "Members",
        resource_type: ResourceType = "ResourceType",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ProtectionGroupArn",
        PROTECTION_GROUP_ARN: c::Arn<CfnProtectionGroup> = "ProtectionGroupArn",
    }
}

c::open_enum! {
    Aggregation {
        SUM = "SUM",
        MEAN = "MEAN",
        MAX = "MAX",
    }
}

c::open_enum! {
    Pattern {
        ALL = "ALL",
        ARBITRARY = "ARBITRARY",
        BY_RESOURCE_TYPE = "BY_RESOURCE_TYPE",
    }
}

c::open_enum! {
    ResourceType {
        CLOUDFRONT_DISTRIBUTION = "CLOUDFRONT_DISTRIBUTION",
        ROUTE_53_HOSTED_ZONE = "ROUTE_53_HOSTED_ZONE",
        ELASTIC_IP_ALLOCATION = "ELASTIC_IP_ALLOCATION",
        CLASSIC_LOAD_BALANCER = "CLASSIC_LOAD_BALANCER",
        APPLICATION_LOAD_BALANCER = "APPLICATION_LOAD_BALANCER",
        GLOBAL_ACCELERATOR = "GLOBAL_ACCELERATOR",
    }
}
