// Written by `cargo xtask codegen` from crates/registry/data/transfer.txt.

//! `AWS::Transfer::Profile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProfileId`.
    CfnProfile = "AWS::Transfer::Profile", "transfer-profile", reference name,
        arn "arn:${Partition}:transfer:${Region}:${Account}:profile/${ProfileId}", tags List "Tags";
    new CfnProfileRequired {
        /// 1 to 128 characters; matches `^[\x{0020}-\x{007E}\s]*$`
        A as2_id: str = "As2Id",
        /// an update replaces the resource
        B profile_type: ProfileType = "ProfileType",
    }
    set {
        /// each: 22 characters, matches `^cert-([0-9a-f]{17})$`
        certificate_ids: c::List<str> = "CertificateIds",
        /// 1 to 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        PROFILE_ID: c::Name<CfnProfile> = "ProfileId",
    }
}

c::open_enum! {
    ProfileType {
        LOCAL = "LOCAL",
        PARTNER = "PARTNER",
    }
}
