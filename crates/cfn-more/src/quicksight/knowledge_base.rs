// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::KnowledgeBase` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnKnowledgeBase = "AWS::QuickSight::KnowledgeBase", "quicksight-knowledgebase", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:knowledge-base/${ResourceId}", tags List "Tags";
    new CfnKnowledgeBaseRequired {
        /// 12 characters; matches `^[0-9]*$`; an update replaces the resource
        A aws_account_id: str = "AwsAccountId",
        /// at most 1284 characters; an update replaces the resource
        B data_source_arn: str = "DataSourceArn",
        C knowledge_base_configuration: KnowledgeBaseConfiguration = "KnowledgeBaseConfiguration",
        /// 1 to 1024 characters; matches `^[0-9a-zA-Z-_=.+]+$`; an update replaces the resource
        D knowledge_base_id: str = "KnowledgeBaseId",
        /// at most 128 characters; matches `^[\p{L}\p{N}][\p{L}\p{N} _\-\.]*$`
        E name: str = "Name",
    }
    set {
        access_control_configuration: AccessControlConfiguration = "AccessControlConfiguration",
        /// at most 1000 characters; matches `^\P{C}*$`
        description: str = "Description",
        is_email_notification_opted_for_ingestion_failures: bool = "IsEmailNotificationOptedForIngestionFailures",
        media_extraction_configuration: MediaExtractionConfiguration = "MediaExtractionConfiguration",
        /// 1 to 64 items
        permissions: c::List<ResourcePermission> = "Permissions",
        /// an update replaces the resource
        primary_owner_arn: str = "PrimaryOwnerArn",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "KnowledgeBaseArn",
        CREATED_AT: str = "CreatedAt",
        DOCUMENT_COUNT: f64 = "DocumentCount",
        KNOWLEDGE_BASE_ARN: c::Arn<CfnKnowledgeBase> = "KnowledgeBaseArn",
        KNOWLEDGE_BASE_SIZE_BYTES: f64 = "KnowledgeBaseSizeBytes",
        PRIMARY_OWNER_USERNAME: str = "PrimaryOwnerUsername",
        STATUS: c::Json = "Status",
        TYPE: str = "Type",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AccessControlConfiguration, "quicksight-knowledgebase-accesscontrolconfiguration";
    new {}
    set {
        is_acl_enabled: bool = "IsACLEnabled",
    }
}

c::property! {
    AudioExtractionConfiguration, "quicksight-knowledgebase-audioextractionconfiguration";
    new {
        A audio_extraction_status: AudioExtractionStatus = "AudioExtractionStatus",
    }
    set {}
}

c::property! {
    ImageExtractionConfiguration, "quicksight-knowledgebase-imageextractionconfiguration";
    new {
        A image_extraction_status: ImageExtractionStatus = "ImageExtractionStatus",
    }
    set {}
}

c::property! {
    KbTemplateConfiguration, "quicksight-knowledgebase-kbtemplateconfiguration";
    new {}
    set {
        template: c::Json = "Template",
    }
}

c::property! {
    KnowledgeBaseConfiguration, "quicksight-knowledgebase-knowledgebaseconfiguration";
    new {}
    set {
        template_configuration: KbTemplateConfiguration = "TemplateConfiguration",
    }
}

c::property! {
    MediaExtractionConfiguration, "quicksight-knowledgebase-mediaextractionconfiguration";
    new {}
    set {
        audio_extraction_configuration: AudioExtractionConfiguration = "AudioExtractionConfiguration",
        image_extraction_configuration: ImageExtractionConfiguration = "ImageExtractionConfiguration",
        video_extraction_configuration: VideoExtractionConfiguration = "VideoExtractionConfiguration",
    }
}

c::property! {
    ResourcePermission, "quicksight-knowledgebase-resourcepermission";
    new {
        /// 1 to 30 items
        A actions: c::List<str> = "Actions",
        /// 1 to 256 characters
        B principal: str = "Principal",
    }
    set {
        resource: str = "Resource",
    }
}

c::property! {
    VideoExtractionConfiguration, "quicksight-knowledgebase-videoextractionconfiguration";
    new {
        A video_extraction_status: VideoExtractionStatus = "VideoExtractionStatus",
    }
    set {
        video_extraction_type: VideoExtractionType = "VideoExtractionType",
    }
}

c::open_enum! {
    AudioExtractionStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ImageExtractionStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    VideoExtractionStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    VideoExtractionType {
        AUDIO_TRANSCRIPTION_ONLY = "AUDIO_TRANSCRIPTION_ONLY",
        VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION = "VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION",
    }
}
