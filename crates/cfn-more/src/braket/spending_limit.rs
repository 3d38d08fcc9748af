// Written by `cargo xtask codegen` from crates/registry/data/braket.txt.

//! `AWS::Braket::SpendingLimit` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SpendingLimitArn`.
    CfnSpendingLimit = "AWS::Braket::SpendingLimit", "braket-spendinglimit", reference arn,
        arn "arn:${Partition}:braket:${Region}:${Account}:spending-limit/${RandomId}", tags List "Tags";
    new CfnSpendingLimitRequired {
        /// 1 to 256 characters; an update replaces the resource
        A device_arn: str = "DeviceArn",
        /// at least 1 character; matches `^[0-9]+(\.[0-9]{1,2})?$`
        B spending_limit: str = "SpendingLimit",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        time_period: TimePeriod = "TimePeriod",
    }
    get {
        @arn "SpendingLimitArn",
        CREATED_AT: str = "CreatedAt",
        QUEUED_SPEND: str = "QueuedSpend",
        SPENDING_LIMIT_ARN: c::Arn<CfnSpendingLimit> = "SpendingLimitArn",
        TOTAL_SPEND: str = "TotalSpend",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    TimePeriod, "braket-spendinglimit-timeperiod";
    new TimePeriodRequired {
        /// format date-time
        A end_at: str = "EndAt",
        /// format date-time
        B start_at: str = "StartAt",
    }
    set {}
}
