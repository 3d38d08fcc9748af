// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::PartnerApp` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPartnerApp = "AWS::SageMaker::PartnerApp", "sagemaker-partnerapp", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:partner-app/${AppId}", tags List "Tags";
    new CfnPartnerAppRequired {
        /// an update replaces the resource
        A auth_type: AuthType = "AuthType",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`; an update replaces the resource
        B execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9]+`; an update replaces the resource
        C name: str = "Name",
        /// 1 to 64 characters; matches `^.+$`; does not match `^(?:\s*$)`
        D tier: str = "Tier",
        /// an update replaces the resource
        E r#type: Type = "Type",
    }
    set {
        /// 1 to 64 characters
        app_version: str = "AppVersion",
        application_config: PartnerAppConfig = "ApplicationConfig",
        /// 1 to 36 characters; matches `^[a-zA-Z0-9-]+$`; AWS does not show it again; deprecated by AWS
        client_token: str = "ClientToken",
        enable_auto_minor_version_upgrade: bool = "EnableAutoMinorVersionUpgrade",
        enable_iam_session_based_identity: bool = "EnableIamSessionBasedIdentity",
        /// at most 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        maintenance_config: PartnerAppMaintenanceConfig = "MaintenanceConfig",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        BASE_URL: str = "BaseUrl",
        CURRENT_VERSION_EOL_DATE: str = "CurrentVersionEolDate",
    }
}

c::property! {
    PartnerAppConfig, "sagemaker-partnerapp-partnerappconfig";
    new {}
    set {
        /// at most 5 items; no item twice; each: 1 to 256 characters, matches `^.+$`, does not match `^(?:\s*$)`
        admin_users: c::List<str> = "AdminUsers",
        /// at most 5 keys
        arguments: c::Map<str> = "Arguments",
    }
}

c::property! {
    PartnerAppMaintenanceConfig, "sagemaker-partnerapp-partnerappmaintenanceconfig";
    new {
        /// at most 9 characters; matches `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01][0-9]|2[0-3]):([0-5][0-9])`
        A maintenance_window_start: str = "MaintenanceWindowStart",
    }
    set {}
}

c::open_enum! {
    AuthType {
        IAM = "IAM",
    }
}

c::open_enum! {
    Type {
        LAKERA_GUARD = "lakera-guard",
        COMET = "comet",
        DEEPCHECKS_LLM_EVALUATION = "deepchecks-llm-evaluation",
        FIDDLER = "fiddler",
    }
}
