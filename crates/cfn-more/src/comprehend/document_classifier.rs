// Written by `cargo xtask codegen` from crates/registry/data/comprehend.txt.

//! `AWS::Comprehend::DocumentClassifier` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDocumentClassifier = "AWS::Comprehend::DocumentClassifier", "comprehend-documentclassifier", reference arn,
        arn "arn:${Partition}:comprehend:${Region}:${Account}:document-classifier/${DocumentClassifierName}", tags List "Tags";
    new CfnDocumentClassifierRequired {
        /// 20 to 2048 characters; matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`; an update replaces the resource
        A data_access_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "DataAccessRoleArn",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        B document_classifier_name: str = "DocumentClassifierName",
        /// an update replaces the resource
        C input_data_config: DocumentClassifierInputDataConfig = "InputDataConfig",
        /// an update replaces the resource
        D language_code: LanguageCode = "LanguageCode",
    }
    set {
        /// an update replaces the resource
        mode: Mode = "Mode",
        /// 1 to 2048 characters; matches `^[[:ascii:]]+$`; an update replaces the resource
        model_kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "ModelKmsKeyId",
        /// 1 to 20000 characters; matches `[\x{0009}\x{000A}\x{000D}\x{0020}-\x{00FF}]+`
        model_policy: str = "ModelPolicy",
        /// an update replaces the resource
        output_data_config: DocumentClassifierOutputDataConfig = "OutputDataConfig",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        version_name: str = "VersionName",
        /// 1 to 2048 characters; matches `^[[:ascii:]]+$`; an update replaces the resource
        volume_kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "VolumeKmsKeyId",
        /// an update replaces the resource
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AugmentedManifestsListItem, "comprehend-documentclassifier-augmentedmanifestslistitem";
    new {
        /// 1 to 63 items; no item twice; each: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`
        A attribute_names: c::List<str> = "AttributeNames",
        /// at most 1024 characters; matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`
        B s3_uri: str = "S3Uri",
    }
    set {
        split: AugmentedManifestsListItemSplit = "Split",
    }
}

c::property! {
    DocumentClassifierDocuments, "comprehend-documentclassifier-documentclassifierdocuments";
    new {
        /// at most 1024 characters; matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`
        A s3_uri: str = "S3Uri",
    }
    set {
        /// at most 1024 characters; matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`
        test_s3_uri: str = "TestS3Uri",
    }
}

c::property! {
    DocumentClassifierInputDataConfig, "comprehend-documentclassifier-documentclassifierinputdataconfig";
    new {}
    set {
        /// no item twice
        augmented_manifests: c::List<AugmentedManifestsListItem> = "AugmentedManifests",
        data_format: DocumentClassifierInputDataConfigDataFormat = "DataFormat",
        document_reader_config: DocumentReaderConfig = "DocumentReaderConfig",
        document_type: DocumentClassifierInputDataConfigDocumentType = "DocumentType",
        documents: DocumentClassifierDocuments = "Documents",
        /// 1 character; matches `^[ \~!@#$%^*\-_+=|\\:;\t>?/]$`
        label_delimiter: str = "LabelDelimiter",
        /// at most 1024 characters; matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`
        s3_uri: str = "S3Uri",
        /// at most 1024 characters; matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`
        test_s3_uri: str = "TestS3Uri",
    }
}

c::property! {
    DocumentClassifierOutputDataConfig, "comprehend-documentclassifier-documentclassifieroutputdataconfig";
    new {}
    set {
        /// 1 to 2048 characters; matches `^[[:ascii:]]+$`
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// at most 1024 characters; matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`
        s3_uri: str = "S3Uri",
    }
}

c::property! {
    DocumentReaderConfig, "comprehend-documentclassifier-documentreaderconfig";
    new {
        A document_read_action: DocumentReaderConfigDocumentReadAction = "DocumentReadAction",
    }
    set {
        document_read_mode: DocumentReaderConfigDocumentReadMode = "DocumentReadMode",
        /// 1 to 2 items; no item twice
        feature_types: c::List<DocumentReaderConfigFeatureTypes> = "FeatureTypes",
    }
}

c::property! {
    VpcConfig, "comprehend-documentclassifier-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; no item twice; each: 1 to 32 characters, matches `[-0-9a-zA-Z]+`
        A security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; no item twice; each: 1 to 32 characters, matches `[-0-9a-zA-Z]+`
        B subnets: c::List<c::Name<catchment_cfn::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    LanguageCode {
        EN = "en",
        ES = "es",
        FR = "fr",
        IT = "it",
        DE = "de",
        PT = "pt",
    }
}

c::open_enum! {
    Mode {
        MULTI_CLASS = "MULTI_CLASS",
        MULTI_LABEL = "MULTI_LABEL",
    }
}

c::open_enum! {
    AugmentedManifestsListItemSplit {
        TRAIN = "TRAIN",
        TEST = "TEST",
    }
}

c::open_enum! {
    DocumentClassifierInputDataConfigDataFormat {
        COMPREHEND_CSV = "COMPREHEND_CSV",
        AUGMENTED_MANIFEST = "AUGMENTED_MANIFEST",
    }
}

c::open_enum! {
    DocumentClassifierInputDataConfigDocumentType {
        PLAIN_TEXT_DOCUMENT = "PLAIN_TEXT_DOCUMENT",
        SEMI_STRUCTURED_DOCUMENT = "SEMI_STRUCTURED_DOCUMENT",
    }
}

c::open_enum! {
    DocumentReaderConfigDocumentReadAction {
        TEXTRACT_DETECT_DOCUMENT_TEXT = "TEXTRACT_DETECT_DOCUMENT_TEXT",
        TEXTRACT_ANALYZE_DOCUMENT = "TEXTRACT_ANALYZE_DOCUMENT",
    }
}

c::open_enum! {
    DocumentReaderConfigDocumentReadMode {
        SERVICE_DEFAULT = "SERVICE_DEFAULT",
        FORCE_DOCUMENT_READ_ACTION = "FORCE_DOCUMENT_READ_ACTION",
    }
}

c::open_enum! {
    DocumentReaderConfigFeatureTypes {
        TABLES = "TABLES",
        FORMS = "FORMS",
    }
}
