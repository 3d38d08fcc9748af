// Written by `cargo xtask codegen` from crates/registry/data/chime.txt.

//! `AWS::Chime::MediaInsightsPipelineConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `MediaInsightsPipelineConfigurationArn`.
    CfnMediaInsightsPipelineConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration", "chime-mediainsightspipelineconfiguration", reference arn, tags List "Tags";
    new CfnMediaInsightsPipelineConfigurationRequired {
        A elements: c::List<MediaInsightsPipelineConfigurationElement> = "Elements",
        /// 2 to 64 characters; matches `^[0-9a-zA-Z._-]+$`; an update replaces the resource
        B media_insights_pipeline_configuration_name: str = "MediaInsightsPipelineConfigurationName",
        /// 1 to 1024 characters; matches `^arn[\/\:\-\_\.a-zA-Z0-9]+$`
        C resource_access_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ResourceAccessRoleArn",
    }
    set {
        real_time_alert_configuration: RealTimeAlertConfiguration = "RealTimeAlertConfiguration",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "MediaInsightsPipelineConfigurationArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        MEDIA_INSIGHTS_PIPELINE_CONFIGURATION_ARN: c::Arn<CfnMediaInsightsPipelineConfiguration> = "MediaInsightsPipelineConfigurationArn",
        MEDIA_INSIGHTS_PIPELINE_CONFIGURATION_ID: str = "MediaInsightsPipelineConfigurationId",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
    }
}

c::property! {
    AmazonTranscribeCallAnalyticsProcessorConfiguration, "chime-mediainsightspipelineconfiguration-amazontranscribecallanalyticsprocessorconfiguration";
    new {
        A language_code: AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode = "LanguageCode",
    }
    set {
        /// 1 to 20 items; each: 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`
        call_analytics_stream_categories: c::List<str> = "CallAnalyticsStreamCategories",
        content_identification_type: AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType = "ContentIdentificationType",
        content_redaction_type: AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType = "ContentRedactionType",
        enable_partial_results_stabilization: bool = "EnablePartialResultsStabilization",
        filter_partial_results: bool = "FilterPartialResults",
        /// 1 to 200 characters; matches `^[0-9a-zA-Z._-]+$`
        language_model_name: str = "LanguageModelName",
        partial_results_stability: AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability = "PartialResultsStability",
        /// 1 to 300 characters; matches `^[A-Z_, ]+$`
        pii_entity_types: str = "PiiEntityTypes",
        post_call_analytics_settings: PostCallAnalyticsSettings = "PostCallAnalyticsSettings",
        vocabulary_filter_method: AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod = "VocabularyFilterMethod",
        /// 1 to 200 characters; matches `^[0-9a-zA-Z._-]+$`
        vocabulary_filter_name: str = "VocabularyFilterName",
        /// 1 to 200 characters; matches `^[0-9a-zA-Z._-]+$`
        vocabulary_name: str = "VocabularyName",
    }
}

c::property! {
    AmazonTranscribeProcessorConfiguration, "chime-mediainsightspipelineconfiguration-amazontranscribeprocessorconfiguration";
    new {}
    set {
        content_identification_type: AmazonTranscribeProcessorConfigurationContentIdentificationType = "ContentIdentificationType",
        content_redaction_type: AmazonTranscribeProcessorConfigurationContentRedactionType = "ContentRedactionType",
        enable_partial_results_stabilization: bool = "EnablePartialResultsStabilization",
        filter_partial_results: bool = "FilterPartialResults",
        identify_language: bool = "IdentifyLanguage",
        identify_multiple_languages: bool = "IdentifyMultipleLanguages",
        language_code: AmazonTranscribeProcessorConfigurationLanguageCode = "LanguageCode",
        /// 1 to 200 characters; matches `^[0-9a-zA-Z._-]+$`
        language_model_name: str = "LanguageModelName",
        /// 1 to 200 characters; matches `^[a-zA-Z-,]+$`
        language_options: str = "LanguageOptions",
        partial_results_stability: AmazonTranscribeProcessorConfigurationPartialResultsStability = "PartialResultsStability",
        /// 1 to 300 characters; matches `^[A-Z_, ]+$`
        pii_entity_types: str = "PiiEntityTypes",
        preferred_language: AmazonTranscribeProcessorConfigurationPreferredLanguage = "PreferredLanguage",
        show_speaker_label: bool = "ShowSpeakerLabel",
        vocabulary_filter_method: AmazonTranscribeProcessorConfigurationVocabularyFilterMethod = "VocabularyFilterMethod",
        /// 1 to 200 characters; matches `^[0-9a-zA-Z._-]+$`
        vocabulary_filter_name: str = "VocabularyFilterName",
        /// 1 to 3000 characters; matches `^[a-zA-Z0-9,-._]+$`
        vocabulary_filter_names: str = "VocabularyFilterNames",
        /// 1 to 200 characters; matches `^[0-9a-zA-Z._-]+$`
        vocabulary_name: str = "VocabularyName",
        /// 1 to 3000 characters; matches `^[a-zA-Z0-9,-._]+$`
        vocabulary_names: str = "VocabularyNames",
    }
}

