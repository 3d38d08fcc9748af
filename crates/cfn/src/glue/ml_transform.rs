// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::MLTransform` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TransformId`; it has no attribute for its ARN.
    CfnMLTransform = "AWS::Glue::MLTransform", "glue-mltransform", reference name,
        arn "arn:${Partition}:glue:${Region}:${Account}:mlTransform/${TransformId}", tags Map "Tags";
    new {
        /// an update replaces the resource
        A input_record_tables: InputRecordTables = "InputRecordTables",
        B role: str = "Role",
        C transform_parameters: TransformParameters = "TransformParameters",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
        /// 1 to 255 characters; matches `^([0-9A-Za-z_]+\.)+[0-9A-Za-z_]+$`
        glue_version: str = "GlueVersion",
        /// 1 to 100
        max_capacity: f64 = "MaxCapacity",
        max_retries: i64 = "MaxRetries",
        /// 1 to 255 characters
        name: str = "Name",
        number_of_workers: i64 = "NumberOfWorkers",
        tags: c::Json = "Tags",
        /// at least 1
        timeout: i64 = "Timeout",
        /// an update replaces the resource
        transform_encryption: TransformEncryption = "TransformEncryption",
        worker_type: WorkerType = "WorkerType",
    }
    get {
        TRANSFORM_ID: c::Name<CfnMLTransform> = "TransformId",
    }
}

c::property! {
    FindMatchesParameters, "glue-mltransform-findmatchesparameters";
    new {
        /// an update replaces the resource
        A primary_key_column_name: str = "PrimaryKeyColumnName",
    }
    set {
        accuracy_cost_tradeoff: f64 = "AccuracyCostTradeoff",
        enforce_provided_labels: bool = "EnforceProvidedLabels",
        precision_recall_tradeoff: f64 = "PrecisionRecallTradeoff",
    }
}

c::property! {
    GlueTables, "glue-mltransform-gluetables";
    new GlueTablesRequired {
        A database_name: str = "DatabaseName",
        B table_name: str = "TableName",
    }
    set {
        catalog_id: str = "CatalogId",
        connection_name: str = "ConnectionName",
    }
}

c::property! {
    InputRecordTables, "glue-mltransform-inputrecordtables";
    new {}
    set {
        glue_tables: c::List<GlueTables> = "GlueTables",
    }
}

c::property! {
    MLUserDataEncryption, "glue-mltransform-mluserdataencryption";
    new {
        A ml_user_data_encryption_mode: MLUserDataEncryptionMLUserDataEncryptionMode = "MLUserDataEncryptionMode",
    }
    set {
        /// 1 to 255 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    TransformEncryption, "glue-mltransform-transformencryption";
    new {}
    set {
        ml_user_data_encryption: MLUserDataEncryption = "MLUserDataEncryption",
        /// 1 to 255 characters
        task_run_security_configuration_name: str = "TaskRunSecurityConfigurationName",
    }
}

c::property! {
    TransformParameters, "glue-mltransform-transformparameters";
    new {
        A transform_type: str = "TransformType",
    }
    set {
        find_matches_parameters: FindMatchesParameters = "FindMatchesParameters",
    }
}

c::open_enum! {
    WorkerType {
        G_025_X = "G.025X",
        G_1_X = "G.1X",
        G_2_X = "G.2X",
        G_4_X = "G.4X",
        G_8_X = "G.8X",
        STANDARD = "Standard",
        Z_2_X = "Z.2X",
    }
}

c::open_enum! {
    MLUserDataEncryptionMLUserDataEncryptionMode {
        DISABLED = "DISABLED",
        SSE_KMS = "SSE-KMS",
    }
}
