// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationS3` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationS3 = "AWS::DataSync::LocationS3", "datasync-locations3", reference arn, tags List "Tags";
    new {
        A s3_config: S3Config = "S3Config",
    }
    set {
        /// at most 156 characters; an update replaces the resource; AWS does not show it again
        s3_bucket_arn: c::Arn<crate::s3::CfnBucket> = "S3BucketArn",
        /// default `"STANDARD"`
        s3_storage_class: S3StorageClass = "S3StorageClass",
        /// at most 1024 characters; matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`; AWS does not show it again
        subdirectory: str = "Subdirectory",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LocationArn",
        LOCATION_ARN: c::Arn<CfnLocationS3> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
    }
}

c::property! {
    S3Config, "datasync-locations3-s3config";
    new {
        /// at most 2048 characters; matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`
        A bucket_access_role_arn: c::Arn<crate::iam::CfnRole> = "BucketAccessRoleArn",
    }
    set {}
}

c::open_enum! {
    S3StorageClass {
        STANDARD = "STANDARD",
        STANDARD_IA = "STANDARD_IA",
        ONEZONE_IA = "ONEZONE_IA",
        INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
        GLACIER = "GLACIER",
        GLACIER_INSTANT_RETRIEVAL = "GLACIER_INSTANT_RETRIEVAL",
        DEEP_ARCHIVE = "DEEP_ARCHIVE",
    }
}
