// Written by `cargo xtask codegen` from crates/registry/data/kendra.txt.

//! `AWS::Kendra::DataSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnDataSource = "AWS::Kendra::DataSource", "kendra-datasource", reference text, tags List "Tags";
    new CfnDataSourceRequired {
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`; an update replaces the resource
        A index_id: c::Name<crate::kendra::CfnIndex> = "IndexId",
        /// 1 to 1000 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        B name: str = "Name",
        /// an update replaces the resource
        C r#type: Type = "Type",
    }
    set {
        custom_document_enrichment_configuration: CustomDocumentEnrichmentConfiguration = "CustomDocumentEnrichmentConfiguration",
        data_source_configuration: DataSourceConfiguration = "DataSourceConfiguration",
        /// 1 to 1000 characters; matches `^\P{C}*$`
        description: str = "Description",
        /// 2 to 10 characters; matches `[a-zA-Z-]*`
        language_code: str = "LanguageCode",
        /// 1 to 1284 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 1000 characters
        schedule: str = "Schedule",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    AccessControlListConfiguration, "kendra-datasource-accesscontrollistconfiguration";
    new {}
    set {
        /// 1 to 1024 characters
        key_path: str = "KeyPath",
    }
}

c::property! {
    AclConfiguration, "kendra-datasource-aclconfiguration";
    new {
        /// 1 to 100 characters
        A allowed_groups_column_name: str = "AllowedGroupsColumnName",
    }
    set {}
}

c::property! {
    ColumnConfiguration, "kendra-datasource-columnconfiguration";
    new ColumnConfigurationRequired {
        /// 1 to 5 items; each: 1 to 100 characters
        A change_detecting_columns: c::List<str> = "ChangeDetectingColumns",
        /// 1 to 100 characters
        B document_data_column_name: str = "DocumentDataColumnName",
        /// 1 to 100 characters
        C document_id_column_name: str = "DocumentIdColumnName",
    }
    set {
        /// 1 to 100 characters
        document_title_column_name: str = "DocumentTitleColumnName",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
    }
}

c::property! {
    ConfluenceAttachmentConfiguration, "kendra-datasource-confluenceattachmentconfiguration";
    new {}
    set {
        /// 1 to 11 items
        attachment_field_mappings: c::List<ConfluenceAttachmentToIndexFieldMapping> = "AttachmentFieldMappings",
        crawl_attachments: bool = "CrawlAttachments",
    }
}

c::property! {
    ConfluenceAttachmentToIndexFieldMapping, "kendra-datasource-confluenceattachmenttoindexfieldmapping";
    new ConfluenceAttachmentToIndexFieldMappingRequired {
        A data_source_field_name: ConfluenceAttachmentFieldName = "DataSourceFieldName",
        /// 1 to 30 characters
        B index_field_name: str = "IndexFieldName",
    }
    set {
        /// 4 to 40 characters
        date_field_format: str = "DateFieldFormat",
    }
}

c::property! {
    ConfluenceBlogConfiguration, "kendra-datasource-confluenceblogconfiguration";
    new {}
    set {
        /// 1 to 9 items
        blog_field_mappings: c::List<ConfluenceBlogToIndexFieldMapping> = "BlogFieldMappings",
    }
}

c::property! {
    ConfluenceBlogToIndexFieldMapping, "kendra-datasource-confluenceblogtoindexfieldmapping";
    new ConfluenceBlogToIndexFieldMappingRequired {
        A data_source_field_name: ConfluenceBlogFieldName = "DataSourceFieldName",
        /// 1 to 30 characters
        B index_field_name: str = "IndexFieldName",
    }
    set {
        /// 4 to 40 characters
        date_field_format: str = "DateFieldFormat",
    }
}

c::property! {
    ConfluenceConfiguration, "kendra-datasource-confluenceconfiguration";
    new ConfluenceConfigurationRequired {
        /// 1 to 1284 characters
        A secret_arn: str = "SecretArn",
        /// 1 to 2048 characters; matches `^(https?|ftp|file)://([^\s]*)`
        B server_url: str = "ServerUrl",
        C version: ConfluenceVersion = "Version",
    }
    set {
        attachment_configuration: ConfluenceAttachmentConfiguration = "AttachmentConfiguration",
        blog_configuration: ConfluenceBlogConfiguration = "BlogConfiguration",
        /// at most 100 items; each: 1 to 50 characters
        exclusion_patterns: c::List<str> = "ExclusionPatterns",
        /// at most 100 items; each: 1 to 50 characters
        inclusion_patterns: c::List<str> = "InclusionPatterns",
        page_configuration: ConfluencePageConfiguration = "PageConfiguration",
        space_configuration: ConfluenceSpaceConfiguration = "SpaceConfiguration",
        vpc_configuration: DataSourceVpcConfiguration = "VpcConfiguration",
    }
}

