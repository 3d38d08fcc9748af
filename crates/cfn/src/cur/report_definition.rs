// Written by `cargo xtask codegen` from crates/registry/data/cur.txt.

//! `AWS::CUR::ReportDefinition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ReportName`; it has no attribute for its ARN.
    CfnReportDefinition = "AWS::CUR::ReportDefinition", "cur-reportdefinition", reference name, name_property "ReportName",
        arn "arn:${Partition}:cur:${Region}:${Account}:definition/${ReportName}", tags List "Tags";
    new CfnReportDefinitionRequired {
        A compression: Compression = "Compression",
        B format: Format = "Format",
        C refresh_closed_reports: bool = "RefreshClosedReports",
        /// 1 to 256 characters; matches `[0-9A-Za-z!\-_.*\'()]+`; an update replaces the resource
        D report_name: str = "ReportName",
        /// an update replaces the resource
        E report_versioning: ReportVersioning = "ReportVersioning",
        /// 1 to 256 characters; matches `[A-Za-z0-9_\.-]+`
        F s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
        /// 1 to 256 characters; matches `[0-9A-Za-z!\-_.*\'()/]*`
        G s3_prefix: str = "S3Prefix",
        H s3_region: str = "S3Region",
        /// an update replaces the resource
        I time_unit: TimeUnit = "TimeUnit",
    }
    set {
        additional_artifacts: c::List<AdditionalArtifacts> = "AdditionalArtifacts",
        /// an update replaces the resource
        additional_schema_elements: c::List<AdditionalSchemaElements> = "AdditionalSchemaElements",
        /// 1 to 128 characters; matches `(arn:aws(-cn)?:billing::[0-9]{12}:billingview/)?[a-zA-Z0-9_\+=\.\-@].{1,30}`; an update replaces the resource
        billing_view_arn: str = "BillingViewArn",
        /// at most 100 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::open_enum! {
    Compression {
        ZIP = "ZIP",
        GZIP = "GZIP",
        PARQUET = "Parquet",
    }
}

c::open_enum! {
    Format {
        TEXT_O_RCSV = "textORcsv",
        PARQUET = "Parquet",
    }
}

c::open_enum! {
    ReportVersioning {
        CREATE_NEW_REPORT = "CREATE_NEW_REPORT",
        OVERWRITE_REPORT = "OVERWRITE_REPORT",
    }
}

c::open_enum! {
    TimeUnit {
        HOURLY = "HOURLY",
        DAILY = "DAILY",
        MONTHLY = "MONTHLY",
    }
}

c::open_enum! {
    AdditionalArtifacts {
        REDSHIFT = "REDSHIFT",
        QUICKSIGHT = "QUICKSIGHT",
        ATHENA = "ATHENA",
    }
}

c::open_enum! {
    AdditionalSchemaElements {
        RESOURCES = "RESOURCES",
        SPLIT_COST_ALLOCATION_DATA = "SPLIT_COST_ALLOCATION_DATA",
        MANUAL_DISCOUNT_COMPATIBILITY = "MANUAL_DISCOUNT_COMPATIBILITY",
    }
}
