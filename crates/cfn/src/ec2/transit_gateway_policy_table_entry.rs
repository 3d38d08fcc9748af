// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayPolicyTableEntry` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTransitGatewayPolicyTableEntry = "AWS::EC2::TransitGatewayPolicyTableEntry", "ec2-transitgatewaypolicytableentry", reference text;
    new CfnTransitGatewayPolicyTableEntryRequired {
        A policy_rule: TransitGatewayPolicyRule = "PolicyRule",
        /// an update replaces the resource
        B policy_rule_number: str = "PolicyRuleNumber",
        C target_route_table_id: str = "TargetRouteTableId",
        /// an update replaces the resource
        D transit_gateway_policy_table_id: str = "TransitGatewayPolicyTableId",
    }
    set {}
    get {
        STATE: str = "State",
    }
}

c::property! {
    TransitGatewayPolicyRule, "ec2-transitgatewaypolicytableentry-transitgatewaypolicyrule";
    new {}
    set {
        /// format ipv4-network
        destination_cidr_block: str = "DestinationCidrBlock",
        destination_port_range: str = "DestinationPortRange",
        protocol: str = "Protocol",
        /// format ipv4-network
        source_cidr_block: str = "SourceCidrBlock",
        source_port_range: str = "SourcePortRange",
    }
}
