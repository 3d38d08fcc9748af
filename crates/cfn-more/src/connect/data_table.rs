// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::DataTable` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnDataTable = "AWS::Connect::DataTable", "connect-datatable", reference text, tags List "Tags";
    new CfnDataTableRequired {
        /// 1 to 100 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A instance_arn: str = "InstanceArn",
        /// 1 to 128 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`
        B name: str = "Name",
        /// an update replaces the resource
        C status: Status = "Status",
        D time_zone: str = "TimeZone",
        E value_lock_level: ValueLockLevel = "ValueLockLevel",
    }
    set {
        /// at most 250 characters; matches `^[\P{C}\x{0D}\x{0A}\x{09}]+$`
        description: str = "Description",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: f64 = "CreatedTime",
        LAST_MODIFIED_REGION: str = "LastModifiedRegion",
        LAST_MODIFIED_TIME: f64 = "LastModifiedTime",
        LOCK_VERSION: c::Json = "LockVersion",
    }
}

c::open_enum! {
    Status {
        PUBLISHED = "PUBLISHED",
    }
}

c::open_enum! {
    ValueLockLevel {
        NONE = "NONE",
        DATA_TABLE = "DATA_TABLE",
        PRIMARY_VALUE = "PRIMARY_VALUE",
        ATTRIBUTE = "ATTRIBUTE",
        VALUE = "VALUE",
    }
}
