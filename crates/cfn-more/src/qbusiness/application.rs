// Written by `cargo xtask codegen` from crates/registry/data/qbusiness.txt.

//! `AWS::QBusiness::Application` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationId`.
    CfnApplication = "AWS::QBusiness::Application", "qbusiness-application", reference name,
        arn "arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}", tags List "Tags";
    new {
        /// 1 to 1000 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        A display_name: str = "DisplayName",
    }
    set {
        attachments_configuration: AttachmentsConfiguration = "AttachmentsConfiguration",
        auto_subscription_configuration: AutoSubscriptionConfiguration = "AutoSubscriptionConfiguration",
        /// each: 1 to 255 characters, matches `^[a-zA-Z0-9_.:/()*?=-]*$`; an update replaces the resource
        client_ids_for_oidc: c::List<str> = "ClientIdsForOIDC",
        /// at most 1000 characters; matches `^[\s\S]*$`
        description: str = "Description",
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        /// 20 to 2048 characters; an update replaces the resource
        iam_identity_provider_arn: str = "IamIdentityProviderArn",
        /// 10 to 1224 characters; AWS does not show it again
        identity_center_instance_arn: str = "IdentityCenterInstanceArn",
        /// an update replaces the resource
        identity_type: IdentityType = "IdentityType",
        personalization_configuration: PersonalizationConfiguration = "PersonalizationConfiguration",
        q_apps_configuration: QAppsConfiguration = "QAppsConfiguration",
        /// an update replaces the resource
        quick_sight_configuration: QuickSightConfiguration = "QuickSightConfiguration",
        /// at most 1284 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ApplicationArn",
        APPLICATION_ARN: c::Arn<CfnApplication> = "ApplicationArn",
        APPLICATION_ID: c::Name<CfnApplication> = "ApplicationId",
        CREATED_AT: str = "CreatedAt",
        IDENTITY_CENTER_APPLICATION_ARN: str = "IdentityCenterApplicationArn",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AttachmentsConfiguration, "qbusiness-application-attachmentsconfiguration";
    new {
        A attachments_control_mode: AttachmentsControlMode = "AttachmentsControlMode",
    }
    set {}
}

c::property! {
    AutoSubscriptionConfiguration, "qbusiness-application-autosubscriptionconfiguration";
    new {
        A auto_subscribe: AutoSubscriptionStatus = "AutoSubscribe",
    }
    set {
        default_subscription_type: SubscriptionType = "DefaultSubscriptionType",
    }
}

c::property! {
    EncryptionConfiguration, "qbusiness-application-encryptionconfiguration";
    new {}
    set {
        /// 1 to 2048 characters
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    PersonalizationConfiguration, "qbusiness-application-personalizationconfiguration";
    new {
        A personalization_control_mode: PersonalizationControlMode = "PersonalizationControlMode",
    }
    set {}
}

c::property! {
    QAppsConfiguration, "qbusiness-application-qappsconfiguration";
    new {
        A q_apps_control_mode: QAppsControlMode = "QAppsControlMode",
    }
    set {}
}

c::property! {
    QuickSightConfiguration, "qbusiness-application-quicksightconfiguration";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9._-]*$`
        A client_namespace: str = "ClientNamespace",
    }
    set {}
}

c::open_enum! {
    AttachmentsControlMode {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    AutoSubscriptionStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    IdentityType {
        AWS_IAM_IDP_SAML = "AWS_IAM_IDP_SAML",
        AWS_IAM_IDP_OIDC = "AWS_IAM_IDP_OIDC",
        AWS_IAM_IDC = "AWS_IAM_IDC",
        AWS_QUICKSIGHT_IDP = "AWS_QUICKSIGHT_IDP",
        ANONYMOUS = "ANONYMOUS",
    }
}

c::open_enum! {
    PersonalizationControlMode {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    QAppsControlMode {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SubscriptionType {
        Q_LITE = "Q_LITE",
        Q_BUSINESS = "Q_BUSINESS",
    }
}
