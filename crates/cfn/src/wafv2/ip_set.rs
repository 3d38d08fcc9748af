// Written by `cargo xtask codegen` from crates/registry/data/wafv2.txt.

//! `AWS::WAFv2::IPSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnIPSet = "AWS::WAFv2::IPSet", "wafv2-ipset", reference text, tags List "Tags";
    new CfnIPSetRequired {
        /// each: 1 to 50 characters, matches `\S`
        A addresses: c::List<str> = "Addresses",
        B ip_address_version: IPAddressVersion = "IPAddressVersion",
        /// an update replaces the resource
        C scope: Scope = "Scope",
    }
    set {
        /// matches `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`
        description: str = "Description",
        /// matches `^[0-9A-Za-z_-]{1,128}$`; an update replaces the resource
        name: str = "Name",
        /// at least 1 item
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    Tag, "wafv2-ipset-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::open_enum! {
    IPAddressVersion {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}

c::open_enum! {
    Scope {
        CLOUDFRONT = "CLOUDFRONT",
        REGIONAL = "REGIONAL",
    }
}
