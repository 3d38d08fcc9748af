// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::CloudFrontOriginAccessIdentity` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnCloudFrontOriginAccessIdentity = "AWS::CloudFront::CloudFrontOriginAccessIdentity", "cloudfront-cloudfrontoriginaccessidentity", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id}";
    new {
        A cloud_front_origin_access_identity_config: CloudFrontOriginAccessIdentityConfig = "CloudFrontOriginAccessIdentityConfig",
    }
    set {}
    get {
        ID: c::Name<CfnCloudFrontOriginAccessIdentity> = "Id",
        S3_CANONICAL_USER_ID: str = "S3CanonicalUserId",
    }
}

c::property! {
    CloudFrontOriginAccessIdentityConfig, "cloudfront-cloudfrontoriginaccessidentity-cloudfrontoriginaccessidentityconfig";
    new {
        A comment: str = "Comment",
    }
    set {}
}
