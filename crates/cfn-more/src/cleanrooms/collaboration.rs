// Written by `cargo xtask codegen` from crates/registry/data/cleanrooms.txt.

//! `AWS::CleanRooms::Collaboration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CollaborationIdentifier`.
    CfnCollaboration = "AWS::CleanRooms::Collaboration", "cleanrooms-collaboration", reference name,
        arn "arn:${Partition}:cleanrooms:${Region}:${Account}:collaboration/${CollaborationId}", tags List "Tags";
    new CfnCollaborationRequired {
        /// 1 to 100 characters; an update replaces the resource
        A creator_display_name: str = "CreatorDisplayName",
        /// 1 to 255 characters
        B description: str = "Description",
        /// 1 to 100 characters
        C name: str = "Name",
        /// an update replaces the resource
        D query_log_status: CollaborationQueryLogStatus = "QueryLogStatus",
    }
    set {
        /// no item twice; an update replaces the resource
        allowed_result_regions: c::List<SupportedS3Region> = "AllowedResultRegions",
        analytics_engine: AnalyticsEngine = "AnalyticsEngine",
        /// no item twice; an update replaces the resource
        auto_approved_change_types: c::List<AutoApprovedChangeType> = "AutoApprovedChangeTypes",
        /// an update replaces the resource
        creator_ml_member_abilities: MLMemberAbilities = "CreatorMLMemberAbilities",
        /// no item twice; an update replaces the resource
        creator_member_abilities: c::List<MemberAbility> = "CreatorMemberAbilities",
        /// an update replaces the resource
        creator_payment_configuration: PaymentConfiguration = "CreatorPaymentConfiguration",
        /// an update replaces the resource
        data_encryption_metadata: DataEncryptionMetadata = "DataEncryptionMetadata",
        is_metrics_enabled: bool = "IsMetricsEnabled",
        /// an update replaces the resource
        job_log_status: CollaborationJobLogStatus = "JobLogStatus",
        /// at most 9 items; an update replaces the resource
        members: c::List<MemberSpecification> = "Members",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        COLLABORATION_IDENTIFIER: c::Name<CfnCollaboration> = "CollaborationIdentifier",
    }
}

c::property! {
    DataEncryptionMetadata, "cleanrooms-collaboration-dataencryptionmetadata";
    new DataEncryptionMetadataRequired {
        A allow_cleartext: bool = "AllowCleartext",
        B allow_duplicates: bool = "AllowDuplicates",
        C allow_joins_on_columns_with_different_names: bool = "AllowJoinsOnColumnsWithDifferentNames",
        D preserve_nulls: bool = "PreserveNulls",
    }
    set {}
}

c::property! {
    JobComputePaymentConfig, "cleanrooms-collaboration-jobcomputepaymentconfig";
    new {
        A is_responsible: bool = "IsResponsible",
    }
    set {}
}

c::property! {
    MLMemberAbilities, "cleanrooms-collaboration-mlmemberabilities";
    new {
        /// no item twice
        A custom_ml_member_abilities: c::List<CustomMLMemberAbility> = "CustomMLMemberAbilities",
    }
    set {}
}

c::property! {
    MLPaymentConfig, "cleanrooms-collaboration-mlpaymentconfig";
    new {}
    set {
        model_inference: ModelInferencePaymentConfig = "ModelInference",
        model_training: ModelTrainingPaymentConfig = "ModelTraining",
        synthetic_data_generation: SyntheticDataGenerationPaymentConfig = "SyntheticDataGeneration",
    }
}

c::property! {
    MemberSpecification, "cleanrooms-collaboration-memberspecification";
    new MemberSpecificationRequired {
        /// 12 characters; matches `^[0-9]+$`
        A account_id: str = "AccountId",
        /// 1 to 100 characters
        B display_name: str = "DisplayName",
    }
    set {
        ml_member_abilities: MLMemberAbilities = "MLMemberAbilities",
        /// no item twice
        member_abilities: c::List<MemberAbility> = "MemberAbilities",
        payment_configuration: PaymentConfiguration = "PaymentConfiguration",
    }
}

c::property! {
    ModelInferencePaymentConfig, "cleanrooms-collaboration-modelinferencepaymentconfig";
    new {
        A is_responsible: bool = "IsResponsible",
    }
    set {}
}

