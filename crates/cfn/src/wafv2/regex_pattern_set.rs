// Written by `cargo xtask codegen` from crates/registry/data/wafv2.txt.

//! `AWS::WAFv2::RegexPatternSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnRegexPatternSet = "AWS::WAFv2::RegexPatternSet", "wafv2-regexpatternset", reference text, tags List "Tags";
    new {
        /// each: at most 200 characters
        A regular_expression_list: c::List<str> = "RegularExpressionList",
        /// an update replaces the resource
        B scope: Scope = "Scope",
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
    Tag, "wafv2-regexpatternset-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::open_enum! {
    Scope {
        CLOUDFRONT = "CLOUDFRONT",
        REGIONAL = "REGIONAL",
    }
}
