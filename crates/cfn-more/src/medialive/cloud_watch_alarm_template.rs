// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::CloudWatchAlarmTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Identifier`.
    CfnCloudWatchAlarmTemplate = "AWS::MediaLive::CloudWatchAlarmTemplate", "medialive-cloudwatchalarmtemplate", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}", tags Map "Tags";
    new CfnCloudWatchAlarmTemplateRequired {
        A comparison_operator: CloudWatchAlarmTemplateComparisonOperator = "ComparisonOperator",
        /// at least 1; default `0`
        B evaluation_periods: f64 = "EvaluationPeriods",
        /// at most 64 characters
        C metric_name: str = "MetricName",
        /// 1 to 255 characters; matches `^[^\s]+$`
        D name: str = "Name",
        /// 10 to 86400; default `0`
        E period: f64 = "Period",
        F statistic: CloudWatchAlarmTemplateStatistic = "Statistic",
        G target_resource_type: CloudWatchAlarmTemplateTargetResourceType = "TargetResourceType",
        /// default `0`
        H threshold: f64 = "Threshold",
        I treat_missing_data: CloudWatchAlarmTemplateTreatMissingData = "TreatMissingData",
    }
    set {
        /// at least 1; default `0`
        datapoints_to_alarm: f64 = "DatapointsToAlarm",
        /// at most 1024 characters
        description: str = "Description",
        /// matches `^[^\s]+$`; AWS does not show it again
        group_identifier: str = "GroupIdentifier",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        GROUP_ID: str = "GroupId",
        ID: str = "Id",
        IDENTIFIER: c::Name<CfnCloudWatchAlarmTemplate> = "Identifier",
        MODIFIED_AT: str = "ModifiedAt",
    }
}

c::open_enum! {
    CloudWatchAlarmTemplateComparisonOperator {
        GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold",
        GREATER_THAN_THRESHOLD = "GreaterThanThreshold",
        LESS_THAN_THRESHOLD = "LessThanThreshold",
        LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold",
    }
}

c::open_enum! {
    CloudWatchAlarmTemplateStatistic {
        SAMPLE_COUNT = "SampleCount",
        AVERAGE = "Average",
        SUM = "Sum",
        MINIMUM = "Minimum",
        MAXIMUM = "Maximum",
    }
}

c::open_enum! {
    CloudWatchAlarmTemplateTargetResourceType {
        CLOUDFRONT_DISTRIBUTION = "CLOUDFRONT_DISTRIBUTION",
        MEDIALIVE_MULTIPLEX = "MEDIALIVE_MULTIPLEX",
        MEDIALIVE_CHANNEL = "MEDIALIVE_CHANNEL",
        MEDIALIVE_INPUT_DEVICE = "MEDIALIVE_INPUT_DEVICE",
        MEDIAPACKAGE_CHANNEL = "MEDIAPACKAGE_CHANNEL",
        MEDIAPACKAGE_ORIGIN_ENDPOINT = "MEDIAPACKAGE_ORIGIN_ENDPOINT",
        MEDIACONNECT_FLOW = "MEDIACONNECT_FLOW",
        MEDIATAILOR_PLAYBACK_CONFIGURATION = "MEDIATAILOR_PLAYBACK_CONFIGURATION",
        S3_BUCKET = "S3_BUCKET",
    }
}

c::open_enum! {
    CloudWatchAlarmTemplateTreatMissingData {
        NOT_BREACHING = "notBreaching",
        BREACHING = "breaching",
        IGNORE = "ignore",
        MISSING = "missing",
    }
}
