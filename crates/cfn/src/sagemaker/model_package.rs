// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::ModelPackage` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ModelPackageArn`.
    CfnModelPackage = "AWS::SageMaker::ModelPackage", "sagemaker-modelpackage", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:model-package/${ModelPackageName}", tags List "Tags";
    new {}
    set {
        /// 1 to 15 items
        additional_inference_specifications: c::List<AdditionalInferenceSpecificationDefinition> = "AdditionalInferenceSpecifications",
        /// 1 to 15 items; AWS does not show it again
        additional_inference_specifications_to_add: c::List<AdditionalInferenceSpecificationDefinition> = "AdditionalInferenceSpecificationsToAdd",
        /// at most 1024 characters
        approval_description: str = "ApprovalDescription",
        certify_for_marketplace: bool = "CertifyForMarketplace",
        /// 1 to 36 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource; AWS does not show it again
        client_token: str = "ClientToken",
        /// 1 to 50 keys
        customer_metadata_properties: c::Map<str> = "CustomerMetadataProperties",
        /// an update replaces the resource
        domain: str = "Domain",
        /// an update replaces the resource
        drift_check_baselines: DriftCheckBaselines = "DriftCheckBaselines",
        /// an update replaces the resource
        inference_specification: InferenceSpecification = "InferenceSpecification",
        /// an update replaces the resource
        metadata_properties: MetadataProperties = "MetadataProperties",
        model_approval_status: ModelApprovalStatus = "ModelApprovalStatus",
        /// an update may replace the resource
        model_card: ModelCard = "ModelCard",
        /// an update replaces the resource
        model_metrics: ModelMetrics = "ModelMetrics",
        /// at most 1024 characters; matches `[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*`; an update replaces the resource
        model_package_description: str = "ModelPackageDescription",
        /// 1 to 170 characters; an update replaces the resource
        model_package_group_name: str = "ModelPackageGroupName",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`
        model_package_name: str = "ModelPackageName",
        model_package_status_details: ModelPackageStatusDetails = "ModelPackageStatusDetails",
        /// at least 1
        model_package_version: i64 = "ModelPackageVersion",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`; an update replaces the resource
        sample_payload_url: str = "SamplePayloadUrl",
        /// an update replaces the resource
        security_config: SecurityConfig = "SecurityConfig",
        skip_model_validation: SkipModelValidation = "SkipModelValidation",
        /// an update replaces the resource
        source_algorithm_specification: SourceAlgorithmSpecification = "SourceAlgorithmSpecification",
        /// at most 1024 characters; an update may replace the resource
        source_uri: str = "SourceUri",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        task: str = "Task",
        /// an update replaces the resource
        validation_specification: ValidationSpecification = "ValidationSpecification",
    }
    get {
        @arn "ModelPackageArn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        MODEL_PACKAGE_ARN: c::Arn<CfnModelPackage> = "ModelPackageArn",
        MODEL_PACKAGE_STATUS: c::Json = "ModelPackageStatus",
    }
}

