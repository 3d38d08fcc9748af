// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::Stream` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnStream = "AWS::IoT::Stream", "iot-stream", reference arn,
        arn "arn:${Partition}:iot:${Region}:${Account}:stream/${StreamId}", tags List "Tags";
    new CfnStreamRequired {
        /// 1 to 50 items
        A files: c::List<StreamFile> = "Files",
        /// 20 to 2048 characters
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        C stream_id: str = "StreamId",
    }
    set {
        /// at most 2028 characters; matches `^[^\p{C}]+$`
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        STREAM_VERSION: i64 = "StreamVersion",
    }
}

c::property! {
    S3Location, "iot-stream-s3location";
    new {}
    set {
        /// at least 1 character
        bucket: str = "Bucket",
        /// at least 1 character
        key: str = "Key",
        version: str = "Version",
    }
}

c::property! {
    StreamFile, "iot-stream-streamfile";
    new {}
    set {
        /// 0 to 255
        file_id: i64 = "FileId",
        s3_location: S3Location = "S3Location",
    }
}
