// Written by `cargo xtask codegen` from crates/registry/data/launchwizard.txt.

//! `AWS::LaunchWizard::Deployment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDeployment = "AWS::LaunchWizard::Deployment", "launchwizard-deployment", reference arn,
        arn "arn:${Partition}:launchwizard:${Region}:${Account}:deployment/${DeploymentId}", tags List "Tags";
    new CfnDeploymentRequired {
        /// 1 to 256 characters; matches `^[A-Za-z0-9][a-zA-Z0-9-]*$`; an update replaces the resource
        A deployment_pattern_name: str = "DeploymentPatternName",
        /// 1 to 50 characters; matches `^[A-Za-z0-9_\s\.-]+$`; an update replaces the resource
        B name: str = "Name",
        /// 1 to 100 characters; matches `^[A-Za-z][a-zA-Z0-9-_]*$`; an update replaces the resource
        C workload_name: str = "WorkloadName",
    }
    set {
        /// 1 to 100 keys; AWS does not show it again
        specifications: c::Map<str> = "Specifications",
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        DELETED_AT: str = "DeletedAt",
        DEPLOYMENT_ID: str = "DeploymentId",
        RESOURCE_GROUP: str = "ResourceGroup",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    Tags, "launchwizard-deployment-tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z+-=._:/]+$`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}
