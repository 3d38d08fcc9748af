// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! `AWS::S3::Bucket` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `BucketName`; it holds data.
    CfnBucket = "AWS::S3::Bucket", "s3-bucket", reference name, name_property "BucketName",
        arn "arn:${Partition}:s3:::${BucketName}", tags List "Tags", stateful true;
    new {}
    set {
        abac_status: AbacStatus = "AbacStatus",
        accelerate_configuration: AccelerateConfiguration = "AccelerateConfiguration",
        /// AWS does not show it again
        access_control: AccessControl = "AccessControl",
        /// no item twice
        analytics_configurations: c::List<AnalyticsConfiguration> = "AnalyticsConfigurations",
        bucket_encryption: BucketEncryption = "BucketEncryption",
        /// at most 63 characters; matches `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`; an update replaces the resource
        bucket_name: str = "BucketName",
        /// an update replaces the resource; AWS does not show it again
        bucket_name_prefix: str = "BucketNamePrefix",
        /// an update replaces the resource; AWS does not show it again
        bucket_namespace: BucketNamespace = "BucketNamespace",
        cors_configuration: CorsConfiguration = "CorsConfiguration",
        /// no item twice
        intelligent_tiering_configurations: c::List<IntelligentTieringConfiguration> = "IntelligentTieringConfigurations",
        /// no item twice
        inventory_configurations: c::List<InventoryConfiguration> = "InventoryConfigurations",
        lifecycle_configuration: LifecycleConfiguration = "LifecycleConfiguration",
        logging_configuration: LoggingConfiguration = "LoggingConfiguration",
        metadata_configuration: MetadataConfiguration = "MetadataConfiguration",
        metadata_table_configuration: MetadataTableConfiguration = "MetadataTableConfiguration",
        /// no item twice
        metrics_configurations: c::List<MetricsConfiguration> = "MetricsConfigurations",
        notification_configuration: NotificationConfiguration = "NotificationConfiguration",
        object_lock_configuration: ObjectLockConfiguration = "ObjectLockConfiguration",
        object_lock_enabled: bool = "ObjectLockEnabled",
        ownership_controls: OwnershipControls = "OwnershipControls",
        public_access_block_configuration: PublicAccessBlockConfiguration = "PublicAccessBlockConfiguration",
        replication_configuration: ReplicationConfiguration = "ReplicationConfiguration",
        tags: c::List<c::Tag> = "Tags",
        versioning_configuration: VersioningConfiguration = "VersioningConfiguration",
        website_configuration: WebsiteConfiguration = "WebsiteConfiguration",
    }
    get {
        @arn "Arn",
        DOMAIN_NAME: str = "DomainName",
        DUAL_STACK_DOMAIN_NAME: str = "DualStackDomainName",
        METADATA_CONFIGURATION_ANNOTATION_TABLE_CONFIGURATION_TABLE_ARN: str = "MetadataConfiguration.AnnotationTableConfiguration.TableArn",
        METADATA_CONFIGURATION_ANNOTATION_TABLE_CONFIGURATION_TABLE_NAME: str = "MetadataConfiguration.AnnotationTableConfiguration.TableName",
        METADATA_CONFIGURATION_DESTINATION: c::Json = "MetadataConfiguration.Destination",
        METADATA_CONFIGURATION_INVENTORY_TABLE_CONFIGURATION_TABLE_ARN: str = "MetadataConfiguration.InventoryTableConfiguration.TableArn",
        METADATA_CONFIGURATION_INVENTORY_TABLE_CONFIGURATION_TABLE_NAME: str = "MetadataConfiguration.InventoryTableConfiguration.TableName",
        METADATA_CONFIGURATION_JOURNAL_TABLE_CONFIGURATION_TABLE_ARN: str = "MetadataConfiguration.JournalTableConfiguration.TableArn",
        METADATA_CONFIGURATION_JOURNAL_TABLE_CONFIGURATION_TABLE_NAME: str = "MetadataConfiguration.JournalTableConfiguration.TableName",
        METADATA_TABLE_CONFIGURATION_S3_TABLES_DESTINATION_TABLE_ARN: str = "MetadataTableConfiguration.S3TablesDestination.TableArn",
        METADATA_TABLE_CONFIGURATION_S3_TABLES_DESTINATION_TABLE_NAMESPACE: str = "MetadataTableConfiguration.S3TablesDestination.TableNamespace",
        REGIONAL_DOMAIN_NAME: str = "RegionalDomainName",
        WEBSITE_URL: str = "WebsiteURL",
    }
}

