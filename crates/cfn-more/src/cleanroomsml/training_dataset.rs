// Written by `cargo xtask codegen` from crates/registry/data/cleanroomsml.txt.

//! `AWS::CleanRoomsML::TrainingDataset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TrainingDatasetArn`.
    CfnTrainingDataset = "AWS::CleanRoomsML::TrainingDataset", "cleanroomsml-trainingdataset", reference arn,
        arn "arn:${Partition}:cleanrooms-ml:${Region}:${Account}:training-dataset/${ResourceId}", tags List "Tags";
    new CfnTrainingDatasetRequired {
        /// 1 to 63 characters; an update replaces the resource
        A name: str = "Name",
        /// 20 to 2048 characters; matches `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`; an update replaces the resource
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// 1 item; an update replaces the resource
        C training_data: c::List<Dataset> = "TrainingData",
    }
    set {
        /// at most 255 characters; an update replaces the resource
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "TrainingDatasetArn",
        STATUS: c::Json = "Status",
        TRAINING_DATASET_ARN: c::Arn<CfnTrainingDataset> = "TrainingDatasetArn",
    }
}

c::property! {
    ColumnSchema, "cleanroomsml-trainingdataset-columnschema";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
        A column_name: str = "ColumnName",
        /// 1 item
        B column_types: c::List<ColumnType> = "ColumnTypes",
    }
    set {}
}

c::property! {
    DataSource, "cleanroomsml-trainingdataset-datasource";
    new {
        A glue_data_source: GlueDataSource = "GlueDataSource",
    }
    set {}
}

c::property! {
    Dataset, "cleanroomsml-trainingdataset-dataset";
    new {
        A input_config: DatasetInputConfig = "InputConfig",
        B r#type: DatasetType = "Type",
    }
    set {}
}

c::property! {
    DatasetInputConfig, "cleanroomsml-trainingdataset-datasetinputconfig";
    new {
        A data_source: DataSource = "DataSource",
        /// 1 to 100 items
        B schema: c::List<ColumnSchema> = "Schema",
    }
    set {}
}

c::property! {
    GlueDataSource, "cleanroomsml-trainingdataset-gluedatasource";
    new GlueDataSourceRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_](([a-zA-Z0-9_]+-)*([a-zA-Z0-9_]+))?$`
        A database_name: str = "DatabaseName",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
        B table_name: str = "TableName",
    }
    set {
        /// 12 characters; matches `^[0-9]{12}$`
        catalog_id: str = "CatalogId",
    }
}

c::open_enum! {
    ColumnType {
        USER_ID = "USER_ID",
        ITEM_ID = "ITEM_ID",
        TIMESTAMP = "TIMESTAMP",
        CATEGORICAL_FEATURE = "CATEGORICAL_FEATURE",
        NUMERICAL_FEATURE = "NUMERICAL_FEATURE",
    }
}

c::open_enum! {
    DatasetType {
        INTERACTIONS = "INTERACTIONS",
    }
}
