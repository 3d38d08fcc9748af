// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::ProvisioningTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TemplateName`; it has no attribute for its ARN.
    CfnProvisioningTemplate = "AWS::IoT::ProvisioningTemplate", "iot-provisioningtemplate", reference name, name_property "TemplateName",
        arn "arn:${Partition}:iot:${Region}:${Account}:provisioningtemplate/${TemplateName}", tags List "Tags";
    new CfnProvisioningTemplateRequired {
        /// 20 to 2048 characters
        A provisioning_role_arn: c::Arn<crate::iam::CfnRole> = "ProvisioningRoleArn",
        /// at most 10240 characters; matches `^[\s\S]*$`
        B template_body: str = "TemplateBody",
    }
    set {
        /// at most 500 characters; matches `^[^\p{C}]*$`
        description: str = "Description",
        enabled: bool = "Enabled",
        pre_provisioning_hook: ProvisioningHook = "PreProvisioningHook",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 36 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        template_name: str = "TemplateName",
        /// an update replaces the resource
        template_type: TemplateType = "TemplateType",
    }
    get {
        TEMPLATE_ARN: str = "TemplateArn",
    }
}

c::property! {
    ProvisioningHook, "iot-provisioningtemplate-provisioninghook";
    new {}
    set {
        /// 10 to 32 characters; matches `^[0-9-]+$`
        payload_version: str = "PayloadVersion",
        /// at most 2048 characters
        target_arn: str = "TargetArn",
    }
}

c::open_enum! {
    TemplateType {
        FLEET_PROVISIONING = "FLEET_PROVISIONING",
        JITP = "JITP",
    }
}
