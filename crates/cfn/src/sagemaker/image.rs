// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Image` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ImageArn`.
    CfnImage = "AWS::SageMaker::Image", "sagemaker-image", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:image/${ImageName}", tags List "Tags";
    new CfnImageRequired {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*$`; an update replaces the resource
        A image_name: str = "ImageName",
        /// 1 to 256 characters; matches `^arn:aws(-[0-9A-Za-z_]+)*:iam::[0-9]{12}:role/.*$`
        B image_role_arn: c::Arn<crate::iam::CfnRole> = "ImageRoleArn",
    }
    set {
        /// 1 to 512 characters; matches `.+`
        image_description: str = "ImageDescription",
        /// 1 to 128 characters; matches `^[A-Za-z0-9 -_]+$`
        image_display_name: str = "ImageDisplayName",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ImageArn",
        IMAGE_ARN: c::Arn<CfnImage> = "ImageArn",
    }
}
