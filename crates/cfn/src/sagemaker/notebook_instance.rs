// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::NotebookInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `NotebookInstanceArn`.
    CfnNotebookInstance = "AWS::SageMaker::NotebookInstance", "sagemaker-notebookinstance", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance/${NotebookInstanceName}", tags List "Tags";
    new CfnNotebookInstanceRequired {
        A instance_type: InstanceType = "InstanceType",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// deprecated by AWS
        accelerator_types: c::List<AcceleratorTypes> = "AcceleratorTypes",
        /// at most 3 items; each: 1 to 1024 characters, matches `^https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        additional_code_repositories: c::List<str> = "AdditionalCodeRepositories",
        /// 1 to 1024 characters; matches `^https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        default_code_repository: str = "DefaultCodeRepository",
        /// an update replaces the resource
        direct_internet_access: DirectInternetAccess = "DirectInternetAccess",
        instance_metadata_service_configuration: InstanceMetadataServiceConfiguration = "InstanceMetadataServiceConfiguration",
        /// at most 2048 characters; matches `^[a-zA-Z0-9:/_-]*$`; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        lifecycle_config_name: str = "LifecycleConfigName",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        notebook_instance_name: str = "NotebookInstanceName",
        /// at most 20 characters; an update replaces the resource
        platform_identifier: str = "PlatformIdentifier",
        root_access: RootAccess = "RootAccess",
        /// at most 5 items; each: at most 32 characters, matches `^[-0-9a-zA-Z]+$`; an update replaces the resource
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at most 32 characters; matches `^[-0-9a-zA-Z]+$`; an update replaces the resource
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// 5 to 16384
        volume_size_in_gb: i64 = "VolumeSizeInGB",
    }
    get {
        @arn "NotebookInstanceArn",
        NOTEBOOK_INSTANCE_ARN: c::Arn<CfnNotebookInstance> = "NotebookInstanceArn",
        NOTEBOOK_INSTANCE_NAME: str = "NotebookInstanceName",
    }
}

c::property! {
    InstanceMetadataServiceConfiguration, "sagemaker-notebookinstance-instancemetadataserviceconfiguration";
    new {
        /// at most 1 character; matches `^1|2$`
        A minimum_instance_metadata_service_version: str = "MinimumInstanceMetadataServiceVersion",
    }
    set {}
}

