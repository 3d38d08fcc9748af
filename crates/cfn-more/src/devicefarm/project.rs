// Written by `cargo xtask codegen` from crates/registry/data/devicefarm.txt.

//! `AWS::DeviceFarm::Project` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnProject = "AWS::DeviceFarm::Project", "devicefarm-project", reference arn,
        arn "arn:${Partition}:devicefarm:${Region}:${Account}:project:${ProjectId}", tags List "Tags";
    new {
        /// 1 to 256 characters
        A name: str = "Name",
    }
    set {
        /// 5 to 150
        default_job_timeout_minutes: i64 = "DefaultJobTimeoutMinutes",
        /// 1 to 32 items; no item twice
        environment_variables: c::List<EnvironmentVariable> = "EnvironmentVariables",
        /// 20 to 2048 characters; matches `^arn:[^:]*:iam::[0-9]{12}:role/.+`
        execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ExecutionRoleArn",
        tags: c::List<c::Tag> = "Tags",
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    EnvironmentVariable, "devicefarm-project-environmentvariable";
    new EnvironmentVariableRequired {
        /// 1 to 256 characters; matches `[a-zA-Z_][a-zA-Z_0-9]*`
        A name: str = "Name",
        /// 1 to 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    VpcConfig, "devicefarm-project-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; each: 1 to 4096 characters, matches `^sg-[0-9a-fA-F]{8,}$`
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 8 items; each: 1 to 4096 characters, matches `^subnet-[0-9a-fA-F]{8,}$`
        B subnet_ids: c::List<str> = "SubnetIds",
        /// 1 to 4096 characters; matches `.*\S.*`
        C vpc_id: c::Name<catchment_cfn::ec2::CfnVPC> = "VpcId",
    }
    set {}
}