c::property! {
    AdditionalInferenceSpecificationDefinition, "sagemaker-modelpackage-additionalinferencespecificationdefinition";
    new {
        /// 1 to 15 items
        A containers: c::List<ModelPackageContainerDefinition> = "Containers",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`
        B name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// each: at most 256 characters
        supported_content_types: c::List<str> = "SupportedContentTypes",
        supported_realtime_inference_instance_types: c::List<str> = "SupportedRealtimeInferenceInstanceTypes",
        /// each: at most 1024 characters, matches `^[\-0-9A-Za-z_]+\/.+$`
        supported_response_mime_types: c::List<str> = "SupportedResponseMIMETypes",
        /// at least 1 item
        supported_transform_instance_types: c::List<str> = "SupportedTransformInstanceTypes",
    }
}

c::property! {
    Bias, "sagemaker-modelpackage-bias";
    new {}
    set {
        post_training_report: MetricsSource = "PostTrainingReport",
        pre_training_report: MetricsSource = "PreTrainingReport",
        report: MetricsSource = "Report",
    }
}

c::property! {
    DataSource, "sagemaker-modelpackage-datasource";
    new {
        A s3_data_source: S3DataSource = "S3DataSource",
    }
    set {}
}

c::property! {
    DriftCheckBaselines, "sagemaker-modelpackage-driftcheckbaselines";
    new {}
    set {
        bias: DriftCheckBias = "Bias",
        explainability: DriftCheckExplainability = "Explainability",
        model_data_quality: DriftCheckModelDataQuality = "ModelDataQuality",
        model_quality: DriftCheckModelQuality = "ModelQuality",
    }
}

c::property! {
    DriftCheckBias, "sagemaker-modelpackage-driftcheckbias";
    new {}
    set {
        config_file: FileSource = "ConfigFile",
        post_training_constraints: MetricsSource = "PostTrainingConstraints",
        pre_training_constraints: MetricsSource = "PreTrainingConstraints",
    }
}

c::property! {
    DriftCheckExplainability, "sagemaker-modelpackage-driftcheckexplainability";
    new {}
    set {
        config_file: FileSource = "ConfigFile",
        constraints: MetricsSource = "Constraints",
    }
}

c::property! {
    DriftCheckModelDataQuality, "sagemaker-modelpackage-driftcheckmodeldataquality";
    new {}
    set {
        constraints: MetricsSource = "Constraints",
        statistics: MetricsSource = "Statistics",
    }
}

c::property! {
    DriftCheckModelQuality, "sagemaker-modelpackage-driftcheckmodelquality";
    new {}
    set {
        constraints: MetricsSource = "Constraints",
        statistics: MetricsSource = "Statistics",
    }
}

c::property! {
    Explainability, "sagemaker-modelpackage-explainability";
    new {}
    set {
        report: MetricsSource = "Report",
    }
}

c::property! {
    FileSource, "sagemaker-modelpackage-filesource";
    new {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        A s3_uri: str = "S3Uri",
    }
    set {
        /// at most 72 characters; matches `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`
        content_digest: str = "ContentDigest",
        /// at most 256 characters
        content_type: str = "ContentType",
    }
}

c::property! {
    InferenceSpecification, "sagemaker-modelpackage-inferencespecification";
    new InferenceSpecificationRequired {
        /// 1 to 15 items; no item twice
        A containers: c::List<ModelPackageContainerDefinition> = "Containers",
        /// each: at most 256 characters
        B supported_content_types: c::List<str> = "SupportedContentTypes",
        /// each: at most 1024 characters, matches `^[\-0-9A-Za-z_]+\/.+$`
        C supported_response_mime_types: c::List<str> = "SupportedResponseMIMETypes",
    }
    set {
        supported_realtime_inference_instance_types: c::List<str> = "SupportedRealtimeInferenceInstanceTypes",
        /// at least 1 item
        supported_transform_instance_types: c::List<str> = "SupportedTransformInstanceTypes",
    }
}

c::property! {
    MetadataProperties, "sagemaker-modelpackage-metadataproperties";
    new {}
    set {
        /// at most 1024 characters
        commit_id: str = "CommitId",
        /// at most 1024 characters
        generated_by: str = "GeneratedBy",
        /// at most 1024 characters
        project_id: str = "ProjectId",
        /// at most 1024 characters
        repository: str = "Repository",
    }
}

c::property! {
    MetricsSource, "sagemaker-modelpackage-metricssource";
    new MetricsSourceRequired {
        /// at most 256 characters
        A content_type: str = "ContentType",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        B s3_uri: str = "S3Uri",
    }
    set {
        /// at most 72 characters; matches `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`
        content_digest: str = "ContentDigest",
    }
}

c::property! {
    ModelAccessConfig, "sagemaker-modelpackage-modelaccessconfig";
    new {
        A accept_eula: bool = "AcceptEula",
    }
    set {}
}

c::property! {
    ModelCard, "sagemaker-modelpackage-modelcard";
    new ModelCardRequired {
        /// at most 100000 characters
        A model_card_content: str = "ModelCardContent",
        B model_card_status: ModelCardModelCardStatus = "ModelCardStatus",
    }
    set {}
}

c::property! {
    ModelDataQuality, "sagemaker-modelpackage-modeldataquality";
    new {}
    set {
        constraints: MetricsSource = "Constraints",
        statistics: MetricsSource = "Statistics",
    }
}

c::property! {
    ModelDataSource, "sagemaker-modelpackage-modeldatasource";
    new {}
    set {
        s3_data_source: S3ModelDataSource = "S3DataSource",
    }
}

c::property! {
    ModelInput, "sagemaker-modelpackage-modelinput";
    new {
        /// 1 to 1024 characters; matches `[\S\s]+`
        A data_input_config: str = "DataInputConfig",
    }
    set {}
}

c::property! {
    ModelMetrics, "sagemaker-modelpackage-modelmetrics";
    new {}
    set {
        bias: Bias = "Bias",
        explainability: Explainability = "Explainability",
        model_data_quality: ModelDataQuality = "ModelDataQuality",
        model_quality: ModelQuality = "ModelQuality",
    }
}

c::property! {
    ModelPackageContainerDefinition, "sagemaker-modelpackage-modelpackagecontainerdefinition";
    new {
        /// 1 to 255 characters; matches `[\S]{1,255}`
        A image: str = "Image",
    }
    set {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`
        container_hostname: str = "ContainerHostname",
        /// at most 16 keys
        environment: c::Map<str> = "Environment",
        framework: str = "Framework",
        /// 3 to 10 characters; matches `[0-9]\.[A-Za-z0-9.]+`
        framework_version: str = "FrameworkVersion",
        /// at most 72 characters; matches `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`
        image_digest: str = "ImageDigest",
        model_data_source: ModelDataSource = "ModelDataSource",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        model_data_url: str = "ModelDataUrl",
        model_input: ModelInput = "ModelInput",
        nearest_model_name: str = "NearestModelName",
    }
}

