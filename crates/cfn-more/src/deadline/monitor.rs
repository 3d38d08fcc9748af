// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::Monitor` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnMonitor = "AWS::Deadline::Monitor", "deadline-monitor", reference arn,
        arn "arn:${Partition}:deadline:${Region}:${Account}:monitor/${MonitorId}", tags List "Tags";
    new CfnMonitorRequired {
        /// 1 to 100 characters
        A display_name: str = "DisplayName",
        /// an update replaces the resource
        B identity_center_instance_arn: str = "IdentityCenterInstanceArn",
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role(/[!-.0-\~]+)*/[0-9A-Za-z_+=,.@-]+$`
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// matches `^[a-z0-9-]{1,100}$`
        D subdomain: str = "Subdomain",
    }
    set {
        /// 1 to 25 characters; matches `^[a-z0-9-]+$`; an update replaces the resource
        identity_center_region: str = "IdentityCenterRegion",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        IDENTITY_CENTER_APPLICATION_ARN: str = "IdentityCenterApplicationArn",
        MONITOR_ID: str = "MonitorId",
        URL: str = "Url",
    }
}
