// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::CloudConnector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CloudConnectorArn`.
    CfnCloudConnector = "AWS::SSM::CloudConnector", "ssm-cloudconnector", reference arn,
        arn "arn:${Partition}:ssm:${Region}:${Account}:cloud-connector/${CloudConnectorId}", tags List "Tags";
    new CfnCloudConnectorRequired {
        /// 1 to 512 characters; matches `^arn:aws(-cn|-us-gov)?:config:[a-z0-9-]+:[0-9]{12}:connector/.+$`; an update replaces the resource
        A config_connector_arn: str = "ConfigConnectorArn",
        B configuration: CloudConnectorConfiguration = "Configuration",
        /// 1 to 256 characters; matches `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`
        C display_name: str = "DisplayName",
        /// 20 to 2048 characters; matches `^arn:aws[a-z0-9-]*:iam::[0-9]{12}:role/[0-9A-Za-z_\-/.@+=,]{1,1017}$`; an update replaces the resource
        D role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 1 to 1024 characters; matches `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CloudConnectorArn",
        CLOUD_CONNECTOR_ARN: c::Arn<CfnCloudConnector> = "CloudConnectorArn",
        CLOUD_CONNECTOR_ID: str = "CloudConnectorId",
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AzureConfiguration, "ssm-cloudconnector-azureconfiguration";
    new AzureConfigurationRequired {
        /// matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`
        A application_id: str = "ApplicationId",
        /// matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`; an update replaces the resource
        B tenant_id: str = "TenantId",
    }
    set {
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`
        application_display_name: str = "ApplicationDisplayName",
        targets: ConfigurationTargets = "Targets",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`
        tenant_display_name: str = "TenantDisplayName",
    }
}

c::property! {
    AzureSubscription, "ssm-cloudconnector-azuresubscription";
    new {
        /// 1 to 256 characters; matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`
        A id: str = "Id",
    }
    set {
        /// at most 128 characters; matches `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`
        display_name: str = "DisplayName",
    }
}

c::property! {
    CloudConnectorConfiguration, "ssm-cloudconnector-cloudconnectorconfiguration";
    new {
        A azure_configuration: AzureConfiguration = "AzureConfiguration",
    }
    set {}
}

c::property! {
    ConfigurationTargets, "ssm-cloudconnector-configurationtargets";
    new {
        /// 1 to 75 items
        A subscriptions: c::List<AzureSubscription> = "Subscriptions",
    }
    set {}
}