c::property! {
    AbortIncompleteMultipartUpload, "s3-bucket-abortincompletemultipartupload";
    new {
        /// at least 0
        A days_after_initiation: i64 = "DaysAfterInitiation",
    }
    set {}
}

c::property! {
    AccelerateConfiguration, "s3-bucket-accelerateconfiguration";
    new {
        A acceleration_status: AccelerateConfigurationAccelerationStatus = "AccelerationStatus",
    }
    set {}
}

c::property! {
    AccessControlTranslation, "s3-bucket-accesscontroltranslation";
    new {
        A owner: AccessControlTranslationOwner = "Owner",
    }
    set {}
}

c::property! {
    AnalyticsConfiguration, "s3-bucket-analyticsconfiguration";
    new {
        A id: str = "Id",
        B storage_class_analysis: StorageClassAnalysis = "StorageClassAnalysis",
    }
    set {
        prefix: str = "Prefix",
        /// no item twice
        tag_filters: c::List<TagFilter> = "TagFilters",
    }
}

c::property! {
    AnnotationTableConfiguration, "s3-bucket-annotationtableconfiguration";
    new {
        A configuration_state: AnnotationTableConfigurationConfigurationState = "ConfigurationState",
    }
    set {
        /// AWS does not show it again
        encryption_configuration: MetadataTableEncryptionConfiguration = "EncryptionConfiguration",
        role: str = "Role",
    }
}

c::property! {
    BlockedEncryptionTypes, "s3-bucket-blockedencryptiontypes";
    new {}
    set {
        /// no item twice
        encryption_type: c::List<BlockedEncryptionTypesEncryptionType> = "EncryptionType",
    }
}

c::property! {
    BucketEncryption, "s3-bucket-bucketencryption";
    new {
        /// no item twice
        A server_side_encryption_configuration: c::List<ServerSideEncryptionRule> = "ServerSideEncryptionConfiguration",
    }
    set {}
}

c::property! {
    CorsConfiguration, "s3-bucket-corsconfiguration";
    new {
        /// no item twice
        A cors_rules: c::List<CorsRule> = "CorsRules",
    }
    set {}
}

c::property! {
    CorsRule, "s3-bucket-corsrule";
    new CorsRuleRequired {
        /// no item twice
        A allowed_methods: c::List<CorsRuleAllowedMethods> = "AllowedMethods",
        /// no item twice
        B allowed_origins: c::List<str> = "AllowedOrigins",
    }
    set {
        /// no item twice
        allowed_headers: c::List<str> = "AllowedHeaders",
        /// no item twice
        exposed_headers: c::List<str> = "ExposedHeaders",
        /// at most 255 characters
        id: str = "Id",
        /// at least 0
        max_age: i64 = "MaxAge",
    }
}

c::property! {
    DataExport, "s3-bucket-dataexport";
    new {
        A destination: Destination = "Destination",
        B output_schema_version: DataExportOutputSchemaVersion = "OutputSchemaVersion",
    }
    set {}
}

c::property! {
    DefaultEventHold, "s3-bucket-defaulteventhold";
    new {}
    set {
        days: i64 = "Days",
        years: i64 = "Years",
    }
}

c::property! {
    DefaultRetention, "s3-bucket-defaultretention";
    new {}
    set {
        days: i64 = "Days",
        default_event_hold: DefaultEventHold = "DefaultEventHold",
        mode: DefaultRetentionMode = "Mode",
        years: i64 = "Years",
    }
}

c::property! {
    DeleteMarkerReplication, "s3-bucket-deletemarkerreplication";
    new {}
    set {
        status: DeleteMarkerReplicationStatus = "Status",
    }
}

c::property! {
    Destination, "s3-bucket-destination";
    new DestinationRequired {
        A bucket_arn: c::Arn<CfnBucket> = "BucketArn",
        B format: DestinationFormat = "Format",
    }
    set {
        bucket_account_id: str = "BucketAccountId",
        prefix: str = "Prefix",
    }
}

