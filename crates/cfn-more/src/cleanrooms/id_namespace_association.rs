// Written by `cargo xtask codegen` from crates/registry/data/cleanrooms.txt.

//! `AWS::CleanRooms::IdNamespaceAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnIdNamespaceAssociation = "AWS::CleanRooms::IdNamespaceAssociation", "cleanrooms-idnamespaceassociation", reference text, tags List "Tags";
    new CfnIdNamespaceAssociationRequired {
        /// an update replaces the resource
        A input_reference_config: IdNamespaceAssociationInputReferenceConfig = "InputReferenceConfig",
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; an update replaces the resource
        B membership_identifier: str = "MembershipIdentifier",
        /// 1 to 100 characters
        C name: str = "Name",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
        id_mapping_config: IdMappingConfig = "IdMappingConfig",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        COLLABORATION_ARN: str = "CollaborationArn",
        COLLABORATION_IDENTIFIER: str = "CollaborationIdentifier",
        ID_NAMESPACE_ASSOCIATION_IDENTIFIER: str = "IdNamespaceAssociationIdentifier",
        INPUT_REFERENCE_PROPERTIES: c::Json = "InputReferenceProperties",
        MEMBERSHIP_ARN: str = "MembershipArn",
    }
}

c::property! {
    IdMappingConfig, "cleanrooms-idnamespaceassociation-idmappingconfig";
    new {
        A allow_use_as_dimension_column: bool = "AllowUseAsDimensionColumn",
    }
    set {}
}

c::property! {
    IdNamespaceAssociationInputReferenceConfig, "cleanrooms-idnamespaceassociation-idnamespaceassociationinputreferenceconfig";
    new {
        /// at most 256 characters
        A input_reference_arn: str = "InputReferenceArn",
        B manage_resource_policies: bool = "ManageResourcePolicies",
    }
    set {}
}
