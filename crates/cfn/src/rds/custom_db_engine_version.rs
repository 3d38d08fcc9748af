// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::CustomDBEngineVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnCustomDBEngineVersion = "AWS::RDS::CustomDBEngineVersion", "rds-customdbengineversion", reference text, tags List "Tags";
    new CfnCustomDBEngineVersionRequired {
        /// 1 to 35 characters; matches `^[A-Za-z0-9-]{1,35}$`; an update replaces the resource
        A engine: str = "Engine",
        /// 1 to 60 characters; matches `^[a-z0-9_.-]{1,60}$`; an update replaces the resource
        B engine_version: str = "EngineVersion",
    }
    set {
        /// an update replaces the resource
        database_installation_files: c::List<str> = "DatabaseInstallationFiles",
        /// 3 to 63 characters; an update replaces the resource
        database_installation_files_s3_bucket_name: str = "DatabaseInstallationFilesS3BucketName",
        /// 1 to 255 characters; an update replaces the resource
        database_installation_files_s3_prefix: str = "DatabaseInstallationFilesS3Prefix",
        /// 1 to 1000 characters
        description: str = "Description",
        /// 1 to 255 characters; an update replaces the resource
        image_id: str = "ImageId",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9_:\-\/]+$`; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KMSKeyId",
        /// 1 to 51000 characters; matches `^[\s\S]*$`; an update replaces the resource; AWS does not show it again
        manifest: str = "Manifest",
        /// 1 to 255 characters; an update replaces the resource; AWS does not show it again
        source_custom_db_engine_version_identifier: str = "SourceCustomDbEngineVersionIdentifier",
        /// default `"available"`
        status: Status = "Status",
        tags: c::List<Tag> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        use_aws_provided_latest_image: bool = "UseAwsProvidedLatestImage",
    }
    get {
        DB_ENGINE_VERSION_ARN: str = "DBEngineVersionArn",
    }
}

c::property! {
    Tag, "rds-customdbengineversion-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    Status {
        AVAILABLE = "available",
        INACTIVE = "inactive",
        INACTIVE_EXCEPT_RESTORE = "inactive-except-restore",
        PENDING_VALIDATION = "pending-validation",
    }
}
