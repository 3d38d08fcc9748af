// Written by `cargo xtask codegen` from crates/registry/data/m2.txt.

//! `AWS::M2::Deployment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationId`; it takes no tags; it has no attribute for its ARN.
    CfnDeployment = "AWS::M2::Deployment", "m2-deployment", reference name, name_property "ApplicationId";
    new CfnDeploymentRequired {
        /// matches `^\S{1,80}$`; an update replaces the resource
        A application_id: str = "ApplicationId",
        /// at least 1
        B application_version: i64 = "ApplicationVersion",
        /// matches `^\S{1,80}$`; an update replaces the resource
        C environment_id: str = "EnvironmentId",
    }
    set {}
    get {
        DEPLOYMENT_ID: str = "DeploymentId",
        STATUS: str = "Status",
    }
}
