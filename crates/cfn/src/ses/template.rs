// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::Template` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnTemplate = "AWS::SES::Template", "ses-template", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:template/${TemplateName}", tags List "Tags";
    new {}
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        template: Template = "Template",
    }
    get {
        ID: c::Name<CfnTemplate> = "Id",
    }
}

c::property! {
    Template, "ses-template-template";
    new {
        A subject_part: str = "SubjectPart",
    }
    set {
        html_part: str = "HtmlPart",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]{1,64}$`; an update replaces the resource
        template_name: str = "TemplateName",
        text_part: str = "TextPart",
    }
}
