// Written by `cargo xtask codegen` from crates/registry/data/accessanalyzer.txt.

//! `AWS::AccessAnalyzer::ArchiveRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnArchiveRule = "AWS::AccessAnalyzer::ArchiveRule", "accessanalyzer-archiverule", reference arn;
    new CfnArchiveRuleRequired {
        /// 1 to 255 characters; matches `^[A-Za-z][A-Za-z0-9_.-]*$`; an update replaces the resource
        A analyzer_name: str = "AnalyzerName",
        B filter: c::Map<Filter> = "Filter",
        /// 1 to 255 characters; matches `^[A-Za-z][A-Za-z0-9_.-]*$`; an update replaces the resource
        C rule_name: str = "RuleName",
    }
    set {}
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    Filter, "accessanalyzer-archiverule-filter";
    new {}
    set {
        /// 1 to 20 items
        contains: c::List<str> = "Contains",
        /// 1 to 20 items
        eq: c::List<str> = "Eq",
        exists: bool = "Exists",
        /// 1 to 20 items
        neq: c::List<str> = "Neq",
    }
}
