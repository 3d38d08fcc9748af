// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPC` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VpcId`; it has no attribute for its ARN.
    ///
    /// Exactly one of `CidrBlock`, `Ipv4IpamPoolId`.
    ///
    /// `Ipv4IpamPoolId` needs `Ipv4NetmaskLength`.
    ///
    /// `Ipv4NetmaskLength` needs `Ipv4IpamPoolId`.
    CfnVPC = "AWS::EC2::VPC", "ec2-vpc", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}", tags List "Tags";
    new {}
    set {
        /// format ipv4-network; an update replaces the resource
        cidr_block: str = "CidrBlock",
        enable_dns_hostnames: bool = "EnableDnsHostnames",
        enable_dns_support: bool = "EnableDnsSupport",
        /// an update may replace the resource
        instance_tenancy: InstanceTenancy = "InstanceTenancy",
        /// an update replaces the resource; AWS does not show it again
        ipv4_ipam_pool_id: str = "Ipv4IpamPoolId",
        /// an update replaces the resource; AWS does not show it again
        ipv4_netmask_length: i64 = "Ipv4NetmaskLength",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vpc_encryption_control: VpcEncryptionControl = "VpcEncryptionControl",
    }
    get {
        CIDR_BLOCK: str = "CidrBlock",
        CIDR_BLOCK_ASSOCIATIONS: c::List<str> = list "CidrBlockAssociations",
        DEFAULT_NETWORK_ACL: str = "DefaultNetworkAcl",
        DEFAULT_SECURITY_GROUP: c::Name<crate::ec2::CfnSecurityGroup> = "DefaultSecurityGroup",
        IPV6_CIDR_BLOCKS: c::List<str> = list "Ipv6CidrBlocks",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS: c::Json = "VpcEncryptionControl.ResourceExclusions",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_EGRESS_ONLY_INTERNET_GATEWAY: c::Json = "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_EGRESS_ONLY_INTERNET_GATEWAY_STATE: str = "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_EGRESS_ONLY_INTERNET_GATEWAY_STATE_MESSAGE: str = "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_ELASTIC_FILE_SYSTEM: c::Json = "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_ELASTIC_FILE_SYSTEM_STATE: str = "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_ELASTIC_FILE_SYSTEM_STATE_MESSAGE: str = "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_INTERNET_GATEWAY: c::Json = "VpcEncryptionControl.ResourceExclusions.InternetGateway",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_INTERNET_GATEWAY_STATE: str = "VpcEncryptionControl.ResourceExclusions.InternetGateway.State",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_INTERNET_GATEWAY_STATE_MESSAGE: str = "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_LAMBDA: c::Json = "VpcEncryptionControl.ResourceExclusions.Lambda",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_LAMBDA_STATE: str = "VpcEncryptionControl.ResourceExclusions.Lambda.State",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_LAMBDA_STATE_MESSAGE: str = "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_NAT_GATEWAY: c::Json = "VpcEncryptionControl.ResourceExclusions.NatGateway",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_NAT_GATEWAY_STATE: str = "VpcEncryptionControl.ResourceExclusions.NatGateway.State",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_NAT_GATEWAY_STATE_MESSAGE: str = "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_VIRTUAL_PRIVATE_GATEWAY: c::Json = "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_VIRTUAL_PRIVATE_GATEWAY_STATE: str = "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_VIRTUAL_PRIVATE_GATEWAY_STATE_MESSAGE: str = "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_VPC_LATTICE: c::Json = "VpcEncryptionControl.ResourceExclusions.VpcLattice",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_VPC_LATTICE_STATE: str = "VpcEncryptionControl.ResourceExclusions.VpcLattice.State",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_VPC_LATTICE_STATE_MESSAGE: str = "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_VPC_PEERING: c::Json = "VpcEncryptionControl.ResourceExclusions.VpcPeering",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_VPC_PEERING_STATE: str = "VpcEncryptionControl.ResourceExclusions.VpcPeering.State",
        VPC_ENCRYPTION_CONTROL_RESOURCE_EXCLUSIONS_VPC_PEERING_STATE_MESSAGE: str = "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage",
        VPC_ENCRYPTION_CONTROL_STATE: str = "VpcEncryptionControl.State",
        VPC_ENCRYPTION_CONTROL_STATE_MESSAGE: str = "VpcEncryptionControl.StateMessage",
        VPC_ENCRYPTION_CONTROL_VPC_ENCRYPTION_CONTROL_ID: str = "VpcEncryptionControl.VpcEncryptionControlId",
        VPC_ENCRYPTION_CONTROL_VPC_ID: str = "VpcEncryptionControl.VpcId",
        VPC_ID: c::Name<CfnVPC> = "VpcId",
    }
}

c::property! {
    VpcEncryptionControl, "ec2-vpc-vpcencryptioncontrol";
    new {}
    set {
        /// AWS does not show it again
        egress_only_internet_gateway_exclusion: VpcEncryptionControlEgressOnlyInternetGatewayExclusion = "EgressOnlyInternetGatewayExclusion",
        /// AWS does not show it again
        elastic_file_system_exclusion: VpcEncryptionControlElasticFileSystemExclusion = "ElasticFileSystemExclusion",
        /// AWS does not show it again
        internet_gateway_exclusion: VpcEncryptionControlInternetGatewayExclusion = "InternetGatewayExclusion",
        /// AWS does not show it again
        lambda_exclusion: VpcEncryptionControlLambdaExclusion = "LambdaExclusion",
        mode: VpcEncryptionControlMode = "Mode",
        /// AWS does not show it again
        nat_gateway_exclusion: VpcEncryptionControlNatGatewayExclusion = "NatGatewayExclusion",
        /// AWS does not show it again
        virtual_private_gateway_exclusion: VpcEncryptionControlVirtualPrivateGatewayExclusion = "VirtualPrivateGatewayExclusion",
        /// AWS does not show it again
        vpc_lattice_exclusion: VpcEncryptionControlVpcLatticeExclusion = "VpcLatticeExclusion",
        /// AWS does not show it again
        vpc_peering_exclusion: VpcEncryptionControlVpcPeeringExclusion = "VpcPeeringExclusion",
    }
}

c::open_enum! {
    InstanceTenancy {
        DEDICATED = "dedicated",
        DEFAULT = "default",
        HOST = "host",
    }
}

c::open_enum! {
    VpcEncryptionControlEgressOnlyInternetGatewayExclusion {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    VpcEncryptionControlElasticFileSystemExclusion {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    VpcEncryptionControlInternetGatewayExclusion {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    VpcEncryptionControlLambdaExclusion {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    VpcEncryptionControlMode {
        MONITOR = "monitor",
        ENFORCE = "enforce",
    }
}

c::open_enum! {
    VpcEncryptionControlNatGatewayExclusion {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    VpcEncryptionControlVirtualPrivateGatewayExclusion {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    VpcEncryptionControlVpcLatticeExclusion {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    VpcEncryptionControlVpcPeeringExclusion {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}
