// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::DataSource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnDataSource = "AWS::Bedrock::DataSource", "bedrock-datasource", reference text;
    new CfnDataSourceRequired {
        A data_source_configuration: DataSourceConfiguration = "DataSourceConfiguration",
        /// matches `^[0-9a-zA-Z]{10}$`; an update replaces the resource
        B knowledge_base_id: str = "KnowledgeBaseId",
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        C name: str = "Name",
    }
    set {
        data_deletion_policy: DataDeletionPolicy = "DataDeletionPolicy",
        /// 1 to 200 characters
        description: str = "Description",
        server_side_encryption_configuration: ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration",
        vector_ingestion_configuration: VectorIngestionConfiguration = "VectorIngestionConfiguration",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        DATA_SOURCE_CONFIGURATION_WEB_CONFIGURATION_CRAWLER_CONFIGURATION_USER_AGENT_HEADER: str = "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader",
        DATA_SOURCE_ID: str = "DataSourceId",
        DATA_SOURCE_STATUS: c::Json = "DataSourceStatus",
        FAILURE_REASONS: c::List<str> = list "FailureReasons",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AudioExtractionConfiguration, "bedrock-datasource-audioextractionconfiguration";
    new {
        A audio_extraction_status: EnabledOrDisabledState = "AudioExtractionStatus",
    }
    set {}
}

c::property! {
    BedrockDataAutomationConfiguration, "bedrock-datasource-bedrockdataautomationconfiguration";
    new {}
    set {
        parsing_modality: ParsingModality = "ParsingModality",
    }
}

c::property! {
    BedrockFoundationModelConfiguration, "bedrock-datasource-bedrockfoundationmodelconfiguration";
    new {
        /// 1 to 2048 characters
        A model_arn: str = "ModelArn",
    }
    set {
        parsing_modality: ParsingModality = "ParsingModality",
        parsing_prompt: ParsingPrompt = "ParsingPrompt",
    }
}

c::property! {
    BedrockFoundationModelContextEnrichmentConfiguration, "bedrock-datasource-bedrockfoundationmodelcontextenrichmentconfiguration";
    new {
        A enrichment_strategy_configuration: EnrichmentStrategyConfiguration = "EnrichmentStrategyConfiguration",
        /// 1 to 2048 characters
        B model_arn: str = "ModelArn",
    }
    set {}
}

c::property! {
    ChunkingConfiguration, "bedrock-datasource-chunkingconfiguration";
    new {
        A chunking_strategy: ChunkingStrategy = "ChunkingStrategy",
    }
    set {
        fixed_size_chunking_configuration: FixedSizeChunkingConfiguration = "FixedSizeChunkingConfiguration",
        hierarchical_chunking_configuration: HierarchicalChunkingConfiguration = "HierarchicalChunkingConfiguration",
        semantic_chunking_configuration: SemanticChunkingConfiguration = "SemanticChunkingConfiguration",
    }
}

c::property! {
    ConfluenceCrawlerConfiguration, "bedrock-datasource-confluencecrawlerconfiguration";
    new {}
    set {
        filter_configuration: CrawlFilterConfiguration = "FilterConfiguration",
    }
}

c::property! {
    ConfluenceDataSourceConfiguration, "bedrock-datasource-confluencedatasourceconfiguration";
    new {
        A source_configuration: ConfluenceSourceConfiguration = "SourceConfiguration",
    }
    set {
        crawler_configuration: ConfluenceCrawlerConfiguration = "CrawlerConfiguration",
    }
}

c::property! {
    ConfluenceSourceConfiguration, "bedrock-datasource-confluencesourceconfiguration";
    new ConfluenceSourceConfigurationRequired {
        A auth_type: ConfluenceSourceConfigurationAuthType = "AuthType",
        B credentials_secret_arn: str = "CredentialsSecretArn",
        C host_type: ConfluenceSourceConfigurationHostType = "HostType",
        /// 1 to 2048 characters; matches `^https://[A-Za-z0-9][^\s]*$`
        D host_url: str = "HostUrl",
    }
    set {}
}

c::property! {
    ContextEnrichmentConfiguration, "bedrock-datasource-contextenrichmentconfiguration";
    new {
        A r#type: ContextEnrichmentType = "Type",
    }
    set {
        bedrock_foundation_model_configuration: BedrockFoundationModelContextEnrichmentConfiguration = "BedrockFoundationModelConfiguration",
    }
}

