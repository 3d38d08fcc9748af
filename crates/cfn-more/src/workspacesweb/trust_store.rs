// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! `AWS::WorkSpacesWeb::TrustStore` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TrustStoreArn`.
    CfnTrustStore = "AWS::WorkSpacesWeb::TrustStore", "workspacesweb-truststore", reference arn,
        arn "arn:${Partition}:workspaces-web:${Region}:${Account}:trustStore/${TrustStoreId}", tags List "Tags";
    new {
        A certificate_list: c::List<str> = "CertificateList",
    }
    set {
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "TrustStoreArn",
        ASSOCIATED_PORTAL_ARNS: c::List<str> = list "AssociatedPortalArns",
        TRUST_STORE_ARN: c::Arn<CfnTrustStore> = "TrustStoreArn",
    }
}
