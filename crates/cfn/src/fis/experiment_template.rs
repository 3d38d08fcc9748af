// Written by `cargo xtask codegen` from crates/registry/data/fis.txt.

//! `AWS::FIS::ExperimentTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnExperimentTemplate = "AWS::FIS::ExperimentTemplate", "fis-experimenttemplate", reference name,
        arn "arn:${Partition}:fis:${Region}:${Account}:experiment-template/${Id}", tags Map "Tags";
    new CfnExperimentTemplateRequired {
        /// at most 512 characters; matches `^[\s\S]+$`
        A description: str = "Description",
        /// 20 to 1224 characters; matches `^[\S]+$`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        C stop_conditions: c::List<ExperimentTemplateStopCondition> = "StopConditions",
        D targets: c::Map<ExperimentTemplateTarget> = "Targets",
    }
    set {
        actions: c::Map<ExperimentTemplateAction> = "Actions",
        experiment_options: ExperimentTemplateExperimentOptions = "ExperimentOptions",
        experiment_report_configuration: ExperimentTemplateExperimentReportConfiguration = "ExperimentReportConfiguration",
        log_configuration: ExperimentTemplateLogConfiguration = "LogConfiguration",
        tags: c::Map<str> = "Tags",
    }
    get {
        ID: c::Name<CfnExperimentTemplate> = "Id",
    }
}

c::property! {
    CloudWatchDashboard, "fis-experimenttemplate-cloudwatchdashboard";
    new {
        /// 1 to 512 characters; matches `^[\S]+$`
        A dashboard_identifier: str = "DashboardIdentifier",
    }
    set {}
}

c::property! {
    CloudWatchLogsConfiguration, "fis-experimenttemplate-cloudwatchlogsconfiguration";
    new {
        /// 20 to 2048 characters; matches `^[\S]+$`
        A log_group_arn: c::Arn<crate::logs::CfnLogGroup> = "LogGroupArn",
    }
    set {}
}

c::property! {
    DataSources, "fis-experimenttemplate-datasources";
    new {}
    set {
        cloud_watch_dashboards: c::List<CloudWatchDashboard> = "CloudWatchDashboards",
    }
}

c::property! {
    ExperimentReportS3Configuration, "fis-experimenttemplate-experimentreports3configuration";
    new {
        /// 3 to 63 characters
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
    }
    set {
        /// 1 to 256 characters
        prefix: str = "Prefix",
    }
}

c::property! {
    ExperimentTemplateAction, "fis-experimenttemplate-experimenttemplateaction";
    new {
        /// at most 64 characters
        A action_id: str = "ActionId",
    }
    set {
        /// at most 512 characters
        description: str = "Description",
        parameters: c::Map<str> = "Parameters",
        /// each: at most 64 characters
        start_after: c::List<str> = "StartAfter",
        targets: c::Map<str> = "Targets",
    }
}

c::property! {
    ExperimentTemplateExperimentOptions, "fis-experimenttemplate-experimenttemplateexperimentoptions";
    new {}
    set {
        /// an update replaces the resource
        account_targeting: ExperimentTemplateExperimentOptionsAccountTargeting = "AccountTargeting",
        empty_target_resolution_mode: ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode = "EmptyTargetResolutionMode",
    }
}

c::property! {
    ExperimentTemplateExperimentReportConfiguration, "fis-experimenttemplate-experimenttemplateexperimentreportconfiguration";
    new {
        A outputs: Outputs = "Outputs",
    }
    set {
        data_sources: DataSources = "DataSources",
        /// at most 32 characters; matches `^[\S]+$`
        post_experiment_duration: str = "PostExperimentDuration",
        /// at most 32 characters; matches `^[\S]+$`
        pre_experiment_duration: str = "PreExperimentDuration",
    }
}

c::property! {
    ExperimentTemplateLogConfiguration, "fis-experimenttemplate-experimenttemplatelogconfiguration";
    new {
        /// at least 1
        A log_schema_version: i64 = "LogSchemaVersion",
    }
    set {
        cloud_watch_logs_configuration: CloudWatchLogsConfiguration = "CloudWatchLogsConfiguration",
        s3_configuration: S3Configuration = "S3Configuration",
    }
}

c::property! {
    ExperimentTemplateStopCondition, "fis-experimenttemplate-experimenttemplatestopcondition";
    new {
        /// at most 64 characters; matches `^[\S]+$`
        A source: str = "Source",
    }
    set {
        /// 20 to 2048 characters; matches `^[\s\S]+$`
        value: str = "Value",
    }
}

c::property! {
    ExperimentTemplateTarget, "fis-experimenttemplate-experimenttemplatetarget";
    new ExperimentTemplateTargetRequired {
        /// at most 64 characters
        A resource_type: str = "ResourceType",
        /// at most 64 characters
        B selection_mode: str = "SelectionMode",
    }
    set {
        filters: c::List<ExperimentTemplateTargetFilter> = "Filters",
        parameters: c::Map<str> = "Parameters",
        /// each: 20 to 2048 characters
        resource_arns: c::List<str> = "ResourceArns",
        resource_tags: c::Map<str> = "ResourceTags",
    }
}

c::property! {
    ExperimentTemplateTargetFilter, "fis-experimenttemplate-experimenttemplatetargetfilter";
    new {
        /// at most 256 characters
        A path: str = "Path",
        /// each: at most 128 characters
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    Outputs, "fis-experimenttemplate-outputs";
    new {
        A experiment_report_s3_configuration: ExperimentReportS3Configuration = "ExperimentReportS3Configuration",
    }
    set {}
}

c::property! {
    S3Configuration, "fis-experimenttemplate-s3configuration";
    new {
        /// 3 to 63 characters; matches `^[\S]+$`
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
    }
    set {
        /// 1 to 700 characters; matches `^[\s\S]+$`
        prefix: str = "Prefix",
    }
}

c::open_enum! {
    ExperimentTemplateExperimentOptionsAccountTargeting {
        MULTI_ACCOUNT = "multi-account",
        SINGLE_ACCOUNT = "single-account",
    }
}

c::open_enum! {
    ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode {
        FAIL = "fail",
        SKIP = "skip",
    }
}