c::property! {
    CrawlFilterConfiguration, "bedrock-datasource-crawlfilterconfiguration";
    new {
        A r#type: CrawlFilterConfigurationType = "Type",
    }
    set {
        pattern_object_filter: PatternObjectFilterConfiguration = "PatternObjectFilter",
    }
}

c::property! {
    CustomTransformationConfiguration, "bedrock-datasource-customtransformationconfiguration";
    new {
        A intermediate_storage: IntermediateStorage = "IntermediateStorage",
        /// 1 item
        B transformations: c::List<Transformation> = "Transformations",
    }
    set {}
}

c::property! {
    DailySchedule, "bedrock-datasource-dailyschedule";
    new {}
    set {}
}

c::property! {
    DataSourceConfiguration, "bedrock-datasource-datasourceconfiguration";
    new {
        /// an update replaces the resource
        A r#type: DataSourceType = "Type",
    }
    set {
        confluence_configuration: ConfluenceDataSourceConfiguration = "ConfluenceConfiguration",
        managed_knowledge_base_connector_configuration: ManagedKnowledgeBaseConnectorConfiguration = "ManagedKnowledgeBaseConnectorConfiguration",
        s3_configuration: S3DataSourceConfiguration = "S3Configuration",
        salesforce_configuration: SalesforceDataSourceConfiguration = "SalesforceConfiguration",
        share_point_configuration: SharePointDataSourceConfiguration = "SharePointConfiguration",
        web_configuration: WebDataSourceConfiguration = "WebConfiguration",
    }
}

c::property! {
    /// Exactly one of `DayNumber`, `LastDayOfMonth`.
    DayOfMonth, "bedrock-datasource-dayofmonth";
    new {}
    set {
        /// 1 to 28
        day_number: i64 = "DayNumber",
        last_day_of_month: LastDayOfMonth = "LastDayOfMonth",
    }
}

c::property! {
    DeletionProtectionConfiguration, "bedrock-datasource-deletionprotectionconfiguration";
    new {
        A deletion_protection_status: EnabledOrDisabledState = "DeletionProtectionStatus",
    }
    set {
        /// 0 to 100; default `15`
        deletion_protection_threshold: i64 = "DeletionProtectionThreshold",
    }
}

c::property! {
    EnrichmentStrategyConfiguration, "bedrock-datasource-enrichmentstrategyconfiguration";
    new {
        A method: EnrichmentStrategyMethod = "Method",
    }
    set {}
}

c::property! {
    FixedSizeChunkingConfiguration, "bedrock-datasource-fixedsizechunkingconfiguration";
    new FixedSizeChunkingConfigurationRequired {
        /// at least 1
        A max_tokens: i64 = "MaxTokens",
        /// 1 to 99
        B overlap_percentage: i64 = "OverlapPercentage",
    }
    set {}
}

c::property! {
    HierarchicalChunkingConfiguration, "bedrock-datasource-hierarchicalchunkingconfiguration";
    new {
        /// 2 items
        A level_configurations: c::List<HierarchicalChunkingLevelConfiguration> = "LevelConfigurations",
        /// at least 1
        B overlap_tokens: i64 = "OverlapTokens",
    }
    set {}
}

c::property! {
    HierarchicalChunkingLevelConfiguration, "bedrock-datasource-hierarchicalchunkinglevelconfiguration";
    new {
        /// 1 to 8192
        A max_tokens: i64 = "MaxTokens",
    }
    set {}
}

c::property! {
    ImageExtractionConfiguration, "bedrock-datasource-imageextractionconfiguration";
    new {
        A image_extraction_status: EnabledOrDisabledState = "ImageExtractionStatus",
    }
    set {}
}

c::property! {
    IntermediateStorage, "bedrock-datasource-intermediatestorage";
    new {
        A s3_location: S3Location = "S3Location",
    }
    set {}
}

c::property! {
    LastDayOfMonth, "bedrock-datasource-lastdayofmonth";
    new {}
    set {}
}

c::property! {
    ManagedKnowledgeBaseConnectorConfiguration, "bedrock-datasource-managedknowledgebaseconnectorconfiguration";
    new {}
    set {
        connector_parameters: c::Json = "ConnectorParameters",
        deletion_protection_configuration: DeletionProtectionConfiguration = "DeletionProtectionConfiguration",
        media_extraction_configuration: MediaExtractionConfiguration = "MediaExtractionConfiguration",
        sync_schedule: SyncSchedule = "SyncSchedule",
    }
}

