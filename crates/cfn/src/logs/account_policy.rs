// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::AccountPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnAccountPolicy = "AWS::Logs::AccountPolicy", "logs-accountpolicy", reference text;
    new CfnAccountPolicyRequired {
        /// 1 to 30720 characters
        A policy_document: str = "PolicyDocument",
        /// 1 to 256 characters; matches `^[^:*]{1,256}$`; an update replaces the resource
        B policy_name: str = "PolicyName",
        /// an update replaces the resource
        C policy_type: PolicyType = "PolicyType",
    }
    set {
        scope: Scope = "Scope",
        selection_criteria: str = "SelectionCriteria",
    }
    get {
        ACCOUNT_ID: str = "AccountId",
    }
}

c::open_enum! {
    PolicyType {
        DATA_PROTECTION_POLICY = "DATA_PROTECTION_POLICY",
        SUBSCRIPTION_FILTER_POLICY = "SUBSCRIPTION_FILTER_POLICY",
        FIELD_INDEX_POLICY = "FIELD_INDEX_POLICY",
        TRANSFORMER_POLICY = "TRANSFORMER_POLICY",
        METRIC_EXTRACTION_POLICY = "METRIC_EXTRACTION_POLICY",
    }
}

c::open_enum! {
    Scope {
        ALL = "ALL",
    }
}
