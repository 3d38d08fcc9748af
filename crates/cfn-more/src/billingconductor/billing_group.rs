// Written by `cargo xtask codegen` from crates/registry/data/billingconductor.txt.

//! `AWS::BillingConductor::BillingGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    ///
    /// At least one of `PrimaryAccountId`, `AccountGrouping`.
    CfnBillingGroup = "AWS::BillingConductor::BillingGroup", "billingconductor-billinggroup", reference arn,
        arn "arn:${Partition}:billingconductor::${Account}:billinggroup/${BillingGroupId}", tags List "Tags";
    new {
        A account_grouping: AccountGrouping = "AccountGrouping",
        B computation_preference: ComputationPreference = "ComputationPreference",
        /// 1 to 128 characters; matches `[a-zA-Z0-9_\+=\.\-@]+`
        C name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// matches `[0-9]{12}`; an update replaces the resource
        primary_account_id: str = "PrimaryAccountId",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: i64 = "CreationTime",
        LAST_MODIFIED_TIME: i64 = "LastModifiedTime",
        SIZE: i64 = "Size",
        STATUS: c::Json = "Status",
        STATUS_REASON: str = "StatusReason",
    }
}

c::property! {
    AccountGrouping, "billingconductor-billinggroup-accountgrouping";
    new {}
    set {
        auto_associate: bool = "AutoAssociate",
        /// 1 to 30 items; no item twice; each: matches `[0-9]{12}`
        linked_account_ids: c::List<str> = "LinkedAccountIds",
        responsibility_transfer_arn: str = "ResponsibilityTransferArn",
    }
}

c::property! {
    ComputationPreference, "billingconductor-billinggroup-computationpreference";
    new {
        A pricing_plan_arn: str = "PricingPlanArn",
    }
    set {}
}
