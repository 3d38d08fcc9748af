// Written by `cargo xtask codegen` from crates/registry/data/batch.txt.

//! `AWS::Batch::QuotaShare` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `QuotaShareArn`.
    CfnQuotaShare = "AWS::Batch::QuotaShare", "batch-quotashare", reference arn, tags Map "Tags";
    new CfnQuotaShareRequired {
        A capacity_limits: c::List<QuotaShareCapacityLimit> = "CapacityLimits",
        /// an update replaces the resource
        B job_queue: str = "JobQueue",
        C preemption_configuration: QuotaSharePreemptionConfiguration = "PreemptionConfiguration",
        /// 1 to 128 characters; an update replaces the resource
        D quota_share_name: str = "QuotaShareName",
        E resource_sharing_configuration: QuotaShareResourceSharingConfiguration = "ResourceSharingConfiguration",
    }
    set {
        state: State = "State",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "QuotaShareArn",
        QUOTA_SHARE_ARN: c::Arn<CfnQuotaShare> = "QuotaShareArn",
    }
}

c::property! {
    QuotaShareCapacityLimit, "batch-quotashare-quotasharecapacitylimit";
    new {
        A capacity_unit: str = "CapacityUnit",
        /// at least 1
        B max_capacity: i64 = "MaxCapacity",
    }
    set {}
}

c::property! {
    QuotaSharePreemptionConfiguration, "batch-quotashare-quotasharepreemptionconfiguration";
    new {
        A in_share_preemption: QuotaSharePreemptionConfigurationInSharePreemption = "InSharePreemption",
    }
    set {}
}

c::property! {
    QuotaShareResourceSharingConfiguration, "batch-quotashare-quotashareresourcesharingconfiguration";
    new {
        A strategy: QuotaShareResourceSharingConfigurationStrategy = "Strategy",
    }
    set {
        /// at least -1
        borrow_limit: i64 = "BorrowLimit",
    }
}

c::open_enum! {
    State {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    QuotaSharePreemptionConfigurationInSharePreemption {
        DISABLED = "disabled",
        ENABLED = "enabled",
    }
}

c::open_enum! {
    QuotaShareResourceSharingConfigurationStrategy {
        LEND = "lend",
        LEND_AND_BORROW = "lend_and_borrow",
        RESERVE = "reserve",
    }
}
