// Written by `cargo xtask codegen` from crates/registry/data/cleanrooms.txt.

//! `AWS::CleanRooms::Membership` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `MembershipIdentifier`.
    CfnMembership = "AWS::CleanRooms::Membership", "cleanrooms-membership", reference name,
        arn "arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}", tags List "Tags";
    new CfnMembershipRequired {
        /// 36 characters; matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`; an update replaces the resource
        A collaboration_identifier: str = "CollaborationIdentifier",
        B query_log_status: MembershipQueryLogStatus = "QueryLogStatus",
    }
    set {
        default_job_result_configuration: MembershipProtectedJobResultConfiguration = "DefaultJobResultConfiguration",
        default_result_configuration: MembershipProtectedQueryResultConfiguration = "DefaultResultConfiguration",
        is_metrics_enabled: bool = "IsMetricsEnabled",
        job_log_status: MembershipJobLogStatus = "JobLogStatus",
        payment_configuration: MembershipPaymentConfiguration = "PaymentConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        COLLABORATION_ARN: str = "CollaborationArn",
        COLLABORATION_CREATOR_ACCOUNT_ID: str = "CollaborationCreatorAccountId",
        MEMBERSHIP_IDENTIFIER: c::Name<CfnMembership> = "MembershipIdentifier",
    }
}

c::property! {
    MembershipJobComputePaymentConfig, "cleanrooms-membership-membershipjobcomputepaymentconfig";
    new {
        A is_responsible: bool = "IsResponsible",
    }
    set {}
}

c::property! {
    MembershipMLPaymentConfig, "cleanrooms-membership-membershipmlpaymentconfig";
    new {}
    set {
        model_inference: MembershipModelInferencePaymentConfig = "ModelInference",
        model_training: MembershipModelTrainingPaymentConfig = "ModelTraining",
        synthetic_data_generation: MembershipSyntheticDataGenerationPaymentConfig = "SyntheticDataGeneration",
    }
}

c::property! {
    MembershipModelInferencePaymentConfig, "cleanrooms-membership-membershipmodelinferencepaymentconfig";
    new {
        A is_responsible: bool = "IsResponsible",
    }
    set {}
}

c::property! {
    MembershipModelTrainingPaymentConfig, "cleanrooms-membership-membershipmodeltrainingpaymentconfig";
    new {
        A is_responsible: bool = "IsResponsible",
    }
    set {}
}

c::property! {
    MembershipPaymentConfiguration, "cleanrooms-membership-membershippaymentconfiguration";
    new {
        A query_compute: MembershipQueryComputePaymentConfig = "QueryCompute",
    }
    set {
        job_compute: MembershipJobComputePaymentConfig = "JobCompute",
        machine_learning: MembershipMLPaymentConfig = "MachineLearning",
    }
}

c::property! {
    MembershipProtectedJobOutputConfiguration, "cleanrooms-membership-membershipprotectedjoboutputconfiguration";
    new {
        A s3: ProtectedJobS3OutputConfigurationInput = "S3",
    }
    set {}
}

c::property! {
    MembershipProtectedJobResultConfiguration, "cleanrooms-membership-membershipprotectedjobresultconfiguration";
    new {
        A output_configuration: MembershipProtectedJobOutputConfiguration = "OutputConfiguration",
        /// 32 to 512 characters; matches `^arn:aws:iam::[0-9A-Za-z_]+:role/[0-9A-Za-z_+=./@-]+$`
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    MembershipProtectedQueryOutputConfiguration, "cleanrooms-membership-membershipprotectedqueryoutputconfiguration";
    new {
        A s3: ProtectedQueryS3OutputConfiguration = "S3",
    }
    set {}
}

c::property! {
    MembershipProtectedQueryResultConfiguration, "cleanrooms-membership-membershipprotectedqueryresultconfiguration";
    new {
        A output_configuration: MembershipProtectedQueryOutputConfiguration = "OutputConfiguration",
    }
    set {
        /// 32 to 512 characters; matches `^arn:aws:iam::[0-9A-Za-z_]+:role/[0-9A-Za-z_+=./@-]+$`
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    MembershipQueryComputePaymentConfig, "cleanrooms-membership-membershipquerycomputepaymentconfig";
    new {
        A is_responsible: bool = "IsResponsible",
    }
    set {}
}

c::property! {
    MembershipSyntheticDataGenerationPaymentConfig, "cleanrooms-membership-membershipsyntheticdatagenerationpaymentconfig";
    new {
        A is_responsible: bool = "IsResponsible",
    }
    set {}
}

c::property! {
    ProtectedJobS3OutputConfigurationInput, "cleanrooms-membership-protectedjobs3outputconfigurationinput";
    new {
        /// 3 to 63 characters
        A bucket: str = "Bucket",
    }
    set {
        key_prefix: str = "KeyPrefix",
    }
}

c::property! {
    ProtectedQueryS3OutputConfiguration, "cleanrooms-membership-protectedquerys3outputconfiguration";
    new ProtectedQueryS3OutputConfigurationRequired {
        /// 3 to 63 characters
        A bucket: str = "Bucket",
        B result_format: ResultFormat = "ResultFormat",
    }
    set {
        key_prefix: str = "KeyPrefix",
        single_file_output: bool = "SingleFileOutput",
    }
}

c::open_enum! {
    MembershipJobLogStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    MembershipQueryLogStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ResultFormat {
        CSV = "CSV",
        PARQUET = "PARQUET",
    }
}
