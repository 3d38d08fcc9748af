// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IPAMScope` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IpamScopeId`.
    CfnIPAMScope = "AWS::EC2::IPAMScope", "ec2-ipamscope", reference name,
        arn "arn:${Partition}:ec2::${Account}:ipam-scope/${IpamScopeId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A ipam_id: str = "IpamId",
    }
    set {
        description: str = "Description",
        external_authority_configuration: IpamScopeExternalAuthorityConfiguration = "ExternalAuthorityConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        IPAM_ARN: str = "IpamArn",
        IPAM_SCOPE_ID: c::Name<CfnIPAMScope> = "IpamScopeId",
        IPAM_SCOPE_TYPE: str = "IpamScopeType",
        IS_DEFAULT: bool = "IsDefault",
        POOL_COUNT: i64 = "PoolCount",
    }
}

c::property! {
    IpamScopeExternalAuthorityConfiguration, "ec2-ipamscope-ipamscopeexternalauthorityconfiguration";
    new IpamScopeExternalAuthorityConfigurationRequired {
        A external_resource_identifier: str = "ExternalResourceIdentifier",
        B ipam_scope_external_authority_type: IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType = "IpamScopeExternalAuthorityType",
    }
    set {}
}

c::open_enum! {
    IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType {
        INFOBLOX = "infoblox",
    }
}
