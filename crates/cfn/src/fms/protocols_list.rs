// Written by `cargo xtask codegen` from crates/registry/data/fms.txt.

//! `AWS::FMS::ProtocolsList` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnProtocolsList = "AWS::FMS::ProtocolsList", "fms-protocolslist", reference arn,
        arn "arn:${Partition}:fms:${Region}:${Account}:protocols-list/${Id}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A list_name: str = "ListName",
        /// each: 1 to 20 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B protocols_list: c::List<str> = "ProtocolsList",
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
