// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::RegistrationAttachment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RegistrationAttachmentArn`.
    CfnRegistrationAttachment = "AWS::SMSVOICE::RegistrationAttachment", "smsvoice-registrationattachment", reference arn, tags List "Tags";
    new {}
    set {
        /// at least 1 character; an update replaces the resource; AWS does not show it again
        attachment_body: str = "AttachmentBody",
        /// 1 to 2048 characters; matches `^\S+$`; an update replaces the resource; AWS does not show it again
        attachment_url: str = "AttachmentUrl",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RegistrationAttachmentArn",
        ATTACHMENT_STATUS: str = "AttachmentStatus",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        REGISTRATION_ATTACHMENT_ARN: c::Arn<CfnRegistrationAttachment> = "RegistrationAttachmentArn",
        REGISTRATION_ATTACHMENT_ID: str = "RegistrationAttachmentId",
        UPLOADED_ATTACHMENT_URL: str = "UploadedAttachmentUrl",
    }
}
