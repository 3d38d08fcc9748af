// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::TrafficDistributionGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TrafficDistributionGroupArn`.
    CfnTrafficDistributionGroup = "AWS::Connect::TrafficDistributionGroup", "connect-trafficdistributiongroup", reference arn,
        arn "arn:${Partition}:connect:${Region}:${Account}:traffic-distribution-group/${TrafficDistributionGroupId}", tags List "Tags";
    new CfnTrafficDistributionGroupRequired {
        /// 1 to 250 characters
        A instance_arn: str = "InstanceArn",
        /// 1 to 128 characters; matches `(^[\S].*[\S]$)|(^[\S]$)`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 250 characters; matches `(^[\S].*[\S]$)|(^[\S]$)`; an update replaces the resource
        description: str = "Description",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "TrafficDistributionGroupArn",
        IS_DEFAULT: bool = "IsDefault",
        STATUS: str = "Status",
        TRAFFIC_DISTRIBUTION_GROUP_ARN: c::Arn<CfnTrafficDistributionGroup> = "TrafficDistributionGroupArn",
    }
}
