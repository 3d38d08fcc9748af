// Written by `cargo xtask codegen` from crates/registry/data/dynamodb.txt.

//! `AWS::DynamoDB::GlobalTable` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TableName`; it holds data; it takes no tags.
    CfnGlobalTable = "AWS::DynamoDB::GlobalTable", "dynamodb-globaltable", reference name, name_property "TableName",
        arn "arn:${Partition}:dynamodb::${Account}:global-table/${GlobalTableName}", stateful true;
    new {
        /// at least 1 item; no item twice
        A replicas: c::List<ReplicaSpecification> = "Replicas",
    }
    set {
        /// at least 1 item; no item twice
        attribute_definitions: c::List<AttributeDefinition> = "AttributeDefinitions",
        billing_mode: BillingMode = "BillingMode",
        /// no item twice
        global_secondary_indexes: c::List<GlobalSecondaryIndex> = "GlobalSecondaryIndexes",
        /// 1 to 1024 characters; an update may replace the resource; AWS does not show it again
        global_table_source_arn: str = "GlobalTableSourceArn",
        /// 1 item; no item twice
        global_table_witnesses: c::List<GlobalTableWitness> = "GlobalTableWitnesses",
        /// 1 to 2 items; no item twice; an update may replace the resource
        key_schema: c::List<KeySchema> = "KeySchema",
        /// no item twice; an update may replace the resource
        local_secondary_indexes: c::List<LocalSecondaryIndex> = "LocalSecondaryIndexes",
        multi_region_consistency: MultiRegionConsistency = "MultiRegionConsistency",
        read_on_demand_throughput_settings: ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings",
        read_provisioned_throughput_settings: GlobalReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings",
        sse_specification: SSESpecification = "SSESpecification",
        stream_specification: StreamSpecification = "StreamSpecification",
        /// 1 to 1024 characters; an update replaces the resource
        table_name: str = "TableName",
        table_type: TableType = "TableType",
        time_to_live_specification: TimeToLiveSpecification = "TimeToLiveSpecification",
        /// at least 1 item; no item twice
        vector_indexes: c::List<VectorIndex> = "VectorIndexes",
        warm_throughput: WarmThroughput = "WarmThroughput",
        write_on_demand_throughput_settings: WriteOnDemandThroughputSettings = "WriteOnDemandThroughputSettings",
        write_provisioned_throughput_settings: WriteProvisionedThroughputSettings = "WriteProvisionedThroughputSettings",
    }
    get {
        @arn "Arn",
        STREAM_ARN: str = "StreamArn",
        TABLE_ID: str = "TableId",
    }
}

c::property! {
    AttributeDefinition, "dynamodb-globaltable-attributedefinition";
    new AttributeDefinitionRequired {
        /// 1 to 255 characters
        A attribute_name: str = "AttributeName",
        B attribute_type: AttributeDefinitionAttributeType = "AttributeType",
    }
    set {}
}

c::property! {
    CapacityAutoScalingSettings, "dynamodb-globaltable-capacityautoscalingsettings";
    new CapacityAutoScalingSettingsRequired {
        /// at least 1
        A max_capacity: i64 = "MaxCapacity",
        /// at least 1
        B min_capacity: i64 = "MinCapacity",
        C target_tracking_scaling_policy_configuration: TargetTrackingScalingPolicyConfiguration = "TargetTrackingScalingPolicyConfiguration",
    }
    set {
        /// at least 1
        seed_capacity: i64 = "SeedCapacity",
    }
}

c::property! {
    ContributorInsightsSpecification, "dynamodb-globaltable-contributorinsightsspecification";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        mode: ContributorInsightsSpecificationMode = "Mode",
    }
}

c::property! {
    GlobalReadProvisionedThroughputSettings, "dynamodb-globaltable-globalreadprovisionedthroughputsettings";
    new {}
    set {
        /// at least 1
        read_capacity_units: i64 = "ReadCapacityUnits",
    }
}

