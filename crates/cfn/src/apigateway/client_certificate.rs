// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::ClientCertificate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClientCertificateId`; it has no attribute for its ARN.
    CfnClientCertificate = "AWS::ApiGateway::ClientCertificate", "apigateway-clientcertificate", reference name,
        arn "arn:${Partition}:apigateway:${Region}::/clientcertificates/${ClientCertificateId}", tags List "Tags";
    new {}
    set {
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CLIENT_CERTIFICATE_ID: c::Name<CfnClientCertificate> = "ClientCertificateId",
    }
}
