// Written by `cargo xtask codegen` from crates/registry/data/codestarconnections.txt.

//! `AWS::CodeStarConnections::RepositoryLink` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RepositoryLinkArn`.
    CfnRepositoryLink = "AWS::CodeStarConnections::RepositoryLink", "codestarconnections-repositorylink", reference arn,
        arn "arn:${Partition}:codestar-connections:${Region}:${Account}:repository-link/${RepositoryLinkId}", tags List "Tags";
    new CfnRepositoryLinkRequired {
        /// at most 256 characters; matches `arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+`
        A connection_arn: str = "ConnectionArn",
        /// 1 to 255 characters; matches `[a-za-z0-9_\.-]+`; an update replaces the resource
        B owner_id: str = "OwnerId",
        /// 1 to 128 characters; matches `[a-za-z0-9_\.-]+`; an update replaces the resource
        C repository_name: str = "RepositoryName",
    }
    set {
        /// 1 to 1024 characters; matches `arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+`
        encryption_key_arn: str = "EncryptionKeyArn",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RepositoryLinkArn",
        PROVIDER_TYPE: str = "ProviderType",
        REPOSITORY_LINK_ARN: c::Arn<CfnRepositoryLink> = "RepositoryLinkArn",
        REPOSITORY_LINK_ID: str = "RepositoryLinkId",
    }
}
