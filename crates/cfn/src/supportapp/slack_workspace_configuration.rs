// Written by `cargo xtask codegen` from crates/registry/data/supportapp.txt.

//! `AWS::SupportApp::SlackWorkspaceConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TeamId`; it takes no tags; it has no attribute for its ARN.
    CfnSlackWorkspaceConfiguration = "AWS::SupportApp::SlackWorkspaceConfiguration", "supportapp-slackworkspaceconfiguration", reference name, name_property "TeamId";
    new {
        /// 1 to 256 characters; matches `^\S+$`; an update replaces the resource
        A team_id: str = "TeamId",
    }
    set {
        /// 1 to 256 characters; matches `^[0-9]+$`; AWS does not show it again
        version_id: str = "VersionId",
    }
    get {}
}
