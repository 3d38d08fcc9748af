// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCEncryptionControl` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VpcEncryptionControlId`; it has no attribute for its ARN.
    CfnVPCEncryptionControl = "AWS::EC2::VPCEncryptionControl", "ec2-vpcencryptioncontrol", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpc-encryption-control/${VpcEncryptionControlId}", tags List "Tags";
    new {}
    set {
        /// AWS does not show it again
        egress_only_internet_gateway_exclusion_input: EgressOnlyInternetGatewayExclusionInput = "EgressOnlyInternetGatewayExclusionInput",
        /// AWS does not show it again
        elastic_file_system_exclusion_input: ElasticFileSystemExclusionInput = "ElasticFileSystemExclusionInput",
        /// AWS does not show it again
        internet_gateway_exclusion_input: InternetGatewayExclusionInput = "InternetGatewayExclusionInput",
        /// AWS does not show it again
        lambda_exclusion_input: LambdaExclusionInput = "LambdaExclusionInput",
        mode: Mode = "Mode",
        /// AWS does not show it again
        nat_gateway_exclusion_input: NatGatewayExclusionInput = "NatGatewayExclusionInput",
        tags: c::List<c::Tag> = "Tags",
        /// AWS does not show it again
        virtual_private_gateway_exclusion_input: VirtualPrivateGatewayExclusionInput = "VirtualPrivateGatewayExclusionInput",
        /// an update replaces the resource
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
        /// AWS does not show it again
        vpc_lattice_exclusion_input: VpcLatticeExclusionInput = "VpcLatticeExclusionInput",
        /// AWS does not show it again
        vpc_peering_exclusion_input: VpcPeeringExclusionInput = "VpcPeeringExclusionInput",
    }
    get {
        RESOURCE_EXCLUSIONS: c::Json = "ResourceExclusions",
        RESOURCE_EXCLUSIONS_EGRESS_ONLY_INTERNET_GATEWAY: c::Json = "ResourceExclusions.EgressOnlyInternetGateway",
        RESOURCE_EXCLUSIONS_EGRESS_ONLY_INTERNET_GATEWAY_STATE: str = "ResourceExclusions.EgressOnlyInternetGateway.State",
        RESOURCE_EXCLUSIONS_EGRESS_ONLY_INTERNET_GATEWAY_STATE_MESSAGE: str = "ResourceExclusions.EgressOnlyInternetGateway.StateMessage",
        RESOURCE_EXCLUSIONS_ELASTIC_FILE_SYSTEM: c::Json = "ResourceExclusions.ElasticFileSystem",
        RESOURCE_EXCLUSIONS_ELASTIC_FILE_SYSTEM_STATE: str = "ResourceExclusions.ElasticFileSystem.State",
        RESOURCE_EXCLUSIONS_ELASTIC_FILE_SYSTEM_STATE_MESSAGE: str = "ResourceExclusions.ElasticFileSystem.StateMessage",
        RESOURCE_EXCLUSIONS_INTERNET_GATEWAY: c::Json = "ResourceExclusions.InternetGateway",
        RESOURCE_EXCLUSIONS_INTERNET_GATEWAY_STATE: str = "ResourceExclusions.InternetGateway.State",
        RESOURCE_EXCLUSIONS_INTERNET_GATEWAY_STATE_MESSAGE: str = "ResourceExclusions.InternetGateway.StateMessage",
        RESOURCE_EXCLUSIONS_LAMBDA: c::Json = "ResourceExclusions.Lambda",
        RESOURCE_EXCLUSIONS_LAMBDA_STATE: str = "ResourceExclusions.Lambda.State",
        RESOURCE_EXCLUSIONS_LAMBDA_STATE_MESSAGE: str = "ResourceExclusions.Lambda.StateMessage",
        RESOURCE_EXCLUSIONS_NAT_GATEWAY: c::Json = "ResourceExclusions.NatGateway",
        RESOURCE_EXCLUSIONS_NAT_GATEWAY_STATE: str = "ResourceExclusions.NatGateway.State",
        RESOURCE_EXCLUSIONS_NAT_GATEWAY_STATE_MESSAGE: str = "ResourceExclusions.NatGateway.StateMessage",
        RESOURCE_EXCLUSIONS_VIRTUAL_PRIVATE_GATEWAY: c::Json = "ResourceExclusions.VirtualPrivateGateway",
        RESOURCE_EXCLUSIONS_VIRTUAL_PRIVATE_GATEWAY_STATE: str = "ResourceExclusions.VirtualPrivateGateway.State",
        RESOURCE_EXCLUSIONS_VIRTUAL_PRIVATE_GATEWAY_STATE_MESSAGE: str = "ResourceExclusions.VirtualPrivateGateway.StateMessage",
        RESOURCE_EXCLUSIONS_VPC_LATTICE: c::Json = "ResourceExclusions.VpcLattice",
        RESOURCE_EXCLUSIONS_VPC_LATTICE_STATE: str = "ResourceExclusions.VpcLattice.State",
        RESOURCE_EXCLUSIONS_VPC_LATTICE_STATE_MESSAGE: str = "ResourceExclusions.VpcLattice.StateMessage",
        RESOURCE_EXCLUSIONS_VPC_PEERING: c::Json = "ResourceExclusions.VpcPeering",
        RESOURCE_EXCLUSIONS_VPC_PEERING_STATE: str = "ResourceExclusions.VpcPeering.State",
        RESOURCE_EXCLUSIONS_VPC_PEERING_STATE_MESSAGE: str = "ResourceExclusions.VpcPeering.StateMessage",
        STATE: str = "State",
        STATE_MESSAGE: str = "StateMessage",
        VPC_ENCRYPTION_CONTROL_ID: c::Name<CfnVPCEncryptionControl> = "VpcEncryptionControlId",
    }
}

c::open_enum! {
    EgressOnlyInternetGatewayExclusionInput {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    ElasticFileSystemExclusionInput {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    InternetGatewayExclusionInput {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    LambdaExclusionInput {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    Mode {
        MONITOR = "monitor",
        ENFORCE = "enforce",
    }
}

c::open_enum! {
    NatGatewayExclusionInput {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    VirtualPrivateGatewayExclusionInput {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    VpcLatticeExclusionInput {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    VpcPeeringExclusionInput {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}
