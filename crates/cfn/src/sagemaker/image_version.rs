// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::ImageVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ImageVersionArn`; it takes no tags.
    CfnImageVersion = "AWS::SageMaker::ImageVersion", "sagemaker-imageversion", reference arn;
    new CfnImageVersionRequired {
        /// 1 to 255 characters; matches `.+`; an update replaces the resource
        A base_image: str = "BaseImage",
        /// 1 to 63 characters; matches `^[A-Za-z0-9]([-.]?[A-Za-z0-9])*$`; an update replaces the resource
        B image_name: str = "ImageName",
    }
    set {
        /// 1 to 128 characters; matches `^^([a-zA-Z0-9-_.]+)$`; does not match `^(?:^[.-])`; AWS does not show it again
        alias: str = "Alias",
        /// each: 1 to 128 characters, matches `^^([a-zA-Z0-9-_.]+)$`, does not match `^(?:^[.-])`; AWS does not show it again
        aliases: c::List<str> = "Aliases",
        horovod: bool = "Horovod",
        job_type: JobType = "JobType",
        /// 1 to 128 characters; matches `^[a-zA-Z]+ ?[0-9]+\.[0-9]+(\.[0-9]+)?$`
        ml_framework: str = "MLFramework",
        processor: Processor = "Processor",
        /// 1 to 128 characters; matches `^[a-zA-Z]+ ?[0-9]+\.[0-9]+(\.[0-9]+)?$`
        programming_lang: str = "ProgrammingLang",
        /// 1 to 255 characters
        release_notes: str = "ReleaseNotes",
        vendor_guidance: VendorGuidance = "VendorGuidance",
    }
    get {
        @arn "ImageVersionArn",
        CONTAINER_IMAGE: str = "ContainerImage",
        IMAGE_ARN: str = "ImageArn",
        IMAGE_VERSION_ARN: c::Arn<CfnImageVersion> = "ImageVersionArn",
        VERSION: i64 = "Version",
    }
}

c::open_enum! {
    JobType {
        TRAINING = "TRAINING",
        INFERENCE = "INFERENCE",
        NOTEBOOK_KERNEL = "NOTEBOOK_KERNEL",
    }
}

c::open_enum! {
    Processor {
        CPU = "CPU",
        GPU = "GPU",
    }
}

c::open_enum! {
    VendorGuidance {
        NOT_PROVIDED = "NOT_PROVIDED",
        STABLE = "STABLE",
        TO_BE_ARCHIVED = "TO_BE_ARCHIVED",
        ARCHIVED = "ARCHIVED",
    }
}
