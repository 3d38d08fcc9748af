// Written by `cargo xtask codegen` from crates/registry/data/waf.txt.

//! `AWS::WAF::ByteMatchSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnByteMatchSet = "AWS::WAF::ByteMatchSet", "waf-bytematchset", reference name,
        arn "arn:${Partition}:waf::${Account}:bytematchset/${Id}";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// no item twice
        byte_match_tuples: c::List<ByteMatchTuple> = "ByteMatchTuples",
    }
    get {
        ID: c::Name<CfnByteMatchSet> = "Id",
    }
}

c::property! {
    ByteMatchTuple, "waf-bytematchset-bytematchtuple";
    new ByteMatchTupleRequired {
        A field_to_match: FieldToMatch = "FieldToMatch",
        B positional_constraint: str = "PositionalConstraint",
        C text_transformation: str = "TextTransformation",
    }
    set {
        target_string: str = "TargetString",
        target_string_base64: str = "TargetStringBase64",
    }
}

c::property! {
    FieldToMatch, "waf-bytematchset-fieldtomatch";
    new {
        A r#type: str = "Type",
    }
    set {
        data: str = "Data",
    }
}
