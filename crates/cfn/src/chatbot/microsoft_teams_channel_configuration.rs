// Written by `cargo xtask codegen` from crates/registry/data/chatbot.txt.

//! `AWS::Chatbot::MicrosoftTeamsChannelConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnMicrosoftTeamsChannelConfiguration = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration", "chatbot-microsoftteamschannelconfiguration", reference arn, tags List "Tags";
    new CfnMicrosoftTeamsChannelConfigurationRequired {
        /// 1 to 128 characters; matches `^[A-Za-z0-9-_]+$`; an update replaces the resource
        A configuration_name: str = "ConfigurationName",
        B iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        /// 36 characters; matches `^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`; an update replaces the resource
        C team_id: str = "TeamId",
        /// 1 to 256 characters; matches `^([a-zA-Z0-9-_=+/.,])*%3[aA]([a-zA-Z0-9-_=+/.,])*%40([a-zA-Z0-9-_=+/.,])*$`
        D teams_channel_id: str = "TeamsChannelId",
        /// 36 characters; matches `^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$`; an update replaces the resource
        E teams_tenant_id: str = "TeamsTenantId",
    }
    set {
        customization_resource_arns: c::List<str> = "CustomizationResourceArns",
        guardrail_policies: c::List<str> = "GuardrailPolicies",
        /// 4 to 5 characters; matches `^(ERROR|INFO|NONE)$`; default `"NONE"`
        logging_level: str = "LoggingLevel",
        sns_topic_arns: c::List<str> = "SnsTopicArns",
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 256 characters; matches `^(.*)$`
        teams_channel_name: str = "TeamsChannelName",
        /// default `false`
        user_role_required: bool = "UserRoleRequired",
    }
    get {
        @arn "Arn",
    }
}
