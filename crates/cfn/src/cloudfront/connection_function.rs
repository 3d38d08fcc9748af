// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::ConnectionFunction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnConnectionFunction = "AWS::CloudFront::ConnectionFunction", "cloudfront-connectionfunction", reference name,
        arn "arn:${Partition}:cloudfront::${Account}:connection-function/${Id}", tags List "Tags";
    new CfnConnectionFunctionRequired {
        A connection_function_code: str = "ConnectionFunctionCode",
        B connection_function_config: ConnectionFunctionConfig = "ConnectionFunctionConfig",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9-_]{1,64}$`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// default `false`; AWS does not show it again
        auto_publish: bool = "AutoPublish",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ConnectionFunctionArn",
        CONNECTION_FUNCTION_ARN: c::Arn<CfnConnectionFunction> = "ConnectionFunctionArn",
        CREATED_TIME: str = "CreatedTime",
        E_TAG: str = "ETag",
        ID: c::Name<CfnConnectionFunction> = "Id",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        STAGE: str = "Stage",
        STATUS: str = "Status",
    }
}

c::property! {
    ConnectionFunctionConfig, "cloudfront-connectionfunction-connectionfunctionconfig";
    new ConnectionFunctionConfigRequired {
        A comment: str = "Comment",
        /// an update replaces the resource
        B runtime: ConnectionFunctionConfigRuntime = "Runtime",
    }
    set {
        /// no item twice
        key_value_store_associations: c::List<KeyValueStoreAssociation> = "KeyValueStoreAssociations",
    }
}

c::property! {
    KeyValueStoreAssociation, "cloudfront-connectionfunction-keyvaluestoreassociation";
    new {
        A key_value_store_arn: str = "KeyValueStoreARN",
    }
    set {}
}

c::open_enum! {
    ConnectionFunctionConfigRuntime {
        CLOUDFRONT_JS_2_0 = "cloudfront-js-2.0",
    }
}
