// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::Limit` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnLimit = "AWS::Deadline::Limit", "deadline-limit", reference text;
    new CfnLimitRequired {
        /// at most 1024 characters; an update replaces the resource
        A amount_requirement_name: str = "AmountRequirementName",
        /// 1 to 100 characters
        B display_name: str = "DisplayName",
        /// matches `^farm-[0-9a-f]{32}$`; an update replaces the resource
        C farm_id: str = "FarmId",
        /// -1 to 2147483647
        D max_count: i64 = "MaxCount",
    }
    set {
        /// at most 100 characters; default `""`
        description: str = "Description",
    }
    get {
        CURRENT_COUNT: i64 = "CurrentCount",
        LIMIT_ID: str = "LimitId",
    }
}
