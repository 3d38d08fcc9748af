// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::Deployment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DeploymentId`; it takes no tags; it has no attribute for its ARN.
    CfnDeployment = "AWS::ApiGatewayV2::Deployment", "apigatewayv2-deployment", reference name;
    new {
        /// an update replaces the resource
        A api_id: c::Name<crate::apigatewayv2::CfnApi> = "ApiId",
    }
    set {
        description: str = "Description",
        /// AWS does not show it again
        stage_name: str = "StageName",
    }
    get {
        DEPLOYMENT_ID: c::Name<CfnDeployment> = "DeploymentId",
    }
}
