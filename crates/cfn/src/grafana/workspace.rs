// Written by `cargo xtask codegen` from crates/registry/data/grafana.txt.

//! `AWS::Grafana::Workspace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnWorkspace = "AWS::Grafana::Workspace", "grafana-workspace", reference name,
        arn "arn:${Partition}:grafana:${Region}:${Account}:/workspaces/${ResourceId}", tags List "Tags";
    new CfnWorkspaceRequired {
        A account_access_type: AccountAccessType = "AccountAccessType",
        /// at least 1 item; no item twice
        B authentication_providers: c::List<AuthenticationProviderTypes> = "AuthenticationProviders",
        C permission_type: PermissionType = "PermissionType",
    }
    set {
        /// matches `^[!-\~]{1,64}$`; an update replaces the resource; AWS does not show it again
        client_token: str = "ClientToken",
        data_sources: c::List<DataSourceType> = "DataSources",
        /// at most 2048 characters
        description: str = "Description",
        /// 1 to 255 characters
        grafana_version: str = "GrafanaVersion",
        /// matches `^[a-zA-Z0-9-._\~]{1,255}$`
        name: str = "Name",
        network_access_control: NetworkAccessControl = "NetworkAccessControl",
        notification_destinations: c::List<NotificationDestinationType> = "NotificationDestinations",
        /// 1 to 2048 characters
        organization_role_name: str = "OrganizationRoleName",
        organizational_units: c::List<str> = "OrganizationalUnits",
        plugin_admin_enabled: bool = "PluginAdminEnabled",
        /// 1 to 2048 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        saml_configuration: SamlConfiguration = "SamlConfiguration",
        stack_set_name: str = "StackSetName",
        tags: c::List<Tags> = "Tags",
        vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
    get {
        CREATION_TIMESTAMP: str = "CreationTimestamp",
        ENDPOINT: str = "Endpoint",
        GRAFANA_VERSION: str = "GrafanaVersion",
        ID: c::Name<CfnWorkspace> = "Id",
        MODIFICATION_TIMESTAMP: str = "ModificationTimestamp",
        SAML_CONFIGURATION_STATUS: c::Json = "SamlConfigurationStatus",
        SSO_CLIENT_ID: str = "SsoClientId",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    AssertionAttributes, "grafana-workspace-assertionattributes";
    new {}
    set {
        /// 1 to 256 characters
        email: str = "Email",
        /// 1 to 256 characters
        groups: str = "Groups",
        /// 1 to 256 characters
        login: str = "Login",
        /// 1 to 256 characters
        name: str = "Name",
        /// 1 to 256 characters
        org: str = "Org",
        /// 1 to 256 characters
        role: str = "Role",
    }
}

c::property! {
    IdpMetadata, "grafana-workspace-idpmetadata";
    new {}
    set {
        /// 1 to 2048 characters
        url: str = "Url",
        xml: str = "Xml",
    }
}

c::property! {
    NetworkAccessControl, "grafana-workspace-networkaccesscontrol";
    new {}
    set {
        /// at most 5 items; no item twice; each: 1 to 100 characters
        prefix_list_ids: c::List<str> = "PrefixListIds",
        /// at most 5 items; no item twice; each: 1 to 100 characters
        vpce_ids: c::List<str> = "VpceIds",
    }
}

c::property! {
    RoleValues, "grafana-workspace-rolevalues";
    new {}
    set {
        /// each: 1 to 256 characters
        admin: c::List<str> = "Admin",
        /// each: 1 to 256 characters
        editor: c::List<str> = "Editor",
    }
}

c::property! {
    SamlConfiguration, "grafana-workspace-samlconfiguration";
    new {
        A idp_metadata: IdpMetadata = "IdpMetadata",
    }
    set {
        /// each: 1 to 256 characters
        allowed_organizations: c::List<str> = "AllowedOrganizations",
        assertion_attributes: AssertionAttributes = "AssertionAttributes",
        login_validity_duration: f64 = "LoginValidityDuration",
        role_values: RoleValues = "RoleValues",
    }
}

c::property! {
    Tags, "grafana-workspace-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    VpcConfiguration, "grafana-workspace-vpcconfiguration";
    new VpcConfigurationRequired {
        /// 1 to 5 items; no item twice; each: 1 to 255 characters
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 2 to 6 items; no item twice; each: 1 to 255 characters
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {}
}

c::open_enum! {
    AccountAccessType {
        CURRENT_ACCOUNT = "CURRENT_ACCOUNT",
        ORGANIZATION = "ORGANIZATION",
    }
}

c::open_enum! {
    AuthenticationProviderTypes {
        AWS_SSO = "AWS_SSO",
        SAML = "SAML",
    }
}

c::open_enum! {
    DataSourceType {
        AMAZON_OPENSEARCH_SERVICE = "AMAZON_OPENSEARCH_SERVICE",
        CLOUDWATCH = "CLOUDWATCH",
        PROMETHEUS = "PROMETHEUS",
        XRAY = "XRAY",
        TIMESTREAM = "TIMESTREAM",
        SITEWISE = "SITEWISE",
        ATHENA = "ATHENA",
        REDSHIFT = "REDSHIFT",
    }
}

c::open_enum! {
    NotificationDestinationType {
        SNS = "SNS",
    }
}

c::open_enum! {
    PermissionType {
        CUSTOMER_MANAGED = "CUSTOMER_MANAGED",
        SERVICE_MANAGED = "SERVICE_MANAGED",
    }
}
