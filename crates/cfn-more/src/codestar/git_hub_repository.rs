// Written by `cargo xtask codegen` from crates/registry/data/codestar.txt.

//! `AWS::CodeStar::GitHubRepository` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnGitHubRepository = "AWS::CodeStar::GitHubRepository", "codestar-githubrepository", reference name,
        arn "arn:${Partition}:codestar:${Region}:${Account}:project/${ProjectId}";
    new CfnGitHubRepositoryRequired {
        A repository_name: str = "RepositoryName",
        B repository_owner: str = "RepositoryOwner",
    }
    set {
        code: Code = "Code",
        connection_arn: str = "ConnectionArn",
        enable_issues: bool = "EnableIssues",
        is_private: bool = "IsPrivate",
        repository_access_token: str = "RepositoryAccessToken",
        repository_description: str = "RepositoryDescription",
    }
    get {
        ID: c::Name<CfnGitHubRepository> = "Id",
    }
}

c::property! {
    Code, "codestar-githubrepository-code";
    new {
        A s3: S3 = "S3",
    }
    set {}
}

c::property! {
    S3, "codestar-githubrepository-s3";
    new S3Required {
        A bucket: str = "Bucket",
        B key: str = "Key",
    }
    set {
        object_version: str = "ObjectVersion",
    }
}