c::property! {
    ConfluencePageConfiguration, "kendra-datasource-confluencepageconfiguration";
    new {}
    set {
        /// 1 to 12 items
        page_field_mappings: c::List<ConfluencePageToIndexFieldMapping> = "PageFieldMappings",
    }
}

c::property! {
    ConfluencePageToIndexFieldMapping, "kendra-datasource-confluencepagetoindexfieldmapping";
    new ConfluencePageToIndexFieldMappingRequired {
        A data_source_field_name: ConfluencePageFieldName = "DataSourceFieldName",
        /// 1 to 30 characters
        B index_field_name: str = "IndexFieldName",
    }
    set {
        /// 4 to 40 characters
        date_field_format: str = "DateFieldFormat",
    }
}

c::property! {
    ConfluenceSpaceConfiguration, "kendra-datasource-confluencespaceconfiguration";
    new {}
    set {
        crawl_archived_spaces: bool = "CrawlArchivedSpaces",
        crawl_personal_spaces: bool = "CrawlPersonalSpaces",
        /// at least 1 item; each: 1 to 255 characters
        exclude_spaces: c::List<str> = "ExcludeSpaces",
        /// at least 1 item; each: 1 to 255 characters
        include_spaces: c::List<str> = "IncludeSpaces",
        /// 1 to 4 items
        space_field_mappings: c::List<ConfluenceSpaceToIndexFieldMapping> = "SpaceFieldMappings",
    }
}

c::property! {
    ConfluenceSpaceToIndexFieldMapping, "kendra-datasource-confluencespacetoindexfieldmapping";
    new ConfluenceSpaceToIndexFieldMappingRequired {
        A data_source_field_name: ConfluenceSpaceFieldName = "DataSourceFieldName",
        /// 1 to 30 characters
        B index_field_name: str = "IndexFieldName",
    }
    set {
        /// 4 to 40 characters
        date_field_format: str = "DateFieldFormat",
    }
}

c::property! {
    ConnectionConfiguration, "kendra-datasource-connectionconfiguration";
    new ConnectionConfigurationRequired {
        /// 1 to 253 characters
        A database_host: str = "DatabaseHost",
        /// 1 to 100 characters
        B database_name: str = "DatabaseName",
        /// 1 to 65535
        C database_port: i64 = "DatabasePort",
        /// 1 to 1284 characters
        D secret_arn: str = "SecretArn",
        /// 1 to 100 characters
        E table_name: str = "TableName",
    }
    set {}
}