c::property! {
    IssueDetectionConfiguration, "chime-mediainsightspipelineconfiguration-issuedetectionconfiguration";
    new {
        /// 2 to 64 characters; matches `^[0-9a-zA-Z._-]+$`
        A rule_name: str = "RuleName",
    }
    set {}
}

c::property! {
    KeywordMatchConfiguration, "chime-mediainsightspipelineconfiguration-keywordmatchconfiguration";
    new {
        /// 1 to 10 items; each: 1 to 100 characters, matches `^[\s0-9a-zA-Z'-]+$`
        A keywords: c::List<str> = "Keywords",
        /// 2 to 64 characters; matches `^[0-9a-zA-Z._-]+$`
        B rule_name: str = "RuleName",
    }
    set {
        negate: bool = "Negate",
    }
}

c::property! {
    KinesisDataStreamSinkConfiguration, "chime-mediainsightspipelineconfiguration-kinesisdatastreamsinkconfiguration";
    new {}
    set {
        /// 1 to 1024 characters; matches `^arn[\/\:\-\_\.a-zA-Z0-9]+$`
        insights_target: str = "InsightsTarget",
    }
}

c::property! {
    MediaInsightsPipelineConfigurationElement, "chime-mediainsightspipelineconfiguration-mediainsightspipelineconfigurationelement";
    new {
        A r#type: MediaInsightsPipelineConfigurationElementType = "Type",
    }
    set {
        amazon_transcribe_call_analytics_processor_configuration: AmazonTranscribeCallAnalyticsProcessorConfiguration = "AmazonTranscribeCallAnalyticsProcessorConfiguration",
        amazon_transcribe_processor_configuration: AmazonTranscribeProcessorConfiguration = "AmazonTranscribeProcessorConfiguration",
        kinesis_data_stream_sink_configuration: KinesisDataStreamSinkConfiguration = "KinesisDataStreamSinkConfiguration",
        s3_recording_sink_configuration: S3RecordingSinkConfiguration = "S3RecordingSinkConfiguration",
    }
}

c::property! {
    PostCallAnalyticsSettings, "chime-mediainsightspipelineconfiguration-postcallanalyticssettings";
    new PostCallAnalyticsSettingsRequired {
        /// at most 4096 characters
        A data_access_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "DataAccessRoleArn",
        /// at most 4096 characters
        B output_location: str = "OutputLocation",
    }
    set {
        content_redaction_output: PostCallAnalyticsSettingsContentRedactionOutput = "ContentRedactionOutput",
        /// at most 4096 characters
        output_encryption_kms_key_id: str = "OutputEncryptionKMSKeyId",
    }
}

c::property! {
    RealTimeAlertConfiguration, "chime-mediainsightspipelineconfiguration-realtimealertconfiguration";
    new {}
    set {
        disabled: bool = "Disabled",
        /// 1 to 3 items
        rules: c::List<RealTimeAlertRule> = "Rules",
    }
}

c::property! {
    RealTimeAlertRule, "chime-mediainsightspipelineconfiguration-realtimealertrule";
    new {
        A r#type: RealTimeAlertRuleType = "Type",
    }
    set {
        issue_detection_configuration: IssueDetectionConfiguration = "IssueDetectionConfiguration",
        keyword_match_configuration: KeywordMatchConfiguration = "KeywordMatchConfiguration",
        sentiment_configuration: SentimentConfiguration = "SentimentConfiguration",
    }
}