c::property! {
    ModelPackageStatusDetails, "sagemaker-modelpackage-modelpackagestatusdetails";
    new {}
    set {
        validation_statuses: c::List<ModelPackageStatusItem> = "ValidationStatuses",
    }
}

c::property! {
    ModelPackageStatusItem, "sagemaker-modelpackage-modelpackagestatusitem";
    new ModelPackageStatusItemRequired {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`
        A name: str = "Name",
        B status: ModelPackageStatusItemStatus = "Status",
    }
    set {
        failure_reason: str = "FailureReason",
    }
}

c::property! {
    ModelQuality, "sagemaker-modelpackage-modelquality";
    new {}
    set {
        constraints: MetricsSource = "Constraints",
        statistics: MetricsSource = "Statistics",
    }
}

c::property! {
    S3DataSource, "sagemaker-modelpackage-s3datasource";
    new S3DataSourceRequired {
        A s3_data_type: S3DataSourceS3DataType = "S3DataType",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        B s3_uri: str = "S3Uri",
    }
    set {}
}

c::property! {
    S3ModelDataSource, "sagemaker-modelpackage-s3modeldatasource";
    new S3ModelDataSourceRequired {
        A compression_type: S3ModelDataSourceCompressionType = "CompressionType",
        B s3_data_type: S3ModelDataSourceS3DataType = "S3DataType",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        C s3_uri: str = "S3Uri",
    }
    set {
        model_access_config: ModelAccessConfig = "ModelAccessConfig",
    }
}

c::property! {
    SecurityConfig, "sagemaker-modelpackage-securityconfig";
    new {
        /// at most 2048 characters; matches `^[a-zA-Z0-9:/_-]*$`
        A kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
    set {}
}

c::property! {
    SourceAlgorithm, "sagemaker-modelpackage-sourcealgorithm";
    new {
        /// 1 to 170 characters
        A algorithm_name: str = "AlgorithmName",
    }
    set {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        model_data_url: str = "ModelDataUrl",
    }
}

c::property! {
    SourceAlgorithmSpecification, "sagemaker-modelpackage-sourcealgorithmspecification";
    new {
        /// 1 item
        A source_algorithms: c::List<SourceAlgorithm> = "SourceAlgorithms",
    }
    set {}
}

c::property! {
    TransformInput, "sagemaker-modelpackage-transforminput";
    new {
        A data_source: DataSource = "DataSource",
    }
    set {
        compression_type: TransformInputCompressionType = "CompressionType",
        /// at most 256 characters
        content_type: str = "ContentType",
        split_type: TransformInputSplitType = "SplitType",
    }
}

c::property! {
    TransformJobDefinition, "sagemaker-modelpackage-transformjobdefinition";
    new {
        A transform_input: TransformInput = "TransformInput",
        B transform_output: TransformOutput = "TransformOutput",
        C transform_resources: TransformResources = "TransformResources",
    }
    set {
        batch_strategy: TransformJobDefinitionBatchStrategy = "BatchStrategy",
        /// at most 16 keys
        environment: c::Map<str> = "Environment",
        /// at least 0
        max_concurrent_transforms: i64 = "MaxConcurrentTransforms",
        /// at least 0
        max_payload_in_mb: i64 = "MaxPayloadInMB",
    }
}

c::property! {
    TransformOutput, "sagemaker-modelpackage-transformoutput";
    new {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        A s3_output_path: str = "S3OutputPath",
    }
    set {
        /// at most 256 characters
        accept: str = "Accept",
        assemble_with: TransformOutputAssembleWith = "AssembleWith",
        /// at most 2048 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    TransformResources, "sagemaker-modelpackage-transformresources";
    new {
        /// at least 1
        A instance_count: i64 = "InstanceCount",
        B instance_type: str = "InstanceType",
    }
    set {
        /// at most 2048 characters
        volume_kms_key_id: str = "VolumeKmsKeyId",
    }
}

c::property! {
    ValidationProfile, "sagemaker-modelpackage-validationprofile";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`
        A profile_name: str = "ProfileName",
        B transform_job_definition: TransformJobDefinition = "TransformJobDefinition",
    }
    set {}
}

