// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::TrustStore` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnTrustStore = "AWS::CloudFront::TrustStore", "cloudfront-truststore", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:trust-store/${Id}", tags List "Tags";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// AWS does not show it again
        ca_certificates_bundle_source: CaCertificatesBundleSource = "CaCertificatesBundleSource",
        tags: c::List<c::Tag> = "Tags",
        use_client_certificate_ocsp_endpoint: bool = "UseClientCertificateOCSPEndpoint",
    }
    get {
        @arn "Arn",
        E_TAG: str = "ETag",
        ID: c::Name<CfnTrustStore> = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        NUMBER_OF_CA_CERTIFICATES: i64 = "NumberOfCaCertificates",
        STATUS: str = "Status",
    }
}

c::property! {
    CaCertificatesBundleS3Location, "cloudfront-truststore-cacertificatesbundles3location";
    new CaCertificatesBundleS3LocationRequired {
        A bucket: str = "Bucket",
        B key: str = "Key",
        C region: str = "Region",
    }
    set {
        version: str = "Version",
    }
}

c::property! {
    CaCertificatesBundleSource, "cloudfront-truststore-cacertificatesbundlesource";
    new {
        A ca_certificates_bundle_s3_location: CaCertificatesBundleS3Location = "CaCertificatesBundleS3Location",
    }
    set {}
}
