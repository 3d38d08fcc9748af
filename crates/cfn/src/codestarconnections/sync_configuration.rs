// Written by `cargo xtask codegen` from crates/registry/data/codestarconnections.txt.

//! `AWS::CodeStarConnections::SyncConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnSyncConfiguration = "AWS::CodeStarConnections::SyncConfiguration", "codestarconnections-syncconfiguration", reference text;
    new CfnSyncConfigurationRequired {
        /// 1 to 255 characters
        A branch: str = "Branch",
        B config_file: str = "ConfigFile",
        /// matches `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`
        C repository_link_id: str = "RepositoryLinkId",
        /// 1 to 100 characters; matches `[a-za-z0-9_\.-]+`; an update replaces the resource
        D resource_name: str = "ResourceName",
        /// 1 to 1024 characters; matches `^arn:aws(-[0-9A-Za-z_]+)*:iam::[0-9]{12}:role/[a-zA-Z_0-9+=,.@\-_/]+$`
        E role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// an update replaces the resource
        F sync_type: SyncType = "SyncType",
    }
    set {
        publish_deployment_status: PublishDeploymentStatus = "PublishDeploymentStatus",
        trigger_resource_update_on: TriggerResourceUpdateOn = "TriggerResourceUpdateOn",
    }
    get {
        OWNER_ID: str = "OwnerId",
        PROVIDER_TYPE: str = "ProviderType",
        REPOSITORY_NAME: str = "RepositoryName",
    }
}

c::open_enum! {
    SyncType {
        CFN_STACK_SYNC = "CFN_STACK_SYNC",
    }
}

c::open_enum! {
    PublishDeploymentStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    TriggerResourceUpdateOn {
        ANY_CHANGE = "ANY_CHANGE",
        FILE_CHANGE = "FILE_CHANGE",
    }
}
