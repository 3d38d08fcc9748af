// Written by `cargo xtask codegen` from crates/registry/data/servicediscovery.txt.

//! `AWS::ServiceDiscovery::HttpNamespace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnHttpNamespace = "AWS::ServiceDiscovery::HttpNamespace", "servicediscovery-httpnamespace", reference name,
        arn "arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}", tags List "Tags";
    new {
        /// 1 to 1024 characters; matches `^[!-\~]{1,1024}$`; does not match `^(?:arn:)`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnHttpNamespace> = "Id",
    }
}
