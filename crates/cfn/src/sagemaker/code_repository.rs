// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::CodeRepository` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CodeRepositoryArn`.
    CfnCodeRepository = "AWS::SageMaker::CodeRepository", "sagemaker-coderepository", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:code-repository/${CodeRepositoryName}", tags List "Tags";
    new {
        A git_config: GitConfig = "GitConfig",
    }
    set {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        code_repository_name: str = "CodeRepositoryName",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CodeRepositoryArn",
        CODE_REPOSITORY_ARN: c::Arn<CfnCodeRepository> = "CodeRepositoryArn",
        CODE_REPOSITORY_NAME: str = "CodeRepositoryName",
    }
}

c::property! {
    GitConfig, "sagemaker-coderepository-gitconfig";
    new {
        /// 11 to 1024 characters; matches `^https://([^/]+)/?.{3,1016}$`; an update replaces the resource
        A repository_url: str = "RepositoryUrl",
    }
    set {
        /// 1 to 1024 characters; matches `^[^ \~^:?*\[]+$`; an update replaces the resource
        branch: str = "Branch",
        /// 1 to 2048 characters; matches `^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:[0-9]{12}:secret:`
        secret_arn: str = "SecretArn",
    }
}
