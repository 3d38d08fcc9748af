// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::ModelCard` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ModelCardName`.
    CfnModelCard = "AWS::SageMaker::ModelCard", "sagemaker-modelcard", reference name, name_property "ModelCardName",
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}", tags List "Tags";
    new CfnModelCardRequired {
        A content: Content = "Content",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        B model_card_name: str = "ModelCardName",
        C model_card_status: ModelCardStatus = "ModelCardStatus",
    }
    set {
        created_by: UserContext = "CreatedBy",
        last_modified_by: UserContext = "LastModifiedBy",
        /// an update replaces the resource
        security_config: SecurityConfig = "SecurityConfig",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ModelCardArn",
        CREATED_BY_DOMAIN_ID: str = "CreatedBy.DomainId",
        CREATED_BY_USER_PROFILE_ARN: str = "CreatedBy.UserProfileArn",
        CREATED_BY_USER_PROFILE_NAME: str = "CreatedBy.UserProfileName",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_BY_DOMAIN_ID: str = "LastModifiedBy.DomainId",
        LAST_MODIFIED_BY_USER_PROFILE_ARN: str = "LastModifiedBy.UserProfileArn",
        LAST_MODIFIED_BY_USER_PROFILE_NAME: str = "LastModifiedBy.UserProfileName",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        MODEL_CARD_ARN: c::Arn<CfnModelCard> = "ModelCardArn",
        MODEL_CARD_PROCESSING_STATUS: str = "ModelCardProcessingStatus",
        MODEL_CARD_VERSION: i64 = "ModelCardVersion",
    }
}

c::property! {
    AdditionalInformation, "sagemaker-modelcard-additionalinformation";
    new {}
    set {
        /// at most 2048 characters
        caveats_and_recommendations: str = "CaveatsAndRecommendations",
        custom_details: c::Map<str> = "CustomDetails",
        /// at most 2048 characters
        ethical_considerations: str = "EthicalConsiderations",
    }
}

c::property! {
    BusinessDetails, "sagemaker-modelcard-businessdetails";
    new {}
    set {
        /// at most 2048 characters
        business_problem: str = "BusinessProblem",
        /// at most 2048 characters
        business_stakeholders: str = "BusinessStakeholders",
        /// at most 2048 characters
        line_of_business: str = "LineOfBusiness",
    }
}

c::property! {
    Container, "sagemaker-modelcard-container";
    new {
        /// at most 255 characters
        A image: str = "Image",
    }
    set {
        /// at most 1024 characters
        model_data_url: str = "ModelDataUrl",
        nearest_model_name: str = "NearestModelName",
    }
}

c::property! {
    Content, "sagemaker-modelcard-content";
    new {}
    set {
        additional_information: AdditionalInformation = "AdditionalInformation",
        business_details: BusinessDetails = "BusinessDetails",
        evaluation_details: c::List<EvaluationDetail> = "EvaluationDetails",
        intended_uses: IntendedUses = "IntendedUses",
        model_overview: ModelOverview = "ModelOverview",
        model_package_details: ModelPackageDetails = "ModelPackageDetails",
        training_details: TrainingDetails = "TrainingDetails",
    }
}

c::property! {
    EvaluationDetail, "sagemaker-modelcard-evaluationdetail";
    new {
        /// matches `.{1,63}`
        A name: str = "Name",
    }
    set {
        /// at most 10 items; each: at most 1024 characters
        datasets: c::List<str> = "Datasets",
        /// at most 256 characters
        evaluation_job_arn: str = "EvaluationJobArn",
        /// at most 2096 characters
        evaluation_observation: str = "EvaluationObservation",
        metadata: c::Map<str> = "Metadata",
        metric_groups: c::List<MetricGroup> = "MetricGroups",
    }
}

c::property! {
    Function, "sagemaker-modelcard-function";
    new {}
    set {
        /// at most 63 characters
        condition: str = "Condition",
        /// at most 63 characters
        facet: str = "Facet",
        function: FunctionFunction = "Function",
    }
}

