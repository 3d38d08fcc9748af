// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::Registration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RegistrationArn`.
    CfnRegistration = "AWS::SMSVOICE::Registration", "smsvoice-registration", reference arn,
        arn "arn:${Partition}:sms-voice:${Region}:${Account}:registration/${RegistrationId}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[A-Za-z0-9_]+$`; an update replaces the resource
        A registration_type: str = "RegistrationType",
    }
    set {
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RegistrationArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        CURRENT_VERSION_NUMBER: i64 = "CurrentVersionNumber",
        REGISTRATION_ARN: c::Arn<CfnRegistration> = "RegistrationArn",
        REGISTRATION_ID: str = "RegistrationId",
        REGISTRATION_STATUS: str = "RegistrationStatus",
    }
}