c::property! {
    GlobalSecondaryIndex, "dynamodb-globaltable-globalsecondaryindex";
    new {
        /// 3 to 255 characters; matches `^[a-zA-Z0-9_.-]+$`
        A index_name: str = "IndexName",
        /// at least 1 item; no item twice
        B key_schema: c::List<GlobalSecondaryIndexKeySchema> = "KeySchema",
        C projection: Projection = "Projection",
    }
    set {
        read_on_demand_throughput_settings: ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings",
        read_provisioned_throughput_settings: GlobalReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings",
        warm_throughput: WarmThroughput = "WarmThroughput",
        write_on_demand_throughput_settings: WriteOnDemandThroughputSettings = "WriteOnDemandThroughputSettings",
        write_provisioned_throughput_settings: WriteProvisionedThroughputSettings = "WriteProvisionedThroughputSettings",
    }
}

c::property! {
    GlobalSecondaryIndexKeySchema, "dynamodb-globaltable-globalsecondaryindexkeyschema";
    new GlobalSecondaryIndexKeySchemaRequired {
        /// 1 to 255 characters
        A attribute_name: str = "AttributeName",
        B key_type: GlobalSecondaryIndexKeySchemaKeyType = "KeyType",
    }
    set {}
}

c::property! {
    GlobalTableWitness, "dynamodb-globaltable-globaltablewitness";
    new {}
    set {
        region: str = "Region",
    }
}

c::property! {
    KeySchema, "dynamodb-globaltable-keyschema";
    new KeySchemaRequired {
        /// 1 to 255 characters
        A attribute_name: str = "AttributeName",
        B key_type: KeySchemaKeyType = "KeyType",
    }
    set {}
}

c::property! {
    KinesisStreamSpecification, "dynamodb-globaltable-kinesisstreamspecification";
    new {
        A stream_arn: str = "StreamArn",
    }
    set {
        approximate_creation_date_time_precision: KinesisStreamSpecificationApproximateCreationDateTimePrecision = "ApproximateCreationDateTimePrecision",
    }
}

c::property! {
    LocalSecondaryIndex, "dynamodb-globaltable-localsecondaryindex";
    new {
        /// 3 to 255 characters; matches `^[a-zA-Z0-9_.-]+$`
        A index_name: str = "IndexName",
        /// 2 items; no item twice
        B key_schema: c::List<KeySchema> = "KeySchema",
        C projection: Projection = "Projection",
    }
    set {}
}

c::property! {
    /// `RecoveryPeriodInDays` needs `PointInTimeRecoveryEnabled`.
    PointInTimeRecoverySpecification, "dynamodb-globaltable-pointintimerecoveryspecification";
    new {}
    set {
        point_in_time_recovery_enabled: bool = "PointInTimeRecoveryEnabled",
        /// 1 to 35
        recovery_period_in_days: i64 = "RecoveryPeriodInDays",
    }
}

c::property! {
    Projection, "dynamodb-globaltable-projection";
    new {}
    set {
        /// at most 20 items; no item twice; each: 1 to 255 characters
        non_key_attributes: c::List<str> = "NonKeyAttributes",
        projection_type: ProjectionProjectionType = "ProjectionType",
    }
}

c::property! {
    ReadOnDemandThroughputSettings, "dynamodb-globaltable-readondemandthroughputsettings";
    new {}
    set {
        /// at least 1
        max_read_request_units: i64 = "MaxReadRequestUnits",
    }
}

c::property! {
    ReadProvisionedThroughputSettings, "dynamodb-globaltable-readprovisionedthroughputsettings";
    new {}
    set {
        read_capacity_auto_scaling_settings: CapacityAutoScalingSettings = "ReadCapacityAutoScalingSettings",
        /// at least 1
        read_capacity_units: i64 = "ReadCapacityUnits",
    }
}

