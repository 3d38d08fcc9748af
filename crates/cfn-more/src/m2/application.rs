// Written by `cargo xtask codegen` from crates/registry/data/m2.txt.

//! `AWS::M2::Application` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationArn`.
    CfnApplication = "AWS::M2::Application", "m2-application", reference arn,
        arn "arn:${Partition}:m2:${Region}:${Account}:app/${ApplicationId}", tags Map "Tags";
    new CfnApplicationRequired {
        /// an update replaces the resource
        A engine_type: EngineType = "EngineType",
        /// matches `^[A-Za-z0-9][A-Za-z0-9_-]{1,59}$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// AWS does not show it again
        definition: Definition = "Definition",
        /// at most 500 characters
        description: str = "Description",
        /// at most 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// an update replaces the resource
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// 0 to 200 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ApplicationArn",
        APPLICATION_ARN: c::Arn<CfnApplication> = "ApplicationArn",
        APPLICATION_ID: str = "ApplicationId",
    }
}

c::property! {
    /// Exactly one of `S3Location`, `Content`.
    Definition, "m2-application-definition";
    new {}
    set {
        /// 1 to 6500 characters
        content: str = "Content",
        /// matches `^\S{1,2000}$`
        s3_location: str = "S3Location",
    }
}

c::open_enum! {
    EngineType {
        MICROFOCUS = "microfocus",
        BLUAGE = "bluage",
    }
}
