// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::ConformancePack` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConformancePackName`.
    CfnConformancePack = "AWS::Config::ConformancePack", "config-conformancepack", reference name, name_property "ConformancePackName", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `[a-zA-Z][-a-zA-Z0-9]*`; an update replaces the resource
        A conformance_pack_name: str = "ConformancePackName",
    }
    set {
        /// at most 60 items
        conformance_pack_input_parameters: c::List<ConformancePackInputParameter> = "ConformancePackInputParameters",
        /// at most 63 characters
        delivery_s3_bucket: c::Name<crate::s3::CfnBucket> = "DeliveryS3Bucket",
        /// at most 1024 characters
        delivery_s3_key_prefix: str = "DeliveryS3KeyPrefix",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 51200 characters; AWS does not show it again
        template_body: str = "TemplateBody",
        /// 1 to 1024 characters; matches `s3://.*`; AWS does not show it again
        template_s3_uri: str = "TemplateS3Uri",
        /// AWS does not show it again
        template_ssm_document_details: TemplateSSMDocumentDetails = "TemplateSSMDocumentDetails",
    }
    get {
        @arn "ConformancePackArn",
        CONFORMANCE_PACK_ARN: c::Arn<CfnConformancePack> = "ConformancePackArn",
    }
}

c::property! {
    ConformancePackInputParameter, "config-conformancepack-conformancepackinputparameter";
    new ConformancePackInputParameterRequired {
        /// at most 255 characters
        A parameter_name: str = "ParameterName",
        /// at most 4096 characters
        B parameter_value: str = "ParameterValue",
    }
    set {}
}

c::property! {
    TemplateSSMDocumentDetails, "config-conformancepack-templatessmdocumentdetails";
    new {}
    set {
        /// 3 to 128 characters; matches `^[a-zA-Z0-9_\-.:/]{3,200}$`
        document_name: str = "DocumentName",
        /// 1 to 128 characters; matches `^([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)$`
        document_version: str = "DocumentVersion",
    }
}
