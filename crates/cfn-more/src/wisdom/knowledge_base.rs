// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::KnowledgeBase` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `KnowledgeBaseId`.
    CfnKnowledgeBase = "AWS::Wisdom::KnowledgeBase", "wisdom-knowledgebase", reference name,
        arn "arn:${Partition}:wisdom:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}", tags List "Tags";
    new CfnKnowledgeBaseRequired {
        /// an update replaces the resource
        A knowledge_base_type: KnowledgeBaseType = "KnowledgeBaseType",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\s_.,-]+`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\s_.,-]+`; an update replaces the resource
        description: str = "Description",
        rendering_configuration: RenderingConfiguration = "RenderingConfiguration",
        /// an update replaces the resource
        server_side_encryption_configuration: ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration",
        /// an update replaces the resource
        source_configuration: SourceConfiguration = "SourceConfiguration",
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
        vector_ingestion_configuration: VectorIngestionConfiguration = "VectorIngestionConfiguration",
    }
    get {
        @arn "KnowledgeBaseArn",
        KNOWLEDGE_BASE_ARN: c::Arn<CfnKnowledgeBase> = "KnowledgeBaseArn",
        KNOWLEDGE_BASE_ID: c::Name<CfnKnowledgeBase> = "KnowledgeBaseId",
    }
}

c::property! {
    AppIntegrationsConfiguration, "wisdom-knowledgebase-appintegrationsconfiguration";
    new {
        /// 1 to 2048 characters; matches `^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$`
        A app_integration_arn: str = "AppIntegrationArn",
    }
    set {
        /// 1 to 100 items; each: 1 to 4096 characters
        object_fields: c::List<str> = "ObjectFields",
    }
}

c::property! {
    BedrockFoundationModelConfiguration, "wisdom-knowledgebase-bedrockfoundationmodelconfiguration";
    new {
        /// 1 to 2048 characters
        A model_arn: str = "ModelArn",
    }
    set {
        parsing_prompt: ParsingPrompt = "ParsingPrompt",
    }
}

c::property! {
    ChunkingConfiguration, "wisdom-knowledgebase-chunkingconfiguration";
    new {
        A chunking_strategy: ChunkingConfigurationChunkingStrategy = "ChunkingStrategy",
    }
    set {
        fixed_size_chunking_configuration: FixedSizeChunkingConfiguration = "FixedSizeChunkingConfiguration",
        hierarchical_chunking_configuration: HierarchicalChunkingConfiguration = "HierarchicalChunkingConfiguration",
        semantic_chunking_configuration: SemanticChunkingConfiguration = "SemanticChunkingConfiguration",
    }
}

c::property! {
    CrawlerLimits, "wisdom-knowledgebase-crawlerlimits";
    new {}
    set {
        /// 1 to 3000
        rate_limit: f64 = "RateLimit",
    }
}

c::property! {
    FixedSizeChunkingConfiguration, "wisdom-knowledgebase-fixedsizechunkingconfiguration";
    new FixedSizeChunkingConfigurationRequired {
        /// at least 1
        A max_tokens: f64 = "MaxTokens",
        /// 1 to 99
        B overlap_percentage: f64 = "OverlapPercentage",
    }
    set {}
}

c::property! {
    HierarchicalChunkingConfiguration, "wisdom-knowledgebase-hierarchicalchunkingconfiguration";
    new {
        /// 2 items
        A level_configurations: c::List<HierarchicalChunkingLevelConfiguration> = "LevelConfigurations",
        /// at least 1
        B overlap_tokens: f64 = "OverlapTokens",
    }
    set {}
}

c::property! {
    HierarchicalChunkingLevelConfiguration, "wisdom-knowledgebase-hierarchicalchunkinglevelconfiguration";
    new {
        /// 1 to 8192
        A max_tokens: f64 = "MaxTokens",
    }
    set {}
}

c::property! {
    /// Exactly one of `WebCrawlerConfiguration`.
    ManagedSourceConfiguration, "wisdom-knowledgebase-managedsourceconfiguration";
    new {}
    set {
        web_crawler_configuration: WebCrawlerConfiguration = "WebCrawlerConfiguration",
    }
}

