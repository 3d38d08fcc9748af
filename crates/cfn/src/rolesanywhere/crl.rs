// Written by `cargo xtask codegen` from crates/registry/data/rolesanywhere.txt.

//! `AWS::RolesAnywhere::CRL` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CrlId`; it has no attribute for its ARN.
    CfnCRL = "AWS::RolesAnywhere::CRL", "rolesanywhere-crl", reference name,
        arn "arn:${Partition}:rolesanywhere:${Region}:${Account}:crl/${CrlId}", tags List "Tags";
    new CfnCRLRequired {
        A crl_data: str = "CrlData",
        B name: str = "Name",
    }
    set {
        enabled: bool = "Enabled",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// matches `^arn:aws(-[^:]+)?:rolesanywhere(:.*){2}(:trust-anchor.*)$`
        trust_anchor_arn: str = "TrustAnchorArn",
    }
    get {
        CRL_ID: c::Name<CfnCRL> = "CrlId",
    }
}
