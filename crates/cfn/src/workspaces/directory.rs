// Written by `cargo xtask codegen` from crates/registry/data/workspaces.txt.

//! `AWS::WorkSpaces::Directory` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDirectory = "AWS::WorkSpaces::Directory", "workspaces-directory", reference arn, tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        active_directory_config: ActiveDirectoryConfig = "ActiveDirectoryConfig",
        certificate_based_auth_properties: CertificateBasedAuthProperties = "CertificateBasedAuthProperties",
        /// an update replaces the resource; AWS does not show it again
        enable_self_service: bool = "EnableSelfService",
        endpoint_encryption_mode: EndpointEncryptionMode = "EndpointEncryptionMode",
        /// an update replaces the resource; AWS does not show it again
        idc_instance_arn: str = "IdcInstanceArn",
        /// each: matches `^wsipg-[0-9a-z]{8,63}$`
        ip_group_ids: c::List<str> = "IpGroupIds",
        /// an update replaces the resource
        microsoft_entra_config: MicrosoftEntraConfig = "MicrosoftEntraConfig",
        saml_properties: SamlProperties = "SamlProperties",
        selfservice_permissions: SelfservicePermissions = "SelfservicePermissions",
        streaming_properties: StreamingProperties = "StreamingProperties",
        /// at most 2 items; each: 15 to 24 characters, matches `^(subnet-([0-9a-f]{8}|[0-9a-f]{17}))$`; an update replaces the resource
        subnet_ids: c::List<str> = "SubnetIds",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        tenancy: Tenancy = "Tenancy",
        /// an update replaces the resource
        user_identity_type: UserIdentityType = "UserIdentityType",
        workspace_access_properties: WorkspaceAccessProperties = "WorkspaceAccessProperties",
        workspace_creation_properties: DefaultWorkspaceCreationProperties = "WorkspaceCreationProperties",
        /// matches `^([a-zA-Z0-9_])[\\a-zA-Z0-9_@#%*+=:?./!\s-]{1,255}$`; an update replaces the resource
        workspace_directory_description: str = "WorkspaceDirectoryDescription",
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_.\s-]{1,64}$`; an update replaces the resource
        workspace_directory_name: str = "WorkspaceDirectoryName",
        /// an update replaces the resource
        workspace_type: WorkspaceType = "WorkspaceType",
    }
    get {
        @arn "Arn",
        ALIAS: str = "Alias",
        CUSTOMER_USER_NAME: str = "CustomerUserName",
        DIRECTORY_ID: str = "DirectoryId",
        DIRECTORY_NAME: str = "DirectoryName",
        DIRECTORY_TYPE: str = "DirectoryType",
        DNS_IP_ADDRESSES: c::List<str> = list "DnsIpAddresses",
        DNS_IPV6_ADDRESSES: c::List<str> = list "DnsIpv6Addresses",
        IDC_CONFIG: c::Json = "IDCConfig",
        IAM_ROLE_ID: str = "IamRoleId",
        REGISTRATION_CODE: str = "RegistrationCode",
        STATE: str = "State",
        WORKSPACE_SECURITY_GROUP_ID: str = "WorkspaceSecurityGroupId",
    }
}

c::property! {
    AccessEndpoint, "workspaces-directory-accessendpoint";
    new {}
    set {
        access_endpoint_type: AccessEndpointAccessEndpointType = "AccessEndpointType",
        /// matches `^[a-zA-Z0-9\_-]{1,1000}$`
        vpc_endpoint_id: str = "VpcEndpointId",
    }
}

c::property! {
    AccessEndpointConfig, "workspaces-directory-accessendpointconfig";
    new {
        A access_endpoints: c::List<AccessEndpoint> = "AccessEndpoints",
    }
    set {
        internet_fallback_protocols: c::List<AccessEndpointConfigInternetFallbackProtocols> = "InternetFallbackProtocols",
    }
}

c::property! {
    ActiveDirectoryConfig, "workspaces-directory-activedirectoryconfig";
    new ActiveDirectoryConfigRequired {
        /// matches `^([a-zA-Z0-9]+[.-])+([a-zA-Z0-9])+$`
        A domain_name: str = "DomainName",
        B service_account_secret_arn: str = "ServiceAccountSecretArn",
    }
    set {}
}

c::property! {
    CertificateBasedAuthProperties, "workspaces-directory-certificatebasedauthproperties";
    new {}
    set {
        /// 5 to 200 characters
        certificate_authority_arn: str = "CertificateAuthorityArn",
        status: CertificateBasedAuthPropertiesStatus = "Status",
    }
}

c::property! {
    DefaultWorkspaceCreationProperties, "workspaces-directory-defaultworkspacecreationproperties";
    new {}
    set {
        /// 11 to 20 characters; matches `^(sg-([0-9a-f]{8}|[0-9a-f]{17}))$`
        custom_security_group_id: str = "CustomSecurityGroupId",
        default_ou: str = "DefaultOu",
        enable_internet_access: bool = "EnableInternetAccess",
        enable_maintenance_mode: bool = "EnableMaintenanceMode",
        instance_iam_role_arn: c::Arn<crate::iam::CfnRole> = "InstanceIamRoleArn",
        user_enabled_as_local_administrator: bool = "UserEnabledAsLocalAdministrator",
    }
}

c::property! {
    GlobalAcceleratorForDirectory, "workspaces-directory-globalacceleratorfordirectory";
    new {
        A mode: GlobalAcceleratorForDirectoryMode = "Mode",
    }
    set {
        preferred_protocol: GlobalAcceleratorForDirectoryPreferredProtocol = "PreferredProtocol",
    }
}

c::property! {
    MicrosoftEntraConfig, "workspaces-directory-microsoftentraconfig";
    new {}
    set {
        application_config_secret_arn: str = "ApplicationConfigSecretArn",
        /// matches `^[a-zA-Z0-9-]{1,100}$`
        tenant_id: str = "TenantId",
    }
}

c::property! {
    SamlProperties, "workspaces-directory-samlproperties";
    new {}
    set {
        /// at least 1 character
        relay_state_parameter_name: str = "RelayStateParameterName",
        status: SamlPropertiesStatus = "Status",
        /// 8 to 200 characters; matches `^(http|https)\://\S+$`
        user_access_url: str = "UserAccessUrl",
    }
}

