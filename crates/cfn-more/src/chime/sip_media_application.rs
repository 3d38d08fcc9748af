// Written by `cargo xtask codegen` from crates/registry/data/chime.txt.

//! `AWS::Chime::SipMediaApplication` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SipMediaApplicationArn`.
    CfnSipMediaApplication = "AWS::Chime::SipMediaApplication", "chime-sipmediaapplication", reference arn, tags List "Tags";
    new CfnSipMediaApplicationRequired {
        /// an update replaces the resource
        A aws_region: str = "AwsRegion",
        /// 1 item
        B endpoints: c::List<SipMediaApplicationEndpoint> = "Endpoints",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9 _.-]+$`
        C name: str = "Name",
    }
    set {
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SipMediaApplicationArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        SIP_MEDIA_APPLICATION_ARN: c::Arn<CfnSipMediaApplication> = "SipMediaApplicationArn",
        SIP_MEDIA_APPLICATION_ID: str = "SipMediaApplicationId",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
    }
}

c::property! {
    SipMediaApplicationEndpoint, "chime-sipmediaapplication-sipmediaapplicationendpoint";
    new {
        /// at most 10000 characters
        A lambda_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "LambdaArn",
    }
    set {}
}
