// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::SenderId` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnSenderId = "AWS::SMSVOICE::SenderId", "smsvoice-senderid", reference text, tags List "Tags";
    new CfnSenderIdRequired {
        /// matches `^[A-Z]{2}$`; an update replaces the resource
        A iso_country_code: str = "IsoCountryCode",
        /// matches `^[A-Z0-9_-]+$`; an update replaces the resource
        B sender_id: str = "SenderId",
    }
    set {
        deletion_protection_enabled: bool = "DeletionProtectionEnabled",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
