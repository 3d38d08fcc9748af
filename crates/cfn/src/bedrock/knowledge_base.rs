// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::KnowledgeBase` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `KnowledgeBaseId`.
    CfnKnowledgeBase = "AWS::Bedrock::KnowledgeBase", "bedrock-knowledgebase", reference name,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}", tags Map "Tags";
    new CfnKnowledgeBaseRequired {
        A knowledge_base_configuration: KnowledgeBaseConfiguration = "KnowledgeBaseConfiguration",
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        B name: str = "Name",
        /// at most 2048 characters; matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 1 to 200 characters
        description: str = "Description",
        /// an update replaces the resource
        storage_configuration: StorageConfiguration = "StorageConfiguration",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "KnowledgeBaseArn",
        CREATED_AT: str = "CreatedAt",
        FAILURE_REASONS: c::List<str> = list "FailureReasons",
        KNOWLEDGE_BASE_ARN: c::Arn<CfnKnowledgeBase> = "KnowledgeBaseArn",
        KNOWLEDGE_BASE_ID: c::Name<CfnKnowledgeBase> = "KnowledgeBaseId",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AudioConfiguration, "bedrock-knowledgebase-audioconfiguration";
    new {
        A segmentation_configuration: AudioSegmentationConfiguration = "SegmentationConfiguration",
    }
    set {}
}

c::property! {
    AudioSegmentationConfiguration, "bedrock-knowledgebase-audiosegmentationconfiguration";
    new {
        /// 1 to 30
        A fixed_length_duration: i64 = "FixedLengthDuration",
    }
    set {}
}

c::property! {
    BedrockEmbeddingModelConfiguration, "bedrock-knowledgebase-bedrockembeddingmodelconfiguration";
    new {}
    set {
        /// 1 item
        audio: c::List<AudioConfiguration> = "Audio",
        /// 0 to 4096
        dimensions: i64 = "Dimensions",
        embedding_data_type: BedrockEmbeddingModelConfigurationEmbeddingDataType = "EmbeddingDataType",
        model_configuration: c::Json = "ModelConfiguration",
        /// 1 item
        video: c::List<VideoConfiguration> = "Video",
    }
}

c::property! {
    CuratedQuery, "bedrock-knowledgebase-curatedquery";
    new CuratedQueryRequired {
        /// 1 to 1000 characters
        A natural_language: str = "NaturalLanguage",
        /// 1 to 1000 characters
        B sql: str = "Sql",
    }
    set {}
}

c::property! {
    EmbeddingModelConfiguration, "bedrock-knowledgebase-embeddingmodelconfiguration";
    new {}
    set {
        bedrock_embedding_model_configuration: BedrockEmbeddingModelConfiguration = "BedrockEmbeddingModelConfiguration",
    }
}

c::property! {
    KendraKnowledgeBaseConfiguration, "bedrock-knowledgebase-kendraknowledgebaseconfiguration";
    new {
        A kendra_index_arn: str = "KendraIndexArn",
    }
    set {}
}

c::property! {
    KnowledgeBaseConfiguration, "bedrock-knowledgebase-knowledgebaseconfiguration";
    new {
        /// an update replaces the resource
        A r#type: KnowledgeBaseType = "Type",
    }
    set {
        /// an update replaces the resource
        kendra_knowledge_base_configuration: KendraKnowledgeBaseConfiguration = "KendraKnowledgeBaseConfiguration",
        /// an update replaces the resource
        managed_knowledge_base_configuration: ManagedKnowledgeBaseConfiguration = "ManagedKnowledgeBaseConfiguration",
        sql_knowledge_base_configuration: SqlKnowledgeBaseConfiguration = "SqlKnowledgeBaseConfiguration",
        /// an update replaces the resource
        vector_knowledge_base_configuration: VectorKnowledgeBaseConfiguration = "VectorKnowledgeBaseConfiguration",
    }
}

c::property! {
    ManagedKnowledgeBaseConfiguration, "bedrock-knowledgebase-managedknowledgebaseconfiguration";
    new {}
    set {
        /// 20 to 2048 characters; matches `^(arn:aws(-[^:]+)?:[a-z0-9-]+:[a-z0-9-]{1,20}:[0-9]{0,12}:[a-zA-Z0-9-:/._+]+)$`
        embedding_model_arn: str = "EmbeddingModelArn",
        embedding_model_configuration: EmbeddingModelConfiguration = "EmbeddingModelConfiguration",
        embedding_model_type: EmbeddingModelType = "EmbeddingModelType",
        server_side_encryption_configuration: ManagedKnowledgeBaseServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration",
        supplemental_data_storage_configuration: SupplementalDataStorageConfiguration = "SupplementalDataStorageConfiguration",
    }
}

