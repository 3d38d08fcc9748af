// Written by `cargo xtask codegen` from crates/registry/data/waf.txt.

//! `AWS::WAF::XssMatchSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnXssMatchSet = "AWS::WAF::XssMatchSet", "waf-xssmatchset", reference name,
        arn "arn:${Partition}:waf::${Account}:xssmatchset/${Id}";
    new {
        /// an update replaces the resource
        A name: str = "Name",
        /// no item twice
        B xss_match_tuples: c::List<XssMatchTuple> = "XssMatchTuples",
    }
    set {}
    get {
        ID: c::Name<CfnXssMatchSet> = "Id",
    }
}

c::property! {
    FieldToMatch, "waf-xssmatchset-fieldtomatch";
    new {
        A r#type: str = "Type",
    }
    set {
        data: str = "Data",
    }
}

c::property! {
    XssMatchTuple, "waf-xssmatchset-xssmatchtuple";
    new {
        A field_to_match: FieldToMatch = "FieldToMatch",
        B text_transformation: str = "TextTransformation",
    }
    set {}
}
