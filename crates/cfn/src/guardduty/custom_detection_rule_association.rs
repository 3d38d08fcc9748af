// Written by `cargo xtask codegen` from crates/registry/data/guardduty.txt.

//! `AWS::GuardDuty::CustomDetectionRuleAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnCustomDetectionRuleAssociation = "AWS::GuardDuty::CustomDetectionRuleAssociation", "guardduty-customdetectionruleassociation", reference text, tags List "Tags";
    new CfnCustomDetectionRuleAssociationRequired {
        A mode: Mode = "Mode",
        /// 1 to 100 characters; matches `^[a-z0-9]+(-[a-z0-9]+)*$`; an update replaces the resource
        B rule_id: str = "RuleId",
    }
    set {
        /// no item twice
        tags: c::List<TagItem> = "Tags",
    }
    get {
        @arn "Arn",
        ACCOUNT_ID: str = "AccountId",
        ASSOCIATION_ID: str = "AssociationId",
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    TagItem, "guardduty-customdetectionruleassociation-tagitem";
    new TagItemRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    Mode {
        LIVE = "LIVE",
        DRY_RUN = "DRY_RUN",
    }
}
