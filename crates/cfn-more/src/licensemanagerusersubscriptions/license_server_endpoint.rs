// Written by `cargo xtask codegen` from crates/registry/data/licensemanagerusersubscriptions.txt.

//! `AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnLicenseServerEndpoint = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint", "licensemanagerusersubscriptions-licenseserverendpoint", reference text, tags List "Tags";
    new {
        /// an update replaces the resource
        A identity_provider_arn: str = "IdentityProviderArn",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        license_server_settings: LicenseServerSettings = "LicenseServerSettings",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LicenseServerEndpointArn",
        CREATION_TIME: str = "CreationTime",
        LICENSE_SERVER_ENDPOINT_ARN: c::Arn<CfnLicenseServerEndpoint> = "LicenseServerEndpointArn",
        LICENSE_SERVER_ENDPOINT_ID: str = "LicenseServerEndpointId",
        LICENSE_SERVER_ENDPOINT_PROVISIONING_STATUS: str = "LicenseServerEndpointProvisioningStatus",
        LICENSE_SERVERS: c::List<c::Json> = list "LicenseServers",
        SERVER_ENDPOINT: c::Json = "ServerEndpoint",
        SERVER_TYPE: str = "ServerType",
    }
}

c::property! {
    CredentialsProvider, "licensemanagerusersubscriptions-licenseserverendpoint-credentialsprovider";
    new {
        A secrets_manager_credentials_provider: SecretsManagerCredentialsProvider = "SecretsManagerCredentialsProvider",
    }
    set {}
}

c::property! {
    LicenseServerSettings, "licensemanagerusersubscriptions-licenseserverendpoint-licenseserversettings";
    new {
        A server_settings: ServerSettings = "ServerSettings",
        B server_type: LicenseServerSettingsServerType = "ServerType",
    }
    set {}
}

c::property! {
    RdsSalSettings, "licensemanagerusersubscriptions-licenseserverendpoint-rdssalsettings";
    new {
        A rds_sal_credentials_provider: CredentialsProvider = "RdsSalCredentialsProvider",
    }
    set {}
}

c::property! {
    SecretsManagerCredentialsProvider, "licensemanagerusersubscriptions-licenseserverendpoint-secretsmanagercredentialsprovider";
    new {
        /// at least 1 character
        A secret_id: str = "SecretId",
    }
    set {}
}

c::property! {
    ServerSettings, "licensemanagerusersubscriptions-licenseserverendpoint-serversettings";
    new {
        A rds_sal_settings: RdsSalSettings = "RdsSalSettings",
    }
    set {}
}

c::open_enum! {
    LicenseServerSettingsServerType {
        RDS_SAL = "RDS_SAL",
    }
}
