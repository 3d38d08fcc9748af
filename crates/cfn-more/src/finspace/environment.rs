// Written by `cargo xtask codegen` from crates/registry/data/finspace.txt.

//! `AWS::FinSpace::Environment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EnvironmentId`.
    CfnEnvironment = "AWS::FinSpace::Environment", "finspace-environment", reference name,
        arn "arn:${Partition}:finspace:${Region}:${Account}:environment/${EnvironmentId}", tags List "Tags";
    new {
        /// matches `^[a-zA-Z0-9]+[a-zA-Z0-9-]*[a-zA-Z0-9]{1,255}$`
        A name: str = "Name",
    }
    set {
        /// each: matches `^arn:aws:finspace:[A-Za-z0-9_/.-]{0,63}:[0-9]*:data-bundle/[0-9A-Za-z_-]{1,128}$`; an update replaces the resource; deprecated by AWS
        data_bundles: c::List<str> = "DataBundles",
        /// matches `^[a-zA-Z0-9. ]{1,1000}$`
        description: str = "Description",
        federation_mode: FederationMode = "FederationMode",
        /// an update replaces the resource
        federation_parameters: FederationParameters = "FederationParameters",
        /// matches `^[a-zA-Z-0-9-:\/]{1,1000}$`; an update replaces the resource
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// an update replaces the resource; AWS does not show it again
        superuser_parameters: SuperuserParameters = "SuperuserParameters",
        /// an update replaces the resource; AWS does not show it again
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "EnvironmentArn",
        AWS_ACCOUNT_ID: str = "AwsAccountId",
        DEDICATED_SERVICE_ACCOUNT_ID: str = "DedicatedServiceAccountId",
        ENVIRONMENT_ARN: c::Arn<CfnEnvironment> = "EnvironmentArn",
        ENVIRONMENT_ID: c::Name<CfnEnvironment> = "EnvironmentId",
        ENVIRONMENT_URL: str = "EnvironmentUrl",
        SAGE_MAKER_STUDIO_DOMAIN_URL: str = "SageMakerStudioDomainUrl",
        STATUS: str = "Status",
    }
}

c::property! {
    AttributeMap, "finspace-environment-attributemap";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    FederationParameters, "finspace-environment-federationparameters";
    new {}
    set {
        application_call_back_url: str = "ApplicationCallBackURL",
        /// AWS does not show it again
        attribute_map: c::List<AttributeMap> = "AttributeMap",
        /// 1 to 32 characters; matches `[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+`
        federation_provider_name: str = "FederationProviderName",
        federation_urn: str = "FederationURN",
        /// 1000 to 10000000 characters
        saml_metadata_document: str = "SamlMetadataDocument",
        saml_metadata_url: str = "SamlMetadataURL",
    }
}

c::property! {
    SuperuserParameters, "finspace-environment-superuserparameters";
    new {}
    set {
        /// 1 to 128 characters; matches `[A-Z0-9a-z._%+-]+@[A-Za-z0-9.-]+[.]+[A-Za-z]+`
        email_address: str = "EmailAddress",
        /// 1 to 50 characters; matches `^[a-zA-Z0-9]{1,50}$`
        first_name: str = "FirstName",
        /// 1 to 50 characters; matches `^[a-zA-Z0-9]{1,50}$`
        last_name: str = "LastName",
    }
}

c::open_enum! {
    FederationMode {
        LOCAL = "LOCAL",
        FEDERATED = "FEDERATED",
    }
}
