// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::ApplicationInferenceProfile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InferenceProfileIdentifier`; it has no attribute for its ARN.
    CfnApplicationInferenceProfile = "AWS::Bedrock::ApplicationInferenceProfile", "bedrock-applicationinferenceprofile", reference name,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:application-inference-profile/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^([0-9a-zA-Z][ _-]?)+$`; an update replaces the resource
        A inference_profile_name: str = "InferenceProfileName",
    }
    set {
        /// 1 to 200 characters; matches `^([0-9a-zA-Z:.][ _-]?)+$`; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        model_source: InferenceProfileModelSource = "ModelSource",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        INFERENCE_PROFILE_ARN: str = "InferenceProfileArn",
        INFERENCE_PROFILE_ID: str = "InferenceProfileId",
        INFERENCE_PROFILE_IDENTIFIER: c::Name<CfnApplicationInferenceProfile> = "InferenceProfileIdentifier",
        MODELS: c::List<c::Json> = list "Models",
        STATUS: c::Json = "Status",
        TYPE: c::Json = "Type",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    /// Exactly one of `CopyFrom`.
    InferenceProfileModelSource, "bedrock-applicationinferenceprofile-inferenceprofilemodelsource";
    new {}
    set {
        /// 1 to 2048 characters
        copy_from: str = "CopyFrom",
    }
}