c::property! {
    EncryptionConfiguration, "s3-bucket-encryptionconfiguration";
    new {
        A replica_kms_key_id: c::Arn<crate::kms::CfnKey> = "ReplicaKmsKeyID",
    }
    set {}
}

c::property! {
    EventBridgeConfiguration, "s3-bucket-eventbridgeconfiguration";
    new {
        /// default `"true"`
        A event_bridge_enabled: bool = "EventBridgeEnabled",
    }
    set {}
}

c::property! {
    FilterRule, "s3-bucket-filterrule";
    new FilterRuleRequired {
        /// at most 1024 characters
        A name: str = "Name",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    IntelligentTieringConfiguration, "s3-bucket-intelligenttieringconfiguration";
    new IntelligentTieringConfigurationRequired {
        A id: str = "Id",
        B status: IntelligentTieringConfigurationStatus = "Status",
        /// no item twice
        C tierings: c::List<Tiering> = "Tierings",
    }
    set {
        prefix: str = "Prefix",
        /// no item twice
        tag_filters: c::List<TagFilter> = "TagFilters",
    }
}

c::property! {
    InventoryConfiguration, "s3-bucket-inventoryconfiguration";
    new InventoryConfigurationRequired {
        A destination: Destination = "Destination",
        B enabled: bool = "Enabled",
        C id: str = "Id",
        D included_object_versions: InventoryConfigurationIncludedObjectVersions = "IncludedObjectVersions",
        E schedule_frequency: InventoryConfigurationScheduleFrequency = "ScheduleFrequency",
    }
    set {
        /// no item twice
        optional_fields: c::List<InventoryConfigurationOptionalFields> = "OptionalFields",
        prefix: str = "Prefix",
    }
}

c::property! {
    InventoryTableConfiguration, "s3-bucket-inventorytableconfiguration";
    new {
        A configuration_state: InventoryTableConfigurationConfigurationState = "ConfigurationState",
    }
    set {
        /// AWS does not show it again
        encryption_configuration: MetadataTableEncryptionConfiguration = "EncryptionConfiguration",
    }
}

c::property! {
    JournalTableConfiguration, "s3-bucket-journaltableconfiguration";
    new {
        A record_expiration: RecordExpiration = "RecordExpiration",
    }
    set {
        /// AWS does not show it again
        encryption_configuration: MetadataTableEncryptionConfiguration = "EncryptionConfiguration",
    }
}

c::property! {
    LambdaConfiguration, "s3-bucket-lambdaconfiguration";
    new LambdaConfigurationRequired {
        A event: str = "Event",
        B function: c::Arn<crate::lambda::CfnFunction> = "Function",
    }
    set {
        filter: NotificationFilter = "Filter",
    }
}

c::property! {
    LifecycleConfiguration, "s3-bucket-lifecycleconfiguration";
    new {
        /// no item twice
        A rules: c::List<Rule> = "Rules",
    }
    set {
        transition_default_minimum_object_size: LifecycleConfigurationTransitionDefaultMinimumObjectSize = "TransitionDefaultMinimumObjectSize",
    }
}

c::property! {
    LoggingConfiguration, "s3-bucket-loggingconfiguration";
    new {}
    set {
        destination_bucket_name: c::Name<CfnBucket> = "DestinationBucketName",
        log_file_prefix: str = "LogFilePrefix",
        target_object_key_format: TargetObjectKeyFormat = "TargetObjectKeyFormat",
    }
}

c::property! {
    MetadataConfiguration, "s3-bucket-metadataconfiguration";
    new {
        A journal_table_configuration: JournalTableConfiguration = "JournalTableConfiguration",
    }
    set {
        annotation_table_configuration: AnnotationTableConfiguration = "AnnotationTableConfiguration",
        inventory_table_configuration: InventoryTableConfiguration = "InventoryTableConfiguration",
    }
}

c::property! {
    MetadataTableConfiguration, "s3-bucket-metadatatableconfiguration";
    new {
        A s3_tables_destination: S3TablesDestination = "S3TablesDestination",
    }
    set {}
}

c::property! {
    MetadataTableEncryptionConfiguration, "s3-bucket-metadatatableencryptionconfiguration";
    new {
        A sse_algorithm: MetadataTableEncryptionConfigurationSseAlgorithm = "SseAlgorithm",
    }
    set {
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    Metrics, "s3-bucket-metrics";
    new {
        A status: MetricsStatus = "Status",
    }
    set {
        event_threshold: ReplicationTimeValue = "EventThreshold",
    }
}

c::property! {
    MetricsConfiguration, "s3-bucket-metricsconfiguration";
    new {
        A id: str = "Id",
    }
    set {
        access_point_arn: str = "AccessPointArn",
        prefix: str = "Prefix",
        /// no item twice
        tag_filters: c::List<TagFilter> = "TagFilters",
    }
}

c::property! {
    NoncurrentVersionExpiration, "s3-bucket-noncurrentversionexpiration";
    new {
        A noncurrent_days: i64 = "NoncurrentDays",
    }
    set {
        newer_noncurrent_versions: i64 = "NewerNoncurrentVersions",
    }
}

c::property! {
    NoncurrentVersionTransition, "s3-bucket-noncurrentversiontransition";
    new {
        A storage_class: NoncurrentVersionTransitionStorageClass = "StorageClass",
        B transition_in_days: i64 = "TransitionInDays",
    }
    set {
        newer_noncurrent_versions: i64 = "NewerNoncurrentVersions",
    }
}

c::property! {
    NotificationConfiguration, "s3-bucket-notificationconfiguration";
    new {}
    set {
        event_bridge_configuration: EventBridgeConfiguration = "EventBridgeConfiguration",
        /// no item twice
        lambda_configurations: c::List<LambdaConfiguration> = "LambdaConfigurations",
        /// no item twice
        queue_configurations: c::List<QueueConfiguration> = "QueueConfigurations",
        /// no item twice
        topic_configurations: c::List<TopicConfiguration> = "TopicConfigurations",
    }
}

c::property! {
    NotificationFilter, "s3-bucket-notificationfilter";
    new {
        A s3_key: S3KeyFilter = "S3Key",
    }
    set {}
}

c::property! {
    ObjectLockConfiguration, "s3-bucket-objectlockconfiguration";
    new {}
    set {
        object_lock_enabled: ObjectLockConfigurationObjectLockEnabled = "ObjectLockEnabled",
        rule: ObjectLockRule = "Rule",
    }
}

c::property! {
    ObjectLockRule, "s3-bucket-objectlockrule";
    new {}
    set {
        default_retention: DefaultRetention = "DefaultRetention",
    }
}

c::property! {
    OwnershipControls, "s3-bucket-ownershipcontrols";
    new {
        /// no item twice
        A rules: c::List<OwnershipControlsRule> = "Rules",
    }
    set {}
}

c::property! {
    OwnershipControlsRule, "s3-bucket-ownershipcontrolsrule";
    new {}
    set {
        object_ownership: OwnershipControlsRuleObjectOwnership = "ObjectOwnership",
    }
}

c::property! {
    PartitionedPrefix, "s3-bucket-partitionedprefix";
    new {}
    set {
        partition_date_source: PartitionedPrefixPartitionDateSource = "PartitionDateSource",
    }
}

c::property! {
    PublicAccessBlockConfiguration, "s3-bucket-publicaccessblockconfiguration";
    new {}
    set {
        block_public_acls: bool = "BlockPublicAcls",
        block_public_policy: bool = "BlockPublicPolicy",
        ignore_public_acls: bool = "IgnorePublicAcls",
        restrict_public_buckets: bool = "RestrictPublicBuckets",
    }
}

c::property! {
    QueueConfiguration, "s3-bucket-queueconfiguration";
    new QueueConfigurationRequired {
        A event: str = "Event",
        B queue: c::Arn<crate::sqs::CfnQueue> = "Queue",
    }
    set {
        filter: NotificationFilter = "Filter",
    }
}

c::property! {
    RecordExpiration, "s3-bucket-recordexpiration";
    new {
        A expiration: RecordExpirationExpiration = "Expiration",
    }
    set {
        days: i64 = "Days",
    }
}

c::property! {
    RedirectAllRequestsTo, "s3-bucket-redirectallrequeststo";
    new {
        A host_name: str = "HostName",
    }
    set {
        protocol: RedirectAllRequestsToProtocol = "Protocol",
    }
}

c::property! {
    RedirectRule, "s3-bucket-redirectrule";
    new {}
    set {
        host_name: str = "HostName",
        http_redirect_code: str = "HttpRedirectCode",
        protocol: RedirectRuleProtocol = "Protocol",
        replace_key_prefix_with: str = "ReplaceKeyPrefixWith",
        replace_key_with: str = "ReplaceKeyWith",
    }
}

c::property! {
    ReplicaModifications, "s3-bucket-replicamodifications";
    new {
        A status: ReplicaModificationsStatus = "Status",
    }
    set {}
}

c::property! {
    ReplicationConfiguration, "s3-bucket-replicationconfiguration";
    new {
        A role: c::Arn<crate::iam::CfnRole> = "Role",
        /// no item twice
        B rules: c::List<ReplicationRule> = "Rules",
    }
    set {}
}

c::property! {
    ReplicationDestination, "s3-bucket-replicationdestination";
    new {
        A bucket: c::Arn<CfnBucket> = "Bucket",
    }
    set {
        access_control_translation: AccessControlTranslation = "AccessControlTranslation",
        account: str = "Account",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        metrics: Metrics = "Metrics",
        replication_time: ReplicationTime = "ReplicationTime",
        storage_class: ReplicationDestinationStorageClass = "StorageClass",
    }
}

c::property! {
    ReplicationRule, "s3-bucket-replicationrule";
    new {
        A destination: ReplicationDestination = "Destination",
        B status: ReplicationRuleStatus = "Status",
    }
    set {
        delete_marker_replication: DeleteMarkerReplication = "DeleteMarkerReplication",
        filter: ReplicationRuleFilter = "Filter",
        /// at most 255 characters
        id: str = "Id",
        /// at most 1024 characters; AWS does not show it again
        prefix: str = "Prefix",
        priority: i64 = "Priority",
        source_selection_criteria: SourceSelectionCriteria = "SourceSelectionCriteria",
    }
}

c::property! {
    ReplicationRuleAndOperator, "s3-bucket-replicationruleandoperator";
    new {}
    set {
        prefix: str = "Prefix",
        /// no item twice
        tag_filters: c::List<TagFilter> = "TagFilters",
    }
}

c::property! {
    ReplicationRuleFilter, "s3-bucket-replicationrulefilter";
    new {}
    set {
        and: ReplicationRuleAndOperator = "And",
        prefix: str = "Prefix",
        tag_filter: TagFilter = "TagFilter",
    }
}

c::property! {
    ReplicationTime, "s3-bucket-replicationtime";
    new {
        A status: ReplicationTimeStatus = "Status",
        B time: ReplicationTimeValue = "Time",
    }
    set {}
}

c::property! {
    ReplicationTimeValue, "s3-bucket-replicationtimevalue";
    new {
        A minutes: i64 = "Minutes",
    }
    set {}
}

c::property! {
    RoutingRule, "s3-bucket-routingrule";
    new {
        A redirect_rule: RedirectRule = "RedirectRule",
    }
    set {
        routing_rule_condition: RoutingRuleCondition = "RoutingRuleCondition",
    }
}

c::property! {
    /// At least one of `HttpErrorCodeReturnedEquals`, `KeyPrefixEquals`.
    RoutingRuleCondition, "s3-bucket-routingrulecondition";
    new {}
    set {
        http_error_code_returned_equals: str = "HttpErrorCodeReturnedEquals",
        key_prefix_equals: str = "KeyPrefixEquals",
    }
}

c::property! {
    /// `ObjectSizeGreaterThan` excludes `AbortIncompleteMultipartUpload`.
    ///
    /// `ObjectSizeLessThan` excludes `AbortIncompleteMultipartUpload`.
    Rule, "s3-bucket-rule";
    new {
        A status: RuleStatus = "Status",
    }
    set {
        abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload = "AbortIncompleteMultipartUpload",
        expiration_date: str = "ExpirationDate",
        expiration_in_days: i64 = "ExpirationInDays",
        /// AWS does not show it again
        expired_object_delete_marker: bool = "ExpiredObjectDeleteMarker",
        /// at most 255 characters
        id: str = "Id",
        noncurrent_version_expiration: NoncurrentVersionExpiration = "NoncurrentVersionExpiration",
        /// AWS does not show it again
        noncurrent_version_expiration_in_days: i64 = "NoncurrentVersionExpirationInDays",
        /// AWS does not show it again
        noncurrent_version_transition: NoncurrentVersionTransition = "NoncurrentVersionTransition",
        /// no item twice
        noncurrent_version_transitions: c::List<NoncurrentVersionTransition> = "NoncurrentVersionTransitions",
        /// at most 20 characters; matches `[0-9]+`
        object_size_greater_than: str = "ObjectSizeGreaterThan",
        /// at most 20 characters; matches `[0-9]+`
        object_size_less_than: str = "ObjectSizeLessThan",
        prefix: str = "Prefix",
        /// no item twice
        tag_filters: c::List<TagFilter> = "TagFilters",
        /// AWS does not show it again
        transition: Transition = "Transition",
        /// no item twice
        transitions: c::List<Transition> = "Transitions",
    }
}

c::property! {
    S3KeyFilter, "s3-bucket-s3keyfilter";
    new {
        /// no item twice
        A rules: c::List<FilterRule> = "Rules",
    }
    set {}
}

c::property! {
    S3TablesDestination, "s3-bucket-s3tablesdestination";
    new S3TablesDestinationRequired {
        A table_bucket_arn: str = "TableBucketArn",
        B table_name: str = "TableName",
    }
    set {}
}

c::property! {
    ServerSideEncryptionByDefault, "s3-bucket-serversideencryptionbydefault";
    new {
        A sse_algorithm: ServerSideEncryptionByDefaultSSEAlgorithm = "SSEAlgorithm",
    }
    set {
        kms_master_key_id: c::Arn<crate::kms::CfnKey> = "KMSMasterKeyID",
    }
}

c::property! {
    ServerSideEncryptionRule, "s3-bucket-serversideencryptionrule";
    new {}
    set {
        blocked_encryption_types: BlockedEncryptionTypes = "BlockedEncryptionTypes",
        bucket_key_enabled: bool = "BucketKeyEnabled",
        server_side_encryption_by_default: ServerSideEncryptionByDefault = "ServerSideEncryptionByDefault",
    }
}

c::property! {
    SimplePrefix, "s3-bucket-simpleprefix";
    new {}
    set {}
}

c::property! {
    SourceSelectionCriteria, "s3-bucket-sourceselectioncriteria";
    new {}
    set {
        replica_modifications: ReplicaModifications = "ReplicaModifications",
        sse_kms_encrypted_objects: SseKmsEncryptedObjects = "SseKmsEncryptedObjects",
    }
}

c::property! {
    SseKmsEncryptedObjects, "s3-bucket-ssekmsencryptedobjects";
    new {
        A status: SseKmsEncryptedObjectsStatus = "Status",
    }
    set {}
}

c::property! {
    StorageClassAnalysis, "s3-bucket-storageclassanalysis";
    new {}
    set {
        data_export: DataExport = "DataExport",
    }
}

c::property! {
    TagFilter, "s3-bucket-tagfilter";
    new TagFilterRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    /// Exactly one of `SimplePrefix`, `PartitionedPrefix`.
    TargetObjectKeyFormat, "s3-bucket-targetobjectkeyformat";
    new {}
    set {
        partitioned_prefix: PartitionedPrefix = "PartitionedPrefix",
        simple_prefix: SimplePrefix = "SimplePrefix",
    }
}

c::property! {
    Tiering, "s3-bucket-tiering";
    new {
        A access_tier: TieringAccessTier = "AccessTier",
        B days: i64 = "Days",
    }
    set {}
}

c::property! {
    TopicConfiguration, "s3-bucket-topicconfiguration";
    new TopicConfigurationRequired {
        A event: str = "Event",
        B topic: c::Arn<crate::sns::CfnTopic> = "Topic",
    }
    set {
        filter: NotificationFilter = "Filter",
    }
}

c::property! {
    Transition, "s3-bucket-transition";
    new {
        A storage_class: TransitionStorageClass = "StorageClass",
    }
    set {
        transition_date: str = "TransitionDate",
        transition_in_days: i64 = "TransitionInDays",
    }
}

c::property! {
    VersioningConfiguration, "s3-bucket-versioningconfiguration";
    new {
        /// default `"Suspended"`
        A status: VersioningConfigurationStatus = "Status",
    }
    set {}
}

c::property! {
    /// `RedirectAllRequestsTo` excludes `ErrorDocument`, `IndexDocument`, `RoutingRules`.
    WebsiteConfiguration, "s3-bucket-websiteconfiguration";
    new {}
    set {
        error_document: str = "ErrorDocument",
        index_document: str = "IndexDocument",
        redirect_all_requests_to: RedirectAllRequestsTo = "RedirectAllRequestsTo",
        routing_rules: c::List<RoutingRule> = "RoutingRules",
    }
}

c::open_enum! {
    AbacStatus {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    AccessControl {
        AUTHENTICATED_READ = "AuthenticatedRead",
        AWS_EXEC_READ = "AwsExecRead",
        BUCKET_OWNER_FULL_CONTROL = "BucketOwnerFullControl",
        BUCKET_OWNER_READ = "BucketOwnerRead",
        LOG_DELIVERY_WRITE = "LogDeliveryWrite",
        PRIVATE = "Private",
        PUBLIC_READ = "PublicRead",
        PUBLIC_READ_WRITE = "PublicReadWrite",
    }
}

c::open_enum! {
    BucketNamespace {
        GLOBAL = "global",
        ACCOUNT_REGIONAL = "account-regional",
    }
}

c::open_enum! {
    AccelerateConfigurationAccelerationStatus {
        ENABLED = "Enabled",
        SUSPENDED = "Suspended",
    }
}

c::open_enum! {
    AccessControlTranslationOwner {
        DESTINATION = "Destination",
    }
}

c::open_enum! {
    AnnotationTableConfigurationConfigurationState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    BlockedEncryptionTypesEncryptionType {
        NONE = "NONE",
        SSE_C = "SSE-C",
    }
}

c::open_enum! {
    CorsRuleAllowedMethods {
        GET = "GET",
        PUT = "PUT",
        HEAD = "HEAD",
        POST = "POST",
        DELETE = "DELETE",
    }
}

c::open_enum! {
    DataExportOutputSchemaVersion {
        V_1 = "V_1",
    }
}

c::open_enum! {
    DefaultRetentionMode {
        COMPLIANCE = "COMPLIANCE",
        GOVERNANCE = "GOVERNANCE",
    }
}

c::open_enum! {
    DeleteMarkerReplicationStatus {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    DestinationFormat {
        CSV = "CSV",
        ORC = "ORC",
        PARQUET = "Parquet",
    }
}

c::open_enum! {
    IntelligentTieringConfigurationStatus {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    InventoryConfigurationIncludedObjectVersions {
        ALL = "All",
        CURRENT = "Current",
    }
}

c::open_enum! {
    InventoryConfigurationScheduleFrequency {
        DAILY = "Daily",
        WEEKLY = "Weekly",
    }
}

c::open_enum! {
    InventoryConfigurationOptionalFields {
        SIZE = "Size",
        LAST_MODIFIED_DATE = "LastModifiedDate",
        STORAGE_CLASS = "StorageClass",
        E_TAG = "ETag",
        IS_MULTIPART_UPLOADED = "IsMultipartUploaded",
        REPLICATION_STATUS = "ReplicationStatus",
        ENCRYPTION_STATUS = "EncryptionStatus",
        OBJECT_LOCK_RETAIN_UNTIL_DATE = "ObjectLockRetainUntilDate",
        OBJECT_LOCK_MODE = "ObjectLockMode",
        OBJECT_LOCK_LEGAL_HOLD_STATUS = "ObjectLockLegalHoldStatus",
        OBJECT_LOCK_EVENT_HOLD_STATUS = "ObjectLockEventHoldStatus",
        OBJECT_LOCK_EVENT_HOLD_DURATION = "ObjectLockEventHoldDuration",
        INTELLIGENT_TIERING_ACCESS_TIER = "IntelligentTieringAccessTier",
        BUCKET_KEY_STATUS = "BucketKeyStatus",
        CHECKSUM_ALGORITHM = "ChecksumAlgorithm",
        OBJECT_ACCESS_CONTROL_LIST = "ObjectAccessControlList",
        OBJECT_OWNER = "ObjectOwner",
        LIFECYCLE_EXPIRATION_DATE = "LifecycleExpirationDate",
        INTELLIGENT_TIERING_REFERENCE_DATE = "IntelligentTieringReferenceDate",
    }
}

c::open_enum! {
    InventoryTableConfigurationConfigurationState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    LifecycleConfigurationTransitionDefaultMinimumObjectSize {
        VARIES_BY_STORAGE_CLASS = "varies_by_storage_class",
        ALL_STORAGE_CLASSES_128_K = "all_storage_classes_128K",
    }
}

c::open_enum! {
    MetadataTableEncryptionConfigurationSseAlgorithm {
        AWS_KMS = "aws:kms",
        AES256 = "AES256",
    }
}

c::open_enum! {
    MetricsStatus {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    NoncurrentVersionTransitionStorageClass {
        DEEP_ARCHIVE = "DEEP_ARCHIVE",
        GLACIER = "GLACIER",
        GLACIER_2 = "Glacier",
        GLACIER_IR = "GLACIER_IR",
        INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
        ONEZONE_IA = "ONEZONE_IA",
        STANDARD_IA = "STANDARD_IA",
    }
}

c::open_enum! {
    ObjectLockConfigurationObjectLockEnabled {
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    OwnershipControlsRuleObjectOwnership {
        OBJECT_WRITER = "ObjectWriter",
        BUCKET_OWNER_PREFERRED = "BucketOwnerPreferred",
        BUCKET_OWNER_ENFORCED = "BucketOwnerEnforced",
    }
}

c::open_enum! {
    PartitionedPrefixPartitionDateSource {
        EVENT_TIME = "EventTime",
        DELIVERY_TIME = "DeliveryTime",
    }
}

c::open_enum! {
    RecordExpirationExpiration {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    RedirectAllRequestsToProtocol {
        HTTP = "http",
        HTTPS = "https",
    }
}

c::open_enum! {
    RedirectRuleProtocol {
        HTTP = "http",
        HTTPS = "https",
    }
}

c::open_enum! {
    ReplicaModificationsStatus {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    ReplicationDestinationStorageClass {
        DEEP_ARCHIVE = "DEEP_ARCHIVE",
        GLACIER = "GLACIER",
        GLACIER_IR = "GLACIER_IR",
        INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
        ONEZONE_IA = "ONEZONE_IA",
        REDUCED_REDUNDANCY = "REDUCED_REDUNDANCY",
        STANDARD = "STANDARD",
        STANDARD_IA = "STANDARD_IA",
    }
}

c::open_enum! {
    ReplicationRuleStatus {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    ReplicationTimeStatus {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    RuleStatus {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    ServerSideEncryptionByDefaultSSEAlgorithm {
        AWS_KMS = "aws:kms",
        AES256 = "AES256",
        AWS_KMS_DSSE = "aws:kms:dsse",
    }
}

c::open_enum! {
    SseKmsEncryptedObjectsStatus {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    TieringAccessTier {
        ARCHIVE_ACCESS = "ARCHIVE_ACCESS",
        DEEP_ARCHIVE_ACCESS = "DEEP_ARCHIVE_ACCESS",
    }
}

c::open_enum! {
    TransitionStorageClass {
        DEEP_ARCHIVE = "DEEP_ARCHIVE",
        GLACIER = "GLACIER",
        GLACIER_2 = "Glacier",
        GLACIER_IR = "GLACIER_IR",
        INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
        ONEZONE_IA = "ONEZONE_IA",
        STANDARD_IA = "STANDARD_IA",
    }
}

c::open_enum! {
    VersioningConfigurationStatus {
        ENABLED = "Enabled",
        SUSPENDED = "Suspended",
    }
}
