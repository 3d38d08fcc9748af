// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::Dataset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DatasetArn`.
    CfnDataset = "AWS::BedrockAgentCore::Dataset", "bedrockagentcore-dataset", reference arn,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:dataset/${DatasetId}", tags List "Tags";
    new CfnDatasetRequired {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`; an update replaces the resource
        A dataset_name: str = "DatasetName",
        /// an update replaces the resource
        B schema_type: SchemaType = "SchemaType",
    }
    set {
        /// at most 200 characters
        description: str = "Description",
        /// 1 to 2048 characters; matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`; an update replaces the resource
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// an update replaces the resource; AWS does not show it again
        source: DataSourceType = "Source",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DatasetArn",
        CREATED_AT: str = "CreatedAt",
        DATASET_ARN: c::Arn<CfnDataset> = "DatasetArn",
        DATASET_ID: str = "DatasetId",
        EXAMPLE_COUNT: i64 = "ExampleCount",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    DataSourceType, "bedrockagentcore-dataset-datasourcetype";
    new {}
    set {
        inline_examples: InlineExamplesSource = "InlineExamples",
        s3_source: S3Source = "S3Source",
    }
}

c::property! {
    InlineExamplesSource, "bedrockagentcore-dataset-inlineexamplessource";
    new {
        /// 1 to 1000 items
        A examples: c::List<c::Json> = "Examples",
    }
    set {}
}

c::property! {
    S3Source, "bedrockagentcore-dataset-s3source";
    new {
        /// matches `^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.{1,1024}$`
        A s3_uri: str = "S3Uri",
    }
    set {}
}

c::open_enum! {
    SchemaType {
        AGENTCORE_EVALUATION_PREDEFINED_V1 = "AGENTCORE_EVALUATION_PREDEFINED_V1",
        AGENTCORE_EVALUATION_SIMULATED_V1 = "AGENTCORE_EVALUATION_SIMULATED_V1",
        GENERIC_EVALUATION_PREDEFINED_V1 = "GENERIC_EVALUATION_PREDEFINED_V1",
        THIRD_PARTY_EVALUATION_V1 = "THIRD_PARTY_EVALUATION_V1",
    }
}
