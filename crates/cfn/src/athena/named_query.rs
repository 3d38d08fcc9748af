// Written by `cargo xtask codegen` from crates/registry/data/athena.txt.

//! `AWS::Athena::NamedQuery` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `NamedQueryId`; it takes no tags; it has no attribute for its ARN.
    CfnNamedQuery = "AWS::Athena::NamedQuery", "athena-namedquery", reference name;
    new CfnNamedQueryRequired {
        /// 1 to 255 characters; an update replaces the resource
        A database: str = "Database",
        /// 1 to 262144 characters; an update replaces the resource
        B query_string: str = "QueryString",
    }
    set {
        /// 1 to 1024 characters; an update replaces the resource
        description: str = "Description",
        /// 1 to 128 characters; an update replaces the resource
        name: str = "Name",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9._-]{1,128}$`; an update replaces the resource
        work_group: c::Name<crate::athena::CfnWorkGroup> = "WorkGroup",
    }
    get {
        NAMED_QUERY_ID: c::Name<CfnNamedQuery> = "NamedQueryId",
    }
}
