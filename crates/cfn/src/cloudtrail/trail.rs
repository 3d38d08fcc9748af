// Written by `cargo xtask codegen` from crates/registry/data/cloudtrail.txt.

//! `AWS::CloudTrail::Trail` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TrailName`.
    CfnTrail = "AWS::CloudTrail::Trail", "cloudtrail-trail", reference name, name_property "TrailName",
        arn "arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}", tags List "Tags";
    new {
        A is_logging: bool = "IsLogging",
        B s3_bucket_name: c::Name<crate::s3::CfnBucket> = "S3BucketName",
    }
    set {
        /// no item twice
        advanced_event_selectors: c::List<AdvancedEventSelector> = "AdvancedEventSelectors",
        /// at most 1 item; no item twice
        aggregation_configurations: c::List<AggregationConfiguration> = "AggregationConfigurations",
        cloud_watch_logs_log_group_arn: c::Arn<crate::logs::CfnLogGroup> = "CloudWatchLogsLogGroupArn",
        cloud_watch_logs_role_arn: c::Arn<crate::iam::CfnRole> = "CloudWatchLogsRoleArn",
        enable_log_file_validation: bool = "EnableLogFileValidation",
        /// at most 5 items; no item twice
        event_selectors: c::List<EventSelector> = "EventSelectors",
        include_global_service_events: bool = "IncludeGlobalServiceEvents",
        /// no item twice
        insight_selectors: c::List<InsightSelector> = "InsightSelectors",
        is_multi_region_trail: bool = "IsMultiRegionTrail",
        is_organization_trail: bool = "IsOrganizationTrail",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KMSKeyId",
        /// at most 200 characters
        s3_key_prefix: str = "S3KeyPrefix",
        /// at most 256 characters
        sns_topic_name: str = "SnsTopicName",
        tags: c::List<c::Tag> = "Tags",
        /// 3 to 128 characters; matches `(^[a-zA-Z0-9]$)|(^[a-zA-Z0-9]([a-zA-Z0-9\._-])*[a-zA-Z0-9]$)`; an update replaces the resource
        trail_name: str = "TrailName",
    }
    get {
        @arn "Arn",
        SNS_TOPIC_ARN: c::Arn<crate::sns::CfnTopic> = "SnsTopicArn",
    }
}

c::property! {
    AdvancedEventSelector, "cloudtrail-trail-advancedeventselector";
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
    AdvancedFieldSelector, "cloudtrail-trail-advancedfieldselector";
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
    AggregationConfiguration, "cloudtrail-trail-aggregationconfiguration";
    new {
        A event_category: AggregationConfigurationEventCategory = "EventCategory",
        /// 1 to 50 items; no item twice
        B templates: c::List<Template> = "Templates",
    }
    set {}
}

c::property! {
    DataResource, "cloudtrail-trail-dataresource";
    new {
        A r#type: DataResourceType = "Type",
    }
    set {
        /// no item twice
        values: c::List<str> = "Values",
    }
}

c::property! {
    EventSelector, "cloudtrail-trail-eventselector";
    new {}
    set {
        /// no item twice
        data_resources: c::List<DataResource> = "DataResources",
        /// no item twice
        exclude_management_event_sources: c::List<str> = "ExcludeManagementEventSources",
        include_management_events: bool = "IncludeManagementEvents",
        read_write_type: EventSelectorReadWriteType = "ReadWriteType",
    }
}

c::property! {
    InsightSelector, "cloudtrail-trail-insightselector";
    new {}
    set {
        /// no item twice
        event_categories: c::List<SourceEventCategory> = "EventCategories",
        insight_type: InsightSelectorInsightType = "InsightType",
    }
}

c::open_enum! {
    SourceEventCategory {
        MANAGEMENT = "Management",
        DATA = "Data",
    }
}

c::open_enum! {
    Template {
        API_ACTIVITY = "API_ACTIVITY",
        RESOURCE_ACCESS = "RESOURCE_ACCESS",
        USER_ACTIONS = "USER_ACTIONS",
    }
}

c::open_enum! {
    AggregationConfigurationEventCategory {
        DATA = "Data",
    }
}

c::open_enum! {
    DataResourceType {
        AWS_LAMBDA_FUNCTION = "AWS::Lambda::Function",
        AWS_S3_OBJECT = "AWS::S3::Object",
        AWS_DYNAMO_DB_TABLE = "AWS::DynamoDB::Table",
        AWS_S3_OUTPOSTS_OBJECT = "AWS::S3Outposts::Object",
        AWS_MANAGED_BLOCKCHAIN_NODE = "AWS::ManagedBlockchain::Node",
        AWS_S3_OBJECT_LAMBDA_ACCESS_POINT = "AWS::S3ObjectLambda::AccessPoint",
        AWS_EC2_SNAPSHOT = "AWS::EC2::Snapshot",
        AWS_S3_ACCESS_POINT = "AWS::S3::AccessPoint",
        AWS_DYNAMO_DB_STREAM = "AWS::DynamoDB::Stream",
    }
}

c::open_enum! {
    EventSelectorReadWriteType {
        ALL = "All",
        READ_ONLY = "ReadOnly",
        WRITE_ONLY = "WriteOnly",
    }
}

c::open_enum! {
    InsightSelectorInsightType {
        API_CALL_RATE_INSIGHT = "ApiCallRateInsight",
        API_ERROR_RATE_INSIGHT = "ApiErrorRateInsight",
    }
}