c::property! {
    ReplicaGlobalSecondaryIndexSpecification, "dynamodb-globaltable-replicaglobalsecondaryindexspecification";
    new {
        /// 3 to 255 characters
        A index_name: str = "IndexName",
    }
    set {
        contributor_insights_specification: ContributorInsightsSpecification = "ContributorInsightsSpecification",
        read_on_demand_throughput_settings: ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings",
        read_provisioned_throughput_settings: ReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings",
    }
}

c::property! {
    ReplicaSSESpecification, "dynamodb-globaltable-replicassespecification";
    new {
        A kms_master_key_id: c::Arn<crate::kms::CfnKey> = "KMSMasterKeyId",
    }
    set {}
}

c::property! {
    ReplicaSpecification, "dynamodb-globaltable-replicaspecification";
    new {
        A region: str = "Region",
    }
    set {
        contributor_insights_specification: ContributorInsightsSpecification = "ContributorInsightsSpecification",
        deletion_protection_enabled: bool = "DeletionProtectionEnabled",
        disassociation_protection_enabled: bool = "DisassociationProtectionEnabled",
        /// no item twice
        global_secondary_indexes: c::List<ReplicaGlobalSecondaryIndexSpecification> = "GlobalSecondaryIndexes",
        global_table_settings_replication_mode: ReplicaSpecificationGlobalTableSettingsReplicationMode = "GlobalTableSettingsReplicationMode",
        kinesis_stream_specification: KinesisStreamSpecification = "KinesisStreamSpecification",
        point_in_time_recovery_specification: PointInTimeRecoverySpecification = "PointInTimeRecoverySpecification",
        read_on_demand_throughput_settings: ReadOnDemandThroughputSettings = "ReadOnDemandThroughputSettings",
        read_provisioned_throughput_settings: ReadProvisionedThroughputSettings = "ReadProvisionedThroughputSettings",
        replica_stream_specification: ReplicaStreamSpecification = "ReplicaStreamSpecification",
        resource_policy: ResourcePolicy = "ResourcePolicy",
        sse_specification: ReplicaSSESpecification = "SSESpecification",
        table_class: str = "TableClass",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    /// At least one of `ResourcePolicy`, `Tags`.
    ReplicaStreamSpecification, "dynamodb-globaltable-replicastreamspecification";
    new {}
    set {
        resource_policy: ResourcePolicy = "ResourcePolicy",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    ResourcePolicy, "dynamodb-globaltable-resourcepolicy";
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
    }
    set {}
}

c::property! {
    SSESpecification, "dynamodb-globaltable-ssespecification";
    new {
        A sse_enabled: bool = "SSEEnabled",
    }
    set {
        sse_type: SSESpecificationSSEType = "SSEType",
    }
}

c::property! {
    SearchSchemaElement, "dynamodb-globaltable-searchschemaelement";
    new SearchSchemaElementRequired {
        /// at most 65535 characters
        A attribute_name: str = "AttributeName",
        B search_schema_element_type: SearchSchemaElementSearchSchemaElementType = "SearchSchemaElementType",
    }
    set {}
}

c::property! {
    StreamSpecification, "dynamodb-globaltable-streamspecification";
    new {
        A stream_view_type: StreamSpecificationStreamViewType = "StreamViewType",
    }
    set {}
}

c::property! {
    TargetTrackingScalingPolicyConfiguration, "dynamodb-globaltable-targettrackingscalingpolicyconfiguration";
    new {
        A target_value: f64 = "TargetValue",
    }
    set {
        disable_scale_in: bool = "DisableScaleIn",
        /// at least 0
        scale_in_cooldown: i64 = "ScaleInCooldown",
        /// at least 0
        scale_out_cooldown: i64 = "ScaleOutCooldown",
    }
}

c::property! {
    TimeToLiveSpecification, "dynamodb-globaltable-timetolivespecification";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        attribute_name: str = "AttributeName",
    }
}

c::property! {
    VectorAttribute, "dynamodb-globaltable-vectorattribute";
    new {
        /// 1 to 255 characters
        A attribute_name: str = "AttributeName",
    }
    set {}
}

