// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::Type` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnType = "AWS::AppSync::Type", "appsync-type", reference arn;
    new CfnTypeRequired {
        /// an update replaces the resource
        A api_id: str = "ApiId",
        B definition: str = "Definition",
        C format: Format = "Format",
    }
    set {}
    get {
        @arn "Arn",
        NAME: str = "Name",
    }
}

c::open_enum! {
    Format {
        SDL = "SDL",
        JSON = "JSON",
    }
}
