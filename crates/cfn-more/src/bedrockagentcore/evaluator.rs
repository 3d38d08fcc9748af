// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::Evaluator` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EvaluatorArn`.
    CfnEvaluator = "AWS::BedrockAgentCore::Evaluator", "bedrockagentcore-evaluator", reference arn,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:evaluator/${EvaluatorId}", tags List "Tags";
    new CfnEvaluatorRequired {
        A evaluator_config: EvaluatorConfig = "EvaluatorConfig",
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`; an update replaces the resource
        B evaluator_name: str = "EvaluatorName",
        C level: EvaluatorLevel = "Level",
    }
    set {
        /// 1 to 200 characters
        description: str = "Description",
        /// 1 to 2048 characters; matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "EvaluatorArn",
        CREATED_AT: str = "CreatedAt",
        EVALUATOR_ARN: c::Arn<CfnEvaluator> = "EvaluatorArn",
        EVALUATOR_ID: str = "EvaluatorId",
        EVALUATOR_TYPE: c::Json = "EvaluatorType",
        PROVIDER: c::Json = "Provider",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    BedrockEvaluatorModelConfig, "bedrockagentcore-evaluator-bedrockevaluatormodelconfig";
    new {
        A model_id: str = "ModelId",
    }
    set {
        additional_model_request_fields: c::Json = "AdditionalModelRequestFields",
        inference_config: InferenceConfiguration = "InferenceConfig",
    }
}

c::property! {
    CategoricalScaleDefinition, "bedrockagentcore-evaluator-categoricalscaledefinition";
    new CategoricalScaleDefinitionRequired {
        A definition: str = "Definition",
        /// 1 to 100 characters
        B label: str = "Label",
    }
    set {}
}

c::property! {
    CodeBasedEvaluatorConfig, "bedrockagentcore-evaluator-codebasedevaluatorconfig";
    new {
        A lambda_config: LambdaEvaluatorConfig = "LambdaConfig",
    }
    set {}
}

c::property! {
    DerivedEvaluatorConfig, "bedrockagentcore-evaluator-derivedevaluatorconfig";
    new {
        /// an update replaces the resource
        A base_evaluator_id: str = "BaseEvaluatorId",
        B model_config: EvaluatorModelConfig = "ModelConfig",
    }
    set {}
}

c::property! {
    /// Exactly one of `Numerical`, `Categorical`.
    DimensionRatingScale, "bedrockagentcore-evaluator-dimensionratingscale";
    new {}
    set {
        categorical: c::List<CategoricalScaleDefinition> = "Categorical",
        numerical: c::List<NumericalScaleDefinition> = "Numerical",
    }
}

c::property! {
    EvaluationDimension, "bedrockagentcore-evaluator-evaluationdimension";
    new EvaluationDimensionRequired {
        /// 1 to 4000 characters
        A dimension_instruction: str = "DimensionInstruction",
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`
        B dimension_name: str = "DimensionName",
        C dimension_rating_scale: DimensionRatingScale = "DimensionRatingScale",
    }
    set {}
}

c::property! {
    /// Exactly one of `LlmAsAJudge`, `CodeBased`, `Derived`.
    EvaluatorConfig, "bedrockagentcore-evaluator-evaluatorconfig";
    new {}
    set {
        code_based: CodeBasedEvaluatorConfig = "CodeBased",
        derived: DerivedEvaluatorConfig = "Derived",
        llm_as_a_judge: LlmAsAJudgeEvaluatorConfig = "LlmAsAJudge",
    }
}

c::property! {
    /// Exactly one of `BedrockEvaluatorModelConfig`, `ResponsesEvaluatorModelConfig`.
    EvaluatorModelConfig, "bedrockagentcore-evaluator-evaluatormodelconfig";
    new {}
    set {
        bedrock_evaluator_model_config: BedrockEvaluatorModelConfig = "BedrockEvaluatorModelConfig",
        responses_evaluator_model_config: OpenResponsesEvaluatorModelConfig = "ResponsesEvaluatorModelConfig",
    }
}

c::property! {
    InferenceConfiguration, "bedrockagentcore-evaluator-inferenceconfiguration";
    new {}
    set {
        /// at least 1
        max_tokens: i64 = "MaxTokens",
        /// at most 2500 items; each: at least 1 character
        stop_sequences: c::List<str> = "StopSequences",
        /// 0 to 1
        temperature: f64 = "Temperature",
        /// 0 to 1
        top_p: f64 = "TopP",
    }
}

c::property! {
    LambdaEvaluatorConfig, "bedrockagentcore-evaluator-lambdaevaluatorconfig";
    new {
        A lambda_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "LambdaArn",
    }
    set {
        /// 1 to 300
        lambda_timeout_in_seconds: i64 = "LambdaTimeoutInSeconds",
    }
}

c::property! {
    LlmAsAJudgeEvaluatorConfig, "bedrockagentcore-evaluator-llmasajudgeevaluatorconfig";
    new {
        A instructions: str = "Instructions",
        B model_config: EvaluatorModelConfig = "ModelConfig",
        C rating_scale: RatingScale = "RatingScale",
    }
    set {}
}

c::property! {
    NumericalScaleDefinition, "bedrockagentcore-evaluator-numericalscaledefinition";
    new NumericalScaleDefinitionRequired {
        A definition: str = "Definition",
        /// 1 to 100 characters
        B label: str = "Label",
        /// at least 0
        C value: f64 = "Value",
    }
    set {}
}

c::property! {
    OpenResponsesEvaluatorModelConfig, "bedrockagentcore-evaluator-openresponsesevaluatormodelconfig";
    new {
        A model_id: str = "ModelId",
    }
    set {
        /// at least 1
        max_output_tokens: i64 = "MaxOutputTokens",
        reasoning: ReasoningConfiguration = "Reasoning",
        /// 0 to 2
        temperature: f64 = "Temperature",
        /// 0 to 1
        top_p: f64 = "TopP",
    }
}

c::property! {
    /// Exactly one of `Numerical`, `Categorical`, `MultiDimensional`.
    RatingScale, "bedrockagentcore-evaluator-ratingscale";
    new {}
    set {
        categorical: c::List<CategoricalScaleDefinition> = "Categorical",
        /// 1 to 50 items
        multi_dimensional: c::List<EvaluationDimension> = "MultiDimensional",
        numerical: c::List<NumericalScaleDefinition> = "Numerical",
    }
}

c::property! {
    ReasoningConfiguration, "bedrockagentcore-evaluator-reasoningconfiguration";
    new {}
    set {
        /// 1 to 64 characters
        effort: str = "Effort",
    }
}

c::open_enum! {
    EvaluatorLevel {
        TOOL_CALL = "TOOL_CALL",
        TRACE = "TRACE",
        SESSION = "SESSION",
    }
}
