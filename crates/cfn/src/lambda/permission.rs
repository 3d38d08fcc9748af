// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::Permission` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPermission = "AWS::Lambda::Permission", "lambda-permission", reference text;
    new CfnPermissionRequired {
        /// 1 to 256 characters; matches `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`; an update replaces the resource
        A action: str = "Action",
        /// 1 to 140 characters; an update replaces the resource
        B function_name: str = "FunctionName",
        /// 1 to 256 characters; matches `^.*$`; an update replaces the resource
        C principal: str = "Principal",
    }
    set {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9._-]+$`; an update replaces the resource
        event_source_token: str = "EventSourceToken",
        /// an update replaces the resource
        function_url_auth_type: FunctionUrlAuthType = "FunctionUrlAuthType",
        /// an update replaces the resource
        invoked_via_function_url: bool = "InvokedViaFunctionUrl",
        /// 12 to 34 characters; matches `^o-[a-z0-9]{10,32}$`; an update replaces the resource
        principal_org_id: str = "PrincipalOrgID",
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        source_account: str = "SourceAccount",
        /// 12 to 1024 characters; an update replaces the resource
        source_arn: str = "SourceArn",
    }
    get {
        ID: str = "Id",
    }
}

c::open_enum! {
    FunctionUrlAuthType {
        AWS_IAM = "AWS_IAM",
        NONE = "NONE",
    }
}
