// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Workforce` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WorkforceArn`.
    CfnWorkforce = "AWS::SageMaker::Workforce", "sagemaker-workforce", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:workforce/${WorkforceName}", tags List "Tags";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9]([a-zA-Z0-9-]){0,62}$`; an update replaces the resource
        A workforce_name: str = "WorkforceName",
    }
    set {
        /// an update replaces the resource
        cognito_config: CognitoConfig = "CognitoConfig",
        ip_address_type: IpAddressType = "IpAddressType",
        oidc_config: OidcConfig = "OidcConfig",
        source_ip_config: SourceIpConfig = "SourceIpConfig",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        workforce_vpc_config: WorkforceVpcConfigRequest = "WorkforceVpcConfig",
    }
    get {
        @arn "WorkforceArn",
        SUB_DOMAIN: str = "SubDomain",
        WORKFORCE_ARN: c::Arn<CfnWorkforce> = "WorkforceArn",
    }
}

c::property! {
    CognitoConfig, "sagemaker-workforce-cognitoconfig";
    new CognitoConfigRequired {
        /// 1 to 1024 characters; matches `^[ -\~]+$`
        A client_id: str = "ClientId",
        /// 1 to 55 characters; matches `^[0-9A-Za-z_-]+_[0-9a-zA-Z]+$`
        B user_pool: str = "UserPool",
    }
    set {}
}

c::property! {
    OidcConfig, "sagemaker-workforce-oidcconfig";
    new OidcConfigRequired {
        /// at most 500 characters; matches `^https://.*$`
        A authorization_endpoint: str = "AuthorizationEndpoint",
        /// 1 to 1024 characters; matches `^[0-9A-Za-z_+]+$`
        B client_id: str = "ClientId",
        /// at most 500 characters; matches `^https://.*$`
        C issuer: str = "Issuer",
        /// at most 500 characters; matches `^https://.*$`
        D jwks_uri: str = "JwksUri",
        /// at most 500 characters; matches `^https://.*$`
        E logout_endpoint: str = "LogoutEndpoint",
        /// at most 500 characters; matches `^https://.*$`
        F token_endpoint: str = "TokenEndpoint",
        /// at most 500 characters; matches `^https://.*$`
        G user_info_endpoint: str = "UserInfoEndpoint",
    }
    set {
        /// at most 10 keys
        authentication_request_extra_params: c::Map<str> = "AuthenticationRequestExtraParams",
        /// 1 to 1024 characters; matches `^[0-9A-Za-z_+]+$`; AWS does not show it again
        client_secret: str = "ClientSecret",
        /// at most 500 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`
        scope: str = "Scope",
    }
}

c::property! {
    SourceIpConfig, "sagemaker-workforce-sourceipconfig";
    new {
        /// at most 10 items; each: 4 to 64 characters, format ipv4-network
        A cidrs: c::List<str> = "Cidrs",
    }
    set {}
}

c::property! {
    WorkforceVpcConfigRequest, "sagemaker-workforce-workforcevpcconfigrequest";
    new {}
    set {
        /// 1 to 5 items; each: at most 32 characters, matches `^sg-[0-9a-z]*$`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; each: at most 32 characters, matches `^subnet-[0-9a-z]*$`
        subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
        /// at most 32 characters; matches `^vpc-[0-9a-z]*$`
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4 = "ipv4",
        DUALSTACK = "dualstack",
    }
}
