// Written by `cargo xtask codegen` from crates/registry/data/mediapackagev2.txt.

//! `AWS::MediaPackageV2::OriginEndpointPolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnOriginEndpointPolicy = "AWS::MediaPackageV2::OriginEndpointPolicy", "mediapackagev2-originendpointpolicy", reference text;
    new CfnOriginEndpointPolicyRequired {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A channel_group_name: str = "ChannelGroupName",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B channel_name: str = "ChannelName",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        C origin_endpoint_name: str = "OriginEndpointName",
        D policy: c::Json = "Policy",
    }
    set {
        cdn_auth_configuration: CdnAuthConfiguration = "CdnAuthConfiguration",
    }
    get {}
}

c::property! {
    CdnAuthConfiguration, "mediapackagev2-originendpointpolicy-cdnauthconfiguration";
    new {
        /// 1 to 100 items; each: 20 to 2048 characters
        A cdn_identifier_secret_arns: c::List<str> = "CdnIdentifierSecretArns",
        /// 20 to 2048 characters
        B secrets_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "SecretsRoleArn",
    }
    set {}
}
