// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::CertificateProvider` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CertificateProviderName`.
    CfnCertificateProvider = "AWS::IoT::CertificateProvider", "iot-certificateprovider", reference name, name_property "CertificateProviderName",
        arn "arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}", tags List "Tags";
    new {
        /// 1 item; no item twice
        A account_default_for_operations: c::List<CertificateProviderOperation> = "AccountDefaultForOperations",
        /// 1 to 170 characters; matches `^[\s\S]*$`
        B lambda_function_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaFunctionArn",
    }
    set {
        /// 1 to 128 characters; matches `[0-9A-Za-z_=,@-]+`; an update replaces the resource
        certificate_provider_name: str = "CertificateProviderName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    CertificateProviderOperation {
        CREATE_CERTIFICATE_FROM_CSR = "CreateCertificateFromCsr",
    }
}