c::property! {
    InferenceEnvironment, "sagemaker-modelcard-inferenceenvironment";
    new {}
    set {
        /// at most 15 items; each: at most 1024 characters
        container_image: c::List<str> = "ContainerImage",
    }
}

c::property! {
    InferenceSpecification, "sagemaker-modelcard-inferencespecification";
    new {
        /// 1 to 15 items
        A containers: c::List<Container> = "Containers",
    }
    set {}
}

c::property! {
    IntendedUses, "sagemaker-modelcard-intendeduses";
    new {}
    set {
        /// at most 2048 characters
        explanations_for_risk_rating: str = "ExplanationsForRiskRating",
        /// at most 2048 characters
        factors_affecting_model_efficiency: str = "FactorsAffectingModelEfficiency",
        /// at most 2048 characters
        intended_uses: str = "IntendedUses",
        /// at most 2048 characters
        purpose_of_model: str = "PurposeOfModel",
        risk_rating: RiskRating = "RiskRating",
    }
}

c::property! {
    /// At least one of `Name` with `Type` with `Value`, `Name` with `Type` with `Value`, `Name` with `Type` with `Value`, `Name` with `Type` with `Value`.
    MetricData, "sagemaker-modelcard-metricdata";
    new {}
    set {
        /// matches `.{1,255}`
        name: str = "Name",
        /// at most 1024 characters
        notes: str = "Notes",
        r#type: MetricDataType = "Type",
        value: c::Json = "Value",
        /// at most 63 characters
        x_axis_name: str = "XAxisName",
        /// at most 63 characters
        y_axis_name: str = "YAxisName",
    }
}

c::property! {
    MetricGroup, "sagemaker-modelcard-metricgroup";
    new {
        A metric_data: c::List<MetricData> = "MetricData",
        /// matches `.{1,63}`
        B name: str = "Name",
    }
    set {}
}

c::property! {
    ModelOverview, "sagemaker-modelcard-modeloverview";
    new {}
    set {
        /// at most 1024 characters
        algorithm_type: str = "AlgorithmType",
        inference_environment: InferenceEnvironment = "InferenceEnvironment",
        /// at most 15 items; each: at most 1024 characters
        model_artifact: c::List<str> = "ModelArtifact",
        /// at most 1024 characters
        model_creator: str = "ModelCreator",
        /// at most 1024 characters
        model_description: str = "ModelDescription",
        /// at most 1024 characters
        model_id: str = "ModelId",
        /// at most 1024 characters
        model_name: str = "ModelName",
        /// at most 1024 characters
        model_owner: str = "ModelOwner",
        /// at least 1
        model_version: f64 = "ModelVersion",
        /// at most 1024 characters
        problem_type: str = "ProblemType",
    }
}

c::property! {
    ModelPackageCreator, "sagemaker-modelcard-modelpackagecreator";
    new {}
    set {
        /// at most 63 characters
        user_profile_name: str = "UserProfileName",
    }
}

c::property! {
    ModelPackageDetails, "sagemaker-modelcard-modelpackagedetails";
    new {}
    set {
        /// at most 1024 characters
        approval_description: str = "ApprovalDescription",
        created_by: ModelPackageCreator = "CreatedBy",
        domain: str = "Domain",
        inference_specification: InferenceSpecification = "InferenceSpecification",
        model_approval_status: ModelPackageDetailsModelApprovalStatus = "ModelApprovalStatus",
        /// 1 to 2048 characters
        model_package_arn: str = "ModelPackageArn",
        /// at most 1024 characters
        model_package_description: str = "ModelPackageDescription",
        /// 1 to 63 characters
        model_package_group_name: str = "ModelPackageGroupName",
        /// 1 to 63 characters
        model_package_name: str = "ModelPackageName",
        model_package_status: ModelPackageDetailsModelPackageStatus = "ModelPackageStatus",
        /// at least 1
        model_package_version: f64 = "ModelPackageVersion",
        /// 1 item
        source_algorithms: c::List<SourceAlgorithm> = "SourceAlgorithms",
        task: str = "Task",
    }
}

