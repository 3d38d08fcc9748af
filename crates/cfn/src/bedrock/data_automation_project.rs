// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::DataAutomationProject` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProjectArn`.
    CfnDataAutomationProject = "AWS::Bedrock::DataAutomationProject", "bedrock-dataautomationproject", reference arn,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:data-automation-project/${ProjectId}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-_]+$`; an update replaces the resource
        A project_name: str = "ProjectName",
    }
    set {
        custom_output_configuration: CustomOutputConfiguration = "CustomOutputConfiguration",
        kms_encryption_context: c::Map<str> = "KmsEncryptionContext",
        /// 1 to 2048 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        override_configuration: OverrideConfiguration = "OverrideConfiguration",
        project_description: str = "ProjectDescription",
        /// an update replaces the resource
        project_type: ProjectType = "ProjectType",
        standard_output_configuration: StandardOutputConfiguration = "StandardOutputConfiguration",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ProjectArn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        PROJECT_ARN: c::Arn<CfnDataAutomationProject> = "ProjectArn",
        PROJECT_STAGE: c::Json = "ProjectStage",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    AudioExtractionCategory, "bedrock-dataautomationproject-audioextractioncategory";
    new {
        A state: State = "State",
    }
    set {
        type_configuration: AudioExtractionCategoryTypeConfiguration = "TypeConfiguration",
        /// no item twice
        types: c::List<AudioExtractionCategoryType> = "Types",
    }
}

c::property! {
    AudioExtractionCategoryTypeConfiguration, "bedrock-dataautomationproject-audioextractioncategorytypeconfiguration";
    new {}
    set {
        transcript: TranscriptConfiguration = "Transcript",
    }
}

c::property! {
    AudioLanguageConfiguration, "bedrock-dataautomationproject-audiolanguageconfiguration";
    new {}
    set {
        generative_output_language: AudioGenerativeOutputLanguage = "GenerativeOutputLanguage",
        identify_multiple_languages: bool = "IdentifyMultipleLanguages",
        input_languages: c::List<Language> = "InputLanguages",
    }
}

c::property! {
    AudioOverrideConfiguration, "bedrock-dataautomationproject-audiooverrideconfiguration";
    new {}
    set {
        language_configuration: AudioLanguageConfiguration = "LanguageConfiguration",
        modality_processing: ModalityProcessingConfiguration = "ModalityProcessing",
        sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration",
    }
}

c::property! {
    AudioStandardExtraction, "bedrock-dataautomationproject-audiostandardextraction";
    new {
        A category: AudioExtractionCategory = "Category",
    }
    set {}
}

c::property! {
    AudioStandardGenerativeField, "bedrock-dataautomationproject-audiostandardgenerativefield";
    new {
        A state: State = "State",
    }
    set {
        /// no item twice
        types: c::List<AudioStandardGenerativeFieldType> = "Types",
    }
}

c::property! {
    AudioStandardOutputConfiguration, "bedrock-dataautomationproject-audiostandardoutputconfiguration";
    new {}
    set {
        extraction: AudioStandardExtraction = "Extraction",
        generative_field: AudioStandardGenerativeField = "GenerativeField",
    }
}

c::property! {
    BlueprintItem, "bedrock-dataautomationproject-blueprintitem";
    new {
        /// at most 128 characters
        A blueprint_arn: str = "BlueprintArn",
    }
    set {
        blueprint_stage: BlueprintStage = "BlueprintStage",
        /// 1 to 128 characters; matches `^[0-9]*$`
        blueprint_version: str = "BlueprintVersion",
    }
}

c::property! {
    ChannelLabelingConfiguration, "bedrock-dataautomationproject-channellabelingconfiguration";
    new {
        A state: State = "State",
    }
    set {}
}

c::property! {
    CustomOutputConfiguration, "bedrock-dataautomationproject-customoutputconfiguration";
    new {}
    set {
        blueprints: c::List<BlueprintItem> = "Blueprints",
    }
}

c::property! {
    DocumentBoundingBox, "bedrock-dataautomationproject-documentboundingbox";
    new {
        A state: State = "State",
    }
    set {}
}

c::property! {
    DocumentExtractionGranularity, "bedrock-dataautomationproject-documentextractiongranularity";
    new {}
    set {
        /// no item twice
        types: c::List<DocumentExtractionGranularityType> = "Types",
    }
}

c::property! {
    DocumentOutputAdditionalFileFormat, "bedrock-dataautomationproject-documentoutputadditionalfileformat";
    new {
        A state: State = "State",
    }
    set {}
}

c::property! {
    DocumentOutputFormat, "bedrock-dataautomationproject-documentoutputformat";
    new {
        A additional_file_format: DocumentOutputAdditionalFileFormat = "AdditionalFileFormat",
        B text_format: DocumentOutputTextFormat = "TextFormat",
    }
    set {}
}

c::property! {
    DocumentOutputTextFormat, "bedrock-dataautomationproject-documentoutputtextformat";
    new {}
    set {
        /// no item twice
        types: c::List<DocumentOutputTextFormatType> = "Types",
    }
}

c::property! {
    DocumentOverrideConfiguration, "bedrock-dataautomationproject-documentoverrideconfiguration";
    new {}
    set {
        modality_processing: ModalityProcessingConfiguration = "ModalityProcessing",
        sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration",
        splitter: SplitterConfiguration = "Splitter",
    }
}

c::property! {
    DocumentStandardExtraction, "bedrock-dataautomationproject-documentstandardextraction";
    new {
        A bounding_box: DocumentBoundingBox = "BoundingBox",
        B granularity: DocumentExtractionGranularity = "Granularity",
    }
    set {}
}

c::property! {
    DocumentStandardGenerativeField, "bedrock-dataautomationproject-documentstandardgenerativefield";
    new {
        A state: State = "State",
    }
    set {}
}

c::property! {
    DocumentStandardOutputConfiguration, "bedrock-dataautomationproject-documentstandardoutputconfiguration";
    new {}
    set {
        extraction: DocumentStandardExtraction = "Extraction",
        generative_field: DocumentStandardGenerativeField = "GenerativeField",
        output_format: DocumentOutputFormat = "OutputFormat",
    }
}

c::property! {
    ImageBoundingBox, "bedrock-dataautomationproject-imageboundingbox";
    new {
        A state: State = "State",
    }
    set {}
}

c::property! {
    ImageExtractionCategory, "bedrock-dataautomationproject-imageextractioncategory";
    new {
        A state: State = "State",
    }
    set {
        /// no item twice
        types: c::List<ImageExtractionCategoryType> = "Types",
    }
}

c::property! {
    ImageOverrideConfiguration, "bedrock-dataautomationproject-imageoverrideconfiguration";
    new {}
    set {
        modality_processing: ModalityProcessingConfiguration = "ModalityProcessing",
        sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration",
    }
}

c::property! {
    ImageStandardExtraction, "bedrock-dataautomationproject-imagestandardextraction";
    new {
        A bounding_box: ImageBoundingBox = "BoundingBox",
        B category: ImageExtractionCategory = "Category",
    }
    set {}
}

c::property! {
    ImageStandardGenerativeField, "bedrock-dataautomationproject-imagestandardgenerativefield";
    new {
        A state: State = "State",
    }
    set {
        /// no item twice
        types: c::List<ImageStandardGenerativeFieldType> = "Types",
    }
}

c::property! {
    ImageStandardOutputConfiguration, "bedrock-dataautomationproject-imagestandardoutputconfiguration";
    new {}
    set {
        extraction: ImageStandardExtraction = "Extraction",
        generative_field: ImageStandardGenerativeField = "GenerativeField",
    }
}

c::property! {
    ModalityProcessingConfiguration, "bedrock-dataautomationproject-modalityprocessingconfiguration";
    new {}
    set {
        state: State = "State",
    }
}

c::property! {
    ModalityRoutingConfiguration, "bedrock-dataautomationproject-modalityroutingconfiguration";
    new {}
    set {
        jpeg: DesiredModality = "jpeg",
        mov: DesiredModality = "mov",
        mp4: DesiredModality = "mp4",
        png: DesiredModality = "png",
    }
}

c::property! {
    OverrideConfiguration, "bedrock-dataautomationproject-overrideconfiguration";
    new {}
    set {
        audio: AudioOverrideConfiguration = "Audio",
        document: DocumentOverrideConfiguration = "Document",
        image: ImageOverrideConfiguration = "Image",
        modality_routing: ModalityRoutingConfiguration = "ModalityRouting",
        video: VideoOverrideConfiguration = "Video",
    }
}

c::property! {
    PIIEntitiesConfiguration, "bedrock-dataautomationproject-piientitiesconfiguration";
    new {}
    set {
        pii_entity_types: c::List<PIIEntityTypes> = "PiiEntityTypes",
        redaction_mask_mode: PIIRedactionMaskMode = "RedactionMaskMode",
    }
}

c::property! {
    SensitiveDataConfiguration, "bedrock-dataautomationproject-sensitivedataconfiguration";
    new {}
    set {
        detection_mode: SensitiveDataDetectionMode = "DetectionMode",
        detection_scope: c::List<SensitiveDataDetectionScope> = "DetectionScope",
        pii_entities_configuration: PIIEntitiesConfiguration = "PiiEntitiesConfiguration",
    }
}

c::property! {
    SpeakerLabelingConfiguration, "bedrock-dataautomationproject-speakerlabelingconfiguration";
    new {
        A state: State = "State",
    }
    set {}
}

c::property! {
    SplitterConfiguration, "bedrock-dataautomationproject-splitterconfiguration";
    new {}
    set {
        state: State = "State",
    }
}

c::property! {
    StandardOutputConfiguration, "bedrock-dataautomationproject-standardoutputconfiguration";
    new {}
    set {
        audio: AudioStandardOutputConfiguration = "Audio",
        document: DocumentStandardOutputConfiguration = "Document",
        image: ImageStandardOutputConfiguration = "Image",
        video: VideoStandardOutputConfiguration = "Video",
    }
}

c::property! {
    TranscriptConfiguration, "bedrock-dataautomationproject-transcriptconfiguration";
    new {}
    set {
        channel_labeling: ChannelLabelingConfiguration = "ChannelLabeling",
        speaker_labeling: SpeakerLabelingConfiguration = "SpeakerLabeling",
    }
}

c::property! {
    VideoBoundingBox, "bedrock-dataautomationproject-videoboundingbox";
    new {
        A state: State = "State",
    }
    set {}
}

c::property! {
    VideoExtractionCategory, "bedrock-dataautomationproject-videoextractioncategory";
    new {
        A state: State = "State",
    }
    set {
        /// no item twice
        types: c::List<VideoExtractionCategoryType> = "Types",
    }
}

c::property! {
    VideoOverrideConfiguration, "bedrock-dataautomationproject-videooverrideconfiguration";
    new {}
    set {
        modality_processing: ModalityProcessingConfiguration = "ModalityProcessing",
        sensitive_data_configuration: SensitiveDataConfiguration = "SensitiveDataConfiguration",
    }
}

c::property! {
    VideoStandardExtraction, "bedrock-dataautomationproject-videostandardextraction";
    new {
        A bounding_box: VideoBoundingBox = "BoundingBox",
        B category: VideoExtractionCategory = "Category",
    }
    set {}
}

c::property! {
    VideoStandardGenerativeField, "bedrock-dataautomationproject-videostandardgenerativefield";
    new {
        A state: State = "State",
    }
    set {
        /// no item twice
        types: c::List<VideoStandardGenerativeFieldType> = "Types",
    }
}

c::property! {
    VideoStandardOutputConfiguration, "bedrock-dataautomationproject-videostandardoutputconfiguration";
    new {}
    set {
        extraction: VideoStandardExtraction = "Extraction",
        generative_field: VideoStandardGenerativeField = "GenerativeField",
    }
}

c::open_enum! {
    AudioExtractionCategoryType {
        AUDIO_CONTENT_MODERATION = "AUDIO_CONTENT_MODERATION",
        TRANSCRIPT = "TRANSCRIPT",
        TOPIC_CONTENT_MODERATION = "TOPIC_CONTENT_MODERATION",
    }
}

c::open_enum! {
    AudioGenerativeOutputLanguage {
        DEFAULT = "DEFAULT",
        EN = "EN",
    }
}

c::open_enum! {
    AudioStandardGenerativeFieldType {
        AUDIO_SUMMARY = "AUDIO_SUMMARY",
        IAB = "IAB",
        TOPIC_SUMMARY = "TOPIC_SUMMARY",
    }
}

c::open_enum! {
    BlueprintStage {
        DEVELOPMENT = "DEVELOPMENT",
        LIVE = "LIVE",
    }
}

c::open_enum! {
    DesiredModality {
        DOCUMENT = "DOCUMENT",
        IMAGE = "IMAGE",
        VIDEO = "VIDEO",
        AUDIO = "AUDIO",
    }
}

c::open_enum! {
    DocumentExtractionGranularityType {
        DOCUMENT = "DOCUMENT",
        PAGE = "PAGE",
        ELEMENT = "ELEMENT",
        WORD = "WORD",
        LINE = "LINE",
    }
}

c::open_enum! {
    DocumentOutputTextFormatType {
        PLAIN_TEXT = "PLAIN_TEXT",
        MARKDOWN = "MARKDOWN",
        HTML = "HTML",
        CSV = "CSV",
    }
}

c::open_enum! {
    ImageExtractionCategoryType {
        CONTENT_MODERATION = "CONTENT_MODERATION",
        TEXT_DETECTION = "TEXT_DETECTION",
        LOGOS = "LOGOS",
    }
}

c::open_enum! {
    ImageStandardGenerativeFieldType {
        IMAGE_SUMMARY = "IMAGE_SUMMARY",
        IAB = "IAB",
    }
}

c::open_enum! {
    Language {
        EN = "EN",
        DE = "DE",
        ES = "ES",
        FR = "FR",
        IT = "IT",
        PT = "PT",
        JA = "JA",
        KO = "KO",
        CN = "CN",
        TW = "TW",
        HK = "HK",
    }
}

c::open_enum! {
    PIIEntityTypes {
        ALL = "ALL",
        ADDRESS = "ADDRESS",
        AGE = "AGE",
        NAME = "NAME",
        EMAIL = "EMAIL",
        PHONE = "PHONE",
        USERNAME = "USERNAME",
        PASSWORD = "PASSWORD",
        DRIVER_ID = "DRIVER_ID",
        LICENSE_PLATE = "LICENSE_PLATE",
        VEHICLE_IDENTIFICATION_NUMBER = "VEHICLE_IDENTIFICATION_NUMBER",
        CREDIT_DEBIT_CARD_CVV = "CREDIT_DEBIT_CARD_CVV",
        CREDIT_DEBIT_CARD_EXPIRY = "CREDIT_DEBIT_CARD_EXPIRY",
        CREDIT_DEBIT_CARD_NUMBER = "CREDIT_DEBIT_CARD_NUMBER",
        PIN = "PIN",
        INTERNATIONAL_BANK_ACCOUNT_NUMBER = "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
        SWIFT_CODE = "SWIFT_CODE",
        IP_ADDRESS = "IP_ADDRESS",
        MAC_ADDRESS = "MAC_ADDRESS",
        URL = "URL",
        AWS_ACCESS_KEY = "AWS_ACCESS_KEY",
        AWS_SECRET_KEY = "AWS_SECRET_KEY",
        US_BANK_ACCOUNT_NUMBER = "US_BANK_ACCOUNT_NUMBER",
        US_BANK_ROUTING_NUMBER = "US_BANK_ROUTING_NUMBER",
        US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        US_PASSPORT_NUMBER = "US_PASSPORT_NUMBER",
        US_SOCIAL_SECURITY_NUMBER = "US_SOCIAL_SECURITY_NUMBER",
        CA_HEALTH_NUMBER = "CA_HEALTH_NUMBER",
        CA_SOCIAL_INSURANCE_NUMBER = "CA_SOCIAL_INSURANCE_NUMBER",
        UK_NATIONAL_HEALTH_SERVICE_NUMBER = "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
        UK_NATIONAL_INSURANCE_NUMBER = "UK_NATIONAL_INSURANCE_NUMBER",
        UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
    }
}

c::open_enum! {
    PIIRedactionMaskMode {
        PII = "PII",
        ENTITY_TYPE = "ENTITY_TYPE",
    }
}

c::open_enum! {
    SensitiveDataDetectionMode {
        DETECTION = "DETECTION",
        DETECTION_AND_REDACTION = "DETECTION_AND_REDACTION",
    }
}

c::open_enum! {
    SensitiveDataDetectionScope {
        STANDARD = "STANDARD",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    State {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    VideoExtractionCategoryType {
        CONTENT_MODERATION = "CONTENT_MODERATION",
        TEXT_DETECTION = "TEXT_DETECTION",
        TRANSCRIPT = "TRANSCRIPT",
        LOGOS = "LOGOS",
    }
}

c::open_enum! {
    VideoStandardGenerativeFieldType {
        VIDEO_SUMMARY = "VIDEO_SUMMARY",
        IAB = "IAB",
        CHAPTER_SUMMARY = "CHAPTER_SUMMARY",
    }
}

c::open_enum! {
    ProjectType {
        ASYNC = "ASYNC",
        SYNC = "SYNC",
    }
}