c::property! {
    CustomDocumentEnrichmentConfiguration, "kendra-datasource-customdocumentenrichmentconfiguration";
    new {}
    set {
        /// at most 100 items
        inline_configurations: c::List<InlineCustomDocumentEnrichmentConfiguration> = "InlineConfigurations",
        post_extraction_hook_configuration: HookConfiguration = "PostExtractionHookConfiguration",
        pre_extraction_hook_configuration: HookConfiguration = "PreExtractionHookConfiguration",
        /// 1 to 1284 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    /// Exactly one of `S3Configuration`, `SharePointConfiguration`, `SalesforceConfiguration`, `OneDriveConfiguration`, `ServiceNowConfiguration`, `DatabaseConfiguration`, `ConfluenceConfiguration`, `GoogleDriveConfiguration`, `WebCrawlerConfiguration`, `WorkDocsConfiguration`, `TemplateConfiguration`.
    DataSourceConfiguration, "kendra-datasource-datasourceconfiguration";
    new {}
    set {
        /// deprecated by AWS
        confluence_configuration: ConfluenceConfiguration = "ConfluenceConfiguration",
        /// deprecated by AWS
        database_configuration: DatabaseConfiguration = "DatabaseConfiguration",
        /// deprecated by AWS
        google_drive_configuration: GoogleDriveConfiguration = "GoogleDriveConfiguration",
        /// deprecated by AWS
        one_drive_configuration: OneDriveConfiguration = "OneDriveConfiguration",
        /// deprecated by AWS
        s3_configuration: S3DataSourceConfiguration = "S3Configuration",
        /// deprecated by AWS
        salesforce_configuration: SalesforceConfiguration = "SalesforceConfiguration",
        /// deprecated by AWS
        service_now_configuration: ServiceNowConfiguration = "ServiceNowConfiguration",
        /// deprecated by AWS
        share_point_configuration: SharePointConfiguration = "SharePointConfiguration",
        template_configuration: TemplateConfiguration = "TemplateConfiguration",
        /// deprecated by AWS
        web_crawler_configuration: WebCrawlerConfiguration = "WebCrawlerConfiguration",
        /// deprecated by AWS
        work_docs_configuration: WorkDocsConfiguration = "WorkDocsConfiguration",
    }
}

c::property! {
    DataSourceToIndexFieldMapping, "kendra-datasource-datasourcetoindexfieldmapping";
    new DataSourceToIndexFieldMappingRequired {
        /// 1 to 100 characters
        A data_source_field_name: str = "DataSourceFieldName",
        /// 1 to 30 characters
        B index_field_name: str = "IndexFieldName",
    }
    set {
        /// 4 to 40 characters
        date_field_format: str = "DateFieldFormat",
    }
}

c::property! {
    DataSourceVpcConfiguration, "kendra-datasource-datasourcevpcconfiguration";
    new DataSourceVpcConfigurationRequired {
        /// at most 10 items; each: 1 to 200 characters, matches `[\-0-9a-zA-Z]+`
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at most 6 items; each: 1 to 200 characters, matches `[\-0-9a-zA-Z]+`
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {}
}

c::property! {
    DatabaseConfiguration, "kendra-datasource-databaseconfiguration";
    new {
        A column_configuration: ColumnConfiguration = "ColumnConfiguration",
        B connection_configuration: ConnectionConfiguration = "ConnectionConfiguration",
        C database_engine_type: DatabaseEngineType = "DatabaseEngineType",
    }
    set {
        acl_configuration: AclConfiguration = "AclConfiguration",
        sql_configuration: SqlConfiguration = "SqlConfiguration",
        vpc_configuration: DataSourceVpcConfiguration = "VpcConfiguration",
    }
}

c::property! {
    DocumentAttributeCondition, "kendra-datasource-documentattributecondition";
    new DocumentAttributeConditionRequired {
        /// 1 to 200 characters; matches `[a-zA-Z0-9_][a-zA-Z0-9_-]*`
        A condition_document_attribute_key: str = "ConditionDocumentAttributeKey",
        B operator: ConditionOperator = "Operator",
    }
    set {
        condition_on_value: DocumentAttributeValue = "ConditionOnValue",
    }
}

c::property! {
    DocumentAttributeTarget, "kendra-datasource-documentattributetarget";
    new {
        /// 1 to 200 characters; matches `[a-zA-Z0-9_][a-zA-Z0-9_-]*`
        A target_document_attribute_key: str = "TargetDocumentAttributeKey",
    }
    set {
        target_document_attribute_value: DocumentAttributeValue = "TargetDocumentAttributeValue",
        target_document_attribute_value_deletion: bool = "TargetDocumentAttributeValueDeletion",
    }
}

c::property! {
    DocumentAttributeValue, "kendra-datasource-documentattributevalue";
    new {}
    set {
        date_value: str = "DateValue",
        long_value: i64 = "LongValue",
        /// each: 1 to 2048 characters
        string_list_value: c::List<str> = "StringListValue",
        /// 1 to 2048 characters
        string_value: str = "StringValue",
    }
}

c::property! {
    DocumentsMetadataConfiguration, "kendra-datasource-documentsmetadataconfiguration";
    new {}
    set {
        /// 1 to 1024 characters
        s3_prefix: str = "S3Prefix",
    }
}

c::property! {
    GoogleDriveConfiguration, "kendra-datasource-googledriveconfiguration";
    new {
        /// 1 to 1284 characters
        A secret_arn: str = "SecretArn",
    }
    set {
        /// at most 30 items; each: 1 to 256 characters
        exclude_mime_types: c::List<str> = "ExcludeMimeTypes",
        /// at most 100 items; each: 1 to 256 characters
        exclude_shared_drives: c::List<str> = "ExcludeSharedDrives",
        /// at most 100 items; each: 1 to 256 characters
        exclude_user_accounts: c::List<str> = "ExcludeUserAccounts",
        /// at most 100 items; each: 1 to 50 characters
        exclusion_patterns: c::List<str> = "ExclusionPatterns",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
        /// at most 100 items; each: 1 to 50 characters
        inclusion_patterns: c::List<str> = "InclusionPatterns",
    }
}

c::property! {
    HookConfiguration, "kendra-datasource-hookconfiguration";
    new HookConfigurationRequired {
        /// 1 to 2048 characters
        A lambda_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "LambdaArn",
        /// 3 to 63 characters; matches `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`
        B s3_bucket: c::Name<catchment_cfn::s3::CfnBucket> = "S3Bucket",
    }
    set {
        invocation_condition: DocumentAttributeCondition = "InvocationCondition",
    }
}

c::property! {
    InlineCustomDocumentEnrichmentConfiguration, "kendra-datasource-inlinecustomdocumentenrichmentconfiguration";
    new {}
    set {
        condition: DocumentAttributeCondition = "Condition",
        document_content_deletion: bool = "DocumentContentDeletion",
        target: DocumentAttributeTarget = "Target",
    }
}

c::property! {
    OneDriveConfiguration, "kendra-datasource-onedriveconfiguration";
    new OneDriveConfigurationRequired {
        A one_drive_users: OneDriveUsers = "OneDriveUsers",
        /// 1 to 1284 characters
        B secret_arn: str = "SecretArn",
        /// 1 to 256 characters; matches `^([a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-z]{2,}$`
        C tenant_domain: str = "TenantDomain",
    }
    set {
        disable_local_groups: bool = "DisableLocalGroups",
        /// at most 100 items; each: 1 to 50 characters
        exclusion_patterns: c::List<str> = "ExclusionPatterns",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
        /// at most 100 items; each: 1 to 50 characters
        inclusion_patterns: c::List<str> = "InclusionPatterns",
    }
}

c::property! {
    /// Exactly one of `OneDriveUserList`, `OneDriveUserS3Path`.
    OneDriveUsers, "kendra-datasource-onedriveusers";
    new {}
    set {
        /// 1 to 100 items; each: 1 to 256 characters, matches `^.+@([a-zA-Z0-9_\-\.]+)\.([a-zA-Z]{2,5})$`, does not match `^(?:\s)`
        one_drive_user_list: c::List<str> = "OneDriveUserList",
        one_drive_user_s3_path: S3Path = "OneDriveUserS3Path",
    }
}

c::property! {
    ProxyConfiguration, "kendra-datasource-proxyconfiguration";
    new {
        /// 1 to 253 characters; matches `([^\s]*)`
        A host: str = "Host",
        /// 1 to 65535
        B port: i64 = "Port",
    }
    set {
        /// 1 to 1284 characters
        credentials: str = "Credentials",
    }
}

c::property! {
    S3DataSourceConfiguration, "kendra-datasource-s3datasourceconfiguration";
    new {
        /// 3 to 63 characters; matches `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
    }
    set {
        access_control_list_configuration: AccessControlListConfiguration = "AccessControlListConfiguration",
        documents_metadata_configuration: DocumentsMetadataConfiguration = "DocumentsMetadataConfiguration",
        /// at most 100 items; each: 1 to 50 characters
        exclusion_patterns: c::List<str> = "ExclusionPatterns",
        /// at most 100 items; each: 1 to 50 characters
        inclusion_patterns: c::List<str> = "InclusionPatterns",
        /// at most 100 items; each: 1 to 50 characters
        inclusion_prefixes: c::List<str> = "InclusionPrefixes",
    }
}

c::property! {
    S3Path, "kendra-datasource-s3path";
    new S3PathRequired {
        /// 3 to 63 characters; matches `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`
        A bucket: c::Name<catchment_cfn::s3::CfnBucket> = "Bucket",
        /// 1 to 1024 characters
        B key: str = "Key",
    }
    set {}
}

c::property! {
    SalesforceChatterFeedConfiguration, "kendra-datasource-salesforcechatterfeedconfiguration";
    new {
        /// 1 to 100 characters
        A document_data_field_name: str = "DocumentDataFieldName",
    }
    set {
        /// 1 to 100 characters
        document_title_field_name: str = "DocumentTitleFieldName",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
        /// 1 to 2 items
        include_filter_types: c::List<SalesforceChatterFeedIncludeFilterType> = "IncludeFilterTypes",
    }
}

c::property! {
    SalesforceConfiguration, "kendra-datasource-salesforceconfiguration";
    new SalesforceConfigurationRequired {
        /// 1 to 1284 characters
        A secret_arn: str = "SecretArn",
        /// 1 to 2048 characters; matches `^(https?|ftp|file)://([^\s]*)`
        B server_url: str = "ServerUrl",
    }
    set {
        chatter_feed_configuration: SalesforceChatterFeedConfiguration = "ChatterFeedConfiguration",
        crawl_attachments: bool = "CrawlAttachments",
        /// at most 100 items; each: 1 to 50 characters
        exclude_attachment_file_patterns: c::List<str> = "ExcludeAttachmentFilePatterns",
        /// at most 100 items; each: 1 to 50 characters
        include_attachment_file_patterns: c::List<str> = "IncludeAttachmentFilePatterns",
        knowledge_article_configuration: SalesforceKnowledgeArticleConfiguration = "KnowledgeArticleConfiguration",
        standard_object_attachment_configuration: SalesforceStandardObjectAttachmentConfiguration = "StandardObjectAttachmentConfiguration",
        /// 1 to 17 items
        standard_object_configurations: c::List<SalesforceStandardObjectConfiguration> = "StandardObjectConfigurations",
    }
}

c::property! {
    SalesforceCustomKnowledgeArticleTypeConfiguration, "kendra-datasource-salesforcecustomknowledgearticletypeconfiguration";
    new SalesforceCustomKnowledgeArticleTypeConfigurationRequired {
        /// 1 to 100 characters
        A document_data_field_name: str = "DocumentDataFieldName",
        /// 1 to 100 characters
        B name: str = "Name",
    }
    set {
        /// 1 to 100 characters
        document_title_field_name: str = "DocumentTitleFieldName",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
    }
}

c::property! {
    SalesforceKnowledgeArticleConfiguration, "kendra-datasource-salesforceknowledgearticleconfiguration";
    new {
        /// 1 to 3 items
        A included_states: c::List<SalesforceKnowledgeArticleState> = "IncludedStates",
    }
    set {
        /// 1 to 10 items
        custom_knowledge_article_type_configurations: c::List<SalesforceCustomKnowledgeArticleTypeConfiguration> = "CustomKnowledgeArticleTypeConfigurations",
        standard_knowledge_article_type_configuration: SalesforceStandardKnowledgeArticleTypeConfiguration = "StandardKnowledgeArticleTypeConfiguration",
    }
}

c::property! {
    SalesforceStandardKnowledgeArticleTypeConfiguration, "kendra-datasource-salesforcestandardknowledgearticletypeconfiguration";
    new {
        /// 1 to 100 characters
        A document_data_field_name: str = "DocumentDataFieldName",
    }
    set {
        /// 1 to 100 characters
        document_title_field_name: str = "DocumentTitleFieldName",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
    }
}

c::property! {
    SalesforceStandardObjectAttachmentConfiguration, "kendra-datasource-salesforcestandardobjectattachmentconfiguration";
    new {}
    set {
        /// 1 to 100 characters
        document_title_field_name: str = "DocumentTitleFieldName",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
    }
}

c::property! {
    SalesforceStandardObjectConfiguration, "kendra-datasource-salesforcestandardobjectconfiguration";
    new SalesforceStandardObjectConfigurationRequired {
        /// 1 to 100 characters
        A document_data_field_name: str = "DocumentDataFieldName",
        B name: SalesforceStandardObjectName = "Name",
    }
    set {
        /// 1 to 100 characters
        document_title_field_name: str = "DocumentTitleFieldName",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
    }
}

c::property! {
    ServiceNowConfiguration, "kendra-datasource-servicenowconfiguration";
    new ServiceNowConfigurationRequired {
        /// 1 to 2048 characters; matches `^[a-z0-9-]+(\.service-now\.com)$`; does not match `^(?:(^(https?|ftp|file):\/\/))`
        A host_url: str = "HostUrl",
        /// 1 to 1284 characters
        B secret_arn: str = "SecretArn",
        C service_now_build_version: ServiceNowBuildVersionType = "ServiceNowBuildVersion",
    }
    set {
        authentication_type: ServiceNowAuthenticationType = "AuthenticationType",
        knowledge_article_configuration: ServiceNowKnowledgeArticleConfiguration = "KnowledgeArticleConfiguration",
        service_catalog_configuration: ServiceNowServiceCatalogConfiguration = "ServiceCatalogConfiguration",
    }
}

c::property! {
    ServiceNowKnowledgeArticleConfiguration, "kendra-datasource-servicenowknowledgearticleconfiguration";
    new {
        /// 1 to 100 characters
        A document_data_field_name: str = "DocumentDataFieldName",
    }
    set {
        crawl_attachments: bool = "CrawlAttachments",
        /// 1 to 100 characters
        document_title_field_name: str = "DocumentTitleFieldName",
        /// at most 100 items; each: 1 to 50 characters
        exclude_attachment_file_patterns: c::List<str> = "ExcludeAttachmentFilePatterns",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
        /// 1 to 2048 characters
        filter_query: str = "FilterQuery",
        /// at most 100 items; each: 1 to 50 characters
        include_attachment_file_patterns: c::List<str> = "IncludeAttachmentFilePatterns",
    }
}

c::property! {
    ServiceNowServiceCatalogConfiguration, "kendra-datasource-servicenowservicecatalogconfiguration";
    new {
        /// 1 to 100 characters
        A document_data_field_name: str = "DocumentDataFieldName",
    }
    set {
        crawl_attachments: bool = "CrawlAttachments",
        /// 1 to 100 characters
        document_title_field_name: str = "DocumentTitleFieldName",
        /// at most 100 items; each: 1 to 50 characters
        exclude_attachment_file_patterns: c::List<str> = "ExcludeAttachmentFilePatterns",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
        /// at most 100 items; each: 1 to 50 characters
        include_attachment_file_patterns: c::List<str> = "IncludeAttachmentFilePatterns",
    }
}

c::property! {
    SharePointConfiguration, "kendra-datasource-sharepointconfiguration";
    new SharePointConfigurationRequired {
        /// 1 to 1284 characters
        A secret_arn: str = "SecretArn",
        B share_point_version: SharePointConfigurationSharePointVersion = "SharePointVersion",
        /// at most 100 items; each: 1 to 2048 characters, matches `^(https?|ftp|file)://([^\s]*)`
        C urls: c::List<str> = "Urls",
    }
    set {
        crawl_attachments: bool = "CrawlAttachments",
        disable_local_groups: bool = "DisableLocalGroups",
        /// 1 to 100 characters
        document_title_field_name: str = "DocumentTitleFieldName",
        /// at most 100 items; each: 1 to 50 characters
        exclusion_patterns: c::List<str> = "ExclusionPatterns",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
        /// at most 100 items; each: 1 to 50 characters
        inclusion_patterns: c::List<str> = "InclusionPatterns",
        ssl_certificate_s3_path: S3Path = "SslCertificateS3Path",
        use_change_log: bool = "UseChangeLog",
        vpc_configuration: DataSourceVpcConfiguration = "VpcConfiguration",
    }
}

c::property! {
    SqlConfiguration, "kendra-datasource-sqlconfiguration";
    new {}
    set {
        query_identifiers_enclosing_option: QueryIdentifiersEnclosingOption = "QueryIdentifiersEnclosingOption",
    }
}

c::property! {
    TemplateConfiguration, "kendra-datasource-templateconfiguration";
    new {
        A template: c::Json = "Template",
    }
    set {}
}

c::property! {
    WebCrawlerAuthenticationConfiguration, "kendra-datasource-webcrawlerauthenticationconfiguration";
    new {}
    set {
        /// at most 10 items
        basic_authentication: c::List<WebCrawlerBasicAuthentication> = "BasicAuthentication",
    }
}

c::property! {
    WebCrawlerBasicAuthentication, "kendra-datasource-webcrawlerbasicauthentication";
    new WebCrawlerBasicAuthenticationRequired {
        /// 1 to 1284 characters
        A credentials: str = "Credentials",
        /// 1 to 253 characters; matches `([^\s]*)`
        B host: str = "Host",
        /// 1 to 65535
        C port: i64 = "Port",
    }
    set {}
}

c::property! {
    WebCrawlerConfiguration, "kendra-datasource-webcrawlerconfiguration";
    new {
        A urls: WebCrawlerUrls = "Urls",
    }
    set {
        authentication_configuration: WebCrawlerAuthenticationConfiguration = "AuthenticationConfiguration",
        /// 1 to 10
        crawl_depth: i64 = "CrawlDepth",
        /// 0 to 50
        max_content_size_per_page_in_mega_bytes: f64 = "MaxContentSizePerPageInMegaBytes",
        /// 1 to 1000
        max_links_per_page: i64 = "MaxLinksPerPage",
        /// 1 to 300
        max_urls_per_minute_crawl_rate: i64 = "MaxUrlsPerMinuteCrawlRate",
        proxy_configuration: ProxyConfiguration = "ProxyConfiguration",
        /// at most 100 items; each: 1 to 50 characters
        url_exclusion_patterns: c::List<str> = "UrlExclusionPatterns",
        /// at most 100 items; each: 1 to 50 characters
        url_inclusion_patterns: c::List<str> = "UrlInclusionPatterns",
    }
}

c::property! {
    WebCrawlerSeedUrlConfiguration, "kendra-datasource-webcrawlerseedurlconfiguration";
    new {
        /// at most 100 items; each: 1 to 2048 characters, matches `^(https?)://([^\s]*)`
        A seed_urls: c::List<str> = "SeedUrls",
    }
    set {
        web_crawler_mode: WebCrawlerSeedUrlConfigurationWebCrawlerMode = "WebCrawlerMode",
    }
}

c::property! {
    WebCrawlerSiteMapsConfiguration, "kendra-datasource-webcrawlersitemapsconfiguration";
    new {
        /// at most 3 items; each: 1 to 2048 characters, matches `^(https?):\/\/([^\s]*)`
        A site_maps: c::List<str> = "SiteMaps",
    }
    set {}
}

c::property! {
    WebCrawlerUrls, "kendra-datasource-webcrawlerurls";
    new {}
    set {
        seed_url_configuration: WebCrawlerSeedUrlConfiguration = "SeedUrlConfiguration",
        site_maps_configuration: WebCrawlerSiteMapsConfiguration = "SiteMapsConfiguration",
    }
}

c::property! {
    WorkDocsConfiguration, "kendra-datasource-workdocsconfiguration";
    new {
        /// 12 characters; matches `d-[0-9a-fA-F]{10}`
        A organization_id: str = "OrganizationId",
    }
    set {
        crawl_comments: bool = "CrawlComments",
        /// at most 100 items; each: 1 to 50 characters
        exclusion_patterns: c::List<str> = "ExclusionPatterns",
        /// at most 100 items
        field_mappings: c::List<DataSourceToIndexFieldMapping> = "FieldMappings",
        /// at most 100 items; each: 1 to 50 characters
        inclusion_patterns: c::List<str> = "InclusionPatterns",
        use_change_log: bool = "UseChangeLog",
    }
}

c::open_enum! {
    ConditionOperator {
        GREATER_THAN = "GreaterThan",
        GREATER_THAN_OR_EQUALS = "GreaterThanOrEquals",
        LESS_THAN = "LessThan",
        LESS_THAN_OR_EQUALS = "LessThanOrEquals",
        EQUALS = "Equals",
        NOT_EQUALS = "NotEquals",
        CONTAINS = "Contains",
        NOT_CONTAINS = "NotContains",
        EXISTS = "Exists",
        NOT_EXISTS = "NotExists",
        BEGINS_WITH = "BeginsWith",
    }
}

c::open_enum! {
    ConfluenceAttachmentFieldName {
        AUTHOR = "AUTHOR",
        CONTENT_TYPE = "CONTENT_TYPE",
        CREATED_DATE = "CREATED_DATE",
        DISPLAY_URL = "DISPLAY_URL",
        FILE_SIZE = "FILE_SIZE",
        ITEM_TYPE = "ITEM_TYPE",
        PARENT_ID = "PARENT_ID",
        SPACE_KEY = "SPACE_KEY",
        SPACE_NAME = "SPACE_NAME",
        URL = "URL",
        VERSION = "VERSION",
    }
}

c::open_enum! {
    ConfluenceBlogFieldName {
        AUTHOR = "AUTHOR",
        DISPLAY_URL = "DISPLAY_URL",
        ITEM_TYPE = "ITEM_TYPE",
        LABELS = "LABELS",
        PUBLISH_DATE = "PUBLISH_DATE",
        SPACE_KEY = "SPACE_KEY",
        SPACE_NAME = "SPACE_NAME",
        URL = "URL",
        VERSION = "VERSION",
    }
}

c::open_enum! {
    ConfluencePageFieldName {
        AUTHOR = "AUTHOR",
        CONTENT_STATUS = "CONTENT_STATUS",
        CREATED_DATE = "CREATED_DATE",
        DISPLAY_URL = "DISPLAY_URL",
        ITEM_TYPE = "ITEM_TYPE",
        LABELS = "LABELS",
        MODIFIED_DATE = "MODIFIED_DATE",
        PARENT_ID = "PARENT_ID",
        SPACE_KEY = "SPACE_KEY",
        SPACE_NAME = "SPACE_NAME",
        URL = "URL",
        VERSION = "VERSION",
    }
}

c::open_enum! {
    ConfluenceSpaceFieldName {
        DISPLAY_URL = "DISPLAY_URL",
        ITEM_TYPE = "ITEM_TYPE",
        SPACE_KEY = "SPACE_KEY",
        URL = "URL",
    }
}

c::open_enum! {
    ConfluenceVersion {
        CLOUD = "CLOUD",
        SERVER = "SERVER",
    }
}

c::open_enum! {
    DatabaseEngineType {
        RDS_AURORA_MYSQL = "RDS_AURORA_MYSQL",
        RDS_AURORA_POSTGRESQL = "RDS_AURORA_POSTGRESQL",
        RDS_MYSQL = "RDS_MYSQL",
        RDS_POSTGRESQL = "RDS_POSTGRESQL",
    }
}

c::open_enum! {
    QueryIdentifiersEnclosingOption {
        DOUBLE_QUOTES = "DOUBLE_QUOTES",
        NONE = "NONE",
    }
}

c::open_enum! {
    SalesforceChatterFeedIncludeFilterType {
        ACTIVE_USER = "ACTIVE_USER",
        STANDARD_USER = "STANDARD_USER",
    }
}

c::open_enum! {
    SalesforceKnowledgeArticleState {
        DRAFT = "DRAFT",
        PUBLISHED = "PUBLISHED",
        ARCHIVED = "ARCHIVED",
    }
}

c::open_enum! {
    SalesforceStandardObjectName {
        ACCOUNT = "ACCOUNT",
        CAMPAIGN = "CAMPAIGN",
        CASE = "CASE",
        CONTACT = "CONTACT",
        CONTRACT = "CONTRACT",
        DOCUMENT = "DOCUMENT",
        GROUP = "GROUP",
        IDEA = "IDEA",
        LEAD = "LEAD",
        OPPORTUNITY = "OPPORTUNITY",
        PARTNER = "PARTNER",
        PRICEBOOK = "PRICEBOOK",
        PRODUCT = "PRODUCT",
        PROFILE = "PROFILE",
        SOLUTION = "SOLUTION",
        TASK = "TASK",
        USER = "USER",
    }
}

c::open_enum! {
    ServiceNowAuthenticationType {
        HTTP_BASIC = "HTTP_BASIC",
        OAUTH2 = "OAUTH2",
    }
}

c::open_enum! {
    ServiceNowBuildVersionType {
        LONDON = "LONDON",
        OTHERS = "OTHERS",
    }
}

c::open_enum! {
    Type {
        S3 = "S3",
        SHAREPOINT = "SHAREPOINT",
        SALESFORCE = "SALESFORCE",
        ONEDRIVE = "ONEDRIVE",
        SERVICENOW = "SERVICENOW",
        DATABASE = "DATABASE",
        CUSTOM = "CUSTOM",
        CONFLUENCE = "CONFLUENCE",
        GOOGLEDRIVE = "GOOGLEDRIVE",
        WEBCRAWLER = "WEBCRAWLER",
        WORKDOCS = "WORKDOCS",
        TEMPLATE = "TEMPLATE",
    }
}

c::open_enum! {
    SharePointConfigurationSharePointVersion {
        SHAREPOINT_ONLINE = "SHAREPOINT_ONLINE",
        SHAREPOINT_2013 = "SHAREPOINT_2013",
        SHAREPOINT_2016 = "SHAREPOINT_2016",
    }
}

c::open_enum! {
    WebCrawlerSeedUrlConfigurationWebCrawlerMode {
        HOST_ONLY = "HOST_ONLY",
        SUBDOMAINS = "SUBDOMAINS",
        EVERYTHING = "EVERYTHING",
    }
}
