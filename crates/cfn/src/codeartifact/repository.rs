// Written by `cargo xtask codegen` from crates/registry/data/codeartifact.txt.

//! `AWS::CodeArtifact::Repository` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRepository = "AWS::CodeArtifact::Repository", "codeartifact-repository", reference arn, tags List "Tags";
    new CfnRepositoryRequired {
        /// 2 to 50 characters; matches `^([a-z][a-z0-9-]{0,48}[a-z0-9])$`; an update replaces the resource
        A domain_name: str = "DomainName",
        /// 2 to 100 characters; matches `^([A-Za-z0-9][A-Za-z0-9._-]{1,99})$`; an update replaces the resource
        B repository_name: str = "RepositoryName",
    }
    set {
        /// at most 1000 characters; matches `^\P{C}*$`
        description: str = "Description",
        external_connections: c::List<str> = "ExternalConnections",
        permissions_policy_document: c::Json = "PermissionsPolicyDocument",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        upstreams: c::List<str> = "Upstreams",
    }
    get {
        @arn "Arn",
        DOMAIN_NAME: str = "DomainName",
        DOMAIN_OWNER: str = "DomainOwner",
        NAME: str = "Name",
    }
}
