// Written by `cargo xtask codegen` from crates/registry/data/athena.txt.

//! `AWS::Athena::DataCatalog` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnDataCatalog = "AWS::Athena::DataCatalog", "athena-datacatalog", reference name, name_property "Name",
        arn "arn:${Partition}:athena:${Region}:${Account}:datacatalog/${DataCatalogName}", tags List "Tags";
    new CfnDataCatalogRequired {
        /// 1 to 256 characters; an update replaces the resource
        A name: str = "Name",
        B r#type: Type = "Type",
    }
    set {
        connection_type: str = "ConnectionType",
        /// 1 to 1024 characters
        description: str = "Description",
        error: str = "Error",
        parameters: c::Map<str> = "Parameters",
        status: Status = "Status",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::open_enum! {
    Type {
        LAMBDA = "LAMBDA",
        GLUE = "GLUE",
        HIVE = "HIVE",
        FEDERATED = "FEDERATED",
    }
}

c::open_enum! {
    Status {
        CREATE_IN_PROGRESS = "CREATE_IN_PROGRESS",
        CREATE_COMPLETE = "CREATE_COMPLETE",
        CREATE_FAILED = "CREATE_FAILED",
        CREATE_FAILED_CLEANUP_IN_PROGRESS = "CREATE_FAILED_CLEANUP_IN_PROGRESS",
        CREATE_FAILED_CLEANUP_COMPLETE = "CREATE_FAILED_CLEANUP_COMPLETE",
        CREATE_FAILED_CLEANUP_FAILED = "CREATE_FAILED_CLEANUP_FAILED",
        DELETE_IN_PROGRESS = "DELETE_IN_PROGRESS",
        DELETE_COMPLETE = "DELETE_COMPLETE",
        DELETE_FAILED = "DELETE_FAILED",
    }
}
