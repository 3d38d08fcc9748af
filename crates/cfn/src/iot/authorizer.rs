// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::Authorizer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AuthorizerName`.
    CfnAuthorizer = "AWS::IoT::Authorizer", "iot-authorizer", reference name, name_property "AuthorizerName",
        arn "arn:${Partition}:iot:${Region}:${Account}:authorizer/${AuthorizerName}", tags List "Tags";
    new {
        /// at most 2048 characters; matches `^[\s\S]*$`
        A authorizer_function_arn: str = "AuthorizerFunctionArn",
    }
    set {
        /// 1 to 128 characters; matches `[0-9A-Za-z_=,@-]+`; an update replaces the resource
        authorizer_name: str = "AuthorizerName",
        enable_caching_for_http: bool = "EnableCachingForHttp",
        /// an update replaces the resource
        signing_disabled: bool = "SigningDisabled",
        status: Status = "Status",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`
        token_key_name: str = "TokenKeyName",
        token_signing_public_keys: c::Map<str> = "TokenSigningPublicKeys",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    Status {
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
    }
}