c::property! {
    ManagedKnowledgeBaseServerSideEncryptionConfiguration, "bedrock-knowledgebase-managedknowledgebaseserversideencryptionconfiguration";
    new {}
    set {
        /// 1 to 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    MongoDbAtlasConfiguration, "bedrock-knowledgebase-mongodbatlasconfiguration";
    new MongoDbAtlasConfigurationRequired {
        /// at most 63 characters; matches `^.*$`
        A collection_name: str = "CollectionName",
        B credentials_secret_arn: str = "CredentialsSecretArn",
        /// at most 63 characters; matches `^.*$`
        C database_name: str = "DatabaseName",
        /// at most 2048 characters; matches `^[a-zA-Z0-9_-]+\.[a-zA-Z0-9_-]+\.mongodb\.net$`
        D endpoint: str = "Endpoint",
        E field_mapping: MongoDbAtlasFieldMapping = "FieldMapping",
        /// at most 2048 characters; matches `^.*$`
        F vector_index_name: str = "VectorIndexName",
    }
    set {
        /// at most 255 characters
        endpoint_service_name: str = "EndpointServiceName",
        /// at most 2048 characters; matches `^.*$`
        text_index_name: str = "TextIndexName",
    }
}

c::property! {
    MongoDbAtlasFieldMapping, "bedrock-knowledgebase-mongodbatlasfieldmapping";
    new MongoDbAtlasFieldMappingRequired {
        /// at most 2048 characters; matches `^.*$`
        A metadata_field: str = "MetadataField",
        /// at most 2048 characters; matches `^.*$`
        B text_field: str = "TextField",
        /// at most 2048 characters; matches `^.*$`
        C vector_field: str = "VectorField",
    }
    set {}
}

c::property! {
    NeptuneAnalyticsConfiguration, "bedrock-knowledgebase-neptuneanalyticsconfiguration";
    new {
        A field_mapping: NeptuneAnalyticsFieldMapping = "FieldMapping",
        /// 1 to 255 characters
        B graph_arn: str = "GraphArn",
    }
    set {}
}

c::property! {
    NeptuneAnalyticsFieldMapping, "bedrock-knowledgebase-neptuneanalyticsfieldmapping";
    new NeptuneAnalyticsFieldMappingRequired {
        /// at most 2048 characters; matches `^.*$`
        A metadata_field: str = "MetadataField",
        /// at most 2048 characters; matches `^.*$`
        B text_field: str = "TextField",
    }
    set {}
}

c::property! {
    OpenSearchManagedClusterConfiguration, "bedrock-knowledgebase-opensearchmanagedclusterconfiguration";
    new OpenSearchManagedClusterConfigurationRequired {
        /// at most 2048 characters
        A domain_arn: str = "DomainArn",
        /// at most 2048 characters; matches `^https://.*$`
        B domain_endpoint: str = "DomainEndpoint",
        C field_mapping: OpenSearchManagedClusterFieldMapping = "FieldMapping",
        /// 1 to 2048 characters; matches `^[a-z0-9][a-z0-9\-_\.]*$`; does not match `^(?:[\-_+.])`
        D vector_index_name: str = "VectorIndexName",
    }
    set {}
}

c::property! {
    OpenSearchManagedClusterFieldMapping, "bedrock-knowledgebase-opensearchmanagedclusterfieldmapping";
    new OpenSearchManagedClusterFieldMappingRequired {
        /// at most 2048 characters; matches `^.*$`
        A metadata_field: str = "MetadataField",
        /// at most 2048 characters; matches `^.*$`
        B text_field: str = "TextField",
        /// at most 2048 characters; matches `^.*$`
        C vector_field: str = "VectorField",
    }
    set {}
}

c::property! {
    OpenSearchServerlessConfiguration, "bedrock-knowledgebase-opensearchserverlessconfiguration";
    new OpenSearchServerlessConfigurationRequired {
        /// at most 2048 characters
        A collection_arn: str = "CollectionArn",
        B field_mapping: OpenSearchServerlessFieldMapping = "FieldMapping",
        /// at most 2048 characters; matches `^.*$`
        C vector_index_name: str = "VectorIndexName",
    }
    set {}
}

c::property! {
    OpenSearchServerlessFieldMapping, "bedrock-knowledgebase-opensearchserverlessfieldmapping";
    new OpenSearchServerlessFieldMappingRequired {
        /// at most 2048 characters; matches `^.*$`
        A metadata_field: str = "MetadataField",
        /// at most 2048 characters; matches `^.*$`
        B text_field: str = "TextField",
        /// at most 2048 characters; matches `^.*$`
        C vector_field: str = "VectorField",
    }
    set {}
}

c::property! {
    PineconeConfiguration, "bedrock-knowledgebase-pineconeconfiguration";
    new PineconeConfigurationRequired {
        /// at most 2048 characters; matches `^.*$`
        A connection_string: str = "ConnectionString",
        B credentials_secret_arn: str = "CredentialsSecretArn",
        C field_mapping: PineconeFieldMapping = "FieldMapping",
    }
    set {
        /// at most 2048 characters; matches `^.*$`
        namespace: str = "Namespace",
    }
}

c::property! {
    PineconeFieldMapping, "bedrock-knowledgebase-pineconefieldmapping";
    new PineconeFieldMappingRequired {
        /// at most 2048 characters; matches `^.*$`
        A metadata_field: str = "MetadataField",
        /// at most 2048 characters; matches `^.*$`
        B text_field: str = "TextField",
    }
    set {}
}

c::property! {
    QueryGenerationColumn, "bedrock-knowledgebase-querygenerationcolumn";
    new {}
    set {
        /// 1 to 200 characters
        description: str = "Description",
        inclusion: InclusionType = "Inclusion",
        /// 1 to 127 characters
        name: str = "Name",
    }
}

c::property! {
    QueryGenerationConfiguration, "bedrock-knowledgebase-querygenerationconfiguration";
    new {}
    set {
        /// 1 to 200
        execution_timeout_seconds: i64 = "ExecutionTimeoutSeconds",
        generation_context: QueryGenerationContext = "GenerationContext",
    }
}

c::property! {
    QueryGenerationContext, "bedrock-knowledgebase-querygenerationcontext";
    new {}
    set {
        /// at most 10 items
        curated_queries: c::List<CuratedQuery> = "CuratedQueries",
        /// at most 50 items
        tables: c::List<QueryGenerationTable> = "Tables",
    }
}

c::property! {
    QueryGenerationTable, "bedrock-knowledgebase-querygenerationtable";
    new {
        /// matches `^.*\..*\..*$`
        A name: str = "Name",
    }
    set {
        columns: c::List<QueryGenerationColumn> = "Columns",
        /// 1 to 200 characters
        description: str = "Description",
        inclusion: InclusionType = "Inclusion",
    }
}

c::property! {
    RdsConfiguration, "bedrock-knowledgebase-rdsconfiguration";
    new RdsConfigurationRequired {
        A credentials_secret_arn: str = "CredentialsSecretArn",
        /// at most 63 characters; matches `^[a-zA-Z0-9_-]+$`
        B database_name: str = "DatabaseName",
        C field_mapping: RdsFieldMapping = "FieldMapping",
        /// matches `^arn:aws(|-cn|-us-gov):rds:[a-zA-Z0-9-]*:[0-9]{12}:cluster:[a-zA-Z0-9-]{1,63}$`
        D resource_arn: str = "ResourceArn",
        /// at most 63 characters; matches `^[a-zA-Z0-9_\.-]+$`
        E table_name: str = "TableName",
    }
    set {}
}

c::property! {
    RdsFieldMapping, "bedrock-knowledgebase-rdsfieldmapping";
    new RdsFieldMappingRequired {
        /// at most 63 characters; matches `^[a-zA-Z0-9_-]+$`
        A metadata_field: str = "MetadataField",
        /// at most 63 characters; matches `^[a-zA-Z0-9_-]+$`
        B primary_key_field: str = "PrimaryKeyField",
        /// at most 63 characters; matches `^[a-zA-Z0-9_-]+$`
        C text_field: str = "TextField",
        /// at most 63 characters; matches `^[a-zA-Z0-9_-]+$`
        D vector_field: str = "VectorField",
    }
    set {
        /// at most 63 characters; matches `^[a-zA-Z0-9_-]+$`
        custom_metadata_field: str = "CustomMetadataField",
    }
}

c::property! {
    RedshiftConfiguration, "bedrock-knowledgebase-redshiftconfiguration";
    new {
        /// an update replaces the resource
        A query_engine_configuration: RedshiftQueryEngineConfiguration = "QueryEngineConfiguration",
        /// 1 item; an update replaces the resource
        B storage_configurations: c::List<RedshiftQueryEngineStorageConfiguration> = "StorageConfigurations",
    }
    set {
        query_generation_configuration: QueryGenerationConfiguration = "QueryGenerationConfiguration",
    }
}

c::property! {
    RedshiftProvisionedAuthConfiguration, "bedrock-knowledgebase-redshiftprovisionedauthconfiguration";
    new {
        A r#type: RedshiftProvisionedAuthType = "Type",
    }
    set {
        database_user: str = "DatabaseUser",
        username_password_secret_arn: str = "UsernamePasswordSecretArn",
    }
}

c::property! {
    RedshiftProvisionedConfiguration, "bedrock-knowledgebase-redshiftprovisionedconfiguration";
    new {
        A auth_configuration: RedshiftProvisionedAuthConfiguration = "AuthConfiguration",
        /// 1 to 63 characters
        B cluster_identifier: str = "ClusterIdentifier",
    }
    set {}
}

c::property! {
    RedshiftQueryEngineAwsDataCatalogStorageConfiguration, "bedrock-knowledgebase-redshiftqueryengineawsdatacatalogstorageconfiguration";
    new {
        /// 1 to 1000 items; each: 1 to 200 characters, matches `^.*\.*$`
        A table_names: c::List<str> = "TableNames",
    }
    set {}
}

c::property! {
    RedshiftQueryEngineConfiguration, "bedrock-knowledgebase-redshiftqueryengineconfiguration";
    new {
        A r#type: RedshiftQueryEngineType = "Type",
    }
    set {
        provisioned_configuration: RedshiftProvisionedConfiguration = "ProvisionedConfiguration",
        serverless_configuration: RedshiftServerlessConfiguration = "ServerlessConfiguration",
    }
}

c::property! {
    RedshiftQueryEngineRedshiftStorageConfiguration, "bedrock-knowledgebase-redshiftqueryengineredshiftstorageconfiguration";
    new {
        /// 1 to 200 characters
        A database_name: str = "DatabaseName",
    }
    set {}
}

c::property! {
    RedshiftQueryEngineStorageConfiguration, "bedrock-knowledgebase-redshiftqueryenginestorageconfiguration";
    new {
        A r#type: RedshiftQueryEngineStorageType = "Type",
    }
    set {
        aws_data_catalog_configuration: RedshiftQueryEngineAwsDataCatalogStorageConfiguration = "AwsDataCatalogConfiguration",
        redshift_configuration: RedshiftQueryEngineRedshiftStorageConfiguration = "RedshiftConfiguration",
    }
}

c::property! {
    RedshiftServerlessAuthConfiguration, "bedrock-knowledgebase-redshiftserverlessauthconfiguration";
    new {
        A r#type: RedshiftServerlessAuthType = "Type",
    }
    set {
        username_password_secret_arn: str = "UsernamePasswordSecretArn",
    }
}

c::property! {
    RedshiftServerlessConfiguration, "bedrock-knowledgebase-redshiftserverlessconfiguration";
    new {
        A auth_configuration: RedshiftServerlessAuthConfiguration = "AuthConfiguration",
        B workgroup_arn: str = "WorkgroupArn",
    }
    set {}
}

c::property! {
    S3Location, "bedrock-knowledgebase-s3location";
    new {
        /// 1 to 2048 characters; matches `^s3://.{1,128}$`
        A uri: str = "URI",
    }
    set {}
}

c::property! {
    /// Exactly one of `IndexArn`, `VectorBucketArn` with `IndexName`.
    S3VectorsConfiguration, "bedrock-knowledgebase-s3vectorsconfiguration";
    new {}
    set {
        index_arn: str = "IndexArn",
        /// 3 to 63 characters
        index_name: str = "IndexName",
        vector_bucket_arn: str = "VectorBucketArn",
    }
}

c::property! {
    SqlKnowledgeBaseConfiguration, "bedrock-knowledgebase-sqlknowledgebaseconfiguration";
    new {
        /// an update replaces the resource
        A r#type: QueryEngineType = "Type",
    }
    set {
        redshift_configuration: RedshiftConfiguration = "RedshiftConfiguration",
    }
}

c::property! {
    /// Exactly one of `OpensearchServerlessConfiguration`, `PineconeConfiguration`, `RdsConfiguration`, `NeptuneAnalyticsConfiguration`, `S3VectorsConfiguration`, `MongoDbAtlasConfiguration`, `OpensearchManagedClusterConfiguration`.
    StorageConfiguration, "bedrock-knowledgebase-storageconfiguration";
    new {
        A r#type: KnowledgeBaseStorageType = "Type",
    }
    set {
        mongo_db_atlas_configuration: MongoDbAtlasConfiguration = "MongoDbAtlasConfiguration",
        neptune_analytics_configuration: NeptuneAnalyticsConfiguration = "NeptuneAnalyticsConfiguration",
        opensearch_managed_cluster_configuration: OpenSearchManagedClusterConfiguration = "OpensearchManagedClusterConfiguration",
        opensearch_serverless_configuration: OpenSearchServerlessConfiguration = "OpensearchServerlessConfiguration",
        pinecone_configuration: PineconeConfiguration = "PineconeConfiguration",
        rds_configuration: RdsConfiguration = "RdsConfiguration",
        s3_vectors_configuration: S3VectorsConfiguration = "S3VectorsConfiguration",
    }
}

c::property! {
    SupplementalDataStorageConfiguration, "bedrock-knowledgebase-supplementaldatastorageconfiguration";
    new {
        /// 1 item
        A supplemental_data_storage_locations: c::List<SupplementalDataStorageLocation> = "SupplementalDataStorageLocations",
    }
    set {}
}

c::property! {
    SupplementalDataStorageLocation, "bedrock-knowledgebase-supplementaldatastoragelocation";
    new {
        A supplemental_data_storage_location_type: SupplementalDataStorageLocationType = "SupplementalDataStorageLocationType",
    }
    set {
        s3_location: S3Location = "S3Location",
    }
}

c::property! {
    VectorKnowledgeBaseConfiguration, "bedrock-knowledgebase-vectorknowledgebaseconfiguration";
    new {
        /// 20 to 2048 characters; matches `^(arn:aws(-[^:]+)?:[a-z0-9-]+:[a-z0-9-]{1,20}:[0-9]{0,12}:[a-zA-Z0-9-:/._+]+)$`
        A embedding_model_arn: str = "EmbeddingModelArn",
    }
    set {
        embedding_model_configuration: EmbeddingModelConfiguration = "EmbeddingModelConfiguration",
        supplemental_data_storage_configuration: SupplementalDataStorageConfiguration = "SupplementalDataStorageConfiguration",
    }
}

c::property! {
    VideoConfiguration, "bedrock-knowledgebase-videoconfiguration";
    new {
        A segmentation_configuration: VideoSegmentationConfiguration = "SegmentationConfiguration",
    }
    set {}
}

c::property! {
    VideoSegmentationConfiguration, "bedrock-knowledgebase-videosegmentationconfiguration";
    new {
        /// 1 to 30
        A fixed_length_duration: i64 = "FixedLengthDuration",
    }
    set {}
}

c::open_enum! {
    EmbeddingModelType {
        CUSTOM = "CUSTOM",
        MANAGED = "MANAGED",
    }
}

c::open_enum! {
    InclusionType {
        INCLUDE = "INCLUDE",
        EXCLUDE = "EXCLUDE",
    }
}

c::open_enum! {
    KnowledgeBaseStorageType {
        OPENSEARCH_SERVERLESS = "OPENSEARCH_SERVERLESS",
        PINECONE = "PINECONE",
        RDS = "RDS",
        MONGO_DB_ATLAS = "MONGO_DB_ATLAS",
        NEPTUNE_ANALYTICS = "NEPTUNE_ANALYTICS",
        S3_VECTORS = "S3_VECTORS",
        OPENSEARCH_MANAGED_CLUSTER = "OPENSEARCH_MANAGED_CLUSTER",
    }
}

c::open_enum! {
    KnowledgeBaseType {
        VECTOR = "VECTOR",
        KENDRA = "KENDRA",
        SQL = "SQL",
        MANAGED = "MANAGED",
    }
}

c::open_enum! {
    QueryEngineType {
        REDSHIFT = "REDSHIFT",
    }
}

c::open_enum! {
    RedshiftProvisionedAuthType {
        IAM = "IAM",
        USERNAME_PASSWORD = "USERNAME_PASSWORD",
        USERNAME = "USERNAME",
    }
}

c::open_enum! {
    RedshiftQueryEngineStorageType {
        REDSHIFT = "REDSHIFT",
        AWS_DATA_CATALOG = "AWS_DATA_CATALOG",
    }
}

c::open_enum! {
    RedshiftQueryEngineType {
        SERVERLESS = "SERVERLESS",
        PROVISIONED = "PROVISIONED",
    }
}

c::open_enum! {
    RedshiftServerlessAuthType {
        IAM = "IAM",
        USERNAME_PASSWORD = "USERNAME_PASSWORD",
    }
}

c::open_enum! {
    SupplementalDataStorageLocationType {
        S3 = "S3",
    }
}

c::open_enum! {
    BedrockEmbeddingModelConfigurationEmbeddingDataType {
        FLOAT32 = "FLOAT32",
        BINARY = "BINARY",
    }
}
