// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::TrafficPolicyInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnTrafficPolicyInstance = "AWS::Route53::TrafficPolicyInstance", "route53-trafficpolicyinstance", reference arn,
        arn "arn:${Partition}:route53:::trafficpolicyinstance/${Id}";
    new CfnTrafficPolicyInstanceRequired {
        /// at most 32 characters; matches `^[A-Z0-9]{1,32}$`; an update replaces the resource
        A hosted_zone_id: str = "HostedZoneId",
        /// at most 1024 characters; matches `^[^A-Z\s]+\.$`; an update replaces the resource
        B name: str = "Name",
        /// 0 to 2147483647
        C ttl: i64 = "TTL",
        /// 1 to 36 characters; matches `^[0-9a-f-]{1,36}$`
        D traffic_policy_id: str = "TrafficPolicyId",
        /// 1 to 1000
        E traffic_policy_version: i64 = "TrafficPolicyVersion",
    }
    set {}
    get {
        @arn "Arn",
        ID: str = "Id",
        STATE: str = "State",
        TRAFFIC_POLICY_TYPE: str = "TrafficPolicyType",
    }
}
