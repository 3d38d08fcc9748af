// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IpamExternalResourceVerificationToken` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IpamExternalResourceVerificationTokenArn`.
    CfnIpamExternalResourceVerificationToken = "AWS::EC2::IpamExternalResourceVerificationToken", "ec2-ipamexternalresourceverificationtoken", reference arn,
        arn "arn:${Partition}:ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A ipam_id: str = "IpamId",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IpamExternalResourceVerificationTokenArn",
        IPAM_ARN: str = "IpamArn",
        IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_ARN: c::Arn<CfnIpamExternalResourceVerificationToken> = "IpamExternalResourceVerificationTokenArn",
        IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_ID: str = "IpamExternalResourceVerificationTokenId",
        IPAM_REGION: str = "IpamRegion",
        NOT_AFTER: str = "NotAfter",
        STATE: str = "State",
        STATUS: str = "Status",
        TOKEN_NAME: str = "TokenName",
        TOKEN_VALUE: str = "TokenValue",
    }
}
