// Written by `cargo xtask codegen` from crates/registry/data/wellarchitected.txt.

//! `AWS::WellArchitected::ReviewTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TemplateArn`.
    CfnReviewTemplate = "AWS::WellArchitected::ReviewTemplate", "wellarchitected-reviewtemplate", reference arn,
        arn "arn:${Partition}:wellarchitected:${Region}:${Account}:review-template/${ResourceId}", tags List "Tags";
    new CfnReviewTemplateRequired {
        /// 3 to 250 characters; matches `^[A-Za-z0-9-_.,:/()@!\&?#+''\s]+$`
        A description: str = "Description",
        /// each: 1 to 128 characters; an update replaces the resource
        B lenses: c::List<str> = "Lenses",
        /// 3 to 100 characters; matches `^[A-Za-z0-9-_.,:/()@!\&?#+''\s]+$`
        C template_name: str = "TemplateName",
    }
    set {
        /// at most 2084 characters
        notes: str = "Notes",
        /// no item twice
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "TemplateArn",
        OWNER: str = "Owner",
        TEMPLATE_ARN: c::Arn<CfnReviewTemplate> = "TemplateArn",
        UPDATE_STATUS: str = "UpdateStatus",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    Tags, "wellarchitected-reviewtemplate-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}
