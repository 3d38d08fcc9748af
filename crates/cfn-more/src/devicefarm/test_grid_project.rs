// Written by `cargo xtask codegen` from crates/registry/data/devicefarm.txt.

//! `AWS::DeviceFarm::TestGridProject` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnTestGridProject = "AWS::DeviceFarm::TestGridProject", "devicefarm-testgridproject", reference arn,
        arn "arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-project:${ResourceId}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `.*\S.*`
        A name: str = "Name",
    }
    set {
        /// 1 to 2048 characters; matches `.*\S.*`
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
        /// AWS does not show it again
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    VpcConfig, "devicefarm-testgridproject-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; each: 1 to 4096 characters, matches `.*\S.*`
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 8 items; each: 1 to 4096 characters, matches `.*\S.*`
        B subnet_ids: c::List<str> = "SubnetIds",
        /// 1 to 4096 characters; matches `.*\S.*`
        C vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {}
}
