// Written by `cargo xtask codegen` from crates/registry/data/macie.txt.

//! `AWS::Macie::FindingsFilter` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnFindingsFilter = "AWS::Macie::FindingsFilter", "macie-findingsfilter", reference name,
        arn "arn:${Partition}:macie2:${Region}:${Account}:findings-filter/${ResourceId}", tags List "Tags";
    new {
        A finding_criteria: FindingCriteria = "FindingCriteria",
        B name: str = "Name",
    }
    set {
        action: FindingFilterAction = "Action",
        description: str = "Description",
        position: i64 = "Position",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        FINDINGS_FILTER_LIST_ITEMS: c::List<c::Json> = list "FindingsFilterListItems",
        ID: c::Name<CfnFindingsFilter> = "Id",
    }
}

c::property! {
    CriterionAdditionalProperties, "macie-findingsfilter-criterionadditionalproperties";
    new {}
    set {
        eq: c::List<str> = "eq",
        gt: i64 = "gt",
        gte: i64 = "gte",
        lt: i64 = "lt",
        lte: i64 = "lte",
        neq: c::List<str> = "neq",
    }
}

c::property! {
    FindingCriteria, "macie-findingsfilter-findingcriteria";
    new {}
    set {
        criterion: c::Map<CriterionAdditionalProperties> = "Criterion",
    }
}

c::open_enum! {
    FindingFilterAction {
        ARCHIVE = "ARCHIVE",
        NOOP = "NOOP",
    }
}