c::open_enum! {
    InstanceType {
        ML_C4_2XLARGE = "ml.c4.2xlarge",
        ML_C4_4XLARGE = "ml.c4.4xlarge",
        ML_C4_8XLARGE = "ml.c4.8xlarge",
        ML_C4_XLARGE = "ml.c4.xlarge",
        ML_C5_18XLARGE = "ml.c5.18xlarge",
        ML_C5_2XLARGE = "ml.c5.2xlarge",
        ML_C5_4XLARGE = "ml.c5.4xlarge",
        ML_C5_9XLARGE = "ml.c5.9xlarge",
        ML_C5_XLARGE = "ml.c5.xlarge",
        ML_C5D_18XLARGE = "ml.c5d.18xlarge",
        ML_C5D_2XLARGE = "ml.c5d.2xlarge",
        ML_C5D_4XLARGE = "ml.c5d.4xlarge",
        ML_C5D_9XLARGE = "ml.c5d.9xlarge",
        ML_C5D_XLARGE = "ml.c5d.xlarge",
        ML_C6I_12XLARGE = "ml.c6i.12xlarge",
        ML_C6I_16XLARGE = "ml.c6i.16xlarge",
        ML_C6I_24XLARGE = "ml.c6i.24xlarge",
        ML_C6I_2XLARGE = "ml.c6i.2xlarge",
        ML_C6I_32XLARGE = "ml.c6i.32xlarge",
        ML_C6I_4XLARGE = "ml.c6i.4xlarge",
        ML_C6I_8XLARGE = "ml.c6i.8xlarge",
        ML_C6I_LARGE = "ml.c6i.large",
        ML_C6I_XLARGE = "ml.c6i.xlarge",
        ML_C6ID_12XLARGE = "ml.c6id.12xlarge",
        ML_C6ID_16XLARGE = "ml.c6id.16xlarge",
        ML_C6ID_24XLARGE = "ml.c6id.24xlarge",
        ML_C6ID_2XLARGE = "ml.c6id.2xlarge",
        ML_C6ID_32XLARGE = "ml.c6id.32xlarge",
        ML_C6ID_4XLARGE = "ml.c6id.4xlarge",
        ML_C6ID_8XLARGE = "ml.c6id.8xlarge",
        ML_C6ID_LARGE = "ml.c6id.large",
        ML_C6ID_XLARGE = "ml.c6id.xlarge",
        ML_C7I_12XLARGE = "ml.c7i.12xlarge",
        ML_C7I_16XLARGE = "ml.c7i.16xlarge",
        ML_C7I_24XLARGE = "ml.c7i.24xlarge",
        ML_C7I_2XLARGE = "ml.c7i.2xlarge",
        ML_C7I_48XLARGE = "ml.c7i.48xlarge",
        ML_C7I_4XLARGE = "ml.c7i.4xlarge",
        ML_C7I_8XLARGE = "ml.c7i.8xlarge",
        ML_C7I_LARGE = "ml.c7i.large",
        ML_C7I_XLARGE = "ml.c7i.xlarge",
        ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
        ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
        ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
        ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
        ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
        ML_G4DN_XLARGE = "ml.g4dn.xlarge",
        ML_G5_12XLARGE = "ml.g5.12xlarge",
        ML_G5_16XLARGE = "ml.g5.16xlarge",
        ML_G5_24XLARGE = "ml.g5.24xlarge",
        ML_G5_2XLARGE = "ml.g5.2xlarge",
        ML_G5_48XLARGE = "ml.g5.48xlarge",
        ML_G5_4XLARGE = "ml.g5.4xlarge",
        ML_G5_8XLARGE = "ml.g5.8xlarge",
        ML_G5_XLARGE = "ml.g5.xlarge",
        ML_G6_12XLARGE = "ml.g6.12xlarge",
        ML_G6_16XLARGE = "ml.g6.16xlarge",
        ML_G6_24XLARGE = "ml.g6.24xlarge",
        ML_G6_2XLARGE = "ml.g6.2xlarge",
        ML_G6_48XLARGE = "ml.g6.48xlarge",
        ML_G6_4XLARGE = "ml.g6.4xlarge",
        ML_G6_8XLARGE = "ml.g6.8xlarge",
        ML_G6_XLARGE = "ml.g6.xlarge",
        ML_G6E_12XLARGE = "ml.g6e.12xlarge",
        ML_G6E_16XLARGE = "ml.g6e.16xlarge",
        ML_G6E_24XLARGE = "ml.g6e.24xlarge",
        ML_G6E_2XLARGE = "ml.g6e.2xlarge",
        ML_G6E_48XLARGE = "ml.g6e.48xlarge",
        ML_G6E_4XLARGE = "ml.g6e.4xlarge",
        ML_G6E_8XLARGE = "ml.g6e.8xlarge",
        ML_G6E_XLARGE = "ml.g6e.xlarge",
        ML_G7E_12XLARGE = "ml.g7e.12xlarge",
        ML_G7E_24XLARGE = "ml.g7e.24xlarge",
        ML_G7E_2XLARGE = "ml.g7e.2xlarge",
        ML_G7E_48XLARGE = "ml.g7e.48xlarge",
        ML_G7E_4XLARGE = "ml.g7e.4xlarge",
        ML_G7E_8XLARGE = "ml.g7e.8xlarge",
        ML_INF1_24XLARGE = "ml.inf1.24xlarge",
        ML_INF1_2XLARGE = "ml.inf1.2xlarge",
        ML_INF1_6XLARGE = "ml.inf1.6xlarge",
        ML_INF1_XLARGE = "ml.inf1.xlarge",
        ML_INF2_24XLARGE = "ml.inf2.24xlarge",
        ML_INF2_48XLARGE = "ml.inf2.48xlarge",
        ML_INF2_8XLARGE = "ml.inf2.8xlarge",
        ML_INF2_XLARGE = "ml.inf2.xlarge",
        ML_M4_10XLARGE = "ml.m4.10xlarge",
        ML_M4_16XLARGE = "ml.m4.16xlarge",
        ML_M4_2XLARGE = "ml.m4.2xlarge",
        ML_M4_4XLARGE = "ml.m4.4xlarge",
        ML_M4_XLARGE = "ml.m4.xlarge",
        ML_M5_12XLARGE = "ml.m5.12xlarge",
        ML_M5_24XLARGE = "ml.m5.24xlarge",
        ML_M5_2XLARGE = "ml.m5.2xlarge",
        ML_M5_4XLARGE = "ml.m5.4xlarge",
        ML_M5_XLARGE = "ml.m5.xlarge",
        ML_M5D_12XLARGE = "ml.m5d.12xlarge",
        ML_M5D_16XLARGE = "ml.m5d.16xlarge",
        ML_M5D_24XLARGE = "ml.m5d.24xlarge",
        ML_M5D_2XLARGE = "ml.m5d.2xlarge",
        ML_M5D_4XLARGE = "ml.m5d.4xlarge",
        ML_M5D_8XLARGE = "ml.m5d.8xlarge",
        ML_M5D_LARGE = "ml.m5d.large",
        ML_M5D_XLARGE = "ml.m5d.xlarge",
        ML_M6I_12XLARGE = "ml.m6i.12xlarge",
        ML_M6I_16XLARGE = "ml.m6i.16xlarge",
        ML_M6I_24XLARGE = "ml.m6i.24xlarge",
        ML_M6I_2XLARGE = "ml.m6i.2xlarge",
        ML_M6I_32XLARGE = "ml.m6i.32xlarge",
        ML_M6I_4XLARGE = "ml.m6i.4xlarge",
        ML_M6I_8XLARGE = "ml.m6i.8xlarge",
        ML_M6I_LARGE = "ml.m6i.large",
        ML_M6I_XLARGE = "ml.m6i.xlarge",
        ML_M6ID_12XLARGE = "ml.m6id.12xlarge",
        ML_M6ID_16XLARGE = "ml.m6id.16xlarge",
        ML_M6ID_24XLARGE = "ml.m6id.24xlarge",
        ML_M6ID_2XLARGE = "ml.m6id.2xlarge",
        ML_M6ID_32XLARGE = "ml.m6id.32xlarge",
        ML_M6ID_4XLARGE = "ml.m6id.4xlarge",
        ML_M6ID_8XLARGE = "ml.m6id.8xlarge",
        ML_M6ID_LARGE = "ml.m6id.large",
        ML_M6ID_XLARGE = "ml.m6id.xlarge",
        ML_M7I_12XLARGE = "ml.m7i.12xlarge",
        ML_M7I_16XLARGE = "ml.m7i.16xlarge",
        ML_M7I_24XLARGE = "ml.m7i.24xlarge",
        ML_M7I_2XLARGE = "ml.m7i.2xlarge",
        ML_M7I_48XLARGE = "ml.m7i.48xlarge",
        ML_M7I_4XLARGE = "ml.m7i.4xlarge",
        ML_M7I_8XLARGE = "ml.m7i.8xlarge",
        ML_M7I_LARGE = "ml.m7i.large",
        ML_M7I_XLARGE = "ml.m7i.xlarge",
        ML_P2_16XLARGE = "ml.p2.16xlarge",
        ML_P2_8XLARGE = "ml.p2.8xlarge",
        ML_P2_XLARGE = "ml.p2.xlarge",
        ML_P3_16XLARGE = "ml.p3.16xlarge",
        ML_P3_2XLARGE = "ml.p3.2xlarge",
        ML_P3_8XLARGE = "ml.p3.8xlarge",
        ML_P3DN_24XLARGE = "ml.p3dn.24xlarge",
        ML_P4D_24XLARGE = "ml.p4d.24xlarge",
        ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
        ML_P5_48XLARGE = "ml.p5.48xlarge",
        ML_P5_4XLARGE = "ml.p5.4xlarge",
        ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
        ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
        ML_R5_12XLARGE = "ml.r5.12xlarge",
        ML_R5_16XLARGE = "ml.r5.16xlarge",
        ML_R5_24XLARGE = "ml.r5.24xlarge",
        ML_R5_2XLARGE = "ml.r5.2xlarge",
        ML_R5_4XLARGE = "ml.r5.4xlarge",
        ML_R5_8XLARGE = "ml.r5.8xlarge",
        ML_R5_LARGE = "ml.r5.large",
        ML_R5_XLARGE = "ml.r5.xlarge",
        ML_R6I_12XLARGE = "ml.r6i.12xlarge",
        ML_R6I_16XLARGE = "ml.r6i.16xlarge",
        ML_R6I_24XLARGE = "ml.r6i.24xlarge",
        ML_R6I_2XLARGE = "ml.r6i.2xlarge",
        ML_R6I_32XLARGE = "ml.r6i.32xlarge",
        ML_R6I_4XLARGE = "ml.r6i.4xlarge",
        ML_R6I_8XLARGE = "ml.r6i.8xlarge",
        ML_R6I_LARGE = "ml.r6i.large",
        ML_R6I_XLARGE = "ml.r6i.xlarge",
        ML_R6ID_12XLARGE = "ml.r6id.12xlarge",
        ML_R6ID_16XLARGE = "ml.r6id.16xlarge",
        ML_R6ID_24XLARGE = "ml.r6id.24xlarge",
        ML_R6ID_2XLARGE = "ml.r6id.2xlarge",
        ML_R6ID_32XLARGE = "ml.r6id.32xlarge",
        ML_R6ID_4XLARGE = "ml.r6id.4xlarge",
        ML_R6ID_8XLARGE = "ml.r6id.8xlarge",
        ML_R6ID_LARGE = "ml.r6id.large",
        ML_R6ID_XLARGE = "ml.r6id.xlarge",
        ML_R7I_12XLARGE = "ml.r7i.12xlarge",
        ML_R7I_16XLARGE = "ml.r7i.16xlarge",
        ML_R7I_24XLARGE = "ml.r7i.24xlarge",
        ML_R7I_2XLARGE = "ml.r7i.2xlarge",
        ML_R7I_48XLARGE = "ml.r7i.48xlarge",
        ML_R7I_4XLARGE = "ml.r7i.4xlarge",
        ML_R7I_8XLARGE = "ml.r7i.8xlarge",
        ML_R7I_LARGE = "ml.r7i.large",
        ML_R7I_XLARGE = "ml.r7i.xlarge",
        ML_T2_2XLARGE = "ml.t2.2xlarge",
        ML_T2_LARGE = "ml.t2.large",
        ML_T2_MEDIUM = "ml.t2.medium",
        ML_T2_XLARGE = "ml.t2.xlarge",
        ML_T3_2XLARGE = "ml.t3.2xlarge",
        ML_T3_LARGE = "ml.t3.large",
        ML_T3_MEDIUM = "ml.t3.medium",
        ML_T3_XLARGE = "ml.t3.xlarge",
        ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
        ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
        ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
    }
}

c::open_enum! {
    AcceleratorTypes {
        ML_EIA1_LARGE = "ml.eia1.large",
        ML_EIA1_MEDIUM = "ml.eia1.medium",
        ML_EIA1_XLARGE = "ml.eia1.xlarge",
        ML_EIA2_LARGE = "ml.eia2.large",
        ML_EIA2_MEDIUM = "ml.eia2.medium",
        ML_EIA2_XLARGE = "ml.eia2.xlarge",
    }
}

c::open_enum! {
    DirectInternetAccess {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    RootAccess {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}
