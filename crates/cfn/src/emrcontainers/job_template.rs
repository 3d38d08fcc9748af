// Written by `cargo xtask codegen` from crates/registry/data/emrcontainers.txt.

//! `AWS::EMRContainers::JobTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnJobTemplate = "AWS::EMRContainers::JobTemplate", "emrcontainers-jobtemplate", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A job_template_data: JobTemplateData = "JobTemplateData",
        /// 1 to 64 characters; matches `^[\.\-_/#A-Za-z0-9]+$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// at most 50 items; no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        ID: str = "Id",
    }
}

c::property! {
    Configuration, "emrcontainers-jobtemplate-configuration";
    new {
        /// 1 to 1024 characters; matches `\S`
        A classification: str = "Classification",
    }
    set {
        /// at most 100 items
        configurations: c::List<Configuration> = "Configurations",
        /// at most 100 keys
        properties: c::Map<str> = "Properties",
    }
}

c::property! {
    /// Exactly one of `SparkSubmitJobDriver`, `SparkSqlJobDriver`.
    JobDriver, "emrcontainers-jobtemplate-jobdriver";
    new {}
    set {
        spark_sql_job_driver: SparkSqlJobDriver = "SparkSqlJobDriver",
        spark_submit_job_driver: SparkSubmitJobDriver = "SparkSubmitJobDriver",
    }
}

c::property! {
    JobTemplateData, "emrcontainers-jobtemplate-jobtemplatedata";
    new JobTemplateDataRequired {
        /// 4 to 2048 characters
        A execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        B job_driver: JobDriver = "JobDriver",
        /// 1 to 64 characters; matches `^([\.\-_/A-Za-z0-9]+|\$\{[a-zA-Z][0-9A-Za-z_]*\})$`
        C release_label: str = "ReleaseLabel",
    }
    set {
        configuration_overrides: ParametricConfigurationOverrides = "ConfigurationOverrides",
        /// at most 50 keys
        job_tags: c::Map<str> = "JobTags",
        /// at most 100 keys
        parameter_configuration: c::Map<TemplateParameterConfiguration> = "ParameterConfiguration",
    }
}

c::property! {
    ParametricCloudWatchMonitoringConfiguration, "emrcontainers-jobtemplate-parametriccloudwatchmonitoringconfiguration";
    new {}
    set {
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9\$\{\}]+$`
        log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        /// 1 to 256 characters; matches `\S`
        log_stream_name_prefix: str = "LogStreamNamePrefix",
    }
}

c::property! {
    ParametricConfigurationOverrides, "emrcontainers-jobtemplate-parametricconfigurationoverrides";
    new {}
    set {
        /// at most 100 items
        application_configuration: c::List<Configuration> = "ApplicationConfiguration",
        monitoring_configuration: ParametricMonitoringConfiguration = "MonitoringConfiguration",
    }
}

c::property! {
    ParametricMonitoringConfiguration, "emrcontainers-jobtemplate-parametricmonitoringconfiguration";
    new {}
    set {
        cloud_watch_monitoring_configuration: ParametricCloudWatchMonitoringConfiguration = "CloudWatchMonitoringConfiguration",
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9\$\{\}]+$`
        persistent_app_ui: str = "PersistentAppUI",
        s3_monitoring_configuration: ParametricS3MonitoringConfiguration = "S3MonitoringConfiguration",
    }
}

c::property! {
    ParametricS3MonitoringConfiguration, "emrcontainers-jobtemplate-parametrics3monitoringconfiguration";
    new {}
    set {
        /// 1 to 10280 characters
        log_uri: str = "LogUri",
    }
}

c::property! {
    SparkSqlJobDriver, "emrcontainers-jobtemplate-sparksqljobdriver";
    new {}
    set {
        /// 1 to 256 characters; matches `\S`
        entry_point: str = "EntryPoint",
        /// 1 to 102400 characters; matches `\S`
        spark_sql_parameters: str = "SparkSqlParameters",
    }
}

c::property! {
    SparkSubmitJobDriver, "emrcontainers-jobtemplate-sparksubmitjobdriver";
    new {
        /// 1 to 256 characters; matches `\S`
        A entry_point: str = "EntryPoint",
    }
    set {
        /// each: 1 to 10280 characters, matches `\S`
        entry_point_arguments: c::List<str> = "EntryPointArguments",
        /// 1 to 102400 characters; matches `\S`
        spark_submit_parameters: str = "SparkSubmitParameters",
    }
}

c::property! {
    TemplateParameterConfiguration, "emrcontainers-jobtemplate-templateparameterconfiguration";
    new {}
    set {
        /// 1 to 1024 characters; matches `\S`
        default_value: str = "DefaultValue",
        r#type: TemplateParameterConfigurationType = "Type",
    }
}

c::open_enum! {
    TemplateParameterConfigurationType {
        NUMBER = "NUMBER",
        STRING = "STRING",
    }
}
