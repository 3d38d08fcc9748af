// Written by `cargo xtask codegen` from crates/registry/data/cases.txt.

//! `AWS::Cases::Template` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TemplateArn`.
    CfnTemplate = "AWS::Cases::Template", "cases-template", reference arn, tags List "Tags";
    new {
        /// 1 to 100 characters; matches `^.*[\S]$`
        A name: str = "Name",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
        /// 1 to 500 characters; an update replaces the resource
        domain_id: str = "DomainId",
        layout_configuration: LayoutConfiguration = "LayoutConfiguration",
        /// at most 100 items
        required_fields: c::List<RequiredField> = "RequiredFields",
        /// at most 50 items
        rules: c::List<TemplateRule> = "Rules",
        status: TemplateStatus = "Status",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "TemplateArn",
        CREATED_TIME: str = "CreatedTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        TEMPLATE_ARN: c::Arn<CfnTemplate> = "TemplateArn",
        TEMPLATE_ID: str = "TemplateId",
    }
}

c::property! {
    LayoutConfiguration, "cases-template-layoutconfiguration";
    new {}
    set {
        /// 1 to 500 characters
        default_layout: str = "DefaultLayout",
    }
}

c::property! {
    RequiredField, "cases-template-requiredfield";
    new {
        /// 1 to 500 characters
        A field_id: str = "FieldId",
    }
    set {}
}

c::property! {
    TemplateRule, "cases-template-templaterule";
    new {
        /// 1 to 500 characters
        A case_rule_id: str = "CaseRuleId",
    }
    set {
        /// 1 to 500 characters
        field_id: str = "FieldId",
    }
}

c::open_enum! {
    TemplateStatus {
        ACTIVE = "Active",
        INACTIVE = "Inactive",
    }
}
