// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::MlflowTrackingServer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TrackingServerName`; it has no attribute for its ARN.
    CfnMlflowTrackingServer = "AWS::SageMaker::MlflowTrackingServer", "sagemaker-mlflowtrackingserver", reference name, name_property "TrackingServerName",
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}", tags List "Tags";
    new CfnMlflowTrackingServerRequired {
        /// 1 to 2048 characters; matches `^s3:\/\/([^\/]+)\/?(.*)$`
        A artifact_store_uri: str = "ArtifactStoreUri",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role\/?[a-zA-Z_0-9+=,.@\-_\/]+$`; an update may replace the resource
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`; an update replaces the resource
        C tracking_server_name: str = "TrackingServerName",
    }
    set {
        automatic_model_registration: bool = "AutomaticModelRegistration",
        /// 1 to 32 characters; matches `^[0-9]+(\.[0-9]+)+$`; an update may replace the resource
        mlflow_version: str = "MlflowVersion",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
        tracking_server_size: TrackingServerSize = "TrackingServerSize",
        /// at most 9 characters; matches `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01][0-9]|2[0-3]):([0-5][0-9])$`
        weekly_maintenance_window_start: str = "WeeklyMaintenanceWindowStart",
    }
    get {
        TRACKING_SERVER_ARN: str = "TrackingServerArn",
    }
}

c::open_enum! {
    TrackingServerSize {
        SMALL = "Small",
        MEDIUM = "Medium",
        LARGE = "Large",
    }
}
