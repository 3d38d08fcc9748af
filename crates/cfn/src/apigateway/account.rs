// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::Account` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnAccount = "AWS::ApiGateway::Account", "apigateway-account", reference name,
        arn "arn:${Partition}:apigateway:${Region}::/account/${ApiGatewayAccountId}";
    new {}
    set {
        cloud_watch_role_arn: c::Arn<crate::iam::CfnRole> = "CloudWatchRoleArn",
    }
    get {
        ID: c::Name<CfnAccount> = "Id",
    }
}
