// Written by `cargo xtask codegen` from crates/registry/data/ecr.txt.

//! `AWS::ECR::PullThroughCacheRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EcrRepositoryPrefix`; it takes no tags; it has no attribute for its ARN.
    CfnPullThroughCacheRule = "AWS::ECR::PullThroughCacheRule", "ecr-pullthroughcacherule", reference name, name_property "EcrRepositoryPrefix";
    new {}
    set {
        /// 50 to 612 characters; an update replaces the resource; AWS does not show it again
        credential_arn: str = "CredentialArn",
        /// at most 2048 characters; an update replaces the resource; AWS does not show it again
        custom_role_arn: c::Arn<crate::iam::CfnRole> = "CustomRoleArn",
        /// 2 to 30 characters; an update replaces the resource
        ecr_repository_prefix: str = "EcrRepositoryPrefix",
        /// an update replaces the resource; AWS does not show it again
        upstream_registry: UpstreamRegistry = "UpstreamRegistry",
        /// an update replaces the resource
        upstream_registry_url: str = "UpstreamRegistryUrl",
        /// 2 to 30 characters; an update replaces the resource
        upstream_repository_prefix: str = "UpstreamRepositoryPrefix",
    }
    get {}
}

c::open_enum! {
    UpstreamRegistry {
        AZURE_CONTAINER_REGISTRY = "azure-container-registry",
        CHAINGUARD = "chainguard",
        DOCKER_HUB = "docker-hub",
        ECR = "ecr",
        ECR_PUBLIC = "ecr-public",
        GITHUB_CONTAINER_REGISTRY = "github-container-registry",
        GITLAB_CONTAINER_REGISTRY = "gitlab-container-registry",
        K8S = "k8s",
        QUAY = "quay",
    }
}
