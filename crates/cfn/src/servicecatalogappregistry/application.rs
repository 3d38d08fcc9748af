// Written by `cargo xtask codegen` from crates/registry/data/servicecatalogappregistry.txt.

//! `AWS::ServiceCatalogAppRegistry::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnApplication = "AWS::ServiceCatalogAppRegistry::Application", "servicecatalogappregistry-application", reference name,
        arn "arn:${Partition}:servicecatalog:${Region}:${Account}:/applications/${ApplicationId}", tags Map "Tags";
    new {
        /// 1 to 256 characters; matches `[0-9A-Za-z_]+`
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// at most 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        APPLICATION_NAME: str = "ApplicationName",
        APPLICATION_TAG_KEY: str = "ApplicationTagKey",
        APPLICATION_TAG_VALUE: str = "ApplicationTagValue",
        ID: c::Name<CfnApplication> = "Id",
    }
}