c::property! {
    S3RecordingSinkConfiguration, "chime-mediainsightspipelineconfiguration-s3recordingsinkconfiguration";
    new {}
    set {
        /// 1 to 1024 characters; matches `^arn[\/\:\-\_\.a-zA-Z0-9]+$`
        destination: str = "Destination",
        recording_file_format: S3RecordingSinkConfigurationRecordingFileFormat = "RecordingFileFormat",
    }
}

c::property! {
    SentimentConfiguration, "chime-mediainsightspipelineconfiguration-sentimentconfiguration";
    new SentimentConfigurationRequired {
        /// 2 to 64 characters; matches `^[0-9a-zA-Z._-]+$`
        A rule_name: str = "RuleName",
        B sentiment_type: SentimentConfigurationSentimentType = "SentimentType",
        /// 60 to 1800
        C time_period: i64 = "TimePeriod",
    }
    set {}
}

c::open_enum! {
    AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode {
        EN_US = "en-US",
        EN_GB = "en-GB",
        ES_US = "es-US",
        FR_CA = "fr-CA",
        FR_FR = "fr-FR",
        EN_AU = "en-AU",
        IT_IT = "it-IT",
        DE_DE = "de-DE",
        PT_BR = "pt-BR",
    }
}

c::open_enum! {
    AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType {
        PII = "PII",
    }
}

c::open_enum! {
    AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType {
        PII = "PII",
    }
}

c::open_enum! {
    AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability {
        HIGH = "high",
        MEDIUM = "medium",
        LOW = "low",
    }
}

c::open_enum! {
    AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod {
        REMOVE = "remove",
        MASK = "mask",
        TAG = "tag",
    }
}

c::open_enum! {
    AmazonTranscribeProcessorConfigurationContentIdentificationType {
        PII = "PII",
    }
}

c::open_enum! {
    AmazonTranscribeProcessorConfigurationContentRedactionType {
        PII = "PII",
    }
}

c::open_enum! {
    AmazonTranscribeProcessorConfigurationLanguageCode {
        EN_US = "en-US",
        EN_GB = "en-GB",
        ES_US = "es-US",
        FR_CA = "fr-CA",
        FR_FR = "fr-FR",
        EN_AU = "en-AU",
        IT_IT = "it-IT",
        DE_DE = "de-DE",
        PT_BR = "pt-BR",
    }
}

c::open_enum! {
    AmazonTranscribeProcessorConfigurationPartialResultsStability {
        HIGH = "high",
        MEDIUM = "medium",
        LOW = "low",
    }
}

c::open_enum! {
    AmazonTranscribeProcessorConfigurationPreferredLanguage {
        EN_US = "en-US",
        EN_GB = "en-GB",
        ES_US = "es-US",
        FR_CA = "fr-CA",
        FR_FR = "fr-FR",
        EN_AU = "en-AU",
        IT_IT = "it-IT",
        DE_DE = "de-DE",
        PT_BR = "pt-BR",
    }
}

c::open_enum! {
    AmazonTranscribeProcessorConfigurationVocabularyFilterMethod {
        REMOVE = "remove",
        MASK = "mask",
        TAG = "tag",
    }
}

c::open_enum! {
    MediaInsightsPipelineConfigurationElementType {
        AMAZON_TRANSCRIBE_CALL_ANALYTICS_PROCESSOR = "AmazonTranscribeCallAnalyticsProcessor",
        AMAZON_TRANSCRIBE_PROCESSOR = "AmazonTranscribeProcessor",
        KINESIS_DATA_STREAM_SINK = "KinesisDataStreamSink",
        S3_RECORDING_SINK = "S3RecordingSink",
    }
}

c::open_enum! {
    PostCallAnalyticsSettingsContentRedactionOutput {
        REDACTED = "redacted",
        REDACTED_AND_UNREDACTED = "redacted_and_unredacted",
    }
}

c::open_enum! {
    RealTimeAlertRuleType {
        KEYWORD_MATCH = "KeywordMatch",
        SENTIMENT = "Sentiment",
        ISSUE_DETECTION = "IssueDetection",
    }
}

c::open_enum! {
    S3RecordingSinkConfigurationRecordingFileFormat {
        WAV = "Wav",
        OPUS = "Opus",
    }
}

c::open_enum! {
    SentimentConfigurationSentimentType {
        NEGATIVE = "NEGATIVE",
    }
}
