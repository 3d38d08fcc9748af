// Written by `cargo xtask codegen` from crates/registry/data/cassandra.txt.

//! `AWS::Cassandra::Type` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnType = "AWS::Cassandra::Type", "cassandra-type", reference text;
    new CfnTypeRequired {
        /// no item twice; an update replaces the resource
        A fields: c::List<Field> = "Fields",
        /// an update replaces the resource
        B keyspace_name: str = "KeyspaceName",
        /// an update replaces the resource
        C type_name: str = "TypeName",
    }
    set {}
    get {
        DIRECT_PARENT_TYPES: c::List<str> = list "DirectParentTypes",
        DIRECT_REFERRING_TABLES: c::List<str> = list "DirectReferringTables",
        KEYSPACE_ARN: str = "KeyspaceArn",
        LAST_MODIFIED_TIMESTAMP: f64 = "LastModifiedTimestamp",
        MAX_NESTING_DEPTH: i64 = "MaxNestingDepth",
    }
}

c::property! {
    Field, "cassandra-type-field";
    new FieldRequired {
        A field_name: str = "FieldName",
        B field_type: str = "FieldType",
    }
    set {}
}
