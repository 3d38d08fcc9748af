// Written by `cargo xtask codegen` from crates/registry/data/dynamodb.txt.

//! `AWS::DynamoDB::Table` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TableName`; it holds data.
    CfnTable = "AWS::DynamoDB::Table", "dynamodb-table", reference name, name_property "TableName",
        arn "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}", tags List "Tags", stateful true;
    new {
        /// an update may replace the resource
        A key_schema: c::List<KeySchema> = "KeySchema",
    }
    set {
        /// no item twice
        attribute_definitions: c::List<AttributeDefinition> = "AttributeDefinitions",
        billing_mode: BillingMode = "BillingMode",
        contributor_insights_specification: ContributorInsightsSpecification = "ContributorInsightsSpecification",
        deletion_protection_enabled: bool = "DeletionProtectionEnabled",
        global_secondary_indexes: c::List<GlobalSecondaryIndex> = "GlobalSecondaryIndexes",
        /// an update replaces the resource; AWS does not show it again
        import_source_specification: ImportSourceSpecification = "ImportSourceSpecification",
        kinesis_stream_specification: KinesisStreamSpecification = "KinesisStreamSpecification",
        local_secondary_indexes: c::List<LocalSecondaryIndex> = "LocalSecondaryIndexes",
        on_demand_throughput: OnDemandThroughput = "OnDemandThroughput",
        point_in_time_recovery_specification: PointInTimeRecoverySpecification = "PointInTimeRecoverySpecification",
        provisioned_throughput: ProvisionedThroughput = "ProvisionedThroughput",
        resource_policy: ResourcePolicy = "ResourcePolicy",
        sse_specification: SSESpecification = "SSESpecification",
        stream_specification: StreamSpecification = "StreamSpecification",
        table_class: TableClass = "TableClass",
        /// 1 to 1024 characters; an update replaces the resource
        table_name: str = "TableName",
        tags: c::List<c::Tag> = "Tags",
        time_to_live_specification: TimeToLiveSpecification = "TimeToLiveSpecification",
        /// at least 1 item; no item twice
        vector_indexes: c::List<VectorIndex> = "VectorIndexes",
        warm_throughput: WarmThroughput = "WarmThroughput",
    }
    get {
        @arn "Arn",
        STREAM_ARN: str = "StreamArn",
    }
}

c::property! {
    AttributeDefinition, "dynamodb-table-attributedefinition";
    new AttributeDefinitionRequired {
        /// 1 to 255 characters
        A attribute_name: str = "AttributeName",
        B attribute_type: AttributeDefinitionAttributeType = "AttributeType",
    }
    set {}
}

c::property! {
    ContributorInsightsSpecification, "dynamodb-table-contributorinsightsspecification";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        mode: ContributorInsightsSpecificationMode = "Mode",
    }
}

c::property! {
    Csv, "dynamodb-table-csv";
    new {}
    set {
        delimiter: str = "Delimiter",
        /// no item twice
        header_list: c::List<str> = "HeaderList",
    }
}

c::property! {
    GlobalSecondaryIndex, "dynamodb-table-globalsecondaryindex";
    new {
        /// 3 to 255 characters; matches `^[a-zA-Z0-9_.-]+$`
        A index_name: str = "IndexName",
        /// at least 1 item; no item twice
        B key_schema: c::List<GlobalSecondaryIndexKeySchema> = "KeySchema",
        C projection: Projection = "Projection",
    }
    set {
        contributor_insights_specification: ContributorInsightsSpecification = "ContributorInsightsSpecification",
        on_demand_throughput: OnDemandThroughput = "OnDemandThroughput",
        provisioned_throughput: ProvisionedThroughput = "ProvisionedThroughput",
        warm_throughput: WarmThroughput = "WarmThroughput",
    }
}

c::property! {
    GlobalSecondaryIndexKeySchema, "dynamodb-table-globalsecondaryindexkeyschema";
    new GlobalSecondaryIndexKeySchemaRequired {
        A attribute_name: str = "AttributeName",
        B key_type: str = "KeyType",
    }
    set {}
}

c::property! {
    ImportSourceSpecification, "dynamodb-table-importsourcespecification";
    new {
        A input_format: str = "InputFormat",
        B s3_bucket_source: S3BucketSource = "S3BucketSource",
    }
    set {
        input_compression_type: str = "InputCompressionType",
        input_format_options: InputFormatOptions = "InputFormatOptions",
    }
}

c::property! {
    InputFormatOptions, "dynamodb-table-inputformatoptions";
    new {}
    set {
        csv: Csv = "Csv",
    }
}

