// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::Portal` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PortalId`.
    CfnPortal = "AWS::IoTSiteWise::Portal", "iotsitewise-portal", reference name,
        arn "arn:${Partition}:iotsitewise:${Region}:${Account}:portal/${PortalId}", tags List "Tags";
    new CfnPortalRequired {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_\-\.\+]+@[a-zA-Z0-9_\-\.\+]+\.[a-zA-Z]{2,}$`
        A portal_contact_email: str = "PortalContactEmail",
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        B portal_name: str = "PortalName",
        /// 1 to 1600 characters; matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        alarms: Alarms = "Alarms",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_\-\.\+]+@[a-zA-Z0-9_\-\.\+]+\.[a-zA-Z]{2,}$`
        notification_sender_email: str = "NotificationSenderEmail",
        /// an update replaces the resource
        portal_auth_mode: PortalAuthMode = "PortalAuthMode",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        portal_description: str = "PortalDescription",
        /// an update replaces the resource
        portal_type: PortalType = "PortalType",
        portal_type_configuration: c::Map<PortalTypeEntry> = "PortalTypeConfiguration",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PortalArn",
        PORTAL_ARN: c::Arn<CfnPortal> = "PortalArn",
        PORTAL_CLIENT_ID: str = "PortalClientId",
        PORTAL_ID: c::Name<CfnPortal> = "PortalId",
        PORTAL_START_URL: str = "PortalStartUrl",
    }
}

c::property! {
    Alarms, "iotsitewise-portal-alarms";
    new {}
    set {
        /// 1 to 1600 characters; matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`
        alarm_role_arn: str = "AlarmRoleArn",
        /// 1 to 1600 characters; matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`
        notification_lambda_arn: str = "NotificationLambdaArn",
    }
}

c::property! {
    PortalTypeEntry, "iotsitewise-portal-portaltypeentry";
    new {
        A portal_tools: c::List<str> = "PortalTools",
    }
    set {}
}

c::open_enum! {
    PortalAuthMode {
        IAM = "IAM",
        SSO = "SSO",
    }
}

c::open_enum! {
    PortalType {
        SITEWISE_PORTAL_V1 = "SITEWISE_PORTAL_V1",
        SITEWISE_PORTAL_V2 = "SITEWISE_PORTAL_V2",
    }
}
