// Written by `cargo xtask codegen` from crates/registry/data/kafkaconnect.txt.

//! `AWS::KafkaConnect::CustomPlugin` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CustomPluginArn`.
    CfnCustomPlugin = "AWS::KafkaConnect::CustomPlugin", "kafkaconnect-customplugin", reference arn, tags List "Tags";
    new CfnCustomPluginRequired {
        /// an update replaces the resource
        A content_type: ContentType = "ContentType",
        /// an update replaces the resource
        B location: CustomPluginLocation = "Location",
        /// 1 to 128 characters; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// at most 1024 characters; an update replaces the resource
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CustomPluginArn",
        CUSTOM_PLUGIN_ARN: c::Arn<CfnCustomPlugin> = "CustomPluginArn",
        FILE_DESCRIPTION: c::Json = "FileDescription",
        REVISION: i64 = "Revision",
    }
}

c::property! {
    CustomPluginLocation, "kafkaconnect-customplugin-custompluginlocation";
    new {
        A s3_location: S3Location = "S3Location",
    }
    set {}
}

c::property! {
    S3Location, "kafkaconnect-customplugin-s3location";
    new S3LocationRequired {
        A bucket_arn: str = "BucketArn",
        B file_key: str = "FileKey",
    }
    set {
        object_version: str = "ObjectVersion",
    }
}

c::open_enum! {
    ContentType {
        JAR = "JAR",
        ZIP = "ZIP",
    }
}
