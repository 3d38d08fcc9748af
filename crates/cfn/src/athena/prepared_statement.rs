// Written by `cargo xtask codegen` from crates/registry/data/athena.txt.

//! `AWS::Athena::PreparedStatement` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPreparedStatement = "AWS::Athena::PreparedStatement", "athena-preparedstatement", reference text;
    new CfnPreparedStatementRequired {
        /// 1 to 262144 characters
        A query_statement: str = "QueryStatement",
        /// 1 to 256 characters; matches `^[a-zA-Z_][a-zA-Z0-9_@:]{1,256}$`; an update replaces the resource
        B statement_name: str = "StatementName",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9._-]{1,128}$`; an update replaces the resource
        C work_group: c::Name<crate::athena::CfnWorkGroup> = "WorkGroup",
    }
    set {
        /// 1 to 1024 characters
        description: str = "Description",
    }
    get {}
}
