// Written by `cargo xtask codegen` from crates/registry/data/s3vectors.txt.

//! `AWS::S3Vectors::Index` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IndexArn`.
    CfnIndex = "AWS::S3Vectors::Index", "s3vectors-index", reference arn, tags List "Tags";
    new CfnIndexRequired {
        /// an update replaces the resource
        A data_type: DataType = "DataType",
        /// 1 to 4096; an update replaces the resource
        B dimension: i64 = "Dimension",
        /// an update replaces the resource
        C distance_metric: DistanceMetric = "DistanceMetric",
    }
    set {
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        /// 3 to 63 characters; an update replaces the resource
        index_name: str = "IndexName",
        /// an update replaces the resource
        metadata_configuration: MetadataConfiguration = "MetadataConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vector_bucket_arn: str = "VectorBucketArn",
        /// 3 to 63 characters; an update replaces the resource
        vector_bucket_name: str = "VectorBucketName",
    }
    get {
        @arn "IndexArn",
        CREATION_TIME: str = "CreationTime",
        INDEX_ARN: c::Arn<CfnIndex> = "IndexArn",
    }
}

c::property! {
    EncryptionConfiguration, "s3vectors-index-encryptionconfiguration";
    new {}
    set {
        /// 1 to 2048 characters; matches `^(arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+)$`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        sse_type: EncryptionConfigurationSseType = "SseType",
    }
}

c::property! {
    MetadataConfiguration, "s3vectors-index-metadataconfiguration";
    new {}
    set {
        /// 1 to 10 items; no item twice; each: 1 to 63 characters
        non_filterable_metadata_keys: c::List<str> = "NonFilterableMetadataKeys",
    }
}

c::open_enum! {
    DataType {
        FLOAT32 = "float32",
    }
}

c::open_enum! {
    DistanceMetric {
        COSINE = "cosine",
        EUCLIDEAN = "euclidean",
    }
}

c::open_enum! {
    EncryptionConfigurationSseType {
        AES256 = "AES256",
        AWS_KMS = "aws:kms",
    }
}
