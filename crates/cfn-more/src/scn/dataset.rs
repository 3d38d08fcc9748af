// Written by `cargo xtask codegen` from crates/registry/data/scn.txt.

//! `AWS::SCN::Dataset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDataset = "AWS::SCN::Dataset", "scn-dataset", reference arn, tags List "Tags";
    new CfnDatasetRequired {
        /// 36 characters; matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        A instance_id: str = "InstanceId",
        /// 1 to 75 characters; matches `^[a-z0-9_]+$`; an update replaces the resource
        B name: str = "Name",
        /// 1 to 50 characters; matches `^[a-z0-9_]+$`; an update replaces the resource
        C namespace: str = "Namespace",
    }
    set {
        /// 1 to 500 characters
        description: str = "Description",
        /// an update replaces the resource
        partition_spec: PartitionSpec = "PartitionSpec",
        /// an update replaces the resource
        schema: Schema = "Schema",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    DataLakeDatasetPartitionField, "scn-dataset-datalakedatasetpartitionfield";
    new {
        /// 1 to 100 characters; matches `^[a-z0-9_]+$`
        A name: str = "Name",
        B transform: Transform = "Transform",
    }
    set {}
}

c::property! {
    DataLakeDatasetPrimaryKeyField, "scn-dataset-datalakedatasetprimarykeyfield";
    new {
        /// 1 to 100 characters; matches `^[a-z0-9_]+$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    DataLakeDatasetSchemaField, "scn-dataset-datalakedatasetschemafield";
    new DataLakeDatasetSchemaFieldRequired {
        A is_required: bool = "IsRequired",
        /// 1 to 100 characters; matches `^[a-z0-9_]+$`
        B name: str = "Name",
        C r#type: DataLakeDatasetSchemaFieldType = "Type",
    }
    set {}
}

c::property! {
    PartitionSpec, "scn-dataset-partitionspec";
    new {
        /// 1 to 10 items
        A fields: c::List<DataLakeDatasetPartitionField> = "Fields",
    }
    set {}
}

c::property! {
    Schema, "scn-dataset-schema";
    new {
        /// 1 to 500 items
        A fields: c::List<DataLakeDatasetSchemaField> = "Fields",
        /// 1 to 100 characters; matches `^[A-Za-z0-9]+$`
        B name: str = "Name",
    }
    set {
        /// 1 to 20 items
        primary_keys: c::List<DataLakeDatasetPrimaryKeyField> = "PrimaryKeys",
    }
}

c::property! {
    Transform, "scn-dataset-transform";
    new {
        A r#type: TransformType = "Type",
    }
    set {}
}

c::open_enum! {
    DataLakeDatasetSchemaFieldType {
        INT = "INT",
        DOUBLE = "DOUBLE",
        STRING = "STRING",
        TIMESTAMP = "TIMESTAMP",
        LONG = "LONG",
    }
}

c::open_enum! {
    TransformType {
        YEAR = "YEAR",
        MONTH = "MONTH",
        DAY = "DAY",
        HOUR = "HOUR",
        IDENTITY = "IDENTITY",
    }
}
