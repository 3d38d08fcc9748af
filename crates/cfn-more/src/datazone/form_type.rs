// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::FormType` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnFormType = "AWS::DataZone::FormType", "datazone-formtype", reference text;
    new CfnFormTypeRequired {
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource
        A domain_identifier: str = "DomainIdentifier",
        /// an update may replace the resource
        B model: Model = "Model",
        /// 1 to 128 characters; an update replaces the resource
        C name: str = "Name",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`; an update may replace the resource
        D owning_project_identifier: str = "OwningProjectIdentifier",
    }
    set {
        /// at most 2048 characters; an update may replace the resource
        description: str = "Description",
        /// an update may replace the resource
        status: Status = "Status",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        DOMAIN_ID: str = "DomainId",
        FORM_TYPE_IDENTIFIER: str = "FormTypeIdentifier",
        OWNING_PROJECT_ID: str = "OwningProjectId",
        REVISION: str = "Revision",
    }
}

c::property! {
    Model, "datazone-formtype-model";
    new {}
    set {
        /// 1 to 100000 characters
        smithy: str = "Smithy",
    }
}

c::open_enum! {
    Status {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
