// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::SmsTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnSmsTemplate = "AWS::Pinpoint::SmsTemplate", "pinpoint-smstemplate", reference name,
        arn "arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL", tags Map "Tags";
    new CfnSmsTemplateRequired {
        A body: str = "Body",
        /// an update replaces the resource
        B template_name: str = "TemplateName",
    }
    set {
        default_substitutions: str = "DefaultSubstitutions",
        tags: c::Json = "Tags",
        template_description: str = "TemplateDescription",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnSmsTemplate> = "Id",
    }
}
