// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::ModelPackageGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ModelPackageGroupArn`.
    CfnModelPackageGroup = "AWS::SageMaker::ModelPackageGroup", "sagemaker-modelpackagegroup", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:model-package-group/${ModelPackageGroupName}", tags List "Tags";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        A model_package_group_name: str = "ModelPackageGroupName",
    }
    set {
        /// at most 1024 characters; matches `[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*`; an update replaces the resource
        model_package_group_description: str = "ModelPackageGroupDescription",
        model_package_group_policy: c::Json = "ModelPackageGroupPolicy",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ModelPackageGroupArn",
        CREATION_TIME: str = "CreationTime",
        MODEL_PACKAGE_GROUP_ARN: c::Arn<CfnModelPackageGroup> = "ModelPackageGroupArn",
        MODEL_PACKAGE_GROUP_STATUS: str = "ModelPackageGroupStatus",
    }
}
