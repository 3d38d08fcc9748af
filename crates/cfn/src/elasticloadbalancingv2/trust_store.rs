// Written by `cargo xtask codegen` from crates/registry/data/elasticloadbalancingv2.txt.

//! `AWS::ElasticLoadBalancingV2::TrustStore` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TrustStoreArn`.
    CfnTrustStore = "AWS::ElasticLoadBalancingV2::TrustStore", "elasticloadbalancingv2-truststore", reference arn, tags List "Tags";
    new {}
    set {
        /// AWS does not show it again
        ca_certificates_bundle_s3_bucket: str = "CaCertificatesBundleS3Bucket",
        /// AWS does not show it again
        ca_certificates_bundle_s3_key: str = "CaCertificatesBundleS3Key",
        /// AWS does not show it again
        ca_certificates_bundle_s3_object_version: str = "CaCertificatesBundleS3ObjectVersion",
        /// 1 to 32 characters; matches `^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$`; an update replaces the resource
        name: str = "Name",
        /// at least 1 item
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "TrustStoreArn",
        NUMBER_OF_CA_CERTIFICATES: i64 = "NumberOfCaCertificates",
        STATUS: str = "Status",
        TRUST_STORE_ARN: c::Arn<CfnTrustStore> = "TrustStoreArn",
    }
}
