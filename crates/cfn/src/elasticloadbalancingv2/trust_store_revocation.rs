// Written by `cargo xtask codegen` from crates/registry/data/elasticloadbalancingv2.txt.

//! `AWS::ElasticLoadBalancingV2::TrustStoreRevocation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTrustStoreRevocation = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation", "elasticloadbalancingv2-truststorerevocation", reference text;
    new {}
    set {
        /// no item twice; an update replaces the resource; AWS does not show it again
        revocation_contents: c::List<RevocationContent> = "RevocationContents",
        /// an update replaces the resource
        trust_store_arn: str = "TrustStoreArn",
    }
    get {
        REVOCATION_ID: i64 = "RevocationId",
        TRUST_STORE_REVOCATIONS: c::List<c::Json> = list "TrustStoreRevocations",
    }
}

c::property! {
    RevocationContent, "elasticloadbalancingv2-truststorerevocation-revocationcontent";
    new {}
    set {
        revocation_type: RevocationContentRevocationType = "RevocationType",
        s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
        s3_key: str = "S3Key",
        s3_object_version: str = "S3ObjectVersion",
    }
}

c::open_enum! {
    RevocationContentRevocationType {
        CRL = "CRL",
    }
}
