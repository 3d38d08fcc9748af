// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! `AWS::WAFRegional::SqlInjectionMatchSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSqlInjectionMatchSet = "AWS::WAFRegional::SqlInjectionMatchSet", "wafregional-sqlinjectionmatchset", reference name,
        arn "arn:${Partition}:waf-regional:${Region}:${Account}:sqlinjectionset/${Id}";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        sql_injection_match_tuples: c::List<SqlInjectionMatchTuple> = "SqlInjectionMatchTuples",
    }
    get {
        ID: c::Name<CfnSqlInjectionMatchSet> = "Id",
    }
}

c::property! {
    FieldToMatch, "wafregional-sqlinjectionmatchset-fieldtomatch";
    new {
        A r#type: str = "Type",
    }
    set {
        data: str = "Data",
    }
}

c::property! {
    SqlInjectionMatchTuple, "wafregional-sqlinjectionmatchset-sqlinjectionmatchtuple";
    new {
        A field_to_match: FieldToMatch = "FieldToMatch",
        B text_transformation: str = "TextTransformation",
    }
    set {}
}
