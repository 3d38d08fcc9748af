// Written by `cargo xtask codegen` from crates/registry/data/guardduty.txt.

//! `AWS::GuardDuty::Filter` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnFilter = "AWS::GuardDuty::Filter", "guardduty-filter", reference text, tags List "Tags";
    new CfnFilterRequired {
        /// 1 to 300 characters; an update replaces the resource
        A detector_id: str = "DetectorId",
        B finding_criteria: FindingCriteria = "FindingCriteria",
        /// 1 to 64 characters; an update replaces the resource
        C name: str = "Name",
    }
    set {
        action: Action = "Action",
        /// at most 512 characters
        description: str = "Description",
        /// 1 to 100
        rank: i64 = "Rank",
        tags: c::List<TagItem> = "Tags",
    }
    get {}
}

c::property! {
    Condition, "guardduty-filter-condition";
    new {}
    set {
        eq: c::List<str> = "Eq",
        equals: c::List<str> = "Equals",
        greater_than: i64 = "GreaterThan",
        greater_than_or_equal: i64 = "GreaterThanOrEqual",
        gt: i64 = "Gt",
        gte: i64 = "Gte",
        less_than: i64 = "LessThan",
        less_than_or_equal: i64 = "LessThanOrEqual",
        lt: i64 = "Lt",
        lte: i64 = "Lte",
        matches: c::List<str> = "Matches",
        neq: c::List<str> = "Neq",
        not_equals: c::List<str> = "NotEquals",
        not_matches: c::List<str> = "NotMatches",
    }
}

c::property! {
    FindingCriteria, "guardduty-filter-findingcriteria";
    new {}
    set {
        criterion: c::Map<Condition> = "Criterion",
    }
}

c::property! {
    TagItem, "guardduty-filter-tagitem";
    new TagItemRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    Action {
        ARCHIVE = "ARCHIVE",
        NOOP = "NOOP",
    }
}
