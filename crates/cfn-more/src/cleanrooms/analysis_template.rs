// Written by `cargo xtask codegen` from crates/registry/data/cleanrooms.txt.

//! `AWS::CleanRooms::AnalysisTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAnalysisTemplate = "AWS::CleanRooms::AnalysisTemplate", "cleanrooms-analysistemplate", reference text, tags List "Tags";
    new CfnAnalysisTemplateRequired {
        /// an update replaces the resource
        A format: Format = "Format",
        /// 36 characters; matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`; an update replaces the resource
        B membership_identifier: str = "MembershipIdentifier",
        /// at most 128 characters; matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`; an update replaces the resource
        C name: str = "Name",
        /// an update replaces the resource
        D source: AnalysisSource = "Source",
    }
    set {
        /// at most 50 items; an update replaces the resource
        analysis_parameters: c::List<AnalysisParameter> = "AnalysisParameters",
        /// at most 255 characters
        description: str = "Description",
        error_message_configuration: ErrorMessageConfiguration = "ErrorMessageConfiguration",
        schema: AnalysisSchema = "Schema",
        source_metadata: AnalysisSourceMetadata = "SourceMetadata",
        synthetic_data_parameters: SyntheticDataParameters = "SyntheticDataParameters",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ANALYSIS_TEMPLATE_IDENTIFIER: str = "AnalysisTemplateIdentifier",
        COLLABORATION_ARN: str = "CollaborationArn",
        COLLABORATION_IDENTIFIER: str = "CollaborationIdentifier",
        MEMBERSHIP_ARN: str = "MembershipArn",
        SCHEMA: c::Json = "Schema",
        SCHEMA_REFERENCED_TABLES: c::List<str> = list "Schema.ReferencedTables",
    }
}

c::property! {
    AnalysisParameter, "cleanrooms-analysistemplate-analysisparameter";
    new AnalysisParameterRequired {
        /// 1 to 100 characters; matches `[0-9a-zA-Z_]+`
        A name: str = "Name",
        B r#type: AnalysisParameterType = "Type",
    }
    set {
        /// at most 1000 characters
        default_value: str = "DefaultValue",
    }
}

c::property! {
    AnalysisSchema, "cleanrooms-analysistemplate-analysisschema";
    new {
        /// each: at most 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
        A referenced_tables: c::List<str> = "ReferencedTables",
    }
    set {}
}

c::property! {
    /// Exactly one of `Text`, `Artifacts`.
    AnalysisSource, "cleanrooms-analysistemplate-analysissource";
    new {}
    set {
        artifacts: AnalysisTemplateArtifacts = "Artifacts",
        /// at most 90000 characters; an update replaces the resource
        text: str = "Text",
    }
}

c::property! {
    /// Exactly one of `Artifacts`.
    AnalysisSourceMetadata, "cleanrooms-analysistemplate-analysissourcemetadata";
    new {}
    set {
        artifacts: AnalysisTemplateArtifactMetadata = "Artifacts",
    }
}

c::property! {
    AnalysisTemplateArtifact, "cleanrooms-analysistemplate-analysistemplateartifact";
    new {
        A location: S3Location = "Location",
    }
    set {}
}

c::property! {
    AnalysisTemplateArtifactMetadata, "cleanrooms-analysistemplate-analysistemplateartifactmetadata";
    new {
        A entry_point_hash: Hash = "EntryPointHash",
    }
    set {
        additional_artifact_hashes: c::List<Hash> = "AdditionalArtifactHashes",
    }
}

c::property! {
    AnalysisTemplateArtifacts, "cleanrooms-analysistemplate-analysistemplateartifacts";
    new {
        A entry_point: AnalysisTemplateArtifact = "EntryPoint",
        /// 32 to 512 characters
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 1 item
        additional_artifacts: c::List<AnalysisTemplateArtifact> = "AdditionalArtifacts",
    }
}