c::property! {
    ParsingConfiguration, "wisdom-knowledgebase-parsingconfiguration";
    new {
        A parsing_strategy: ParsingConfigurationParsingStrategy = "ParsingStrategy",
    }
    set {
        bedrock_foundation_model_configuration: BedrockFoundationModelConfiguration = "BedrockFoundationModelConfiguration",
    }
}

c::property! {
    ParsingPrompt, "wisdom-knowledgebase-parsingprompt";
    new {
        /// 1 to 10000 characters
        A parsing_prompt_text: str = "ParsingPromptText",
    }
    set {}
}

c::property! {
    RenderingConfiguration, "wisdom-knowledgebase-renderingconfiguration";
    new {}
    set {
        /// 1 to 4096 characters
        template_uri: str = "TemplateUri",
    }
}

c::property! {
    SeedUrl, "wisdom-knowledgebase-seedurl";
    new {}
    set {
        /// matches `^https?://[A-Za-z0-9][^\s]*$`
        url: str = "Url",
    }
}

c::property! {
    SemanticChunkingConfiguration, "wisdom-knowledgebase-semanticchunkingconfiguration";
    new SemanticChunkingConfigurationRequired {
        /// 50 to 99
        A breakpoint_percentile_threshold: f64 = "BreakpointPercentileThreshold",
        /// 0 to 1
        B buffer_size: f64 = "BufferSize",
        /// at least 1
        C max_tokens: f64 = "MaxTokens",
    }
    set {}
}

c::property! {
    ServerSideEncryptionConfiguration, "wisdom-knowledgebase-serversideencryptionconfiguration";
    new {}
    set {
        /// 1 to 4096 characters
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    /// Exactly one of `AppIntegrations`, `ManagedSourceConfiguration`.
    SourceConfiguration, "wisdom-knowledgebase-sourceconfiguration";
    new {}
    set {
        app_integrations: AppIntegrationsConfiguration = "AppIntegrations",
        managed_source_configuration: ManagedSourceConfiguration = "ManagedSourceConfiguration",
    }
}

c::property! {
    UrlConfiguration, "wisdom-knowledgebase-urlconfiguration";
    new {}
    set {
        /// 1 to 100 items
        seed_urls: c::List<SeedUrl> = "SeedUrls",
    }
}

c::property! {
    VectorIngestionConfiguration, "wisdom-knowledgebase-vectoringestionconfiguration";
    new {}
    set {
        chunking_configuration: ChunkingConfiguration = "ChunkingConfiguration",
        parsing_configuration: ParsingConfiguration = "ParsingConfiguration",
    }
}

c::property! {
    WebCrawlerConfiguration, "wisdom-knowledgebase-webcrawlerconfiguration";
    new {
        A url_configuration: UrlConfiguration = "UrlConfiguration",
    }
    set {
        crawler_limits: CrawlerLimits = "CrawlerLimits",
        /// 1 to 25 items; each: 1 to 1000 characters
        exclusion_filters: c::List<str> = "ExclusionFilters",
        /// 1 to 25 items; each: 1 to 1000 characters
        inclusion_filters: c::List<str> = "InclusionFilters",
        scope: WebCrawlerConfigurationScope = "Scope",
    }
}

c::open_enum! {
    KnowledgeBaseType {
        EXTERNAL = "EXTERNAL",
        CUSTOM = "CUSTOM",
        MESSAGE_TEMPLATES = "MESSAGE_TEMPLATES",
        MANAGED = "MANAGED",
        QUICK_RESPONSES = "QUICK_RESPONSES",
    }
}

c::open_enum! {
    ChunkingConfigurationChunkingStrategy {
        FIXED_SIZE = "FIXED_SIZE",
        NONE = "NONE",
        HIERARCHICAL = "HIERARCHICAL",
        SEMANTIC = "SEMANTIC",
    }
}

c::open_enum! {
    ParsingConfigurationParsingStrategy {
        BEDROCK_FOUNDATION_MODEL = "BEDROCK_FOUNDATION_MODEL",
    }
}

c::open_enum! {
    WebCrawlerConfigurationScope {
        HOST_ONLY = "HOST_ONLY",
        SUBDOMAINS = "SUBDOMAINS",
    }
}
