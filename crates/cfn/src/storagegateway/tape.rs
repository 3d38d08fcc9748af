// Written by `cargo xtask codegen` from crates/registry/data/storagegateway.txt.

//! `AWS::StorageGateway::Tape` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TapeARN`.
    CfnTape = "AWS::StorageGateway::Tape", "storagegateway-tape", reference arn,
        arn "arn:${Partition}:storagegateway:${Region}:${Account}:tape/${TapeBarcode}", tags List "Tags";
    new {
        /// 50 to 500 characters; an update replaces the resource
        A gateway_arn: str = "GatewayARN",
        /// at least 1; an update replaces the resource
        B tape_size_in_bytes: f64 = "TapeSizeInBytes",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        kms_encrypted: bool = "KMSEncrypted",
        /// 7 to 2048 characters; an update replaces the resource
        kms_key: str = "KMSKey",
        /// 1 to 100 characters; an update replaces the resource
        pool_id: str = "PoolId",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 5 to 16 characters; matches `^[A-Z0-9]*$`; an update replaces the resource
        tape_barcode: str = "TapeBarcode",
        /// an update replaces the resource
        worm: bool = "Worm",
    }
    get {
        @arn "TapeARN",
        TAPE_ARN: c::Arn<CfnTape> = "TapeARN",
        TAPE_CREATED_DATE: str = "TapeCreatedDate",
        TAPE_STATUS: str = "TapeStatus",
        TAPE_USED_IN_BYTES: f64 = "TapeUsedInBytes",
    }
}
