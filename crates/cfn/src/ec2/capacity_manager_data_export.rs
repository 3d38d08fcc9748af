// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::CapacityManagerDataExport` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CapacityManagerDataExportId`; it has no attribute for its ARN.
    CfnCapacityManagerDataExport = "AWS::EC2::CapacityManagerDataExport", "ec2-capacitymanagerdataexport", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:capacity-manager-data-export/${CapacityManagerDataExportId}", tags List "Tags";
    new CfnCapacityManagerDataExportRequired {
        /// an update replaces the resource
        A output_format: OutputFormat = "OutputFormat",
        /// an update replaces the resource
        B s3_bucket_name: c::Name<crate::s3::CfnBucket> = "S3BucketName",
        /// an update replaces the resource
        C schedule: Schedule = "Schedule",
    }
    set {
        /// an update replaces the resource
        s3_bucket_prefix: str = "S3BucketPrefix",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CAPACITY_MANAGER_DATA_EXPORT_ID: c::Name<CfnCapacityManagerDataExport> = "CapacityManagerDataExportId",
    }
}

c::open_enum! {
    OutputFormat {
        CSV = "csv",
        PARQUET = "parquet",
    }
}

c::open_enum! {
    Schedule {
        HOURLY = "hourly",
    }
}
