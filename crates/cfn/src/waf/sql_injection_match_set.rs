// Written by `cargo xtask codegen` from crates/registry/data/waf.txt.

//! `AWS::WAF::SqlInjectionMatchSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSqlInjectionMatchSet = "AWS::WAF::SqlInjectionMatchSet", "waf-sqlinjectionmatchset", reference name,
        arn "arn:${Partition}:waf::${Account}:sqlinjectionset/${Id}";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// no item twice
        sql_injection_match_tuples: c::List<SqlInjectionMatchTuple> = "SqlInjectionMatchTuples",
    }
    get {
        ID: c::Name<CfnSqlInjectionMatchSet> = "Id",
    }
}

c::property! {
    FieldToMatch, "waf-sqlinjectionmatchset-fieldtomatch";
    new {
        A r#type: str = "Type",
    }
    set {
        data: str = "Data",
    }
}

c::property! {
    SqlInjectionMatchTuple, "waf-sqlinjectionmatchset-sqlinjectionmatchtuple";
    new {
        A field_to_match: FieldToMatch = "FieldToMatch",
        B text_transformation: str = "TextTransformation",
    }
    set {}
}
