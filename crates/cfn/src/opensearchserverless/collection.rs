// Written by `cargo xtask codegen` from crates/registry/data/opensearchserverless.txt.

//! `AWS::OpenSearchServerless::Collection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnCollection = "AWS::OpenSearchServerless::Collection", "opensearchserverless-collection", reference name,
        arn "arn:${Partition}:aoss:${Region}:${Account}:collection/${CollectionId}", tags List "Tags";
    new {
        /// 3 to 64 characters; matches `^[a-z][a-z0-9-]{2,63}$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// 3 to 32 characters; matches `^[a-z][a-z0-9-]+$`; an update replaces the resource
        collection_group_name: str = "CollectionGroupName",
        deletion_protection: DeletionProtection = "DeletionProtection",
        /// at most 1000 characters
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        encryption_config: EncryptionConfig = "EncryptionConfig",
        /// an update replaces the resource
        standby_replicas: StandbyReplicas = "StandbyReplicas",
        /// at most 50 items; an update replaces the resource; AWS does not show it again
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        r#type: CollectionType = "Type",
        vector_options: VectorOptions = "VectorOptions",
    }
    get {
        @arn "Arn",
        COLLECTION_ENDPOINT: str = "CollectionEndpoint",
        DASHBOARD_ENDPOINT: str = "DashboardEndpoint",
        FIPS_ENDPOINTS: c::Json = "FipsEndpoints",
        ID: c::Name<CfnCollection> = "Id",
        KMS_KEY_ARN: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    EncryptionConfig, "opensearchserverless-collection-encryptionconfig";
    new {}
    set {
        aws_owned_key: bool = "AWSOwnedKey",
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    VectorOptions, "opensearchserverless-collection-vectoroptions";
    new {}
    set {
        serverless_vector_acceleration: ServerlessVectorAcceleration = "ServerlessVectorAcceleration",
    }
}

c::open_enum! {
    CollectionType {
        SEARCH = "SEARCH",
        TIMESERIES = "TIMESERIES",
        VECTORSEARCH = "VECTORSEARCH",
    }
}

c::open_enum! {
    DeletionProtection {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ServerlessVectorAcceleration {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
        ALLOWED = "ALLOWED",
    }
}

c::open_enum! {
    StandbyReplicas {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
