// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::MessageTemplateVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `MessageTemplateVersionArn`; it takes no tags.
    CfnMessageTemplateVersion = "AWS::Wisdom::MessageTemplateVersion", "wisdom-messagetemplateversion", reference arn;
    new {
        /// an update replaces the resource
        A message_template_arn: str = "MessageTemplateArn",
    }
    set {
        /// 1 to 64 characters; an update may replace the resource
        message_template_content_sha256: str = "MessageTemplateContentSha256",
    }
    get {
        @arn "MessageTemplateVersionArn",
        MESSAGE_TEMPLATE_VERSION_ARN: c::Arn<CfnMessageTemplateVersion> = "MessageTemplateVersionArn",
        MESSAGE_TEMPLATE_VERSION_NUMBER: f64 = "MessageTemplateVersionNumber",
    }
}
