// Written by `cargo xtask codegen` from crates/registry/data/aiops.txt.

//! `AWS::AIOps::InvestigationGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnInvestigationGroup = "AWS::AIOps::InvestigationGroup", "aiops-investigationgroup", reference arn,
        arn "arn:${Partition}:aiops:${Region}:${Account}:investigation-group/${InvestigationGroupId}", tags List "Tags";
    new {
        /// 1 to 512 characters; matches `^[\-_A-Za-z0-9\[\]\(\)\{\}\.: ]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// no item twice
        chatbot_notification_channels: c::List<ChatbotNotificationChannel> = "ChatbotNotificationChannels",
        /// at most 25 items; no item twice
        cross_account_configurations: c::List<CrossAccountConfiguration> = "CrossAccountConfigurations",
        encryption_config: EncryptionConfigMap = "EncryptionConfig",
        investigation_group_policy: str = "InvestigationGroupPolicy",
        is_cloud_trail_event_history_enabled: bool = "IsCloudTrailEventHistoryEnabled",
        /// 7 to 90; an update replaces the resource
        retention_in_days: i64 = "RetentionInDays",
        /// 20 to 2048 characters; matches `^arn:.*$`
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// no item twice; each: 1 to 200 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`
        tag_key_boundaries: c::List<str> = "TagKeyBoundaries",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        LAST_MODIFIED_AT: str = "LastModifiedAt",
        LAST_MODIFIED_BY: str = "LastModifiedBy",
    }
}

c::property! {
    ChatbotNotificationChannel, "aiops-investigationgroup-chatbotnotificationchannel";
    new {}
    set {
        /// no item twice
        chat_configuration_arns: c::List<str> = "ChatConfigurationArns",
        /// 20 to 2048 characters
        sns_topic_arn: c::Arn<catchment_cfn::sns::CfnTopic> = "SNSTopicArn",
    }
}

c::property! {
    CrossAccountConfiguration, "aiops-investigationgroup-crossaccountconfiguration";
    new {}
    set {
        /// 20 to 2048 characters; matches `^arn:.*$`
        source_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "SourceRoleArn",
    }
}

c::property! {
    EncryptionConfigMap, "aiops-investigationgroup-encryptionconfigmap";
    new {}
    set {
        /// 1 to 128 characters
        encryption_configuration_type: str = "EncryptionConfigurationType",
        /// 1 to 256 characters
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
    }
}
