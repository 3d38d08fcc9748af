// Written by `cargo xtask codegen` from crates/registry/data/codeartifact.txt.

//! `AWS::CodeArtifact::Domain` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDomain = "AWS::CodeArtifact::Domain", "codeartifact-domain", reference arn,
        arn "arn:${Partition}:codeartifact:${Region}:${Account}:domain/${DomainName}", tags List "Tags";
    new {
        /// 2 to 50 characters; matches `^([a-z][a-z0-9-]{0,48}[a-z0-9])$`; an update replaces the resource
        A domain_name: str = "DomainName",
    }
    set {
        permissions_policy_document: c::Json = "PermissionsPolicyDocument",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ENCRYPTION_KEY: str = "EncryptionKey",
        NAME: str = "Name",
        OWNER: str = "Owner",
    }
}
