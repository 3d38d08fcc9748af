// Written by `cargo xtask codegen` from crates/registry/data/cloudtrail.txt.

//! `AWS::CloudTrail::EventDataStore` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EventDataStoreArn`.
    CfnEventDataStore = "AWS::CloudTrail::EventDataStore", "cloudtrail-eventdatastore", reference arn,
        arn "arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}", tags List "Tags";
    new {}
    set {
        /// no item twice
        advanced_event_selectors: c::List<AdvancedEventSelector> = "AdvancedEventSelectors",
        billing_mode: BillingMode = "BillingMode",
        /// at most 2 items; no item twice
        context_key_selectors: c::List<ContextKeySelector> = "ContextKeySelectors",
        federation_enabled: bool = "FederationEnabled",
        federation_role_arn: c::Arn<crate::iam::CfnRole> = "FederationRoleArn",
        ingestion_enabled: bool = "IngestionEnabled",
        /// no item twice
        insight_selectors: c::List<InsightSelector> = "InsightSelectors",
        /// 3 to 256 characters; matches `^[a-zA-Z0-9._/\-:]+$`
        insights_destination: str = "InsightsDestination",
        /// 1 to 350 characters; matches `^[a-zA-Z0-9._/\-:]+$`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        max_event_size: MaxEventSize = "MaxEventSize",
        multi_region_enabled: bool = "MultiRegionEnabled",
        /// 3 to 128 characters; matches `^[a-zA-Z0-9._-]+$`
        name: str = "Name",
        organization_enabled: bool = "OrganizationEnabled",
        /// 7 to 3653
        retention_period: i64 = "RetentionPeriod",
        tags: c::List<c::Tag> = "Tags",
        termination_protection_enabled: bool = "TerminationProtectionEnabled",
    }
    get {
        @arn "EventDataStoreArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        EVENT_DATA_STORE_ARN: c::Arn<CfnEventDataStore> = "EventDataStoreArn",
        STATUS: str = "Status",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
    }
}

c::property! {
    AdvancedEventSelector, "cloudtrail-eventdatastore-advancedeventselector";
    new {
        /// at least 1 item; no item twice
        A field_selectors: c::List<AdvancedFieldSelector> = "FieldSelectors",
    }
    set {
        /// 1 to 1000 characters
        name: str = "Name",
    }
}

c::property! {
    AdvancedFieldSelector, "cloudtrail-eventdatastore-advancedfieldselector";
    new {
        /// 1 to 1000 characters; matches `([0-9A-Za-z_|0-9|\.|_]+)`
        A field: str = "Field",
    }
    set {
        /// at least 1 item; no item twice; each: 1 to 2048 characters, matches `(.+)`
        ends_with: c::List<str> = "EndsWith",
        /// at least 1 item; no item twice; each: 1 to 2048 characters, matches `(.+)`
        equals: c::List<str> = "Equals",
        /// at least 1 item; no item twice; each: 1 to 2048 characters, matches `(.+)`
        not_ends_with: c::List<str> = "NotEndsWith",
        /// at least 1 item; no item twice; each: 1 to 2048 characters, matches `(.+)`
        not_equals: c::List<str> = "NotEquals",
        /// at least 1 item; no item twice; each: 1 to 2048 characters, matches `(.+)`
        not_starts_with: c::List<str> = "NotStartsWith",
        /// at least 1 item; no item twice; each: 1 to 2048 characters, matches `(.+)`
        starts_with: c::List<str> = "StartsWith",
    }
}

c::property! {
    ContextKeySelector, "cloudtrail-eventdatastore-contextkeyselector";
    new {
        /// 1 to 50 items; no item twice; each: 1 to 128 characters, matches `(.+)`
        A equals: c::List<str> = "Equals",
        B r#type: ContextKeySelectorType = "Type",
    }
    set {}
}

c::property! {
    InsightSelector, "cloudtrail-eventdatastore-insightselector";
    new {}
    set {
        insight_type: InsightSelectorInsightType = "InsightType",
    }
}

c::open_enum! {
    BillingMode {
        EXTENDABLE_RETENTION_PRICING = "EXTENDABLE_RETENTION_PRICING",
        FIXED_RETENTION_PRICING = "FIXED_RETENTION_PRICING",
    }
}

c::open_enum! {
    MaxEventSize {
        STANDARD = "Standard",
        LARGE = "Large",
    }
}

c::open_enum! {
    ContextKeySelectorType {
        REQUEST_CONTEXT = "RequestContext",
        TAG_CONTEXT = "TagContext",
    }
}

c::open_enum! {
    InsightSelectorInsightType {
        API_CALL_RATE_INSIGHT = "ApiCallRateInsight",
        API_ERROR_RATE_INSIGHT = "ApiErrorRateInsight",
    }
}
