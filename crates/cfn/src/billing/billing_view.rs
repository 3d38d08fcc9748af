// Written by `cargo xtask codegen` from crates/registry/data/billing.txt.

//! `AWS::Billing::BillingView` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnBillingView = "AWS::Billing::BillingView", "billing-billingview", reference arn,
        arn "arn:${Partition}:billing::${Account}:billingview/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `[a-zA-Z0-9_\+=\.\-@]+`; an update replaces the resource
        A name: str = "Name",
        /// 1 to 10 items; no item twice; each: matches `arn:aws[a-z-]*:(billing)::[0-9]{12}:billingview/[a-zA-Z0-9_+=.@-]{1,75}`
        B source_views: c::List<str> = "SourceViews",
    }
    set {
        data_filter_expression: DataFilterExpression = "DataFilterExpression",
        /// at most 1024 characters; matches `^([ a-zA-Z0-9_\+=\.\-@]+)?$`; an update replaces the resource
        description: str = "Description",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        BILLING_VIEW_TYPE: c::Json = "BillingViewType",
        CREATED_AT: f64 = "CreatedAt",
        OWNER_ACCOUNT_ID: str = "OwnerAccountId",
        UPDATED_AT: f64 = "UpdatedAt",
    }
}

c::property! {
    DataFilterExpression, "billing-billingview-datafilterexpression";
    new {}
    set {
        dimensions: Dimensions = "Dimensions",
        tags: Tags = "Tags",
        time_range: TimeRange = "TimeRange",
    }
}

c::property! {
    Dimensions, "billing-billingview-dimensions";
    new {}
    set {
        key: DimensionKey = "Key",
        /// 1 to 200 items; each: at most 1024 characters, matches `[\S\s]*`
        values: c::List<str> = "Values",
    }
}

c::property! {
    Tags, "billing-billingview-tags";
    new {}
    set {
        /// at most 1024 characters; matches `[\S\s]*`
        key: str = "Key",
        /// 1 to 200 items; each: at most 1024 characters, matches `[\S\s]*`
        values: c::List<str> = "Values",
    }
}

c::property! {
    TimeRange, "billing-billingview-timerange";
    new {}
    set {
        /// format date-time
        begin_date_inclusive: str = "BeginDateInclusive",
        /// format date-time
        end_date_inclusive: str = "EndDateInclusive",
    }
}

c::open_enum! {
    DimensionKey {
        LINKED_ACCOUNT = "LINKED_ACCOUNT",
    }
}
