// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::BrowserCustom` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `BrowserId`; it has no attribute for its ARN.
    CfnBrowserCustom = "AWS::BedrockAgentCore::BrowserCustom", "bedrockagentcore-browsercustom", reference name,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-custom/${BrowserId}", tags Map "Tags";
    new {
        /// an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B network_configuration: BrowserNetworkConfiguration = "NetworkConfiguration",
    }
    set {
        /// an update replaces the resource
        browser_signing: BrowserSigning = "BrowserSigning",
        /// at most 10 items; an update replaces the resource
        certificates: c::List<Certificate> = "Certificates",
        /// an update replaces the resource
        description: str = "Description",
        /// at most 10 items; an update replaces the resource
        enterprise_policies: c::List<BrowserEnterprisePolicy> = "EnterprisePolicies",
        /// matches `^arn:(aws(?:-cn|-us-gov|-iso(?:-[bef])?)?):iam::[0-9]{12}:role/.+$`; an update replaces the resource
        execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ExecutionRoleArn",
        /// an update replaces the resource
        recording_config: RecordingConfig = "RecordingConfig",
        tags: c::Map<str> = "Tags",
    }
    get {
        BROWSER_ARN: str = "BrowserArn",
        BROWSER_ID: c::Name<CfnBrowserCustom> = "BrowserId",
        CREATED_AT: str = "CreatedAt",
        FAILURE_REASON: str = "FailureReason",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    BrowserEnterprisePolicy, "bedrockagentcore-browsercustom-browserenterprisepolicy";
    new {
        A location: S3Location = "Location",
        B r#type: BrowserEnterprisePolicyType = "Type",
    }
    set {}
}

c::property! {
    BrowserNetworkConfiguration, "bedrockagentcore-browsercustom-browsernetworkconfiguration";
    new {
        /// default `"PUBLIC"`
        A network_mode: BrowserNetworkMode = "NetworkMode",
    }
    set {
        vpc_config: VpcConfig = "VpcConfig",
    }
}

c::property! {
    BrowserSigning, "bedrockagentcore-browsercustom-browsersigning";
    new {}
    set {
        /// default `false`
        enabled: bool = "Enabled",
    }
}

c::property! {
    Certificate, "bedrockagentcore-browsercustom-certificate";
    new {
        A certificate_location: CertificateLocation = "CertificateLocation",
    }
    set {}
}

c::property! {
    CertificateLocation, "bedrockagentcore-browsercustom-certificatelocation";
    new {
        A secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    RecordingConfig, "bedrockagentcore-browsercustom-recordingconfig";
    new {}
    set {
        /// default `false`
        enabled: bool = "Enabled",
        s3_location: S3Location = "S3Location",
    }
}

c::property! {
    S3Location, "bedrockagentcore-browsercustom-s3location";
    new S3LocationRequired {
        /// matches `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`
        A bucket: str = "Bucket",
        /// at least 1 character
        B prefix: str = "Prefix",
    }
    set {}
}

c::property! {
    VpcConfig, "bedrockagentcore-browsercustom-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 16 items; each: matches `^sg-[0-9a-zA-Z]{8,17}$`
        A security_groups: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// 1 to 16 items; each: matches `^subnet-[0-9a-zA-Z]{8,17}$`
        B subnets: c::List<c::Name<catchment_cfn::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    BrowserEnterprisePolicyType {
        MANAGED = "MANAGED",
        RECOMMENDED = "RECOMMENDED",
    }
}

c::open_enum! {
    BrowserNetworkMode {
        PUBLIC = "PUBLIC",
        VPC = "VPC",
    }
}
