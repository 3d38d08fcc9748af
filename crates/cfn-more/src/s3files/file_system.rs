// Written by `cargo xtask codegen` from crates/registry/data/s3files.txt.

//! `AWS::S3Files::FileSystem` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FileSystemArn`.
    CfnFileSystem = "AWS::S3Files::FileSystem", "s3files-filesystem", reference arn,
        arn "arn:${Partition}:s3files:${Region}:${Account}:file-system/${FileSystemId}", tags List "Tags";
    new CfnFileSystemRequired {
        /// matches `^(arn:aws[a-zA-Z0-9-]*:s3:::.+)$`; an update replaces the resource
        A bucket: str = "Bucket",
        /// at most 2048 characters; matches `^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`; an update replaces the resource
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        accept_bucket_warning: bool = "AcceptBucketWarning",
        /// 1 to 64 characters; matches `^(.+)$`; an update replaces the resource
        client_token: str = "ClientToken",
        /// at most 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// at most 1024 characters; matches `^(|.*/)$`; an update replaces the resource
        prefix: str = "Prefix",
        synchronization_configuration: SynchronizationConfiguration = "SynchronizationConfiguration",
        /// 1 to 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "FileSystemArn",
        CREATION_TIME: str = "CreationTime",
        FILE_SYSTEM_ARN: c::Arn<CfnFileSystem> = "FileSystemArn",
        FILE_SYSTEM_ID: str = "FileSystemId",
        OWNER_ID: str = "OwnerId",
        STATUS: str = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
        SYNCHRONIZATION_CONFIGURATION_LATEST_VERSION_NUMBER: i64 = "SynchronizationConfiguration.LatestVersionNumber",
    }
}

c::property! {
    ExpirationDataRule, "s3files-filesystem-expirationdatarule";
    new {
        /// 1 to 365
        A days_after_last_access: i64 = "DaysAfterLastAccess",
    }
    set {}
}

c::property! {
    ImportDataRule, "s3files-filesystem-importdatarule";
    new ImportDataRuleRequired {
        /// at most 1024 characters; matches `^(|.*/)$`
        A prefix: str = "Prefix",
        /// 0 to 52673613135872
        B size_less_than: i64 = "SizeLessThan",
        C trigger: ImportDataRuleTrigger = "Trigger",
    }
    set {}
}

c::property! {
    SynchronizationConfiguration, "s3files-filesystem-synchronizationconfiguration";
    new {
        /// 1 item
        A expiration_data_rules: c::List<ExpirationDataRule> = "ExpirationDataRules",
        /// 1 to 10 items
        B import_data_rules: c::List<ImportDataRule> = "ImportDataRules",
    }
    set {}
}

c::open_enum! {
    ImportDataRuleTrigger {
        ON_DIRECTORY_FIRST_ACCESS = "ON_DIRECTORY_FIRST_ACCESS",
        ON_FILE_ACCESS = "ON_FILE_ACCESS",
    }
}
