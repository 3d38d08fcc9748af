// Written by `cargo xtask codegen` from crates/registry/data/comprehend.txt.

//! `AWS::Comprehend::DocumentClassifierEndpoint` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDocumentClassifierEndpoint = "AWS::Comprehend::DocumentClassifierEndpoint", "comprehend-documentclassifierendpoint", reference arn,
        arn "arn:${Partition}:comprehend:${Region}:${Account}:document-classifier-endpoint/${EndpointName}", tags List "Tags";
    new CfnDocumentClassifierEndpointRequired {
        /// at least 1
        A desired_inference_units: i64 = "DesiredInferenceUnits",
        /// 1 to 40 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        B endpoint_name: str = "EndpointName",
        /// at most 256 characters
        C model_arn: str = "ModelArn",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        CURRENT_INFERENCE_UNITS: i64 = "CurrentInferenceUnits",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}