c::property! {
    SelfservicePermissions, "workspaces-directory-selfservicepermissions";
    new {}
    set {
        change_compute_type: SelfservicePermissionsChangeComputeType = "ChangeComputeType",
        increase_volume_size: SelfservicePermissionsIncreaseVolumeSize = "IncreaseVolumeSize",
        rebuild_workspace: SelfservicePermissionsRebuildWorkspace = "RebuildWorkspace",
        restart_workspace: SelfservicePermissionsRestartWorkspace = "RestartWorkspace",
        switch_running_mode: SelfservicePermissionsSwitchRunningMode = "SwitchRunningMode",
    }
}

c::property! {
    StorageConnector, "workspaces-directory-storageconnector";
    new StorageConnectorRequired {
        A connector_type: StorageConnectorConnectorType = "ConnectorType",
        B status: StorageConnectorStatus = "Status",
    }
    set {}
}

c::property! {
    StreamingProperties, "workspaces-directory-streamingproperties";
    new {}
    set {
        global_accelerator: GlobalAcceleratorForDirectory = "GlobalAccelerator",
        /// at least 1 item
        storage_connectors: c::List<StorageConnector> = "StorageConnectors",
        streaming_experience_preferred_protocol: StreamingPropertiesStreamingExperiencePreferredProtocol = "StreamingExperiencePreferredProtocol",
        /// at least 1 item
        user_settings: c::List<UserSetting> = "UserSettings",
    }
}

c::property! {
    UserSetting, "workspaces-directory-usersetting";
    new UserSettingRequired {
        A action: UserSettingAction = "Action",
        B permission: UserSettingPermission = "Permission",
    }
    set {
        /// at least 0
        maximum_length: i64 = "MaximumLength",
    }
}

