// Written by `cargo xtask codegen` from crates/registry/data/omics.txt.

//! `AWS::Omics::Configuration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnConfiguration = "AWS::Omics::Configuration", "omics-configuration", reference name, name_property "Name",
        arn "arn:${Partition}:omics:${Region}:${Account}:configuration/${Name}", tags Map "Tags";
    new {
        /// 1 to 128 characters; matches `^[A-Za-z0-9][A-Za-z0-9\-\._]*$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B run_configurations: RunConfigurations = "RunConfigurations",
    }
    set {
        /// 1 to 256 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        description: str = "Description",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        STATUS: str = "Status",
        UUID: str = "Uuid",
    }
}

c::property! {
    RunConfigurations, "omics-configuration-runconfigurations";
    new {}
    set {
        vpc_config: VpcConfig = "VpcConfig",
    }
}

c::property! {
    VpcConfig, "omics-configuration-vpcconfig";
    new {}
    set {
        /// at most 5 items; each: 4 to 128 characters, matches `^sg-[0-9a-f]+$`
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at most 16 items; each: 8 to 128 characters, matches `^subnet-[0-9a-f]+$`
        subnet_ids: c::List<str> = "SubnetIds",
    }
}
