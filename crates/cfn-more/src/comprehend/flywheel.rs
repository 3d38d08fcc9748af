// Written by `cargo xtask codegen` from crates/registry/data/comprehend.txt.

//! `AWS::Comprehend::Flywheel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFlywheel = "AWS::Comprehend::Flywheel", "comprehend-flywheel", reference arn,
        arn "arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}", tags List "Tags";
    new CfnFlywheelRequired {
        /// 20 to 2048 characters; matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`
        A data_access_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "DataAccessRoleArn",
        /// at most 512 characters; matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`; an update replaces the resource
        B data_lake_s3_uri: str = "DataLakeS3Uri",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        C flywheel_name: str = "FlywheelName",
    }
    set {
        /// at most 256 characters
        active_model_arn: str = "ActiveModelArn",
        data_security_config: DataSecurityConfig = "DataSecurityConfig",
        /// an update replaces the resource
        model_type: ModelType = "ModelType",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        task_config: TaskConfig = "TaskConfig",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    DataSecurityConfig, "comprehend-flywheel-datasecurityconfig";
    new {}
    set {
        /// 1 to 2048 characters; matches `^[[:ascii:]]+$`
        data_lake_kms_key_id: str = "DataLakeKmsKeyId",
        /// 1 to 2048 characters; matches `^[[:ascii:]]+$`
        model_kms_key_id: str = "ModelKmsKeyId",
        /// 1 to 2048 characters; matches `^[[:ascii:]]+$`
        volume_kms_key_id: str = "VolumeKmsKeyId",
        vpc_config: VpcConfig = "VpcConfig",
    }
}

c::property! {
    DocumentClassificationConfig, "comprehend-flywheel-documentclassificationconfig";
    new {
        A mode: DocumentClassificationConfigMode = "Mode",
    }
    set {
        /// at most 1000 items; no item twice; each: at most 5000 characters, matches `^\P{C}*$`
        labels: c::List<str> = "Labels",
    }
}

c::property! {
    EntityRecognitionConfig, "comprehend-flywheel-entityrecognitionconfig";
    new {}
    set {
        /// 1 to 25 items; no item twice
        entity_types: c::List<EntityTypesListItem> = "EntityTypes",
    }
}

c::property! {
    EntityTypesListItem, "comprehend-flywheel-entitytypeslistitem";
    new {
        /// 1 to 64 characters; matches `^[^\n\r\t,]+$`; does not match `^(?:[^\n\r\t,]*\\n|\\r|\\t)`
        A r#type: str = "Type",
    }
    set {}
}

c::property! {
    TaskConfig, "comprehend-flywheel-taskconfig";
    new {
        A language_code: TaskConfigLanguageCode = "LanguageCode",
    }
    set {
        document_classification_config: DocumentClassificationConfig = "DocumentClassificationConfig",
        entity_recognition_config: EntityRecognitionConfig = "EntityRecognitionConfig",
    }
}

c::property! {
    VpcConfig, "comprehend-flywheel-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; no item twice; each: 1 to 32 characters, matches `[-0-9a-zA-Z]+`
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; no item twice; each: 1 to 32 characters, matches `[-0-9a-zA-Z]+`
        B subnets: c::List<c::Name<catchment_cfn::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    ModelType {
        DOCUMENT_CLASSIFIER = "DOCUMENT_CLASSIFIER",
        ENTITY_RECOGNIZER = "ENTITY_RECOGNIZER",
    }
}

c::open_enum! {
    DocumentClassificationConfigMode {
        MULTI_CLASS = "MULTI_CLASS",
        MULTI_LABEL = "MULTI_LABEL",
    }
}

c::open_enum! {
    TaskConfigLanguageCode {
        EN = "en",
        ES = "es",
        FR = "fr",
        IT = "it",
        DE = "de",
        PT = "pt",
    }
}
