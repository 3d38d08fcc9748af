// Written by `cargo xtask codegen` from crates/registry/data/networkfirewall.txt.

//! `AWS::NetworkFirewall::VpcEndpointAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VpcEndpointAssociationArn`.
    CfnVpcEndpointAssociation = "AWS::NetworkFirewall::VpcEndpointAssociation", "networkfirewall-vpcendpointassociation", reference arn,
        arn "arn:${Partition}:network-firewall:${Region}:${Account}:vpc-endpoint-association/${Name}", tags List "Tags";
    new CfnVpcEndpointAssociationRequired {
        /// 1 to 256 characters; matches `^(arn:aws.*)$`; an update replaces the resource
        A firewall_arn: str = "FirewallArn",
        /// an update replaces the resource
        B subnet_mapping: SubnetMapping = "SubnetMapping",
        /// 1 to 128 characters; matches `^vpc-[0-9a-f]+$`; an update replaces the resource
        C vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// at most 512 characters; matches `^.*$`; an update replaces the resource
        description: str = "Description",
        /// 1 to 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "VpcEndpointAssociationArn",
        ENDPOINT_ID: str = "EndpointId",
        VPC_ENDPOINT_ASSOCIATION_ARN: c::Arn<CfnVpcEndpointAssociation> = "VpcEndpointAssociationArn",
        VPC_ENDPOINT_ASSOCIATION_ID: str = "VpcEndpointAssociationId",
    }
}

c::property! {
    SubnetMapping, "networkfirewall-vpcendpointassociation-subnetmapping";
    new {
        A subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        ip_address_type: SubnetMappingIPAddressType = "IPAddressType",
    }
}

c::open_enum! {
    SubnetMappingIPAddressType {
        DUALSTACK = "DUALSTACK",
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}