c::property! {
    ModelTrainingPaymentConfig, "cleanrooms-collaboration-modeltrainingpaymentconfig";
    new {
        A is_responsible: bool = "IsResponsible",
    }
    set {}
}

c::property! {
    PaymentConfiguration, "cleanrooms-collaboration-paymentconfiguration";
    new {
        A query_compute: QueryComputePaymentConfig = "QueryCompute",
    }
    set {
        job_compute: JobComputePaymentConfig = "JobCompute",
        machine_learning: MLPaymentConfig = "MachineLearning",
    }
}

c::property! {
    QueryComputePaymentConfig, "cleanrooms-collaboration-querycomputepaymentconfig";
    new {
        A is_responsible: bool = "IsResponsible",
    }
    set {}
}

c::property! {
    SyntheticDataGenerationPaymentConfig, "cleanrooms-collaboration-syntheticdatagenerationpaymentconfig";
    new {
        A is_responsible: bool = "IsResponsible",
    }
    set {}
}

c::open_enum! {
    AnalyticsEngine {
        CLEAN_ROOMS_SQL = "CLEAN_ROOMS_SQL",
        SPARK = "SPARK",
    }
}

c::open_enum! {
    AutoApprovedChangeType {
        ADD_MEMBER = "ADD_MEMBER",
        GRANT_RECEIVE_RESULTS_ABILITY = "GRANT_RECEIVE_RESULTS_ABILITY",
        REVOKE_RECEIVE_RESULTS_ABILITY = "REVOKE_RECEIVE_RESULTS_ABILITY",
    }
}

c::open_enum! {
    CollaborationJobLogStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    CollaborationQueryLogStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    CustomMLMemberAbility {
        CAN_RECEIVE_MODEL_OUTPUT = "CAN_RECEIVE_MODEL_OUTPUT",
        CAN_RECEIVE_INFERENCE_OUTPUT = "CAN_RECEIVE_INFERENCE_OUTPUT",
    }
}

c::open_enum! {
    MemberAbility {
        CAN_QUERY = "CAN_QUERY",
        CAN_RUN_JOB = "CAN_RUN_JOB",
        CAN_RECEIVE_RESULTS = "CAN_RECEIVE_RESULTS",
    }
}

c::open_enum! {
    SupportedS3Region {
        US_WEST_1 = "us-west-1",
        US_WEST_2 = "us-west-2",
        US_EAST_1 = "us-east-1",
        US_EAST_2 = "us-east-2",
        AF_SOUTH_1 = "af-south-1",
        AP_EAST_1 = "ap-east-1",
        AP_EAST_2 = "ap-east-2",
        AP_SOUTH_2 = "ap-south-2",
        AP_SOUTHEAST_1 = "ap-southeast-1",
        AP_SOUTHEAST_2 = "ap-southeast-2",
        AP_SOUTHEAST_3 = "ap-southeast-3",
        AP_SOUTHEAST_5 = "ap-southeast-5",
        AP_SOUTHEAST_4 = "ap-southeast-4",
        AP_SOUTHEAST_7 = "ap-southeast-7",
        AP_SOUTH_1 = "ap-south-1",
        AP_NORTHEAST_3 = "ap-northeast-3",
        AP_NORTHEAST_1 = "ap-northeast-1",
        AP_NORTHEAST_2 = "ap-northeast-2",
        CA_CENTRAL_1 = "ca-central-1",
        CA_WEST_1 = "ca-west-1",
        EU_SOUTH_1 = "eu-south-1",
        EU_WEST_3 = "eu-west-3",
        EU_SOUTH_2 = "eu-south-2",
        EU_CENTRAL_2 = "eu-central-2",
        EU_CENTRAL_1 = "eu-central-1",
        EU_NORTH_1 = "eu-north-1",
        EU_WEST_1 = "eu-west-1",
        EU_WEST_2 = "eu-west-2",
        ME_SOUTH_1 = "me-south-1",
        ME_CENTRAL_1 = "me-central-1",
        IL_CENTRAL_1 = "il-central-1",
        SA_EAST_1 = "sa-east-1",
        MX_CENTRAL_1 = "mx-central-1",
    }
}
