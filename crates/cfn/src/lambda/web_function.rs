// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::WebFunction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FunctionArn`.
    CfnWebFunction = "AWS::Lambda::WebFunction", "lambda-webfunction", reference arn, tags List "Tags";
    new {
        /// 1 to 256 characters; an update replaces the resource
        A function_name: str = "FunctionName",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "FunctionArn",
        CREATED_AT: str = "CreatedAt",
        FUNCTION_ARN: c::Arn<CfnWebFunction> = "FunctionArn",
        STATE: str = "State",
        STATE_REASON: str = "StateReason",
        UPDATED_AT: str = "UpdatedAt",
    }
}
