// Written by `cargo xtask codegen` from crates/registry/data/personalize.txt.

//! `AWS::Personalize::DatasetGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DatasetGroupArn`.
    CfnDatasetGroup = "AWS::Personalize::DatasetGroup", "personalize-datasetgroup", reference arn,
        arn "arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        domain: Domain = "Domain",
        /// at most 2048 characters; matches `arn:aws.*:kms:.*:[0-9]{12}:key/.*`; an update replaces the resource
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// at most 256 characters; matches `arn:([a-z0-9-]+):iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`; an update replaces the resource
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DatasetGroupArn",
        DATASET_GROUP_ARN: c::Arn<CfnDatasetGroup> = "DatasetGroupArn",
    }
}

c::open_enum! {
    Domain {
        ECOMMERCE = "ECOMMERCE",
        VIDEO_ON_DEMAND = "VIDEO_ON_DEMAND",
    }
}
