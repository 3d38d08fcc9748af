// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::ApiKey` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnApiKey = "AWS::AppSync::ApiKey", "appsync-apikey", reference arn;
    new {
        /// an update replaces the resource
        A api_id: str = "ApiId",
    }
    set {
        description: str = "Description",
        expires: f64 = "Expires",
    }
    get {
        @arn "Arn",
        API_KEY: str = "ApiKey",
        API_KEY_ID: str = "ApiKeyId",
    }
}
