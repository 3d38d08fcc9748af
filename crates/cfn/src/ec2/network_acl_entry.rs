// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::NetworkAclEntry` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    ///
    /// Exactly one of `Ipv6CidrBlock`, `CidrBlock`.
    CfnNetworkAclEntry = "AWS::EC2::NetworkAclEntry", "ec2-networkaclentry", reference name;
    new CfnNetworkAclEntryRequired {
        /// an update replaces the resource
        A network_acl_id: str = "NetworkAclId",
        B protocol: i64 = "Protocol",
        C rule_action: RuleAction = "RuleAction",
        /// an update replaces the resource
        D rule_number: i64 = "RuleNumber",
    }
    set {
        /// format ipv4-network
        cidr_block: str = "CidrBlock",
        /// an update replaces the resource
        egress: bool = "Egress",
        icmp: Icmp = "Icmp",
        /// format ipv6-network
        ipv6_cidr_block: str = "Ipv6CidrBlock",
        port_range: PortRange = "PortRange",
    }
    get {
        ID: c::Name<CfnNetworkAclEntry> = "Id",
    }
}

c::property! {
    Icmp, "ec2-networkaclentry-icmp";
    new {}
    set {
        code: i64 = "Code",
        r#type: i64 = "Type",
    }
}

c::property! {
    PortRange, "ec2-networkaclentry-portrange";
    new {}
    set {
        from: i64 = "From",
        to: i64 = "To",
    }
}

c::open_enum! {
    RuleAction {
        ALLOW = "allow",
        DENY = "deny",
    }
}
