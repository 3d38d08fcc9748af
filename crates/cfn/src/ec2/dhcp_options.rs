// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::DHCPOptions` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DhcpOptionsId`; it has no attribute for its ARN.
    CfnDHCPOptions = "AWS::EC2::DHCPOptions", "ec2-dhcpoptions", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:dhcp-options/${DhcpOptionsId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        domain_name: str = "DomainName",
        /// no item twice; an update replaces the resource
        domain_name_servers: c::List<str> = "DomainNameServers",
        /// an update replaces the resource
        ipv6_address_preferred_lease_time: i64 = "Ipv6AddressPreferredLeaseTime",
        /// no item twice; an update replaces the resource
        netbios_name_servers: c::List<str> = "NetbiosNameServers",
        /// one of 1, 2, 4, 8; an update replaces the resource
        netbios_node_type: i64 = "NetbiosNodeType",
        /// an update replaces the resource
        ntp_servers: c::List<str> = "NtpServers",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        DHCP_OPTIONS_ID: c::Name<CfnDHCPOptions> = "DhcpOptionsId",
    }
}
