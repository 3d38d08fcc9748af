// Written by `cargo xtask codegen` from crates/registry/data/iotthingsgraph.txt.

//! `AWS::IoTThingsGraph::FlowTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnFlowTemplate = "AWS::IoTThingsGraph::FlowTemplate", "iotthingsgraph-flowtemplate", reference name;
    new {
        A definition: DefinitionDocument = "Definition",
    }
    set {
        compatible_namespace_version: f64 = "CompatibleNamespaceVersion",
    }
    get {
        ID: c::Name<CfnFlowTemplate> = "Id",
    }
}

c::property! {
    DefinitionDocument, "iotthingsgraph-flowtemplate-definitiondocument";
    new DefinitionDocumentRequired {
        A language: str = "Language",
        B text: str = "Text",
    }
    set {}
}