c::property! {
    KeySchema, "dynamodb-table-keyschema";
    new KeySchemaRequired {
        /// 1 to 255 characters
        A attribute_name: str = "AttributeName",
        B key_type: KeySchemaKeyType = "KeyType",
    }
    set {}
}

c::property! {
    KinesisStreamSpecification, "dynamodb-table-kinesisstreamspecification";
    new {
        A stream_arn: c::Arn<crate::kinesis::CfnStream> = "StreamArn",
    }
    set {
        approximate_creation_date_time_precision: KinesisStreamSpecificationApproximateCreationDateTimePrecision = "ApproximateCreationDateTimePrecision",
    }
}

c::property! {
    LocalSecondaryIndex, "dynamodb-table-localsecondaryindex";
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
    OnDemandThroughput, "dynamodb-table-ondemandthroughput";
    new {}
    set {
        /// at least 1
        max_read_request_units: i64 = "MaxReadRequestUnits",
        /// at least 1
        max_write_request_units: i64 = "MaxWriteRequestUnits",
    }
}

c::property! {
    /// `RecoveryPeriodInDays` needs `PointInTimeRecoveryEnabled`.
    PointInTimeRecoverySpecification, "dynamodb-table-pointintimerecoveryspecification";
    new {}
    set {
        point_in_time_recovery_enabled: bool = "PointInTimeRecoveryEnabled",
        /// 1 to 35
        recovery_period_in_days: i64 = "RecoveryPeriodInDays",
    }
}

c::property! {
    Projection, "dynamodb-table-projection";
    new {}
    set {
        /// each: 1 to 255 characters
        non_key_attributes: c::List<str> = "NonKeyAttributes",
        projection_type: ProjectionProjectionType = "ProjectionType",
    }
}

c::property! {
    ProvisionedThroughput, "dynamodb-table-provisionedthroughput";
    new ProvisionedThroughputRequired {
        /// at least 0
        A read_capacity_units: i64 = "ReadCapacityUnits",
        /// at least 0
        B write_capacity_units: i64 = "WriteCapacityUnits",
    }
    set {}
}

c::property! {
    ResourcePolicy, "dynamodb-table-resourcepolicy";
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
    }
    set {}
}

c::property! {
    S3BucketSource, "dynamodb-table-s3bucketsource";
    new {
        A s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
    }
    set {
        s3_bucket_owner: str = "S3BucketOwner",
        s3_key_prefix: str = "S3KeyPrefix",
    }
}

c::property! {
    /// `KMSMasterKeyId` needs `SSEType`.
    SSESpecification, "dynamodb-table-ssespecification";
    new {
        A sse_enabled: bool = "SSEEnabled",
    }
    set {
        kms_master_key_id: c::Arn<crate::kms::CfnKey> = "KMSMasterKeyId",
        sse_type: SSESpecificationSSEType = "SSEType",
    }
}

c::property! {
    SearchSchemaElement, "dynamodb-table-searchschemaelement";
    new SearchSchemaElementRequired {
        /// at most 65535 characters
        A attribute_name: str = "AttributeName",
        B search_schema_element_type: SearchSchemaElementSearchSchemaElementType = "SearchSchemaElementType",
    }
    set {}
}

c::property! {
    StreamSpecification, "dynamodb-table-streamspecification";
    new {
        A stream_view_type: StreamSpecificationStreamViewType = "StreamViewType",
    }
    set {
        resource_policy: ResourcePolicy = "ResourcePolicy",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    TimeToLiveSpecification, "dynamodb-table-timetolivespecification";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        attribute_name: str = "AttributeName",
    }
}

c::property! {
    VectorAttribute, "dynamodb-table-vectorattribute";
    new {
        /// 1 to 255 characters
        A attribute_name: str = "AttributeName",
    }
    set {}
}

c::property! {
    VectorIndex, "dynamodb-table-vectorindex";
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
    WarmThroughput, "dynamodb-table-warmthroughput";
    new {}
    set {
        /// at least 1
        read_units_per_second: i64 = "ReadUnitsPerSecond",
        /// at least 1
        write_units_per_second: i64 = "WriteUnitsPerSecond",
    }
}

c::open_enum! {
    BillingMode {
        PAY_PER_REQUEST = "PAY_PER_REQUEST",
        PROVISIONED = "PROVISIONED",
    }
}

c::open_enum! {
    TableClass {
        STANDARD = "STANDARD",
        STANDARD_INFREQUENT_ACCESS = "STANDARD_INFREQUENT_ACCESS",
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