c::property! {
    ColumnClassificationDetails, "cleanrooms-analysistemplate-columnclassificationdetails";
    new {
        /// 5 to 1000 items
        A column_mapping: c::List<SyntheticDataColumnProperties> = "ColumnMapping",
    }
    set {}
}

c::property! {
    ErrorMessageConfiguration, "cleanrooms-analysistemplate-errormessageconfiguration";
    new {
        A r#type: ErrorMessageConfigurationType = "Type",
    }
    set {}
}

c::property! {
    Hash, "cleanrooms-analysistemplate-hash";
    new {}
    set {
        sha256: str = "Sha256",
    }
}

c::property! {
    MLSyntheticDataParameters, "cleanrooms-analysistemplate-mlsyntheticdataparameters";
    new MLSyntheticDataParametersRequired {
        A column_classification: ColumnClassificationDetails = "ColumnClassification",
        /// 0.0001 to 10
        B epsilon: f64 = "Epsilon",
        /// 0.5 to 1
        C max_membership_inference_attack_score: f64 = "MaxMembershipInferenceAttackScore",
    }
    set {}
}

c::property! {
    S3Location, "cleanrooms-analysistemplate-s3location";
    new S3LocationRequired {
        /// 3 to 63 characters
        A bucket: str = "Bucket",
        B key: str = "Key",
    }
    set {}
}

c::property! {
    SyntheticDataColumnProperties, "cleanrooms-analysistemplate-syntheticdatacolumnproperties";
    new SyntheticDataColumnPropertiesRequired {
        /// at most 128 characters; matches `^[a-z0-9_](([a-z0-9_]+-)*([a-z0-9_]+))?$`
        A column_name: str = "ColumnName",
        B column_type: SyntheticDataColumnPropertiesColumnType = "ColumnType",
        C is_predictive_value: bool = "IsPredictiveValue",
    }
    set {}
}

c::property! {
    /// Exactly one of `MlSyntheticDataParameters`.
    SyntheticDataParameters, "cleanrooms-analysistemplate-syntheticdataparameters";
    new {}
    set {
        ml_synthetic_data_parameters: MLSyntheticDataParameters = "MlSyntheticDataParameters",
    }
}

c::open_enum! {
    Format {
        SQL = "SQL",
        PYSPARK_1_0 = "PYSPARK_1_0",
    }
}

c::open_enum! {
    AnalysisParameterType {
        SMALLINT = "SMALLINT",
        INTEGER = "INTEGER",
        BIGINT = "BIGINT",
        DECIMAL = "DECIMAL",
        REAL = "REAL",
        DOUBLE_PRECISION = "DOUBLE_PRECISION",
        BOOLEAN = "BOOLEAN",
        CHAR = "CHAR",
        VARCHAR = "VARCHAR",
        DATE = "DATE",
        TIMESTAMP = "TIMESTAMP",
        TIMESTAMPTZ = "TIMESTAMPTZ",
        TIME = "TIME",
        TIMETZ = "TIMETZ",
        VARBYTE = "VARBYTE",
        BINARY = "BINARY",
        BYTE = "BYTE",
        CHARACTER = "CHARACTER",
        DOUBLE = "DOUBLE",
        FLOAT = "FLOAT",
        INT = "INT",
        LONG = "LONG",
        NUMERIC = "NUMERIC",
        SHORT = "SHORT",
        STRING = "STRING",
        TIMESTAMP_LTZ = "TIMESTAMP_LTZ",
        TIMESTAMP_NTZ = "TIMESTAMP_NTZ",
        TINYINT = "TINYINT",
    }
}

c::open_enum! {
    ErrorMessageConfigurationType {
        DETAILED = "DETAILED",
    }
}

c::open_enum! {
    SyntheticDataColumnPropertiesColumnType {
        CATEGORICAL = "CATEGORICAL",
        NUMERICAL = "NUMERICAL",
    }
}