c::property! {
    MediaExtractionConfiguration, "bedrock-datasource-mediaextractionconfiguration";
    new {}
    set {
        audio_extraction_configuration: AudioExtractionConfiguration = "AudioExtractionConfiguration",
        image_extraction_configuration: ImageExtractionConfiguration = "ImageExtractionConfiguration",
        video_extraction_configuration: VideoExtractionConfiguration = "VideoExtractionConfiguration",
    }
}

c::property! {
    MonthlySchedule, "bedrock-datasource-monthlyschedule";
    new {
        A day_of_month: DayOfMonth = "DayOfMonth",
    }
    set {}
}

c::property! {
    ParsingConfiguration, "bedrock-datasource-parsingconfiguration";
    new {
        A parsing_strategy: ParsingStrategy = "ParsingStrategy",
    }
    set {
        bedrock_data_automation_configuration: BedrockDataAutomationConfiguration = "BedrockDataAutomationConfiguration",
        bedrock_foundation_model_configuration: BedrockFoundationModelConfiguration = "BedrockFoundationModelConfiguration",
    }
}

c::property! {
    ParsingPrompt, "bedrock-datasource-parsingprompt";
    new {
        /// 1 to 10000 characters
        A parsing_prompt_text: str = "ParsingPromptText",
    }
    set {}
}

c::property! {
    PatternObjectFilter, "bedrock-datasource-patternobjectfilter";
    new {
        /// 1 to 50 characters
        A object_type: str = "ObjectType",
    }
    set {
        /// 1 to 25 items; each: at most 1000 characters
        exclusion_filters: c::List<str> = "ExclusionFilters",
        /// 1 to 25 items; each: at most 1000 characters
        inclusion_filters: c::List<str> = "InclusionFilters",
    }
}

c::property! {
    PatternObjectFilterConfiguration, "bedrock-datasource-patternobjectfilterconfiguration";
    new {
        /// 1 to 25 items
        A filters: c::List<PatternObjectFilter> = "Filters",
    }
    set {}
}

c::property! {
    S3DataSourceConfiguration, "bedrock-datasource-s3datasourceconfiguration";
    new {
        /// 1 to 2048 characters
        A bucket_arn: str = "BucketArn",
    }
    set {
        /// 12 characters; matches `^[0-9]{12}$`
        bucket_owner_account_id: str = "BucketOwnerAccountId",
        /// 1 item; each: 1 to 300 characters
        inclusion_prefixes: c::List<str> = "InclusionPrefixes",
    }
}

c::property! {
    S3Location, "bedrock-datasource-s3location";
    new {
        /// 1 to 2048 characters; matches `^s3://.{1,128}$`
        A uri: str = "URI",
    }
    set {}
}

c::property! {
    SalesforceCrawlerConfiguration, "bedrock-datasource-salesforcecrawlerconfiguration";
    new {}
    set {
        filter_configuration: CrawlFilterConfiguration = "FilterConfiguration",
    }
}

c::property! {
    SalesforceDataSourceConfiguration, "bedrock-datasource-salesforcedatasourceconfiguration";
    new {
        A source_configuration: SalesforceSourceConfiguration = "SourceConfiguration",
    }
    set {
        crawler_configuration: SalesforceCrawlerConfiguration = "CrawlerConfiguration",
    }
}

c::property! {
    SalesforceSourceConfiguration, "bedrock-datasource-salesforcesourceconfiguration";
    new SalesforceSourceConfigurationRequired {
        A auth_type: SalesforceSourceConfigurationAuthType = "AuthType",
        B credentials_secret_arn: str = "CredentialsSecretArn",
        /// 1 to 2048 characters; matches `^https://[A-Za-z0-9][^\s]*$`
        C host_url: str = "HostUrl",
    }
    set {}
}

c::property! {
    SeedUrl, "bedrock-datasource-seedurl";
    new {
        /// matches `^https?://[A-Za-z0-9][^\s]*$`
        A url: str = "Url",
    }
    set {}
}

c::property! {
    SemanticChunkingConfiguration, "bedrock-datasource-semanticchunkingconfiguration";
    new SemanticChunkingConfigurationRequired {
        /// 50 to 99
        A breakpoint_percentile_threshold: i64 = "BreakpointPercentileThreshold",
        /// 0 to 1
        B buffer_size: i64 = "BufferSize",
        /// at least 1
        C max_tokens: i64 = "MaxTokens",
    }
    set {}
}