c::property! {
    ValidationSpecification, "sagemaker-modelpackage-validationspecification";
    new {
        /// 1 item
        A validation_profiles: c::List<ValidationProfile> = "ValidationProfiles",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        B validation_role: str = "ValidationRole",
    }
    set {}
}

c::open_enum! {
    ModelApprovalStatus {
        APPROVED = "Approved",
        REJECTED = "Rejected",
        PENDING_MANUAL_APPROVAL = "PendingManualApproval",
    }
}

c::open_enum! {
    SkipModelValidation {
        NONE = "None",
        ALL = "All",
    }
}

c::open_enum! {
    ModelCardModelCardStatus {
        DRAFT = "Draft",
        PENDING_REVIEW = "PendingReview",
        APPROVED = "Approved",
        ARCHIVED = "Archived",
    }
}

c::open_enum! {
    ModelPackageStatusItemStatus {
        NOT_STARTED = "NotStarted",
        FAILED = "Failed",
        IN_PROGRESS = "InProgress",
        COMPLETED = "Completed",
    }
}

c::open_enum! {
    S3DataSourceS3DataType {
        MANIFEST_FILE = "ManifestFile",
        S3_PREFIX = "S3Prefix",
        AUGMENTED_MANIFEST_FILE = "AugmentedManifestFile",
    }
}

c::open_enum! {
    S3ModelDataSourceCompressionType {
        NONE = "None",
        GZIP = "Gzip",
    }
}

c::open_enum! {
    S3ModelDataSourceS3DataType {
        S3_PREFIX = "S3Prefix",
        S3_OBJECT = "S3Object",
    }
}

c::open_enum! {
    TransformInputCompressionType {
        NONE = "None",
        GZIP = "Gzip",
    }
}

c::open_enum! {
    TransformInputSplitType {
        NONE = "None",
        TF_RECORD = "TFRecord",
        LINE = "Line",
        RECORD_IO = "RecordIO",
    }
}

c::open_enum! {
    TransformJobDefinitionBatchStrategy {
        MULTI_RECORD = "MultiRecord",
        SINGLE_RECORD = "SingleRecord",
    }
}

c::open_enum! {
    TransformOutputAssembleWith {
        NONE = "None",
        LINE = "Line",
    }
}
