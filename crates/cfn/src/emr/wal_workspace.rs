// Written by `cargo xtask codegen` from crates/registry/data/emr.txt.

//! `AWS::EMR::WALWorkspace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WALWorkspaceName`; it has no attribute for its ARN.
    CfnWALWorkspace = "AWS::EMR::WALWorkspace", "emr-walworkspace", reference name, name_property "WALWorkspaceName", tags List "Tags";
    new {}
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 32 characters; matches `^[a-zA-Z0-9]+$`; an update replaces the resource
        wal_workspace_name: str = "WALWorkspaceName",
    }
    get {}
}