c::property! {
    ServerSideEncryptionConfiguration, "bedrock-datasource-serversideencryptionconfiguration";
    new {}
    set {
        /// 1 to 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    SharePointCrawlerConfiguration, "bedrock-datasource-sharepointcrawlerconfiguration";
    new {}
    set {
        filter_configuration: CrawlFilterConfiguration = "FilterConfiguration",
    }
}

c::property! {
    SharePointDataSourceConfiguration, "bedrock-datasource-sharepointdatasourceconfiguration";
    new {
        A source_configuration: SharePointSourceConfiguration = "SourceConfiguration",
    }
    set {
        crawler_configuration: SharePointCrawlerConfiguration = "CrawlerConfiguration",
    }
}

c::property! {
    SharePointSourceConfiguration, "bedrock-datasource-sharepointsourceconfiguration";
    new SharePointSourceConfigurationRequired {
        A auth_type: SharePointSourceConfigurationAuthType = "AuthType",
        B credentials_secret_arn: str = "CredentialsSecretArn",
        /// 1 to 50 characters
        C domain: str = "Domain",
        D host_type: SharePointSourceConfigurationHostType = "HostType",
        /// 1 to 100 items; each: matches `^https://[A-Za-z0-9][^\s]*$`
        E site_urls: c::List<str> = "SiteUrls",
    }
    set {
        /// matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
        tenant_id: str = "TenantId",
    }
}

c::property! {
    /// Exactly one of `Daily`, `Weekly`, `Monthly`.
    SyncSchedule, "bedrock-datasource-syncschedule";
    new {}
    set {
        daily: DailySchedule = "Daily",
        monthly: MonthlySchedule = "Monthly",
        weekly: WeeklySchedule = "Weekly",
    }
}

c::property! {
    Transformation, "bedrock-datasource-transformation";
    new {
        A step_to_apply: TransformationStepToApply = "StepToApply",
        B transformation_function: TransformationFunction = "TransformationFunction",
    }
    set {}
}

c::property! {
    TransformationFunction, "bedrock-datasource-transformationfunction";
    new {
        A transformation_lambda_configuration: TransformationLambdaConfiguration = "TransformationLambdaConfiguration",
    }
    set {}
}

c::property! {
    TransformationLambdaConfiguration, "bedrock-datasource-transformationlambdaconfiguration";
    new {
        /// at most 2048 characters
        A lambda_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaArn",
    }
    set {}
}

c::property! {
    UrlConfiguration, "bedrock-datasource-urlconfiguration";
    new {
        /// 1 to 100 items
        A seed_urls: c::List<SeedUrl> = "SeedUrls",
    }
    set {}
}

c::property! {
    VectorIngestionConfiguration, "bedrock-datasource-vectoringestionconfiguration";
    new {}
    set {
        /// an update replaces the resource
        chunking_configuration: ChunkingConfiguration = "ChunkingConfiguration",
        context_enrichment_configuration: ContextEnrichmentConfiguration = "ContextEnrichmentConfiguration",
        custom_transformation_configuration: CustomTransformationConfiguration = "CustomTransformationConfiguration",
        /// an update replaces the resource
        parsing_configuration: ParsingConfiguration = "ParsingConfiguration",
    }
}

c::property! {
    VideoExtractionConfiguration, "bedrock-datasource-videoextractionconfiguration";
    new {
        A video_extraction_status: EnabledOrDisabledState = "VideoExtractionStatus",
    }
    set {}
}

c::property! {
    WebCrawlerConfiguration, "bedrock-datasource-webcrawlerconfiguration";
    new {}
    set {
        crawler_limits: WebCrawlerLimits = "CrawlerLimits",
        /// 1 to 25 items; each: at most 1000 characters
        exclusion_filters: c::List<str> = "ExclusionFilters",
        /// 1 to 25 items; each: at most 1000 characters
        inclusion_filters: c::List<str> = "InclusionFilters",
        scope: WebScopeType = "Scope",
        /// 15 to 40 characters
        user_agent: str = "UserAgent",
    }
}

c::property! {
    WebCrawlerLimits, "bedrock-datasource-webcrawlerlimits";
    new {}
    set {
        /// at least 1
        max_pages: i64 = "MaxPages",
        /// 1 to 300
        rate_limit: i64 = "RateLimit",
    }
}

c::property! {
    WebDataSourceConfiguration, "bedrock-datasource-webdatasourceconfiguration";
    new {
        A source_configuration: WebSourceConfiguration = "SourceConfiguration",
    }
    set {
        crawler_configuration: WebCrawlerConfiguration = "CrawlerConfiguration",
    }
}

c::property! {
    WebSourceConfiguration, "bedrock-datasource-websourceconfiguration";
    new {
        A url_configuration: UrlConfiguration = "UrlConfiguration",
    }
    set {}
}

c::property! {
    WeeklySchedule, "bedrock-datasource-weeklyschedule";
    new {
        A day_of_week: DayOfWeek = "DayOfWeek",
    }
    set {}
}

c::open_enum! {
    ChunkingStrategy {
        FIXED_SIZE = "FIXED_SIZE",
        NONE = "NONE",
        HIERARCHICAL = "HIERARCHICAL",
        SEMANTIC = "SEMANTIC",
    }
}

c::open_enum! {
    ContextEnrichmentType {
        BEDROCK_FOUNDATION_MODEL = "BEDROCK_FOUNDATION_MODEL",
    }
}

c::open_enum! {
    DataDeletionPolicy {
        RETAIN = "RETAIN",
        DELETE = "DELETE",
    }
}

c::open_enum! {
    DataSourceType {
        S3 = "S3",
        CONFLUENCE = "CONFLUENCE",
        SALESFORCE = "SALESFORCE",
        SHAREPOINT = "SHAREPOINT",
        WEB = "WEB",
        CUSTOM = "CUSTOM",
        REDSHIFT_METADATA = "REDSHIFT_METADATA",
        MANAGED_KNOWLEDGE_BASE_CONNECTOR = "MANAGED_KNOWLEDGE_BASE_CONNECTOR",
    }
}

c::open_enum! {
    DayOfWeek {
        SUNDAY = "SUNDAY",
        MONDAY = "MONDAY",
        TUESDAY = "TUESDAY",
        WEDNESDAY = "WEDNESDAY",
        THURSDAY = "THURSDAY",
        FRIDAY = "FRIDAY",
        SATURDAY = "SATURDAY",
    }
}

c::open_enum! {
    EnabledOrDisabledState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    EnrichmentStrategyMethod {
        CHUNK_ENTITY_EXTRACTION = "CHUNK_ENTITY_EXTRACTION",
    }
}

c::open_enum! {
    ParsingModality {
        MULTIMODAL = "MULTIMODAL",
    }
}

c::open_enum! {
    ParsingStrategy {
        BEDROCK_FOUNDATION_MODEL = "BEDROCK_FOUNDATION_MODEL",
        BEDROCK_DATA_AUTOMATION = "BEDROCK_DATA_AUTOMATION",
        SMART_PARSING = "SMART_PARSING",
        MULTI_MODAL_EMBEDDINGS = "MULTI_MODAL_EMBEDDINGS",
    }
}

c::open_enum! {
    WebScopeType {
        HOST_ONLY = "HOST_ONLY",
        SUBDOMAINS = "SUBDOMAINS",
    }
}

c::open_enum! {
    ConfluenceSourceConfigurationAuthType {
        BASIC = "BASIC",
        OAUTH2_CLIENT_CREDENTIALS = "OAUTH2_CLIENT_CREDENTIALS",
    }
}

c::open_enum! {
    ConfluenceSourceConfigurationHostType {
        SAAS = "SAAS",
    }
}

c::open_enum! {
    CrawlFilterConfigurationType {
        PATTERN = "PATTERN",
    }
}

c::open_enum! {
    SalesforceSourceConfigurationAuthType {
        OAUTH2_CLIENT_CREDENTIALS = "OAUTH2_CLIENT_CREDENTIALS",
    }
}

c::open_enum! {
    SharePointSourceConfigurationAuthType {
        OAUTH2_CLIENT_CREDENTIALS = "OAUTH2_CLIENT_CREDENTIALS",
        OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS = "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS",
    }
}

c::open_enum! {
    SharePointSourceConfigurationHostType {
        ONLINE = "ONLINE",
    }
}

c::open_enum! {
    TransformationStepToApply {
        POST_CHUNKING = "POST_CHUNKING",
    }
}
