// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::CustomVerificationEmailTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TemplateName`; it has no attribute for its ARN.
    CfnCustomVerificationEmailTemplate = "AWS::SES::CustomVerificationEmailTemplate", "ses-customverificationemailtemplate", reference name, name_property "TemplateName",
        arn "arn:${Partition}:ses:${Region}:${Account}:custom-verification-email-template/${TemplateName}", tags List "Tags";
    new CfnCustomVerificationEmailTemplateRequired {
        A failure_redirection_url: str = "FailureRedirectionURL",
        B from_email_address: str = "FromEmailAddress",
        C success_redirection_url: str = "SuccessRedirectionURL",
        D template_content: str = "TemplateContent",
        /// 1 to 64 characters; an update replaces the resource
        E template_name: str = "TemplateName",
        F template_subject: str = "TemplateSubject",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}
