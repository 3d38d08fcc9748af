// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::StoredQuery` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `QueryName`; it has no attribute for its ARN.
    CfnStoredQuery = "AWS::Config::StoredQuery", "config-storedquery", reference name, name_property "QueryName", tags List "Tags";
    new CfnStoredQueryRequired {
        /// 1 to 4096 characters; matches `[\s\S]*`
        A query_expression: str = "QueryExpression",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9-_]+$`; an update replaces the resource
        B query_name: str = "QueryName",
    }
    set {
        /// at most 256 characters; matches `[\s\S]*`
        query_description: str = "QueryDescription",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        QUERY_ARN: str = "QueryArn",
        QUERY_ID: str = "QueryId",
    }
}
