// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! `AWS::AppConfig::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationId`; it has no attribute for its ARN.
    CfnApplication = "AWS::AppConfig::Application", "appconfig-application", reference name,
        arn "arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}", tags List "Tags";
    new {
        /// 1 to 64 characters
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// no item twice
        tags: c::List<Tags> = "Tags",
    }
    get {
        APPLICATION_ID: c::Name<CfnApplication> = "ApplicationId",
    }
}

c::property! {
    Tags, "appconfig-application-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}
