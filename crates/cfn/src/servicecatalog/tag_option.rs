// Written by `cargo xtask codegen` from crates/registry/data/servicecatalog.txt.

//! `AWS::ServiceCatalog::TagOption` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnTagOption = "AWS::ServiceCatalog::TagOption", "servicecatalog-tagoption", reference name;
    new CfnTagOptionRequired {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`; an update replaces the resource
        A key: str = "Key",
        /// 1 to 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`; an update replaces the resource
        B value: str = "Value",
    }
    set {
        active: bool = "Active",
    }
    get {
        ID: c::Name<CfnTagOption> = "Id",
    }
}
