// Written by `cargo xtask codegen` from crates/registry/data/codebuild.txt.

//! `AWS::CodeBuild::ReportGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnReportGroup = "AWS::CodeBuild::ReportGroup", "codebuild-reportgroup", reference arn,
        arn "arn:${Partition}:codebuild:${Region}:${Account}:report-group/${ReportGroupName}", tags List "Tags";
    new {
        A export_config: ReportExportConfig = "ExportConfig",
        /// an update replaces the resource
        B r#type: Type = "Type",
    }
    set {
        /// AWS does not show it again
        delete_reports: bool = "DeleteReports",
        /// 2 to 128 characters; an update replaces the resource
        name: str = "Name",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    ReportExportConfig, "codebuild-reportgroup-reportexportconfig";
    new {
        A export_config_type: ReportExportConfigExportConfigType = "ExportConfigType",
    }
    set {
        s3_destination: S3ReportExportConfig = "S3Destination",
    }
}

c::property! {
    S3ReportExportConfig, "codebuild-reportgroup-s3reportexportconfig";
    new {
        /// at least 1 character
        A bucket: str = "Bucket",
    }
    set {
        bucket_owner: str = "BucketOwner",
        encryption_disabled: bool = "EncryptionDisabled",
        /// at least 1 character
        encryption_key: str = "EncryptionKey",
        packaging: S3ReportExportConfigPackaging = "Packaging",
        path: str = "Path",
    }
}

c::open_enum! {
    Type {
        TEST = "TEST",
        CODE_COVERAGE = "CODE_COVERAGE",
    }
}

c::open_enum! {
    ReportExportConfigExportConfigType {
        S3 = "S3",
        NO_EXPORT = "NO_EXPORT",
    }
}

c::open_enum! {
    S3ReportExportConfigPackaging {
        NONE = "NONE",
        ZIP = "ZIP",
    }
}
