// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::DataSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnDataSource = "AWS::DataZone::DataSource", "datazone-datasource", reference text,
        arn "arn:${Partition}:datazonecontrol:${Region}:${Account}:data-source/${DomainId}";
    new CfnDataSourceRequired {
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        A domain_identifier: str = "DomainIdentifier",
        /// 1 to 256 characters
        B name: str = "Name",
        /// an update replaces the resource; AWS does not show it again
        C project_identifier: str = "ProjectIdentifier",
        /// 1 to 256 characters; an update replaces the resource
        D r#type: str = "Type",
    }
    set {
        /// at most 10 items; AWS does not show it again
        asset_forms_input: c::List<FormInput> = "AssetFormsInput",
        /// AWS does not show it again
        configuration: DataSourceConfigurationInput = "Configuration",
        /// an update replaces the resource; AWS does not show it again
        connection_identifier: str = "ConnectionIdentifier",
        /// at most 2048 characters
        description: str = "Description",
        enable_setting: EnableSetting = "EnableSetting",
        /// an update replaces the resource; AWS does not show it again
        environment_identifier: str = "EnvironmentIdentifier",
        publish_on_import: bool = "PublishOnImport",
        recommendation: RecommendationConfiguration = "Recommendation",
        schedule: ScheduleConfiguration = "Schedule",
    }
    get {
        CONNECTION_ID: str = "ConnectionId",
        CREATED_AT: str = "CreatedAt",
        DOMAIN_ID: str = "DomainId",
        ENVIRONMENT_ID: str = "EnvironmentId",
        ID: str = "Id",
        LAST_RUN_ASSET_COUNT: f64 = "LastRunAssetCount",
        LAST_RUN_AT: str = "LastRunAt",
        LAST_RUN_STATUS: str = "LastRunStatus",
        PROJECT_ID: str = "ProjectId",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    /// Exactly one of `GlueRunConfiguration`, `RedshiftRunConfiguration`, `SageMakerRunConfiguration`.
    DataSourceConfigurationInput, "datazone-datasource-datasourceconfigurationinput";
    new {}
    set {
        glue_run_configuration: GlueRunConfigurationInput = "GlueRunConfiguration",
        redshift_run_configuration: RedshiftRunConfigurationInput = "RedshiftRunConfiguration",
        sage_maker_run_configuration: SageMakerRunConfigurationInput = "SageMakerRunConfiguration",
    }
}

c::property! {
    FilterExpression, "datazone-datasource-filterexpression";
    new FilterExpressionRequired {
        /// 1 to 2048 characters
        A expression: str = "Expression",
        B r#type: FilterExpressionType = "Type",
    }
    set {}
}

c::property! {
    FormInput, "datazone-datasource-forminput";
    new {
        /// 1 to 128 characters
        A form_name: str = "FormName",
    }
    set {
        /// at most 75000 characters
        content: str = "Content",
        /// 1 to 385 characters; matches `^[0-9A-Za-z_\.]*[0-9A-Za-z_]$`; does not match `^(?:\.)`
        type_identifier: str = "TypeIdentifier",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        type_revision: str = "TypeRevision",
    }
}

c::property! {
    GlueRunConfigurationInput, "datazone-datasource-gluerunconfigurationinput";
    new {
        A relational_filter_configurations: c::List<RelationalFilterConfiguration> = "RelationalFilterConfigurations",
    }
    set {
        auto_import_data_quality_result: bool = "AutoImportDataQualityResult",
        /// 1 to 128 characters
        catalog_name: str = "CatalogName",
        /// matches `^arn:aws[^:]*:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`
        data_access_role: str = "DataAccessRole",
    }
}

c::property! {
    RecommendationConfiguration, "datazone-datasource-recommendationconfiguration";
    new {}
    set {
        enable_business_name_generation: bool = "EnableBusinessNameGeneration",
    }
}

c::property! {
    RedshiftClusterStorage, "datazone-datasource-redshiftclusterstorage";
    new {
        /// 1 to 63 characters; matches `^[0-9a-z].[a-z0-9-]*$`
        A cluster_name: str = "ClusterName",
    }
    set {}
}

c::property! {
    RedshiftCredentialConfiguration, "datazone-datasource-redshiftcredentialconfiguration";
    new {
        /// at most 256 characters
        A secret_manager_arn: str = "SecretManagerArn",
    }
    set {}
}

c::property! {
    RedshiftRunConfigurationInput, "datazone-datasource-redshiftrunconfigurationinput";
    new {
        A relational_filter_configurations: c::List<RelationalFilterConfiguration> = "RelationalFilterConfigurations",
    }
    set {
        /// matches `^arn:aws[^:]*:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`
        data_access_role: str = "DataAccessRole",
        redshift_credential_configuration: RedshiftCredentialConfiguration = "RedshiftCredentialConfiguration",
        redshift_storage: RedshiftStorage = "RedshiftStorage",
    }
}

c::property! {
    RedshiftServerlessStorage, "datazone-datasource-redshiftserverlessstorage";
    new {
        /// 3 to 64 characters; matches `^[a-z0-9-]+$`
        A workgroup_name: str = "WorkgroupName",
    }
    set {}
}

c::property! {
    /// Exactly one of `RedshiftClusterSource`, `RedshiftServerlessSource`.
    RedshiftStorage, "datazone-datasource-redshiftstorage";
    new {}
    set {
        redshift_cluster_source: RedshiftClusterStorage = "RedshiftClusterSource",
        redshift_serverless_source: RedshiftServerlessStorage = "RedshiftServerlessSource",
    }
}

