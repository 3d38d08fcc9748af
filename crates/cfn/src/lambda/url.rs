// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::Url` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FunctionArn`; it takes no tags.
    CfnUrl = "AWS::Lambda::Url", "lambda-url", reference arn;
    new CfnUrlRequired {
        A auth_type: AuthType = "AuthType",
        /// an update replaces the resource
        B target_function_arn: c::Arn<crate::lambda::CfnFunction> = "TargetFunctionArn",
    }
    set {
        cors: Cors = "Cors",
        invoke_mode: InvokeMode = "InvokeMode",
        /// 1 to 128 characters; an update replaces the resource
        qualifier: str = "Qualifier",
    }
    get {
        @arn "FunctionArn",
        FUNCTION_ARN: c::Arn<CfnUrl> = "FunctionArn",
        FUNCTION_URL: str = "FunctionUrl",
    }
}

c::property! {
    Cors, "lambda-url-cors";
    new {}
    set {
        allow_credentials: bool = "AllowCredentials",
        /// 1 to 100 items; each: 1 to 1024 characters
        allow_headers: c::List<str> = "AllowHeaders",
        /// 1 to 6 items; each: at most 6 characters
        allow_methods: c::List<CorsAllowMethods> = "AllowMethods",
        /// 1 to 100 items; each: 1 to 253 characters
        allow_origins: c::List<str> = "AllowOrigins",
        /// 1 to 100 items; each: 1 to 1024 characters
        expose_headers: c::List<str> = "ExposeHeaders",
        /// 0 to 86400
        max_age: i64 = "MaxAge",
    }
}

c::open_enum! {
    AuthType {
        AWS_IAM = "AWS_IAM",
        NONE = "NONE",
    }
}

c::open_enum! {
    InvokeMode {
        BUFFERED = "BUFFERED",
        RESPONSE_STREAM = "RESPONSE_STREAM",
    }
}

c::open_enum! {
    CorsAllowMethods {
        GET = "GET",
        PUT = "PUT",
        HEAD = "HEAD",
        POST = "POST",
        PATCH = "PATCH",
        DELETE = "DELETE",
        ANY = "*",
    }
}
