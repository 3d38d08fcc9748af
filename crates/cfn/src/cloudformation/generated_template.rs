// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::GeneratedTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GeneratedTemplateId`; it takes no tags; it has no attribute for its ARN.
    CfnGeneratedTemplate = "AWS::CloudFormation::GeneratedTemplate", "cloudformation-generatedtemplate", reference name,
        arn "arn:${Partition}:cloudformation:${Region}:${Account}:generatedTemplate/${Id}";
    new {
        /// 1 to 128 characters
        A generated_template_name: str = "GeneratedTemplateName",
    }
    set {
        template_configuration: TemplateConfiguration = "TemplateConfiguration",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        GENERATED_TEMPLATE_ID: c::Name<CfnGeneratedTemplate> = "GeneratedTemplateId",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        PROGRESS: c::Json = "Progress",
        STATUS: str = "Status",
        TOTAL_WARNINGS: i64 = "TotalWarnings",
    }
}

c::property! {
    TemplateConfiguration, "cloudformation-generatedtemplate-templateconfiguration";
    new {}
    set {
        deletion_policy: TemplateConfigurationDeletionPolicy = "DeletionPolicy",
        update_replace_policy: TemplateConfigurationUpdateReplacePolicy = "UpdateReplacePolicy",
    }
}

c::open_enum! {
    TemplateConfigurationDeletionPolicy {
        DELETE = "DELETE",
        RETAIN = "RETAIN",
    }
}

c::open_enum! {
    TemplateConfigurationUpdateReplacePolicy {
        DELETE = "DELETE",
        RETAIN = "RETAIN",
    }
}
