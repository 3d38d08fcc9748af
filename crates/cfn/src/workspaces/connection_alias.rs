// Written by `cargo xtask codegen` from crates/registry/data/workspaces.txt.

//! `AWS::WorkSpaces::ConnectionAlias` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AliasId`; it has no attribute for its ARN.
    CfnConnectionAlias = "AWS::WorkSpaces::ConnectionAlias", "workspaces-connectionalias", reference name,
        arn "arn:${Partition}:workspaces:${Region}:${Account}:connectionalias/${ConnectionAliasId}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `^[.0-9a-zA-Z-]{1,255}$`; an update replaces the resource
        A connection_string: str = "ConnectionString",
    }
    set {
        /// an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ALIAS_ID: c::Name<CfnConnectionAlias> = "AliasId",
        ASSOCIATIONS: c::List<c::Json> = list "Associations",
        CONNECTION_ALIAS_STATE: str = "ConnectionAliasState",
    }
}
