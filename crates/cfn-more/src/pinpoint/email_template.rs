// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::EmailTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnEmailTemplate = "AWS::Pinpoint::EmailTemplate", "pinpoint-emailtemplate", reference name,
        arn "arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL", tags Map "Tags";
    new CfnEmailTemplateRequired {
        A subject: str = "Subject",
        /// an update replaces the resource
        B template_name: str = "TemplateName",
    }
    set {
        default_substitutions: str = "DefaultSubstitutions",
        html_part: str = "HtmlPart",
        tags: c::Json = "Tags",
        template_description: str = "TemplateDescription",
        text_part: str = "TextPart",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnEmailTemplate> = "Id",
    }
}
