// Written by `cargo xtask codegen` from crates/registry/data/appfabric.txt.

//! `AWS::AppFabric::IngestionDestination` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnIngestionDestination = "AWS::AppFabric::IngestionDestination", "appfabric-ingestiondestination", reference arn, tags List "Tags";
    new CfnIngestionDestinationRequired {
        /// 1 to 1011 characters; matches `^arn:.+$`; an update replaces the resource
        A app_bundle_arn: str = "AppBundleArn",
        B destination_configuration: DestinationConfiguration = "DestinationConfiguration",
        /// 1 to 1011 characters; matches `^arn:.+$`; an update replaces the resource
        C ingestion_arn: str = "IngestionArn",
        /// an update replaces the resource
        D processing_configuration: ProcessingConfiguration = "ProcessingConfiguration",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AuditLogDestinationConfiguration, "appfabric-ingestiondestination-auditlogdestinationconfiguration";
    new {
        A destination: Destination = "Destination",
    }
    set {}
}

c::property! {
    AuditLogProcessingConfiguration, "appfabric-ingestiondestination-auditlogprocessingconfiguration";
    new AuditLogProcessingConfigurationRequired {
        A format: AuditLogProcessingConfigurationFormat = "Format",
        B schema: AuditLogProcessingConfigurationSchema = "Schema",
    }
    set {}
}

c::property! {
    /// Exactly one of `S3Bucket`, `FirehoseStream`.
    Destination, "appfabric-ingestiondestination-destination";
    new {}
    set {
        firehose_stream: FirehoseStream = "FirehoseStream",
        s3_bucket: S3Bucket = "S3Bucket",
    }
}

c::property! {
    DestinationConfiguration, "appfabric-ingestiondestination-destinationconfiguration";
    new {
        A audit_log: AuditLogDestinationConfiguration = "AuditLog",
    }
    set {}
}

c::property! {
    FirehoseStream, "appfabric-ingestiondestination-firehosestream";
    new {
        /// 3 to 64 characters
        A stream_name: str = "StreamName",
    }
    set {}
}

c::property! {
    ProcessingConfiguration, "appfabric-ingestiondestination-processingconfiguration";
    new {
        A audit_log: AuditLogProcessingConfiguration = "AuditLog",
    }
    set {}
}

c::property! {
    S3Bucket, "appfabric-ingestiondestination-s3bucket";
    new {
        /// 3 to 63 characters
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
    }
    set {
        /// 1 to 120 characters
        prefix: str = "Prefix",
    }
}

c::open_enum! {
    AuditLogProcessingConfigurationFormat {
        JSON = "json",
        PARQUET = "parquet",
    }
}

c::open_enum! {
    AuditLogProcessingConfigurationSchema {
        OCSF = "ocsf",
        RAW = "raw",
    }
}
