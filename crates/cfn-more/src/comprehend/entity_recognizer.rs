// Written by `cargo xtask codegen` from crates/registry/data/comprehend.txt.

//! `AWS::Comprehend::EntityRecognizer` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnEntityRecognizer = "AWS::Comprehend::EntityRecognizer", "comprehend-entityrecognizer", reference arn, tags List "Tags";
    new CfnEntityRecognizerRequired {
        /// 20 to 2048 characters; matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`; an update replaces the resource
        A data_access_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "DataAccessRoleArn",
        /// an update replaces the resource
        B input_data_config: EntityRecognizerInputDataConfig = "InputDataConfig",
        /// an update replaces the resource
        C language_code: LanguageCode = "LanguageCode",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        D recognizer_name: str = "RecognizerName",
    }
    set {
        /// at most 2048 characters; matches `^[[:ascii:]]+$`; an update replaces the resource
        model_kms_key_id: str = "ModelKmsKeyId",
        /// 1 to 20000 characters; matches `^[\x{0009}\x{000A}\x{000D}\x{0020}-\x{00FF}]+$`; an update replaces the resource; AWS does not show it again
        model_policy: str = "ModelPolicy",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        version_name: str = "VersionName",
        /// at most 2048 characters; matches `^[[:ascii:]]+$`; an update replaces the resource
        volume_kms_key_id: str = "VolumeKmsKeyId",
        /// an update replaces the resource
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AugmentedManifestsListItem, "comprehend-entityrecognizer-augmentedmanifestslistitem";
    new {
        /// each: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        A attribute_names: c::List<str> = "AttributeNames",
        /// at most 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        B s3_uri: str = "S3Uri",
    }
    set {
        /// at most 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        annotation_data_s3_uri: str = "AnnotationDataS3Uri",
        document_type: AugmentedManifestsListItemDocumentType = "DocumentType",
        /// at most 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        source_documents_s3_uri: str = "SourceDocumentsS3Uri",
        split: AugmentedManifestsListItemSplit = "Split",
    }
}

c::property! {
    EntityRecognizerAnnotations, "comprehend-entityrecognizer-entityrecognizerannotations";
    new {
        /// at most 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        A s3_uri: str = "S3Uri",
    }
    set {
        /// at most 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        test_s3_uri: str = "TestS3Uri",
    }
}

c::property! {
    EntityRecognizerDocuments, "comprehend-entityrecognizer-entityrecognizerdocuments";
    new {
        /// at most 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        A s3_uri: str = "S3Uri",
    }
    set {
        input_format: EntityRecognizerDocumentsInputFormat = "InputFormat",
        /// at most 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        test_s3_uri: str = "TestS3Uri",
    }
}

c::property! {
    EntityRecognizerEntityList, "comprehend-entityrecognizer-entityrecognizerentitylist";
    new {
        /// at most 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        A s3_uri: str = "S3Uri",
    }
    set {}
}

c::property! {
    EntityRecognizerInputDataConfig, "comprehend-entityrecognizer-entityrecognizerinputdataconfig";
    new {
        A entity_types: c::List<EntityTypesListItem> = "EntityTypes",
    }
    set {
        annotations: EntityRecognizerAnnotations = "Annotations",
        augmented_manifests: c::List<AugmentedManifestsListItem> = "AugmentedManifests",
        data_format: EntityRecognizerInputDataConfigDataFormat = "DataFormat",
        documents: EntityRecognizerDocuments = "Documents",
        entity_list: EntityRecognizerEntityList = "EntityList",
    }
}

c::property! {
    EntityTypesListItem, "comprehend-entityrecognizer-entitytypeslistitem";
    new {
        /// at most 64 characters; matches `^[^\n\r\t,]+$`; does not match `^(?:[^\n\r\t,]*\\n|\\r|\\t)`
        A r#type: str = "Type",
    }
    set {}
}

c::property! {
    VpcConfig, "comprehend-entityrecognizer-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; each: 1 to 32 characters, matches `^[-0-9a-zA-Z]+$`
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; each: 1 to 32 characters, matches `^[-0-9a-zA-Z]+$`
        B subnets: c::List<c::Name<catchment_cfn::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    LanguageCode {
        EN = "en",
        ES = "es",
        FR = "fr",
        DE = "de",
        IT = "it",
        PT = "pt",
        AR = "ar",
        HI = "hi",
        JA = "ja",
        KO = "ko",
        ZH = "zh",
        ZH_TW = "zh-TW",
    }
}

c::open_enum! {
    AugmentedManifestsListItemDocumentType {
        PLAIN_TEXT_DOCUMENT = "PLAIN_TEXT_DOCUMENT",
        SEMI_STRUCTURED_DOCUMENT = "SEMI_STRUCTURED_DOCUMENT",
    }
}

c::open_enum! {
    AugmentedManifestsListItemSplit {
        TRAIN = "TRAIN",
        TEST = "TEST",
    }
}

c::open_enum! {
    EntityRecognizerDocumentsInputFormat {
        ONE_DOC_PER_FILE = "ONE_DOC_PER_FILE",
        ONE_DOC_PER_LINE = "ONE_DOC_PER_LINE",
    }
}

c::open_enum! {
    EntityRecognizerInputDataConfigDataFormat {
        COMPREHEND_CSV = "COMPREHEND_CSV",
        AUGMENTED_MANIFEST = "AUGMENTED_MANIFEST",
    }
}