c::property! {
    VectorIndex, "dynamodb-globaltable-vectorindex";
    new VectorIndexRequired {
        /// 1 to 4096
        A dimensions: i64 = "Dimensions",
        B distance_function: VectorIndexDistanceFunction = "DistanceFunction",
        /// 3 to 255 characters; matches `^[a-zA-Z0-9_.-]+$`
        C index_name: str = "IndexName",
        D projection: Projection = "Projection",
        E vector_attribute: VectorAttribute = "VectorAttribute",
    }
    set {
        /// at least 1 item; no item twice
        search_schema: c::List<SearchSchemaElement> = "SearchSchema",
    }
}

c::property! {
    /// At least one of `ReadUnitsPerSecond`, `WriteUnitsPerSecond`.
    WarmThroughput, "dynamodb-globaltable-warmthroughput";
    new {}
    set {
        /// at least 1
        read_units_per_second: i64 = "ReadUnitsPerSecond",
        /// at least 1
        write_units_per_second: i64 = "WriteUnitsPerSecond",
    }
}

c::property! {
    WriteOnDemandThroughputSettings, "dynamodb-globaltable-writeondemandthroughputsettings";
    new {}
    set {
        /// at least 1
        max_write_request_units: i64 = "MaxWriteRequestUnits",
    }
}

c::property! {
    WriteProvisionedThroughputSettings, "dynamodb-globaltable-writeprovisionedthroughputsettings";
    new {}
    set {
        write_capacity_auto_scaling_settings: CapacityAutoScalingSettings = "WriteCapacityAutoScalingSettings",
    }
}

c::open_enum! {
    BillingMode {
        PAY_PER_REQUEST = "PAY_PER_REQUEST",
        PROVISIONED = "PROVISIONED",
    }
}

c::open_enum! {
    MultiRegionConsistency {
        EVENTUAL = "EVENTUAL",
        STRONG = "STRONG",
    }
}

c::open_enum! {
    TableType {
        GLOBAL_TABLE_REPLICA = "GlobalTableReplica",
        REGIONAL = "Regional",
    }
}

c::open_enum! {
    AttributeDefinitionAttributeType {
        B = "B",
        N = "N",
        S = "S",
    }
}

c::open_enum! {
    ContributorInsightsSpecificationMode {
        ACCESSED_AND_THROTTLED_KEYS = "ACCESSED_AND_THROTTLED_KEYS",
        THROTTLED_KEYS = "THROTTLED_KEYS",
    }
}

c::open_enum! {
    GlobalSecondaryIndexKeySchemaKeyType {
        HASH = "HASH",
        RANGE = "RANGE",
    }
}

c::open_enum! {
    KeySchemaKeyType {
        HASH = "HASH",
        RANGE = "RANGE",
    }
}

c::open_enum! {
    KinesisStreamSpecificationApproximateCreationDateTimePrecision {
        MICROSECOND = "MICROSECOND",
        MILLISECOND = "MILLISECOND",
    }
}

c::open_enum! {
    ProjectionProjectionType {
        ALL = "ALL",
        INCLUDE = "INCLUDE",
        KEYS_ONLY = "KEYS_ONLY",
    }
}

c::open_enum! {
    ReplicaSpecificationGlobalTableSettingsReplicationMode {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SSESpecificationSSEType {
        KMS = "KMS",
    }
}

c::open_enum! {
    SearchSchemaElementSearchSchemaElementType {
        HASH = "HASH",
        INLINE_FILTER = "INLINE_FILTER",
    }
}

c::open_enum! {
    StreamSpecificationStreamViewType {
        KEYS_ONLY = "KEYS_ONLY",
        NEW_AND_OLD_IMAGES = "NEW_AND_OLD_IMAGES",
        NEW_IMAGE = "NEW_IMAGE",
        OLD_IMAGE = "OLD_IMAGE",
    }
}

c::open_enum! {
    VectorIndexDistanceFunction {
        COSINE = "COSINE",
        DOT_PRODUCT = "DOT_PRODUCT",
        EUCLIDEAN = "EUCLIDEAN",
    }
}
