// Written by `cargo xtask codegen` from crates/registry/data/comprehend.txt.

//! `AWS::Comprehend::EntityRecognizerEndpoint` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnEntityRecognizerEndpoint = "AWS::Comprehend::EntityRecognizerEndpoint", "comprehend-entityrecognizerendpoint", reference arn, tags List "Tags";
    new {
        /// at least 1
        A desired_inference_units: i64 = "DesiredInferenceUnits",
        /// 1 to 40 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        B endpoint_name: str = "EndpointName",
    }
    set {
        /// 20 to 2048 characters; matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`
        data_access_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "DataAccessRoleArn",
        /// at most 256 characters; an update replaces the resource
        flywheel_arn: str = "FlywheelArn",
        /// at most 256 characters
        model_arn: str = "ModelArn",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        CURRENT_INFERENCE_UNITS: i64 = "CurrentInferenceUnits",
        ENDPOINT_STATUS: str = "EndpointStatus",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}