c::property! {
    WorkspaceAccessProperties, "workspaces-directory-workspaceaccessproperties";
    new {}
    set {
        access_endpoint_config: AccessEndpointConfig = "AccessEndpointConfig",
        device_type_android: WorkspaceAccessPropertiesDeviceTypeAndroid = "DeviceTypeAndroid",
        device_type_chrome_os: WorkspaceAccessPropertiesDeviceTypeChromeOs = "DeviceTypeChromeOs",
        device_type_ios: WorkspaceAccessPropertiesDeviceTypeIos = "DeviceTypeIos",
        device_type_linux: WorkspaceAccessPropertiesDeviceTypeLinux = "DeviceTypeLinux",
        device_type_osx: WorkspaceAccessPropertiesDeviceTypeOsx = "DeviceTypeOsx",
        device_type_web: WorkspaceAccessPropertiesDeviceTypeWeb = "DeviceTypeWeb",
        device_type_windows: WorkspaceAccessPropertiesDeviceTypeWindows = "DeviceTypeWindows",
        device_type_work_spaces_thin_client: WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient = "DeviceTypeWorkSpacesThinClient",
        device_type_zero_client: WorkspaceAccessPropertiesDeviceTypeZeroClient = "DeviceTypeZeroClient",
    }
}

c::open_enum! {
    EndpointEncryptionMode {
        STANDARD_TLS = "STANDARD_TLS",
        FIPS_VALIDATED = "FIPS_VALIDATED",
    }
}

c::open_enum! {
    Tenancy {
        DEDICATED = "DEDICATED",
        SHARED = "SHARED",
    }
}

c::open_enum! {
    UserIdentityType {
        CUSTOMER_MANAGED = "CUSTOMER_MANAGED",
        AWS_DIRECTORY_SERVICE = "AWS_DIRECTORY_SERVICE",
        AWS_IAM_IDENTITY_CENTER = "AWS_IAM_IDENTITY_CENTER",
    }
}

c::open_enum! {
    WorkspaceType {
        PERSONAL = "PERSONAL",
        POOLS = "POOLS",
    }
}

c::open_enum! {
    AccessEndpointAccessEndpointType {
        STREAMING_WSP = "STREAMING_WSP",
    }
}

c::open_enum! {
    AccessEndpointConfigInternetFallbackProtocols {
        PCOIP = "PCOIP",
    }
}

c::open_enum! {
    CertificateBasedAuthPropertiesStatus {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    GlobalAcceleratorForDirectoryMode {
        ENABLED_AUTO = "ENABLED_AUTO",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    GlobalAcceleratorForDirectoryPreferredProtocol {
        TCP = "TCP",
        NONE = "NONE",
    }
}

c::open_enum! {
    SamlPropertiesStatus {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
        ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK = "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK",
    }
}

c::open_enum! {
    SelfservicePermissionsChangeComputeType {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SelfservicePermissionsIncreaseVolumeSize {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SelfservicePermissionsRebuildWorkspace {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SelfservicePermissionsRestartWorkspace {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SelfservicePermissionsSwitchRunningMode {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    StorageConnectorConnectorType {
        HOME_FOLDER = "HOME_FOLDER",
    }
}

c::open_enum! {
    StorageConnectorStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    StreamingPropertiesStreamingExperiencePreferredProtocol {
        TCP = "TCP",
        UDP = "UDP",
    }
}

c::open_enum! {
    UserSettingAction {
        CLIPBOARD_COPY_FROM_LOCAL_DEVICE = "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
        CLIPBOARD_COPY_TO_LOCAL_DEVICE = "CLIPBOARD_COPY_TO_LOCAL_DEVICE",
        PRINTING_TO_LOCAL_DEVICE = "PRINTING_TO_LOCAL_DEVICE",
        SMART_CARD = "SMART_CARD",
    }
}

c::open_enum! {
    UserSettingPermission {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    WorkspaceAccessPropertiesDeviceTypeAndroid {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    WorkspaceAccessPropertiesDeviceTypeChromeOs {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    WorkspaceAccessPropertiesDeviceTypeIos {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    WorkspaceAccessPropertiesDeviceTypeLinux {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    WorkspaceAccessPropertiesDeviceTypeOsx {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    WorkspaceAccessPropertiesDeviceTypeWeb {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    WorkspaceAccessPropertiesDeviceTypeWindows {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    WorkspaceAccessPropertiesDeviceTypeZeroClient {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}
