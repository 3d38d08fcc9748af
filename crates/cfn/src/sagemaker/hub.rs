// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Hub` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `HubArn`.
    CfnHub = "AWS::SageMaker::Hub", "sagemaker-hub", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:hub/${HubName}", tags List "Tags";
    new CfnHubRequired {
        /// at most 1023 characters
        A hub_description: str = "HubDescription",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        B hub_name: str = "HubName",
    }
    set {
        /// at most 255 characters
        hub_display_name: str = "HubDisplayName",
        /// at most 50 items; each: at most 255 characters, matches `^[^A-Z]*$`
        hub_search_keywords: c::List<str> = "HubSearchKeywords",
        /// an update replaces the resource
        s3_storage_config: S3StorageConfig = "S3StorageConfig",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "HubArn",
        CREATION_TIME: str = "CreationTime",
        HUB_ARN: c::Arn<CfnHub> = "HubArn",
        HUB_STATUS: str = "HubStatus",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    S3StorageConfig, "sagemaker-hub-s3storageconfig";
    new {}
    set {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        s3_output_path: str = "S3OutputPath",
    }
}
