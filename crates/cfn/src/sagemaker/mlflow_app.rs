// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::MlflowApp` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnMlflowApp = "AWS::SageMaker::MlflowApp", "sagemaker-mlflowapp", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-app/${MLflowAppId}", tags List "Tags";
    new CfnMlflowAppRequired {
        /// at most 1024 characters; matches `(https|s3)://([^/]+)/?(.*)`
        A artifact_store_uri: str = "ArtifactStoreUri",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`; an update replaces the resource
        B name: str = "Name",
        /// 20 to 2048 characters; matches `arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`; an update replaces the resource
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        model_registration_mode: ModelRegistrationMode = "ModelRegistrationMode",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// at most 9 characters; matches `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01][0-9]|2[0-3]):([0-5][0-9])`
        weekly_maintenance_window_start: str = "WeeklyMaintenanceWindowStart",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        MLFLOW_APP_ID: str = "MlflowAppId",
        MLFLOW_VERSION: str = "MlflowVersion",
        STATUS: str = "Status",
    }
}

c::open_enum! {
    ModelRegistrationMode {
        AUTO_MODEL_REGISTRATION_ENABLED = "AutoModelRegistrationEnabled",
        AUTO_MODEL_REGISTRATION_DISABLED = "AutoModelRegistrationDisabled",
    }
}
