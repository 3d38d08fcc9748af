// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::ServiceAction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnServiceAction = "AWS::ServiceCatalog::ServiceAction", "servicecatalog-serviceaction", reference name;
    new CfnServiceActionRequired {
        A definition: c::List<DefinitionParameter> = "Definition",
        B definition_type: DefinitionType = "DefinitionType",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_\-.]*$`
        C name: str = "Name",
    }
    set {
        /// at most 100 characters; AWS does not show it again
        accept_language: AcceptLanguage = "AcceptLanguage",
        /// at most 1024 characters
        description: str = "Description",
    }
    get {
        ID: c::Name<CfnServiceAction> = "Id",
    }
}

c::property! {
    DefinitionParameter, "servicecatalog-serviceaction-definitionparameter";
    new DefinitionParameterRequired {
        /// 1 to 1000 characters
        A key: str = "Key",
        /// at most 4096 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    DefinitionType {
        SSM_AUTOMATION = "SSM_AUTOMATION",
    }
}

c::open_enum! {
    AcceptLanguage {
        EN = "en",
        JP = "jp",
        ZH = "zh",
    }
}
