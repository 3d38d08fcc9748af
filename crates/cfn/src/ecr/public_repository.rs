// Written by `cargo xtask codegen` from crates/registry/data/ecr.txt.

//! `AWS::ECR::PublicRepository` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RepositoryName`.
    CfnPublicRepository = "AWS::ECR::PublicRepository", "ecr-publicrepository", reference name, name_property "RepositoryName",
        arn "arn:${Partition}:ecr-public::${Account}:repository/${RepositoryName}", tags List "Tags";
    new {}
    set {
        repository_catalog_data: RepositoryCatalogData = "RepositoryCatalogData",
        /// 2 to 256 characters; matches `^(?:.{2,256}$)`; matches `^((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)$`; an update replaces the resource
        repository_name: str = "RepositoryName",
        repository_policy_text: c::PolicyDocument = "RepositoryPolicyText",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    RepositoryCatalogData, "ecr-publicrepository-repositorycatalogdata";
    new {}
    set {
        /// at most 10240 characters
        about_text: str = "AboutText",
        /// at most 50 items; no item twice; each: 1 to 50 characters
        architectures: c::List<str> = "Architectures",
        /// at most 50 items; no item twice; each: 1 to 50 characters
        operating_systems: c::List<str> = "OperatingSystems",
        /// at most 1024 characters
        repository_description: str = "RepositoryDescription",
        /// at most 10240 characters
        usage_text: str = "UsageText",
    }
}
