// Written by `cargo xtask codegen` from crates/registry/data/transfer.txt.

//! `AWS::Transfer::HostKey` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnHostKey = "AWS::Transfer::HostKey", "transfer-hostkey", reference arn, tags List "Tags";
    new {
        /// 19 characters; matches `^s-([0-9a-f]{17})$`; an update replaces the resource
        A server_id: str = "ServerId",
    }
    set {
        /// at most 200 characters; matches `^[[:print:]]*$`
        description: str = "Description",
        /// at most 4096 characters; an update replaces the resource; AWS does not show it again
        host_key_body: str = "HostKeyBody",
        /// 20 to 1600 characters; matches `^arn:\S+$`; AWS does not show it again
        kms_key: str = "KmsKey",
        storage_type: StorageType = "StorageType",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        DATE_IMPORTED: str = "DateImported",
        HOST_KEY_FINGERPRINT: str = "HostKeyFingerprint",
        HOST_KEY_ID: str = "HostKeyId",
        SECRET_ID: str = "SecretId",
        TYPE: str = "Type",
    }
}

c::open_enum! {
    StorageType {
        SERVICE_MANAGED = "SERVICE_MANAGED",
        SECRETS_MANAGER = "SECRETS_MANAGER",
    }
}
