// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::CodeInterpreterCustom` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CodeInterpreterId`; it has no attribute for its ARN.
    CfnCodeInterpreterCustom = "AWS::BedrockAgentCore::CodeInterpreterCustom", "bedrockagentcore-codeinterpretercustom", reference name,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:code-interpreter-custom/${CodeInterpreterId}", tags Map "Tags";
    new {
        /// an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B network_configuration: CodeInterpreterNetworkConfiguration = "NetworkConfiguration",
    }
    set {
        /// at most 10 items; an update replaces the resource
        certificates: c::List<Certificate> = "Certificates",
        /// an update replaces the resource
        description: str = "Description",
        /// matches `^arn:(aws(?:-cn|-us-gov|-iso(?:-[bef])?)?):iam::[0-9]{12}:role/.+$`; an update replaces the resource
        execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ExecutionRoleArn",
        tags: c::Map<str> = "Tags",
    }
    get {
        CODE_INTERPRETER_ARN: str = "CodeInterpreterArn",
        CODE_INTERPRETER_ID: c::Name<CfnCodeInterpreterCustom> = "CodeInterpreterId",
        CREATED_AT: str = "CreatedAt",
        FAILURE_REASON: str = "FailureReason",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    Certificate, "bedrockagentcore-codeinterpretercustom-certificate";
    new {
        A certificate_location: CertificateLocation = "CertificateLocation",
    }
    set {}
}

c::property! {
    CertificateLocation, "bedrockagentcore-codeinterpretercustom-certificatelocation";
    new {
        A secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    CodeInterpreterNetworkConfiguration, "bedrockagentcore-codeinterpretercustom-codeinterpreternetworkconfiguration";
    new {
        /// default `"SANDBOX"`
        A network_mode: CodeInterpreterNetworkMode = "NetworkMode",
    }
    set {
        vpc_config: VpcConfig = "VpcConfig",
    }
}

c::property! {
    VpcConfig, "bedrockagentcore-codeinterpretercustom-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 16 items; each: matches `^sg-[0-9a-zA-Z]{8,17}$`
        A security_groups: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// 1 to 16 items; each: matches `^subnet-[0-9a-zA-Z]{8,17}$`
        B subnets: c::List<c::Name<catchment_cfn::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    CodeInterpreterNetworkMode {
        PUBLIC = "PUBLIC",
        SANDBOX = "SANDBOX",
        VPC = "VPC",
    }
}
