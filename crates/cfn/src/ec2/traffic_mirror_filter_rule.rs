// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TrafficMirrorFilterRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TrafficMirrorFilterRuleId`; it has no attribute for its ARN.
    CfnTrafficMirrorFilterRule = "AWS::EC2::TrafficMirrorFilterRule", "ec2-trafficmirrorfilterrule", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}", tags List "Tags";
    new CfnTrafficMirrorFilterRuleRequired {
        /// format ipv4-network
        A destination_cidr_block: str = "DestinationCidrBlock",
        B rule_action: TrafficMirrorRuleAction = "RuleAction",
        C rule_number: i64 = "RuleNumber",
        /// format ipv4-network
        D source_cidr_block: str = "SourceCidrBlock",
        E traffic_direction: TrafficDirection = "TrafficDirection",
        /// an update replaces the resource
        F traffic_mirror_filter_id: str = "TrafficMirrorFilterId",
    }
    set {
        description: str = "Description",
        destination_port_range: TrafficMirrorPortRange = "DestinationPortRange",
        protocol: i64 = "Protocol",
        source_port_range: TrafficMirrorPortRange = "SourcePortRange",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        TRAFFIC_MIRROR_FILTER_RULE_ID: c::Name<CfnTrafficMirrorFilterRule> = "TrafficMirrorFilterRuleId",
    }
}

c::property! {
    TrafficMirrorPortRange, "ec2-trafficmirrorfilterrule-trafficmirrorportrange";
    new TrafficMirrorPortRangeRequired {
        A from_port: i64 = "FromPort",
        B to_port: i64 = "ToPort",
    }
    set {}
}

c::open_enum! {
    TrafficDirection {
        EGRESS = "egress",
        INGRESS = "ingress",
    }
}

c::open_enum! {
    TrafficMirrorRuleAction {
        ACCEPT = "accept",
        REJECT = "reject",
    }
}
