// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::DataTableRecord` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnDataTableRecord = "AWS::Connect::DataTableRecord", "connect-datatablerecord", reference text;
    new CfnDataTableRecordRequired {
        /// 1 to 2048 characters; an update replaces the resource
        A data_table_arn: str = "DataTableArn",
        B data_table_record: DataTableRecord = "DataTableRecord",
        /// 1 to 100 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        C instance_arn: str = "InstanceArn",
    }
    set {}
    get {
        RECORD_ID: str = "RecordId",
    }
}

c::property! {
    DataTableRecord, "connect-datatablerecord-datatablerecord";
    new {
        A values: c::List<Value> = "Values",
    }
    set {
        primary_values: c::List<Value> = "PrimaryValues",
    }
}

c::property! {
    Value, "connect-datatablerecord-value";
    new {}
    set {
        /// 1 to 256 characters
        attribute_id: str = "AttributeId",
        attribute_value: str = "AttributeValue",
    }
}
