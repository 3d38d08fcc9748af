// Written by `cargo xtask codegen` from crates/registry/data/iotmanagedintegrations.txt.

//! `AWS::IoTManagedIntegrations::AccountAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAccountAssociation = "AWS::IoTManagedIntegrations::AccountAssociation", "iotmanagedintegrations-accountassociation", reference arn, tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[A-Za-z0-9-_]+$`; an update replaces the resource
        A connector_destination_id: str = "ConnectorDestinationId",
    }
    set {
        /// 1 to 4096 characters; matches `^[A-Za-z0-9-_ ]+$`
        description: str = "Description",
        /// an update replaces the resource
        general_authorization: GeneralAuthorization = "GeneralAuthorization",
        /// 1 to 128 characters; matches `^[A-Za-z0-9-_ ]+$`
        name: str = "Name",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ACCOUNT_ASSOCIATION_ID: str = "AccountAssociationId",
        ASSOCIATION_STATE: str = "AssociationState",
    }
}

c::property! {
    GeneralAuthorization, "iotmanagedintegrations-accountassociation-generalauthorization";
    new {}
    set {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9=_+/-]+$`
        auth_material_name: str = "AuthMaterialName",
    }
}
