// Written by `cargo xtask codegen` from crates/registry/data/chatbot.txt.

//! `AWS::Chatbot::SlackChannelConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSlackChannelConfiguration = "AWS::Chatbot::SlackChannelConfiguration", "chatbot-slackchannelconfiguration", reference arn,
        arn "arn:${Partition}:chatbot::${Account}:chat-configuration/slack-channel/${ConfigurationName}", tags List "Tags";
    new CfnSlackChannelConfigurationRequired {
        /// 1 to 128 characters; matches `^[A-Za-z0-9-_]+$`; an update replaces the resource
        A configuration_name: str = "ConfigurationName",
        B iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        /// 1 to 256 characters; matches `^[A-Za-z0-9]+$`
        C slack_channel_id: str = "SlackChannelId",
        /// 1 to 256 characters; matches `^[0-9A-Z]{1,255}$`; an update replaces the resource
        D slack_workspace_id: str = "SlackWorkspaceId",
    }
    set {
        customization_resource_arns: c::List<str> = "CustomizationResourceArns",
        guardrail_policies: c::List<str> = "GuardrailPolicies",
        /// 4 to 5 characters; matches `^(ERROR|INFO|NONE)$`; default `"NONE"`
        logging_level: str = "LoggingLevel",
        sns_topic_arns: c::List<c::Arn<crate::sns::CfnTopic>> = "SnsTopicArns",
        tags: c::List<c::Tag> = "Tags",
        /// default `false`
        user_role_required: bool = "UserRoleRequired",
    }
    get {
        @arn "Arn",
    }
}
