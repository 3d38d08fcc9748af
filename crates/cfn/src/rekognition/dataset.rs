// Written by `cargo xtask codegen` from crates/registry/data/rekognition.txt.

//! `AWS::Rekognition::Dataset` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DatasetArn`.
    CfnDataset = "AWS::Rekognition::Dataset", "rekognition-dataset", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A dataset_type: DatasetType = "DatasetType",
    }
    set {
        /// 20 to 2048 characters; an update replaces the resource; AWS does not show it again
        project_arn: str = "ProjectArn",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DatasetArn",
        DATASET_ARN: c::Arn<CfnDataset> = "DatasetArn",
    }
}

c::open_enum! {
    DatasetType {
        TRAIN = "TRAIN",
        TEST = "TEST",
    }
}
