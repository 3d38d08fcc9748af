// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::OrganizationConformancePack` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `OrganizationConformancePackName`.
    CfnOrganizationConformancePack = "AWS::Config::OrganizationConformancePack", "config-organizationconformancepack", reference name, name_property "OrganizationConformancePackName",
        arn "arn:${Partition}:config:${Region}:${Account}:organization-conformance-pack/${OrganizationConformancePackId}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `[a-zA-Z][-a-zA-Z0-9]*`; an update replaces the resource
        A organization_conformance_pack_name: str = "OrganizationConformancePackName",
    }
    set {
        /// at most 60 items
        conformance_pack_input_parameters: c::List<ConformancePackInputParameter> = "ConformancePackInputParameters",
        /// at most 63 characters
        delivery_s3_bucket: str = "DeliveryS3Bucket",
        /// at most 1024 characters
        delivery_s3_key_prefix: str = "DeliveryS3KeyPrefix",
        /// at most 1000 items; each: matches `^[0-9]{12}$`
        excluded_accounts: c::List<str> = "ExcludedAccounts",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 51200 characters; AWS does not show it again
        template_body: str = "TemplateBody",
        /// 1 to 1024 characters; matches `s3://.*`; AWS does not show it again
        template_s3_uri: str = "TemplateS3Uri",
    }
    get {
        @arn "OrganizationConformancePackArn",
        ORGANIZATION_CONFORMANCE_PACK_ARN: c::Arn<CfnOrganizationConformancePack> = "OrganizationConformancePackArn",
    }
}

c::property! {
    ConformancePackInputParameter, "config-organizationconformancepack-conformancepackinputparameter";
    new ConformancePackInputParameterRequired {
        /// at most 255 characters
        A parameter_name: str = "ParameterName",
        /// at most 4096 characters
        B parameter_value: str = "ParameterValue",
    }
    set {}
}