c::property! {
    ObjectiveFunction, "sagemaker-modelcard-objectivefunction";
    new {}
    set {
        function: Function = "Function",
        /// at most 1024 characters
        notes: str = "Notes",
    }
}

c::property! {
    SecurityConfig, "sagemaker-modelcard-securityconfig";
    new {}
    set {
        /// at most 2048 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    SourceAlgorithm, "sagemaker-modelcard-sourcealgorithm";
    new {
        /// at most 170 characters
        A algorithm_name: str = "AlgorithmName",
    }
    set {
        /// at most 1024 characters
        model_data_url: str = "ModelDataUrl",
    }
}

c::property! {
    TrainingDetails, "sagemaker-modelcard-trainingdetails";
    new {}
    set {
        objective_function: ObjectiveFunction = "ObjectiveFunction",
        training_job_details: TrainingJobDetails = "TrainingJobDetails",
        /// at most 1024 characters
        training_observations: str = "TrainingObservations",
    }
}

c::property! {
    TrainingEnvironment, "sagemaker-modelcard-trainingenvironment";
    new {}
    set {
        /// at most 15 items; each: at most 1024 characters
        container_image: c::List<str> = "ContainerImage",
    }
}

c::property! {
    TrainingHyperParameter, "sagemaker-modelcard-traininghyperparameter";
    new TrainingHyperParameterRequired {
        /// matches `.{1,255}`
        A name: str = "Name",
        /// matches `.{1,255}`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    TrainingJobDetails, "sagemaker-modelcard-trainingjobdetails";
    new {}
    set {
        hyper_parameters: c::List<TrainingHyperParameter> = "HyperParameters",
        /// at most 1024 characters
        training_arn: str = "TrainingArn",
        /// at most 15 items; each: at most 1024 characters
        training_datasets: c::List<str> = "TrainingDatasets",
        training_environment: TrainingEnvironment = "TrainingEnvironment",
        training_metrics: c::List<TrainingMetric> = "TrainingMetrics",
        user_provided_hyper_parameters: c::List<TrainingHyperParameter> = "UserProvidedHyperParameters",
        user_provided_training_metrics: c::List<TrainingMetric> = "UserProvidedTrainingMetrics",
    }
}

c::property! {
    TrainingMetric, "sagemaker-modelcard-trainingmetric";
    new {
        /// matches `.{1,255}`
        A name: str = "Name",
        B value: f64 = "Value",
    }
    set {
        /// at most 1024 characters
        notes: str = "Notes",
    }
}

c::property! {
    UserContext, "sagemaker-modelcard-usercontext";
    new {}
    set {
        /// default `"UnsetValue"`
        domain_id: str = "DomainId",
        /// default `"UnsetValue"`
        user_profile_arn: str = "UserProfileArn",
        /// default `"UnsetValue"`
        user_profile_name: str = "UserProfileName",
    }
}

c::open_enum! {
    RiskRating {
        HIGH = "High",
        MEDIUM = "Medium",
        LOW = "Low",
        UNKNOWN = "Unknown",
    }
}

c::open_enum! {
    ModelCardStatus {
        DRAFT = "Draft",
        PENDING_REVIEW = "PendingReview",
        APPROVED = "Approved",
        ARCHIVED = "Archived",
    }
}

c::open_enum! {
    FunctionFunction {
        MAXIMIZE = "Maximize",
        MINIMIZE = "Minimize",
    }
}

c::open_enum! {
    MetricDataType {
        NUMBER = "number",
        STRING = "string",
        BOOLEAN = "boolean",
    }
}

c::open_enum! {
    ModelPackageDetailsModelApprovalStatus {
        APPROVED = "Approved",
        REJECTED = "Rejected",
        PENDING_MANUAL_APPROVAL = "PendingManualApproval",
    }
}

c::open_enum! {
    ModelPackageDetailsModelPackageStatus {
        PENDING = "Pending",
        IN_PROGRESS = "InProgress",
        COMPLETED = "Completed",
        FAILED = "Failed",
        DELETING = "Deleting",
    }
}
