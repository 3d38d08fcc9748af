// Written by `cargo xtask codegen` from crates/registry/data/networksecuritymanager.txt.

//! `AWS::NetworkSecurityManager::Deployment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DeploymentArn`.
    CfnDeployment = "AWS::NetworkSecurityManager::Deployment", "networksecuritymanager-deployment", reference arn, tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`; an update replaces the resource
        A deployment_name: str = "DeploymentName",
    }
    set {
        /// 1 to 2 items
        associated_policy_list: c::List<AssociatedPolicy> = "AssociatedPolicyList",
        /// 1 item
        associated_scope_list: c::List<AssociatedScope> = "AssociatedScopeList",
        deployment_configuration: DeploymentConfiguration = "DeploymentConfiguration",
        /// at most 256 characters; matches `^[a-zA-Z0-9 _.:/=+\-@]*$`
        deployment_description: str = "DeploymentDescription",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DeploymentArn",
        DEPLOYMENT_ARN: c::Arn<CfnDeployment> = "DeploymentArn",
        DEPLOYMENT_ID: str = "DeploymentId",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: str = "Version",
    }
}

c::property! {
    AssociatedPolicy, "networksecuritymanager-deployment-associatedpolicy";
    new {
        A policy_arn: str = "PolicyArn",
    }
    set {}
}

c::property! {
    AssociatedScope, "networksecuritymanager-deployment-associatedscope";
    new {
        A scope_arn: str = "ScopeArn",
    }
    set {}
}

c::property! {
    DeploymentConfiguration, "networksecuritymanager-deployment-deploymentconfiguration";
    new {
        A enable_cross_account_visibility: bool = "EnableCrossAccountVisibility",
    }
    set {}
}
