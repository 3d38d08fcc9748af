// Written by `cargo xtask codegen` from crates/registry/data/healthlake.txt.

//! `AWS::HealthLake::FHIRDatastore` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DatastoreId`; it has no attribute for its ARN.
    CfnFHIRDatastore = "AWS::HealthLake::FHIRDatastore", "healthlake-fhirdatastore", reference name,
        arn "arn:${Partition}:healthlake:${Region}:${Account}:datastore/fhir/${DatastoreId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A datastore_type_version: DatastoreTypeVersion = "DatastoreTypeVersion",
    }
    set {
        analytics_configuration: AnalyticsConfiguration = "AnalyticsConfiguration",
        /// 1 to 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$`
        datastore_name: str = "DatastoreName",
        identity_provider_configuration: IdentityProviderConfiguration = "IdentityProviderConfiguration",
        nlp_configuration: NlpConfiguration = "NlpConfiguration",
        /// an update replaces the resource
        preload_data_config: PreloadDataConfig = "PreloadDataConfig",
        profile_configuration: ProfileConfiguration = "ProfileConfiguration",
        /// an update replaces the resource
        sse_configuration: SseConfiguration = "SseConfiguration",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATED_AT: c::Json = "CreatedAt",
        CREATED_AT_NANOS: i64 = "CreatedAt.Nanos",
        CREATED_AT_SECONDS: str = "CreatedAt.Seconds",
        DATASTORE_ARN: str = "DatastoreArn",
        DATASTORE_ENDPOINT: str = "DatastoreEndpoint",
        DATASTORE_ID: c::Name<CfnFHIRDatastore> = "DatastoreId",
        DATASTORE_STATUS: c::Json = "DatastoreStatus",
    }
}

c::property! {
    AnalyticsConfiguration, "healthlake-fhirdatastore-analyticsconfiguration";
    new {
        A status: AnalyticsConfigurationStatus = "Status",
    }
    set {}
}

c::property! {
    IdentityProviderConfiguration, "healthlake-fhirdatastore-identityproviderconfiguration";
    new {
        A authorization_strategy: IdentityProviderConfigurationAuthorizationStrategy = "AuthorizationStrategy",
    }
    set {
        fine_grained_authorization_enabled: bool = "FineGrainedAuthorizationEnabled",
        /// 49 to 256 characters
        idp_lambda_arn: str = "IdpLambdaArn",
        metadata: str = "Metadata",
    }
}

c::property! {
    KmsEncryptionConfig, "healthlake-fhirdatastore-kmsencryptionconfig";
    new {
        A cmk_type: KmsEncryptionConfigCmkType = "CmkType",
    }
    set {
        /// 1 to 400 characters
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    NlpConfiguration, "healthlake-fhirdatastore-nlpconfiguration";
    new {
        A status: NlpConfigurationStatus = "Status",
    }
    set {}
}

c::property! {
    PreloadDataConfig, "healthlake-fhirdatastore-preloaddataconfig";
    new {
        A preload_data_type: PreloadDataConfigPreloadDataType = "PreloadDataType",
    }
    set {}
}

c::property! {
    ProfileConfiguration, "healthlake-fhirdatastore-profileconfiguration";
    new {
        /// no item twice; each: at most 10000 characters, matches `^[\P{M}\p{M}]{0,10000}$`
        A default_profiles: c::List<str> = "DefaultProfiles",
    }
    set {}
}

c::property! {
    SseConfiguration, "healthlake-fhirdatastore-sseconfiguration";
    new {
        A kms_encryption_config: KmsEncryptionConfig = "KmsEncryptionConfig",
    }
    set {}
}

c::open_enum! {
    DatastoreTypeVersion {
        R4 = "R4",
    }
}

c::open_enum! {
    AnalyticsConfigurationStatus {
        ENABLED = "ENABLED",
        PAUSED = "PAUSED",
    }
}

c::open_enum! {
    IdentityProviderConfigurationAuthorizationStrategy {
        SMART_ON_FHIR_V1 = "SMART_ON_FHIR_V1",
        AWS_AUTH = "AWS_AUTH",
        SMART_ON_FHIR = "SMART_ON_FHIR",
    }
}

c::open_enum! {
    KmsEncryptionConfigCmkType {
        CUSTOMER_MANAGED_KMS_KEY = "CUSTOMER_MANAGED_KMS_KEY",
        AWS_OWNED_KMS_KEY = "AWS_OWNED_KMS_KEY",
    }
}

c::open_enum! {
    NlpConfigurationStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    PreloadDataConfigPreloadDataType {
        SYNTHEA = "SYNTHEA",
    }
}
