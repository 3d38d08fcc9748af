// Written by `cargo xtask codegen` from crates/registry/data/supportapp.txt.

//! `AWS::SupportApp::SlackChannelConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnSlackChannelConfiguration = "AWS::SupportApp::SlackChannelConfiguration", "supportapp-slackchannelconfiguration", reference text;
    new CfnSlackChannelConfigurationRequired {
        /// 1 to 256 characters; matches `^\S+$`; an update replaces the resource
        A channel_id: str = "ChannelId",
        /// 31 to 2048 characters; matches `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role\/(.+)$`
        B channel_role_arn: c::Arn<crate::iam::CfnRole> = "ChannelRoleArn",
        C notify_on_case_severity: NotifyOnCaseSeverity = "NotifyOnCaseSeverity",
        /// 1 to 256 characters; matches `^\S+$`; an update replaces the resource
        D team_id: str = "TeamId",
    }
    set {
        /// 1 to 256 characters; matches `^.+$`
        channel_name: str = "ChannelName",
        notify_on_add_correspondence_to_case: bool = "NotifyOnAddCorrespondenceToCase",
        notify_on_create_or_reopen_case: bool = "NotifyOnCreateOrReopenCase",
        notify_on_resolve_case: bool = "NotifyOnResolveCase",
    }
    get {}
}

c::open_enum! {
    NotifyOnCaseSeverity {
        NONE = "none",
        ALL = "all",
        HIGH = "high",
    }
}
