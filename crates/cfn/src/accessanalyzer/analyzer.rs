// Written by `cargo xtask codegen` from crates/registry/data/accessanalyzer.txt.

//! `AWS::AccessAnalyzer::Analyzer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAnalyzer = "AWS::AccessAnalyzer::Analyzer", "accessanalyzer-analyzer", reference arn,
        arn "arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}", tags List "Tags";
    new {
        /// at most 1024 characters; an update replaces the resource
        A r#type: str = "Type",
    }
    set {
        /// an update may replace the resource
        analyzer_configuration: AnalyzerConfiguration = "AnalyzerConfiguration",
        /// 1 to 1024 characters; matches `^[A-Za-z_][A-Za-z0-9_.-]*$`; an update replaces the resource
        analyzer_name: str = "AnalyzerName",
        archive_rules: c::List<ArchiveRule> = "ArchiveRules",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AnalysisRule, "accessanalyzer-analyzer-analysisrule";
    new {}
    set {
        exclusions: c::List<AnalysisRuleCriteria> = "Exclusions",
    }
}

c::property! {
    AnalysisRuleCriteria, "accessanalyzer-analyzer-analysisrulecriteria";
    new {}
    set {
        account_ids: c::List<str> = "AccountIds",
        /// each: no item twice
        resource_tags: c::List<c::List<Tag>> = "ResourceTags",
    }
}

c::property! {
    AnalyzerConfiguration, "accessanalyzer-analyzer-analyzerconfiguration";
    new {}
    set {
        internal_access_configuration: InternalAccessConfiguration = "InternalAccessConfiguration",
        unused_access_configuration: UnusedAccessConfiguration = "UnusedAccessConfiguration",
    }
}

c::property! {
    ArchiveRule, "accessanalyzer-analyzer-archiverule";
    new {
        /// at least 1 item
        A filter: c::List<Filter> = "Filter",
        /// 1 to 255 characters; matches `^[A-Za-z][A-Za-z0-9_.-]*$`
        B rule_name: str = "RuleName",
    }
    set {}
}

c::property! {
    Filter, "accessanalyzer-analyzer-filter";
    new {
        A property: str = "Property",
    }
    set {
        contains: c::List<str> = "Contains",
        eq: c::List<str> = "Eq",
        exists: bool = "Exists",
        neq: c::List<str> = "Neq",
    }
}

c::property! {
    InternalAccessAnalysisRule, "accessanalyzer-analyzer-internalaccessanalysisrule";
    new {}
    set {
        inclusions: c::List<InternalAccessAnalysisRuleCriteria> = "Inclusions",
    }
}

c::property! {
    InternalAccessAnalysisRuleCriteria, "accessanalyzer-analyzer-internalaccessanalysisrulecriteria";
    new {}
    set {
        account_ids: c::List<str> = "AccountIds",
        resource_arns: c::List<str> = "ResourceArns",
        resource_types: c::List<str> = "ResourceTypes",
    }
}

c::property! {
    InternalAccessConfiguration, "accessanalyzer-analyzer-internalaccessconfiguration";
    new {}
    set {
        internal_access_analysis_rule: InternalAccessAnalysisRule = "InternalAccessAnalysisRule",
    }
}

c::property! {
    Tag, "accessanalyzer-analyzer-tag";
    new {
        /// 1 to 127 characters
        A key: str = "Key",
    }
    set {
        /// at most 255 characters
        value: str = "Value",
    }
}

c::property! {
    UnusedAccessConfiguration, "accessanalyzer-analyzer-unusedaccessconfiguration";
    new {}
    set {
        analysis_rule: AnalysisRule = "AnalysisRule",
        /// 1 to 365
        unused_access_age: i64 = "UnusedAccessAge",
    }
}
