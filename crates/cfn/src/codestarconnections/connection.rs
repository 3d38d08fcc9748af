// Written by `cargo xtask codegen` from crates/registry/data/codestarconnections.txt.

//! `AWS::CodeStarConnections::Connection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConnectionArn`.
    CfnConnection = "AWS::CodeStarConnections::Connection", "codestarconnections-connection", reference arn,
        arn "arn:${Partition}:codestar-connections:${Region}:${Account}:connection/${ConnectionId}", tags List "Tags";
    new {
        /// 1 to 32 characters; matches `^[\s\S]*$`; an update replaces the resource
        A connection_name: str = "ConnectionName",
    }
    set {
        /// at most 256 characters; matches `arn:aws(-[0-9A-Za-z_]+)*:.+:.+:[0-9]{12}:.+`; an update replaces the resource
        host_arn: str = "HostArn",
        /// an update replaces the resource
        provider_type: ProviderType = "ProviderType",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ConnectionArn",
        CONNECTION_ARN: c::Arn<CfnConnection> = "ConnectionArn",
        CONNECTION_STATUS: str = "ConnectionStatus",
        OWNER_ACCOUNT_ID: str = "OwnerAccountId",
    }
}

c::open_enum! {
    ProviderType {
        BITBUCKET = "Bitbucket",
        GIT_HUB = "GitHub",
        GIT_HUB_ENTERPRISE_SERVER = "GitHubEnterpriseServer",
        GIT_LAB = "GitLab",
        GIT_LAB_SELF_MANAGED = "GitLabSelfManaged",
    }
}