c::property! {
    RelationalFilterConfiguration, "datazone-datasource-relationalfilterconfiguration";
    new {
        /// 1 to 128 characters
        A database_name: str = "DatabaseName",
    }
    set {
        filter_expressions: c::List<FilterExpression> = "FilterExpressions",
        /// 1 to 128 characters
        schema_name: str = "SchemaName",
    }
}

c::property! {
    SageMakerRunConfigurationInput, "datazone-datasource-sagemakerrunconfigurationinput";
    new {
        /// at most 1 key
        A tracking_assets: c::Map<c::List<str>> = "TrackingAssets",
    }
    set {}
}

c::property! {
    ScheduleConfiguration, "datazone-datasource-scheduleconfiguration";
    new {}
    set {
        /// 1 to 256 characters
        schedule: str = "Schedule",
        timezone: Timezone = "Timezone",
    }
}

c::open_enum! {
    EnableSetting {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    FilterExpressionType {
        INCLUDE = "INCLUDE",
        EXCLUDE = "EXCLUDE",
    }
}

c::open_enum! {
    Timezone {
        AFRICA_JOHANNESBURG = "AFRICA_JOHANNESBURG",
        AMERICA_MONTREAL = "AMERICA_MONTREAL",
        AMERICA_SAO_PAULO = "AMERICA_SAO_PAULO",
        ASIA_BAHRAIN = "ASIA_BAHRAIN",
        ASIA_BANGKOK = "ASIA_BANGKOK",
        ASIA_CALCUTTA = "ASIA_CALCUTTA",
        ASIA_DUBAI = "ASIA_DUBAI",
        ASIA_HONG_KONG = "ASIA_HONG_KONG",
        ASIA_JAKARTA = "ASIA_JAKARTA",
        ASIA_KUALA_LUMPUR = "ASIA_KUALA_LUMPUR",
        ASIA_SEOUL = "ASIA_SEOUL",
        ASIA_SHANGHAI = "ASIA_SHANGHAI",
        ASIA_SINGAPORE = "ASIA_SINGAPORE",
        ASIA_TAIPEI = "ASIA_TAIPEI",
        ASIA_TOKYO = "ASIA_TOKYO",
        AUSTRALIA_MELBOURNE = "AUSTRALIA_MELBOURNE",
        AUSTRALIA_SYDNEY = "AUSTRALIA_SYDNEY",
        CANADA_CENTRAL = "CANADA_CENTRAL",
        CET = "CET",
        CST6CDT = "CST6CDT",
        ETC_GMT = "ETC_GMT",
        ETC_GMT0 = "ETC_GMT0",
        ETC_GMT_ADD_0 = "ETC_GMT_ADD_0",
        ETC_GMT_ADD_1 = "ETC_GMT_ADD_1",
        ETC_GMT_ADD_10 = "ETC_GMT_ADD_10",
        ETC_GMT_ADD_11 = "ETC_GMT_ADD_11",
        ETC_GMT_ADD_12 = "ETC_GMT_ADD_12",
        ETC_GMT_ADD_2 = "ETC_GMT_ADD_2",
        ETC_GMT_ADD_3 = "ETC_GMT_ADD_3",
        ETC_GMT_ADD_4 = "ETC_GMT_ADD_4",
        ETC_GMT_ADD_5 = "ETC_GMT_ADD_5",
        ETC_GMT_ADD_6 = "ETC_GMT_ADD_6",
        ETC_GMT_ADD_7 = "ETC_GMT_ADD_7",
        ETC_GMT_ADD_8 = "ETC_GMT_ADD_8",
        ETC_GMT_ADD_9 = "ETC_GMT_ADD_9",
        ETC_GMT_NEG_0 = "ETC_GMT_NEG_0",
        ETC_GMT_NEG_1 = "ETC_GMT_NEG_1",
        ETC_GMT_NEG_10 = "ETC_GMT_NEG_10",
        ETC_GMT_NEG_11 = "ETC_GMT_NEG_11",
        ETC_GMT_NEG_12 = "ETC_GMT_NEG_12",
        ETC_GMT_NEG_13 = "ETC_GMT_NEG_13",
        ETC_GMT_NEG_14 = "ETC_GMT_NEG_14",
        ETC_GMT_NEG_2 = "ETC_GMT_NEG_2",
        ETC_GMT_NEG_3 = "ETC_GMT_NEG_3",
        ETC_GMT_NEG_4 = "ETC_GMT_NEG_4",
        ETC_GMT_NEG_5 = "ETC_GMT_NEG_5",
        ETC_GMT_NEG_6 = "ETC_GMT_NEG_6",
        ETC_GMT_NEG_7 = "ETC_GMT_NEG_7",
        ETC_GMT_NEG_8 = "ETC_GMT_NEG_8",
        ETC_GMT_NEG_9 = "ETC_GMT_NEG_9",
        EUROPE_DUBLIN = "EUROPE_DUBLIN",
        EUROPE_LONDON = "EUROPE_LONDON",
        EUROPE_PARIS = "EUROPE_PARIS",
        EUROPE_STOCKHOLM = "EUROPE_STOCKHOLM",
        EUROPE_ZURICH = "EUROPE_ZURICH",
        ISRAEL = "ISRAEL",
        MEXICO_GENERAL = "MEXICO_GENERAL",
        MST7MDT = "MST7MDT",
        PACIFIC_AUCKLAND = "PACIFIC_AUCKLAND",
        US_CENTRAL = "US_CENTRAL",
        US_EASTERN = "US_EASTERN",
        US_MOUNTAIN = "US_MOUNTAIN",
        US_PACIFIC = "US_PACIFIC",
        UTC = "UTC",
    }
}
