// Written by `cargo xtask codegen` from crates/registry/data/iotanalytics.txt.

//! `AWS::IoTAnalytics::Dataset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DatasetName`; it has no attribute for its ARN.
    CfnDataset = "AWS::IoTAnalytics::Dataset", "iotanalytics-dataset", reference name, name_property "DatasetName",
        arn "arn:${Partition}:iotanalytics:${Region}:${Account}:dataset/${DatasetName}", tags List "Tags";
    new {
        /// 1 item
        A actions: c::List<Action> = "Actions",
    }
    set {
        /// at most 20 items
        content_delivery_rules: c::List<DatasetContentDeliveryRule> = "ContentDeliveryRules",
        /// 1 to 128 characters; an update replaces the resource
        dataset_name: str = "DatasetName",
        /// 1 item
        late_data_rules: c::List<LateDataRule> = "LateDataRules",
        retention_period: RetentionPeriod = "RetentionPeriod",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
        /// at most 5 items
        triggers: c::List<Trigger> = "Triggers",
        versioning_configuration: VersioningConfiguration = "VersioningConfiguration",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    Action, "iotanalytics-dataset-action";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_]+$`
        A action_name: str = "ActionName",
    }
    set {
        container_action: ContainerAction = "ContainerAction",
        query_action: QueryAction = "QueryAction",
    }
}

c::property! {
    ContainerAction, "iotanalytics-dataset-containeraction";
    new ContainerActionRequired {
        /// 20 to 2048 characters
        A execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ExecutionRoleArn",
        /// at most 255 characters
        B image: str = "Image",
        C resource_configuration: ResourceConfiguration = "ResourceConfiguration",
    }
    set {
        /// at most 50 items
        variables: c::List<Variable> = "Variables",
    }
}

c::property! {
    DatasetContentDeliveryRule, "iotanalytics-dataset-datasetcontentdeliveryrule";
    new {
        A destination: DatasetContentDeliveryRuleDestination = "Destination",
    }
    set {
        entry_name: str = "EntryName",
    }
}

c::property! {
    DatasetContentDeliveryRuleDestination, "iotanalytics-dataset-datasetcontentdeliveryruledestination";
    new {}
    set {
        iot_events_destination_configuration: IotEventsDestinationConfiguration = "IotEventsDestinationConfiguration",
        s3_destination_configuration: S3DestinationConfiguration = "S3DestinationConfiguration",
    }
}

c::property! {
    DatasetContentVersionValue, "iotanalytics-dataset-datasetcontentversionvalue";
    new {
        /// 1 to 128 characters
        A dataset_name: str = "DatasetName",
    }
    set {}
}

c::property! {
    DeltaTime, "iotanalytics-dataset-deltatime";
    new {
        A offset_seconds: i64 = "OffsetSeconds",
        B time_expression: str = "TimeExpression",
    }
    set {}
}

c::property! {
    DeltaTimeSessionWindowConfiguration, "iotanalytics-dataset-deltatimesessionwindowconfiguration";
    new {
        /// 1 to 60
        A timeout_in_minutes: i64 = "TimeoutInMinutes",
    }
    set {}
}

c::property! {
    Filter, "iotanalytics-dataset-filter";
    new {}
    set {
        delta_time: DeltaTime = "DeltaTime",
    }
}

c::property! {
    GlueConfiguration, "iotanalytics-dataset-glueconfiguration";
    new GlueConfigurationRequired {
        /// 1 to 150 characters
        A database_name: str = "DatabaseName",
        /// 1 to 150 characters
        B table_name: str = "TableName",
    }
    set {}
}

c::property! {
    IotEventsDestinationConfiguration, "iotanalytics-dataset-ioteventsdestinationconfiguration";
    new IotEventsDestinationConfigurationRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z][a-zA-Z0-9_]*$`
        A input_name: str = "InputName",
        /// 20 to 2048 characters
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    LateDataRule, "iotanalytics-dataset-latedatarule";
    new {
        A rule_configuration: LateDataRuleConfiguration = "RuleConfiguration",
    }
    set {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_]+$`
        rule_name: str = "RuleName",
    }
}

c::property! {
    LateDataRuleConfiguration, "iotanalytics-dataset-latedataruleconfiguration";
    new {}
    set {
        delta_time_session_window_configuration: DeltaTimeSessionWindowConfiguration = "DeltaTimeSessionWindowConfiguration",
    }
}

c::property! {
    OutputFileUriValue, "iotanalytics-dataset-outputfileurivalue";
    new {
        /// matches `^[0-9A-Za-z_\.-]{1,255}$`
        A file_name: str = "FileName",
    }
    set {}
}

c::property! {
    QueryAction, "iotanalytics-dataset-queryaction";
    new {
        A sql_query: str = "SqlQuery",
    }
    set {
        /// at most 1 item
        filters: c::List<Filter> = "Filters",
    }
}

c::property! {
    ResourceConfiguration, "iotanalytics-dataset-resourceconfiguration";
    new {
        A compute_type: ResourceConfigurationComputeType = "ComputeType",
        /// 1 to 50
        B volume_size_in_gb: i64 = "VolumeSizeInGB",
    }
    set {}
}

c::property! {
    RetentionPeriod, "iotanalytics-dataset-retentionperiod";
    new {}
    set {
        /// 1 to 2147483647
        number_of_days: i64 = "NumberOfDays",
        unlimited: bool = "Unlimited",
    }
}

c::property! {
    S3DestinationConfiguration, "iotanalytics-dataset-s3destinationconfiguration";
    new S3DestinationConfigurationRequired {
        /// 3 to 255 characters; matches `^[a-zA-Z0-9.\-_]*$`
        A bucket: c::Name<catchment_cfn::s3::CfnBucket> = "Bucket",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9!_.*'()/{}:-]*$`
        B key: str = "Key",
        /// 20 to 2048 characters
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        glue_configuration: GlueConfiguration = "GlueConfiguration",
    }
}

c::property! {
    Schedule, "iotanalytics-dataset-schedule";
    new {
        A schedule_expression: str = "ScheduleExpression",
    }
    set {}
}

c::property! {
    Trigger, "iotanalytics-dataset-trigger";
    new {}
    set {
        schedule: Schedule = "Schedule",
        triggering_dataset: TriggeringDataset = "TriggeringDataset",
    }
}

c::property! {
    TriggeringDataset, "iotanalytics-dataset-triggeringdataset";
    new {
        /// 1 to 128 characters
        A dataset_name: str = "DatasetName",
    }
    set {}
}

c::property! {
    Variable, "iotanalytics-dataset-variable";
    new {
        /// 1 to 256 characters
        A variable_name: str = "VariableName",
    }
    set {
        dataset_content_version_value: DatasetContentVersionValue = "DatasetContentVersionValue",
        double_value: f64 = "DoubleValue",
        output_file_uri_value: OutputFileUriValue = "OutputFileUriValue",
        /// at most 1024 characters
        string_value: str = "StringValue",
    }
}

c::property! {
    VersioningConfiguration, "iotanalytics-dataset-versioningconfiguration";
    new {}
    set {
        /// 1 to 1000
        max_versions: i64 = "MaxVersions",
        unlimited: bool = "Unlimited",
    }
}

c::open_enum! {
    ResourceConfigurationComputeType {
        ACU_1 = "ACU_1",
        ACU_2 = "ACU_2",
    }
}
