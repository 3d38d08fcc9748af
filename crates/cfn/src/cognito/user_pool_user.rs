// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolUser` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Username`; it takes no tags; it has no attribute for its ARN.
    CfnUserPoolUser = "AWS::Cognito::UserPoolUser", "cognito-userpooluser", reference name, name_property "Username";
    new {
        /// an update replaces the resource
        A user_pool_id: c::Name<crate::cognito::CfnUserPool> = "UserPoolId",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        client_metadata: c::Map<str> = "ClientMetadata",
        /// an update replaces the resource; AWS does not show it again
        desired_delivery_mediums: c::List<str> = "DesiredDeliveryMediums",
        /// an update replaces the resource; AWS does not show it again
        force_alias_creation: bool = "ForceAliasCreation",
        /// an update replaces the resource; AWS does not show it again
        message_action: str = "MessageAction",
        /// an update replaces the resource
        user_attributes: c::List<AttributeType> = "UserAttributes",
        /// an update replaces the resource
        username: str = "Username",
        /// an update replaces the resource; AWS does not show it again
        validation_data: c::List<AttributeType> = "ValidationData",
    }
    get {}
}

c::property! {
    AttributeType, "cognito-userpooluser-attributetype";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}
