// Written by `cargo xtask codegen` from crates/registry/data/storagegateway.txt.

//! `AWS::StorageGateway::NFSFileShare` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FileShareARN`.
    CfnNFSFileShare = "AWS::StorageGateway::NFSFileShare", "storagegateway-nfsfileshare", reference arn, tags List "Tags";
    new CfnNFSFileShareRequired {
        /// 50 to 500 characters; matches `^arn:[a-z0-9-]+:storagegateway:[a-z0-9-]+:[0-9]{12}:gateway/.+$`; an update replaces the resource
        A gateway_arn: str = "GatewayARN",
        /// 16 to 1400 characters; an update replaces the resource
        B location_arn: str = "LocationARN",
        /// 20 to 2048 characters; matches `^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):iam::([0-9]+):role/(\S+)$`; an update replaces the resource
        C role: str = "Role",
    }
    set {
        /// at most 1024 characters; matches `^$|^arn:[a-z0-9-]+:logs:[a-z0-9-]+:[0-9]{12}:log-group:.+$`
        audit_destination_arn: str = "AuditDestinationARN",
        /// 1 to 25 characters; an update replaces the resource
        bucket_region: str = "BucketRegion",
        cache_attributes: CacheAttributes = "CacheAttributes",
        /// 1 to 100 items; no item twice
        client_list: c::List<str> = "ClientList",
        /// 5 to 50 characters
        default_storage_class: str = "DefaultStorageClass",
        encryption_type: EncryptionType = "EncryptionType",
        /// 1 to 255 characters
        file_share_name: str = "FileShareName",
        guess_mime_type_enabled: bool = "GuessMIMETypeEnabled",
        kms_encrypted: bool = "KMSEncrypted",
        /// 7 to 2048 characters
        kms_key: str = "KMSKey",
        nfs_file_share_defaults: NFSFileShareDefaults = "NFSFileShareDefaults",
        /// 2 to 100 characters; matches `^\{[0-9A-Za-z_\s:\{\}\[\]\"]*\}$`
        notification_policy: str = "NotificationPolicy",
        object_acl: ObjectACL = "ObjectACL",
        read_only: bool = "ReadOnly",
        requester_pays: bool = "RequesterPays",
        /// 5 to 15 characters
        squash: str = "Squash",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 255 characters; matches `^(([a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9-]*[A-Za-z0-9])$`; an update replaces the resource
        vpc_endpoint_dns_name: str = "VPCEndpointDNSName",
    }
    get {
        @arn "FileShareARN",
        FILE_SHARE_ARN: c::Arn<CfnNFSFileShare> = "FileShareARN",
        FILE_SHARE_ID: str = "FileShareId",
        FILE_SHARE_STATUS: str = "FileShareStatus",
        PATH: str = "Path",
    }
}

c::property! {
    CacheAttributes, "storagegateway-nfsfileshare-cacheattributes";
    new {}
    set {
        cache_stale_timeout_in_seconds: i64 = "CacheStaleTimeoutInSeconds",
    }
}

c::property! {
    NFSFileShareDefaults, "storagegateway-nfsfileshare-nfsfilesharedefaults";
    new {}
    set {
        /// 1 to 4 characters; matches `^[0-7]{4}$`
        directory_mode: str = "DirectoryMode",
        /// 1 to 4 characters; matches `^[0-7]{4}$`
        file_mode: str = "FileMode",
        /// 0 to 4294967294
        group_id: i64 = "GroupId",
        /// 0 to 4294967294
        owner_id: i64 = "OwnerId",
    }
}

c::open_enum! {
    EncryptionType {
        SSE_S3 = "SseS3",
        SSE_KMS = "SseKms",
        DSSE_KMS = "DsseKms",
    }
}

c::open_enum! {
    ObjectACL {
        PRIVATE = "private",
        PUBLIC_READ = "public-read",
        PUBLIC_READ_WRITE = "public-read-write",
        AUTHENTICATED_READ = "authenticated-read",
        BUCKET_OWNER_READ = "bucket-owner-read",
        BUCKET_OWNER_FULL_CONTROL = "bucket-owner-full-control",
        AWS_EXEC_READ = "aws-exec-read",
    }
}
