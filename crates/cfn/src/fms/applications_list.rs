// Written by `cargo xtask codegen` from crates/registry/data/fms.txt.

//! `AWS::FMS::ApplicationsList` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnApplicationsList = "AWS::FMS::ApplicationsList", "fms-applicationslist", reference arn,
        arn "arn:${Partition}:fms:${Region}:${Account}:applications-list/${Id}", tags List "Tags";
    new {
        A apps_list: c::List<App> = "AppsList",
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B list_name: str = "ListName",
    }
    set {
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATE_TIME: str = "CreateTime",
        LAST_UPDATE_TIME: str = "LastUpdateTime",
        LIST_ID: str = "ListId",
    }
}

c::property! {
    App, "fms-applicationslist-app";
    new AppRequired {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A app_name: str = "AppName",
        /// 0 to 65535
        B port: i64 = "Port",
        /// 1 to 20 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        C protocol: str = "Protocol",
    }
    set {}
}
