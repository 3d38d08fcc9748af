// Written by `cargo xtask codegen` from crates/registry/data/cleanrooms.txt.

//! `AWS::CleanRooms::IdMappingTable` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnIdMappingTable = "AWS::CleanRooms::IdMappingTable", "cleanrooms-idmappingtable", reference text, tags List "Tags";
    new CfnIdMappingTableRequired {
        /// an update replaces the resource
        A input_reference_config: IdMappingTableInputReferenceConfig = "InputReferenceConfig",
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; an update replaces the resource
        B membership_identifier: str = "MembershipIdentifier",
        /// at most 128 characters; matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
        /// 4 to 2048 characters
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        COLLABORATION_ARN: str = "CollaborationArn",
        COLLABORATION_IDENTIFIER: str = "CollaborationIdentifier",
        ID_MAPPING_TABLE_IDENTIFIER: str = "IdMappingTableIdentifier",
        INPUT_REFERENCE_PROPERTIES: c::Json = "InputReferenceProperties",
        MEMBERSHIP_ARN: str = "MembershipArn",
    }
}

c::property! {
    IdMappingTableInputReferenceConfig, "cleanrooms-idmappingtable-idmappingtableinputreferenceconfig";
    new {
        /// 20 to 2048 characters; matches `^arn:(aws|aws-us-gov|aws-cn):entityresolution:.*:[0-9]+:(idmappingworkflow/.*)$`
        A input_reference_arn: str = "InputReferenceArn",
        B manage_resource_policies: bool = "ManageResourcePolicies",
    }
    set {}
}
