// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::Function` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FunctionARN`.
    CfnFunction = "AWS::CloudFront::Function", "cloudfront-function", reference arn,
        arn "arn:${Partition}:cloudfront::${Account}:function/${Name}", tags List "Tags";
    new CfnFunctionRequired {
        A function_code: str = "FunctionCode",
        B function_config: FunctionConfig = "FunctionConfig",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9-_]{1,64}$`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// AWS does not show it again
        auto_publish: bool = "AutoPublish",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "FunctionARN",
        FUNCTION_ARN: c::Arn<CfnFunction> = "FunctionARN",
        FUNCTION_METADATA_FUNCTION_ARN: str = "FunctionMetadata.FunctionARN",
        STAGE: str = "Stage",
    }
}

c::property! {
    FunctionConfig, "cloudfront-function-functionconfig";
    new FunctionConfigRequired {
        A comment: str = "Comment",
        B runtime: FunctionConfigRuntime = "Runtime",
    }
    set {
        /// no item twice
        key_value_store_associations: c::List<KeyValueStoreAssociation> = "KeyValueStoreAssociations",
    }
}

c::property! {
    KeyValueStoreAssociation, "cloudfront-function-keyvaluestoreassociation";
    new {
        A key_value_store_arn: str = "KeyValueStoreARN",
    }
    set {}
}

c::open_enum! {
    FunctionConfigRuntime {
        CLOUDFRONT_JS_1_0 = "cloudfront-js-1.0",
        CLOUDFRONT_JS_2_0 = "cloudfront-js-2.0",
    }
}
