// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::FpgaImage` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFpgaImage = "AWS::EC2::FpgaImage", "ec2-fpgaimage", reference arn,
        arn "arn:${Partition}:ec2:${Region}:${Account}:fpga-image/${FpgaImageId}", tags List "Tags";
    new {}
    set {
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        input_storage_location: StorageLocation = "InputStorageLocation",
        /// an update replaces the resource; AWS does not show it again
        logs_storage_location: StorageLocation = "LogsStorageLocation",
        name: str = "Name",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATE_TIME: str = "CreateTime",
        DATA_RETENTION_SUPPORT: bool = "DataRetentionSupport",
        FPGA_IMAGE_GLOBAL_ID: str = "FpgaImageGlobalId",
        FPGA_IMAGE_ID: str = "FpgaImageId",
        OWNER_ID: str = "OwnerId",
        PUBLIC: bool = "Public",
        STATE: str = "State",
        UPDATE_TIME: str = "UpdateTime",
    }
}

c::property! {
    StorageLocation, "ec2-fpgaimage-storagelocation";
    new {}
    set {
        bucket: str = "Bucket",
        key: str = "Key",
    }
}
