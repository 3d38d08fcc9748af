// Written by `cargo xtask codegen` from crates/registry/data/codeconnections.txt.

//! `AWS::CodeConnections::Host` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `HostArn`.
    CfnHost = "AWS::CodeConnections::Host", "codeconnections-host", reference arn,
        arn "arn:${Partition}:codeconnections:${Region}:${Account}:host/${HostId}", tags List "Tags";
    new CfnHostRequired {
        /// 1 to 64 characters; an update replaces the resource
        A name: str = "Name",
        /// 1 to 512 characters
        B provider_endpoint: str = "ProviderEndpoint",
        /// an update replaces the resource
        C provider_type: ProviderType = "ProviderType",
    }
    set {
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
    get {
        @arn "HostArn",
        HOST_ARN: c::Arn<CfnHost> = "HostArn",
        HOST_ID: str = "HostId",
        STATUS: str = "Status",
    }
}

c::property! {
    VpcConfiguration, "codeconnections-host-vpcconfiguration";
    new VpcConfigurationRequired {
        /// 1 to 10 items; each: 11 to 20 characters, matches `^sg-[0-9A-Za-z_]{8}([0-9A-Za-z_]{9})?$`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 10 items; each: 15 to 24 characters, matches `^subnet-[0-9A-Za-z_]{8}([0-9A-Za-z_]{9})?$`
        B subnet_ids: c::List<str> = "SubnetIds",
        /// 12 to 21 characters; matches `^vpc-[0-9A-Za-z_]{8}([0-9A-Za-z_]{9})?$`
        C vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// 1 to 16384 characters; matches `^[\s\S]*$`
        tls_certificate: str = "TlsCertificate",
    }
}

c::open_enum! {
    ProviderType {
        BITBUCKET = "Bitbucket",
        GIT_HUB = "GitHub",
        GIT_HUB_ENTERPRISE_SERVER = "GitHubEnterpriseServer",
        GIT_LAB = "GitLab",
        GIT_LAB_SELF_MANAGED = "GitLabSelfManaged",
        AZURE_DEV_OPS = "AzureDevOps",
    }
}
