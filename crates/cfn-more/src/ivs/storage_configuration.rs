// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! `AWS::IVS::StorageConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnStorageConfiguration = "AWS::IVS::StorageConfiguration", "ivs-storageconfiguration", reference arn,
        arn "arn:${Partition}:ivs:${Region}:${Account}:storage-configuration/${ResourceId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A s3: S3StorageConfiguration = "S3",
    }
    set {
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`; an update replaces the resource
        name: str = "Name",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    S3StorageConfiguration, "ivs-storageconfiguration-s3storageconfiguration";
    new {
        /// 3 to 63 characters; matches `^[a-z0-9-.]+$`; an update replaces the resource
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
    }
    set {}
}
