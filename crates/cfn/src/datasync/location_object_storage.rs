// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationObjectStorage` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationObjectStorage = "AWS::DataSync::LocationObjectStorage", "datasync-locationobjectstorage", reference arn, tags List "Tags";
    new {}
    set {
        /// 1 to 200 characters; matches `^.+$`
        access_key: str = "AccessKey",
        /// 1 to 8 items; each: at most 128 characters
        agent_arns: c::List<str> = "AgentArns",
        /// 3 to 63 characters; matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`; an update replaces the resource; AWS does not show it again
        bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        cmk_secret_config: CmkSecretConfig = "CmkSecretConfig",
        custom_secret_config: CustomSecretConfig = "CustomSecretConfig",
        federated_identity: ObjectStorageFederatedIdentityConfig = "FederatedIdentity",
        /// 8 to 200 characters; matches `^.+$`; AWS does not show it again
        secret_key: str = "SecretKey",
        /// at most 32768 characters
        server_certificate: str = "ServerCertificate",
        /// at most 255 characters; matches `^(([a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9-]*[A-Za-z0-9])$`; AWS does not show it again
        server_hostname: str = "ServerHostname",
        /// 1 to 65536
        server_port: i64 = "ServerPort",
        server_protocol: ServerProtocol = "ServerProtocol",
        /// at most 4096 characters; matches `^[a-zA-Z0-9_\-\+\./\(\)\p{Zs}]*$`; AWS does not show it again
        subdirectory: str = "Subdirectory",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LocationArn",
        CMK_SECRET_CONFIG_SECRET_ARN: str = "CmkSecretConfig.SecretArn",
        LOCATION_ARN: c::Arn<CfnLocationObjectStorage> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
        MANAGED_SECRET_CONFIG: c::Json = "ManagedSecretConfig",
    }
}

c::property! {
    CmkSecretConfig, "datasync-locationobjectstorage-cmksecretconfig";
    new {}
    set {
        /// at most 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    CustomSecretConfig, "datasync-locationobjectstorage-customsecretconfig";
    new CustomSecretConfigRequired {
        /// at most 2048 characters
        A secret_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretAccessRoleArn",
        /// at most 2048 characters
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    GoogleOidcConfig, "datasync-locationobjectstorage-googleoidcconfig";
    new GoogleOidcConfigRequired {
        /// 4 to 32 characters; matches `^[a-z][a-z0-9-]{2,30}[a-z0-9]$`; does not match `^(?:gcp-)`
        A identity_pool_name: str = "IdentityPoolName",
        /// 4 to 32 characters; matches `^[a-z][a-z0-9-]{2,30}[a-z0-9]$`; does not match `^(?:gcp-)`
        B identity_provider_name: str = "IdentityProviderName",
        /// 6 to 30 characters; matches `^[a-z][a-z0-9-]{4,28}[a-z0-9]$`
        C project_name: str = "ProjectName",
        /// 1 to 20 characters; matches `^[0-9]+$`
        D project_number: str = "ProjectNumber",
    }
    set {}
}

c::property! {
    ObjectStorageExternalIdentityConfig, "datasync-locationobjectstorage-objectstorageexternalidentityconfig";
    new {}
    set {
        google_oidc: GoogleOidcConfig = "GoogleOidc",
    }
}

c::property! {
    ObjectStorageFederatedIdentityConfig, "datasync-locationobjectstorage-objectstoragefederatedidentityconfig";
    new {}
    set {
        /// at most 2048 characters
        aws_iam_role: str = "AwsIamRole",
        external_identity: ObjectStorageExternalIdentityConfig = "ExternalIdentity",
    }
}

c::open_enum! {
    ServerProtocol {
        HTTPS = "HTTPS",
        HTTP = "HTTP",
    }
}
