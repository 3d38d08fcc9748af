// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Experiment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnExperiment = "AWS::SageMaker::Experiment", "sagemaker-experiment", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:experiment/${ExperimentName}", tags List "Tags";
    new {
        /// 1 to 120 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`; an update replaces the resource
        A experiment_name: str = "ExperimentName",
    }
    set {
        /// at most 3072 characters
        description: str = "Description",
        /// 1 to 120 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`
        display_name: str = "DisplayName",
        /// at most 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    Tags, "sagemaker-experiment-tags";
    new TagsRequired {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B value: str = "Value",
    }
    set {}
}
