// Written by `cargo xtask codegen` from crates/registry/data/workspaces.txt.

//! `AWS::WorkSpaces::WorkspacesPool` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PoolId`; it has no attribute for its ARN.
    CfnWorkspacesPool = "AWS::WorkSpaces::WorkspacesPool", "workspaces-workspacespool", reference name,
        arn "arn:${Partition}:workspaces:${Region}:${Account}:workspacespool/${PoolId}", tags List "Tags";
    new CfnWorkspacesPoolRequired {
        /// matches `^wsb-[0-9a-z]{8,63}$`
        A bundle_id: str = "BundleId",
        B capacity: Capacity = "Capacity",
        /// 10 to 65 characters; matches `^wsd-[0-9a-z]{8,63}$`
        C directory_id: str = "DirectoryId",
        /// matches `^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$`; an update replaces the resource
        D pool_name: str = "PoolName",
    }
    set {
        application_settings: ApplicationSettings = "ApplicationSettings",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_./() -]+$`
        description: str = "Description",
        running_mode: RunningMode = "RunningMode",
        tags: c::List<c::Tag> = "Tags",
        timeout_settings: TimeoutSettings = "TimeoutSettings",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        POOL_ARN: str = "PoolArn",
        POOL_ID: c::Name<CfnWorkspacesPool> = "PoolId",
    }
}

c::property! {
    ApplicationSettings, "workspaces-workspacespool-applicationsettings";
    new {
        A status: ApplicationSettingsStatus = "Status",
    }
    set {
        /// at most 100 characters; matches `^[A-Za-z0-9_./()!*'-]+$`
        settings_group: str = "SettingsGroup",
    }
}

c::property! {
    Capacity, "workspaces-workspacespool-capacity";
    new {
        /// at least 0
        A desired_user_sessions: i64 = "DesiredUserSessions",
    }
    set {}
}

c::property! {
    TimeoutSettings, "workspaces-workspacespool-timeoutsettings";
    new {}
    set {
        /// 60 to 36000
        disconnect_timeout_in_seconds: i64 = "DisconnectTimeoutInSeconds",
        /// 0 to 36000
        idle_disconnect_timeout_in_seconds: i64 = "IdleDisconnectTimeoutInSeconds",
        /// 600 to 432000
        max_user_duration_in_seconds: i64 = "MaxUserDurationInSeconds",
    }
}

c::open_enum! {
    ApplicationSettingsStatus {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    RunningMode {
        ALWAYS_ON = "ALWAYS_ON",
        AUTO_STOP = "AUTO_STOP",
    }
}
