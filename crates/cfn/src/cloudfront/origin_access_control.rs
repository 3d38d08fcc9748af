// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::OriginAccessControl` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnOriginAccessControl = "AWS::CloudFront::OriginAccessControl", "cloudfront-originaccesscontrol", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id}";
    new {
        A origin_access_control_config: OriginAccessControlConfig = "OriginAccessControlConfig",
    }
    set {}
    get {
        ID: c::Name<CfnOriginAccessControl> = "Id",
    }
}

c::property! {
    OriginAccessControlConfig, "cloudfront-originaccesscontrol-originaccesscontrolconfig";
    new OriginAccessControlConfigRequired {
        A name: str = "Name",
        /// matches `^(s3|mediastore|lambda|mediapackagev2)$`
        B origin_access_control_origin_type: str = "OriginAccessControlOriginType",
        /// matches `^(never|no-override|always|always-amz-auth)$`
        C signing_behavior: str = "SigningBehavior",
        /// matches `^(sigv4|sigv4a)$`
        D signing_protocol: str = "SigningProtocol",
    }
    set {
        description: str = "Description",
    }
}
