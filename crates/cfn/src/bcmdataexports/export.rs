// Written by `cargo xtask codegen` from crates/registry/data/bcmdataexports.txt.

//! `AWS::BCMDataExports::Export` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ExportArn`.
    CfnExport = "AWS::BCMDataExports::Export", "bcmdataexports-export", reference arn,
        arn "arn:${Partition}:bcm-data-exports:${Region}:${Account}:export/${Identifier}", tags List "Tags";
    new {
        A export: Export = "Export",
    }
    set {
        /// at most 200 items
        tags: c::List<ResourceTag> = "Tags",
    }
    get {
        @arn "ExportArn",
        EXPORT_EXPORT_ARN: str = "Export.ExportArn",
        EXPORT_ARN: c::Arn<CfnExport> = "ExportArn",
    }
}

c::property! {
    DataQuery, "bcmdataexports-export-dataquery";
    new {
        /// 1 to 36000 characters; matches `^[\S\s]*$`
        A query_statement: str = "QueryStatement",
    }
    set {
        table_configurations: c::Map<c::Map<str>> = "TableConfigurations",
    }
}

c::property! {
    DestinationConfigurations, "bcmdataexports-export-destinationconfigurations";
    new {
        A s3_destination: S3Destination = "S3Destination",
    }
    set {}
}

c::property! {
    Export, "bcmdataexports-export-export";
    new ExportRequired {
        A data_query: DataQuery = "DataQuery",
        B destination_configurations: DestinationConfigurations = "DestinationConfigurations",
        /// 1 to 128 characters; matches `^[0-9A-Za-z\-_]+$`; an update replaces the resource
        C name: str = "Name",
        /// an update replaces the resource
        D refresh_cadence: RefreshCadence = "RefreshCadence",
    }
    set {
        /// at most 1024 characters; matches `^[\S\s]*$`
        description: str = "Description",
    }
}

c::property! {
    RefreshCadence, "bcmdataexports-export-refreshcadence";
    new {
        A frequency: FrequencyOption = "Frequency",
    }
    set {}
}

c::property! {
    ResourceTag, "bcmdataexports-export-resourcetag";
    new ResourceTagRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    S3Destination, "bcmdataexports-export-s3destination";
    new S3DestinationRequired {
        /// at most 1024 characters; matches `^[\S\s]*$`
        A s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
        B s3_output_configurations: S3OutputConfigurations = "S3OutputConfigurations",
        /// at most 1024 characters; matches `^[\S\s]*$`
        C s3_prefix: str = "S3Prefix",
        /// at most 1024 characters; matches `^[\S\s]*$`
        D s3_region: str = "S3Region",
    }
    set {
        /// 12 characters; matches `^[0-9]{12}$`
        s3_bucket_owner: str = "S3BucketOwner",
    }
}

c::property! {
    S3OutputConfigurations, "bcmdataexports-export-s3outputconfigurations";
    new S3OutputConfigurationsRequired {
        A compression: CompressionOption = "Compression",
        B format: FormatOption = "Format",
        C output_type: S3OutputType = "OutputType",
        D overwrite: OverwriteOption = "Overwrite",
    }
    set {}
}

c::open_enum! {
    CompressionOption {
        GZIP = "GZIP",
        PARQUET = "PARQUET",
        ZIP = "ZIP",
    }
}

c::open_enum! {
    FormatOption {
        TEXT_OR_CSV = "TEXT_OR_CSV",
        PARQUET = "PARQUET",
    }
}

c::open_enum! {
    FrequencyOption {
        SYNCHRONOUS = "SYNCHRONOUS",
    }
}

c::open_enum! {
    OverwriteOption {
        CREATE_NEW_REPORT = "CREATE_NEW_REPORT",
        OVERWRITE_REPORT = "OVERWRITE_REPORT",
    }
}

c::open_enum! {
    S3OutputType {
        CUSTOM = "CUSTOM",
        ATHENA = "ATHENA",
        REDSHIFT = "REDSHIFT",
    }
}
