// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! `AWS::WAFRegional::XssMatchSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnXssMatchSet = "AWS::WAFRegional::XssMatchSet", "wafregional-xssmatchset", reference name,
        arn "arn:${Partition}:waf-regional:${Region}:${Account}:xssmatchset/${Id}";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        xss_match_tuples: c::List<XssMatchTuple> = "XssMatchTuples",
    }
    get {
        ID: c::Name<CfnXssMatchSet> = "Id",
    }
}

c::property! {
    FieldToMatch, "wafregional-xssmatchset-fieldtomatch";
    new {
        A r#type: str = "Type",
    }
    set {
        data: str = "Data",
    }
}

c::property! {
    XssMatchTuple, "wafregional-xssmatchset-xssmatchtuple";
    new {
        A field_to_match: FieldToMatch = "FieldToMatch",
        B text_transformation: str = "TextTransformation",
    }
    set {}
}
