// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::App` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnApp = "AWS::Pinpoint::App", "pinpoint-app", reference name,
        arn "arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}", tags Map "Tags";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnApp> = "Id",
    }
}
