// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationAzureBlob` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationAzureBlob = "AWS::DataSync::LocationAzureBlob", "datasync-locationazureblob", reference arn, tags List "Tags";
    new {
        /// default `"SAS"`
        A azure_blob_authentication_type: AzureBlobAuthenticationType = "AzureBlobAuthenticationType",
    }
    set {
        /// 1 to 8 items; each: at most 128 characters
        agent_arns: c::List<str> = "AgentArns",
        /// default `"HOT"`
        azure_access_tier: AzureAccessTier = "AzureAccessTier",
        /// at most 325 characters; matches `^https://[A-Za-z0-9]((.|-+)?[A-Za-z0-9]){0,252}/[a-z0-9](-?[a-z0-9]){2,62}$`; an update replaces the resource; AWS does not show it again
        azure_blob_container_url: str = "AzureBlobContainerUrl",
        /// AWS does not show it again
        azure_blob_sas_configuration: AzureBlobSasConfiguration = "AzureBlobSasConfiguration",
        /// default `"BLOCK"`
        azure_blob_type: AzureBlobType = "AzureBlobType",
        cmk_secret_config: CmkSecretConfig = "CmkSecretConfig",
        custom_secret_config: CustomSecretConfig = "CustomSecretConfig",
        federated_identity: AzureFederatedIdentityConfig = "FederatedIdentity",
        /// at most 1024 characters; matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`; AWS does not show it again
        subdirectory: str = "Subdirectory",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LocationArn",
        CMK_SECRET_CONFIG_SECRET_ARN: str = "CmkSecretConfig.SecretArn",
        LOCATION_ARN: c::Arn<CfnLocationAzureBlob> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
        MANAGED_SECRET_CONFIG: c::Json = "ManagedSecretConfig",
    }
}

c::property! {
    AzureBlobSasConfiguration, "datasync-locationazureblob-azureblobsasconfiguration";
    new {
        /// 1 to 255 characters; matches `(^.+$)`
        A azure_blob_sas_token: str = "AzureBlobSasToken",
    }
    set {}
}

c::property! {
    AzureFederatedIdentityConfig, "datasync-locationazureblob-azurefederatedidentityconfig";
    new {}
    set {
        /// at most 2048 characters
        aws_iam_role: str = "AwsIamRole",
        azure_oidc: AzureOidcConfig = "AzureOidc",
    }
}

c::property! {
    AzureOidcConfig, "datasync-locationazureblob-azureoidcconfig";
    new AzureOidcConfigRequired {
        /// 36 characters; matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`
        A client_id: str = "ClientId",
        /// 36 characters; matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`
        B tenant_id: str = "TenantId",
    }
    set {}
}

c::property! {
    CmkSecretConfig, "datasync-locationazureblob-cmksecretconfig";
    new {}
    set {
        /// at most 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    CustomSecretConfig, "datasync-locationazureblob-customsecretconfig";
    new CustomSecretConfigRequired {
        /// at most 2048 characters
        A secret_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretAccessRoleArn",
        /// at most 2048 characters
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::open_enum! {
    AzureBlobAuthenticationType {
        SAS = "SAS",
        NONE = "NONE",
        OIDC = "OIDC",
    }
}

c::open_enum! {
    AzureAccessTier {
        HOT = "HOT",
        COOL = "COOL",
        ARCHIVE = "ARCHIVE",
    }
}

c::open_enum! {
    AzureBlobType {
        BLOCK = "BLOCK",
    }
}
