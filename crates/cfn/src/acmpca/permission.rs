// Written by `cargo xtask codegen` from crates/registry/data/acmpca.txt.

//! `AWS::ACMPCA::Permission` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPermission = "AWS::ACMPCA::Permission", "acmpca-permission", reference text;
    new CfnPermissionRequired {
        /// 1 to 3 items; an update replaces the resource
        A actions: c::List<Actions> = "Actions",
        /// 5 to 200 characters; an update replaces the resource
        B certificate_authority_arn: c::Arn<crate::acmpca::CfnCertificateAuthority> = "CertificateAuthorityArn",
        /// at most 128 characters; matches `^[^*]+$`; an update replaces the resource
        C principal: str = "Principal",
    }
    set {
        /// 12 characters; matches `^[0-9]+$`; an update replaces the resource
        source_account: str = "SourceAccount",
    }
    get {}
}

c::open_enum! {
    Actions {
        GET_CERTIFICATE = "GetCertificate",
        ISSUE_CERTIFICATE = "IssueCertificate",
        LIST_PERMISSIONS = "ListPermissions",
    }
}
