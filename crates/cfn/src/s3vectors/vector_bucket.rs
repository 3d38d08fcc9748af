// Written by `cargo xtask codegen` from crates/registry/data/s3vectors.txt.

//! `AWS::S3Vectors::VectorBucket` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VectorBucketArn`.
    CfnVectorBucket = "AWS::S3Vectors::VectorBucket", "s3vectors-vectorbucket", reference arn,
        arn "arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 3 to 63 characters; an update replaces the resource
        vector_bucket_name: str = "VectorBucketName",
    }
    get {
        @arn "VectorBucketArn",
        CREATION_TIME: str = "CreationTime",
        VECTOR_BUCKET_ARN: c::Arn<CfnVectorBucket> = "VectorBucketArn",
    }
}

c::property! {
    EncryptionConfiguration, "s3vectors-vectorbucket-encryptionconfiguration";
    new {}
    set {
        /// 1 to 2048 characters; matches `^(arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+)$`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        /// default `"AES256"`
        sse_type: EncryptionConfigurationSseType = "SseType",
    }
}

c::open_enum! {
    EncryptionConfigurationSseType {
        AES256 = "AES256",
        AWS_KMS = "aws:kms",
    }
}
