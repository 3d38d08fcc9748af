// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VerifiedAccessTrustProvider` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VerifiedAccessTrustProviderId`; it has no attribute for its ARN.
    CfnVerifiedAccessTrustProvider = "AWS::EC2::VerifiedAccessTrustProvider", "ec2-verifiedaccesstrustprovider", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:verified-access-trust-provider/${VerifiedAccessTrustProviderId}", tags List "Tags";
    new CfnVerifiedAccessTrustProviderRequired {
        /// an update replaces the resource
        A policy_reference_name: str = "PolicyReferenceName",
        /// an update replaces the resource
        B trust_provider_type: TrustProviderType = "TrustProviderType",
    }
    set {
        description: str = "Description",
        /// an update replaces the resource
        device_options: DeviceOptions = "DeviceOptions",
        /// an update replaces the resource
        device_trust_provider_type: DeviceTrustProviderType = "DeviceTrustProviderType",
        native_application_oidc_options: NativeApplicationOidcOptions = "NativeApplicationOidcOptions",
        oidc_options: OidcOptions = "OidcOptions",
        sse_specification: SseSpecificationValue = "SseSpecification",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        user_trust_provider_type: UserTrustProviderType = "UserTrustProviderType",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        VERIFIED_ACCESS_TRUST_PROVIDER_ID: c::Name<CfnVerifiedAccessTrustProvider> = "VerifiedAccessTrustProviderId",
    }
}

c::property! {
    DeviceOptions, "ec2-verifiedaccesstrustprovider-deviceoptions";
    new {}
    set {
        public_signing_key_url: str = "PublicSigningKeyUrl",
        tenant_id: str = "TenantId",
    }
}

c::property! {
    NativeApplicationOidcOptions, "ec2-verifiedaccesstrustprovider-nativeapplicationoidcoptions";
    new {}
    set {
        authorization_endpoint: str = "AuthorizationEndpoint",
        client_id: str = "ClientId",
        /// AWS does not show it again
        client_secret: str = "ClientSecret",
        issuer: str = "Issuer",
        public_signing_key_endpoint: str = "PublicSigningKeyEndpoint",
        scope: str = "Scope",
        token_endpoint: str = "TokenEndpoint",
        user_info_endpoint: str = "UserInfoEndpoint",
    }
}

c::property! {
    OidcOptions, "ec2-verifiedaccesstrustprovider-oidcoptions";
    new {}
    set {
        authorization_endpoint: str = "AuthorizationEndpoint",
        client_id: str = "ClientId",
        client_secret: str = "ClientSecret",
        issuer: str = "Issuer",
        scope: str = "Scope",
        token_endpoint: str = "TokenEndpoint",
        user_info_endpoint: str = "UserInfoEndpoint",
    }
}

c::property! {
    SseSpecificationValue, "ec2-verifiedaccesstrustprovider-ssespecificationvalue";
    new {}
    set {
        customer_managed_key_enabled: bool = "CustomerManagedKeyEnabled",
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::open_enum! {
    TrustProviderType {
        DEVICE = "device",
        USER = "user",
    }
}

c::open_enum! {
    DeviceTrustProviderType {
        CROWDSTRIKE = "crowdstrike",
        JAMF = "jamf",
        JUMPCLOUD = "jumpcloud",
    }
}

c::open_enum! {
    UserTrustProviderType {
        IAM_IDENTITY_CENTER = "iam-identity-center",
        OIDC = "oidc",
    }
}
