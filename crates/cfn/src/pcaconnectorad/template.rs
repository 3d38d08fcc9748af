// Written by `cargo xtask codegen` from crates/registry/data/pcaconnectorad.txt.

//! `AWS::PCAConnectorAD::Template` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TemplateArn`.
    CfnTemplate = "AWS::PCAConnectorAD::Template", "pcaconnectorad-template", reference arn, tags Map "Tags";
    new CfnTemplateRequired {
        /// 5 to 200 characters; an update replaces the resource
        A connector_arn: str = "ConnectorArn",
        B definition: TemplateDefinition = "Definition",
        /// 1 to 64 characters; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// AWS does not show it again
        reenroll_all_certificate_holders: bool = "ReenrollAllCertificateHolders",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "TemplateArn",
        TEMPLATE_ARN: c::Arn<CfnTemplate> = "TemplateArn",
    }
}

c::property! {
    ApplicationPolicies, "pcaconnectorad-template-applicationpolicies";
    new {
        /// 1 to 100 items; no item twice
        A policies: c::List<ApplicationPolicy> = "Policies",
    }
    set {
        critical: bool = "Critical",
    }
}

c::property! {
    /// Exactly one of `PolicyType`, `PolicyObjectIdentifier`.
    ApplicationPolicy, "pcaconnectorad-template-applicationpolicy";
    new {}
    set {
        /// 1 to 64 characters; matches `^([0-2])\.([0-9]|([0-3][0-9]))(\.([0-9]+)){0,126}$`
        policy_object_identifier: str = "PolicyObjectIdentifier",
        policy_type: ApplicationPolicyType = "PolicyType",
    }
}

c::property! {
    CertificateValidity, "pcaconnectorad-template-certificatevalidity";
    new CertificateValidityRequired {
        A renewal_period: ValidityPeriod = "RenewalPeriod",
        B validity_period: ValidityPeriod = "ValidityPeriod",
    }
    set {}
}

c::property! {
    EnrollmentFlagsV2, "pcaconnectorad-template-enrollmentflagsv2";
    new {}
    set {
        enable_key_reuse_on_nt_token_keyset_storage_full: bool = "EnableKeyReuseOnNtTokenKeysetStorageFull",
        include_symmetric_algorithms: bool = "IncludeSymmetricAlgorithms",
        no_security_extension: bool = "NoSecurityExtension",
        remove_invalid_certificate_from_personal_store: bool = "RemoveInvalidCertificateFromPersonalStore",
        user_interaction_required: bool = "UserInteractionRequired",
    }
}

c::property! {
    EnrollmentFlagsV3, "pcaconnectorad-template-enrollmentflagsv3";
    new {}
    set {
        enable_key_reuse_on_nt_token_keyset_storage_full: bool = "EnableKeyReuseOnNtTokenKeysetStorageFull",
        include_symmetric_algorithms: bool = "IncludeSymmetricAlgorithms",
        no_security_extension: bool = "NoSecurityExtension",
        remove_invalid_certificate_from_personal_store: bool = "RemoveInvalidCertificateFromPersonalStore",
        user_interaction_required: bool = "UserInteractionRequired",
    }
}

c::property! {
    EnrollmentFlagsV4, "pcaconnectorad-template-enrollmentflagsv4";
    new {}
    set {
        enable_key_reuse_on_nt_token_keyset_storage_full: bool = "EnableKeyReuseOnNtTokenKeysetStorageFull",
        include_symmetric_algorithms: bool = "IncludeSymmetricAlgorithms",
        no_security_extension: bool = "NoSecurityExtension",
        remove_invalid_certificate_from_personal_store: bool = "RemoveInvalidCertificateFromPersonalStore",
        user_interaction_required: bool = "UserInteractionRequired",
    }
}

c::property! {
    ExtensionsV2, "pcaconnectorad-template-extensionsv2";
    new {
        A key_usage: KeyUsage = "KeyUsage",
    }
    set {
        application_policies: ApplicationPolicies = "ApplicationPolicies",
    }
}

c::property! {
    ExtensionsV3, "pcaconnectorad-template-extensionsv3";
    new {
        A key_usage: KeyUsage = "KeyUsage",
    }
    set {
        application_policies: ApplicationPolicies = "ApplicationPolicies",
    }
}

c::property! {
    ExtensionsV4, "pcaconnectorad-template-extensionsv4";
    new {
        A key_usage: KeyUsage = "KeyUsage",
    }
    set {
        application_policies: ApplicationPolicies = "ApplicationPolicies",
    }
}

c::property! {
    GeneralFlagsV2, "pcaconnectorad-template-generalflagsv2";
    new {}
    set {
        auto_enrollment: bool = "AutoEnrollment",
        machine_type: bool = "MachineType",
    }
}

c::property! {
    GeneralFlagsV3, "pcaconnectorad-template-generalflagsv3";
    new {}
    set {
        auto_enrollment: bool = "AutoEnrollment",
        machine_type: bool = "MachineType",
    }
}

c::property! {
    GeneralFlagsV4, "pcaconnectorad-template-generalflagsv4";
    new {}
    set {
        auto_enrollment: bool = "AutoEnrollment",
        machine_type: bool = "MachineType",
    }
}

c::property! {
    KeyUsage, "pcaconnectorad-template-keyusage";
    new {
        A usage_flags: KeyUsageFlags = "UsageFlags",
    }
    set {
        critical: bool = "Critical",
    }
}

c::property! {
    KeyUsageFlags, "pcaconnectorad-template-keyusageflags";
    new {}
    set {
        data_encipherment: bool = "DataEncipherment",
        digital_signature: bool = "DigitalSignature",
        key_agreement: bool = "KeyAgreement",
        key_encipherment: bool = "KeyEncipherment",
        non_repudiation: bool = "NonRepudiation",
    }
}

c::property! {
    /// Exactly one of `PropertyType`, `PropertyFlags`.
    KeyUsageProperty, "pcaconnectorad-template-keyusageproperty";
    new {}
    set {
        property_flags: KeyUsagePropertyFlags = "PropertyFlags",
        property_type: KeyUsagePropertyType = "PropertyType",
    }
}

c::property! {
    KeyUsagePropertyFlags, "pcaconnectorad-template-keyusagepropertyflags";
    new {}
    set {
        decrypt: bool = "Decrypt",
        key_agreement: bool = "KeyAgreement",
        sign: bool = "Sign",
    }
}

c::property! {
    PrivateKeyAttributesV2, "pcaconnectorad-template-privatekeyattributesv2";
    new {
        A key_spec: KeySpec = "KeySpec",
        /// at least 1
        B minimal_key_length: f64 = "MinimalKeyLength",
    }
    set {
        /// 1 to 100 items; no item twice; each: 1 to 100 characters
        crypto_providers: c::List<str> = "CryptoProviders",
    }
}

c::property! {
    PrivateKeyAttributesV3, "pcaconnectorad-template-privatekeyattributesv3";
    new PrivateKeyAttributesV3Required {
        A algorithm: PrivateKeyAlgorithm = "Algorithm",
        B key_spec: KeySpec = "KeySpec",
        C key_usage_property: KeyUsageProperty = "KeyUsageProperty",
        /// at least 1
        D minimal_key_length: f64 = "MinimalKeyLength",
    }
    set {
        /// 1 to 100 items; no item twice; each: 1 to 100 characters
        crypto_providers: c::List<str> = "CryptoProviders",
    }
}

c::property! {
    PrivateKeyAttributesV4, "pcaconnectorad-template-privatekeyattributesv4";
    new {
        A key_spec: KeySpec = "KeySpec",
        /// at least 1
        B minimal_key_length: f64 = "MinimalKeyLength",
    }
    set {
        algorithm: PrivateKeyAlgorithm = "Algorithm",
        /// 1 to 100 items; no item twice; each: 1 to 100 characters
        crypto_providers: c::List<str> = "CryptoProviders",
        key_usage_property: KeyUsageProperty = "KeyUsageProperty",
    }
}

c::property! {
    PrivateKeyFlagsV2, "pcaconnectorad-template-privatekeyflagsv2";
    new {
        A client_version: ClientCompatibilityV2 = "ClientVersion",
    }
    set {
        exportable_key: bool = "ExportableKey",
        strong_key_protection_required: bool = "StrongKeyProtectionRequired",
    }
}

c::property! {
    PrivateKeyFlagsV3, "pcaconnectorad-template-privatekeyflagsv3";
    new {
        A client_version: ClientCompatibilityV3 = "ClientVersion",
    }
    set {
        exportable_key: bool = "ExportableKey",
        require_alternate_signature_algorithm: bool = "RequireAlternateSignatureAlgorithm",
        strong_key_protection_required: bool = "StrongKeyProtectionRequired",
    }
}

c::property! {
    PrivateKeyFlagsV4, "pcaconnectorad-template-privatekeyflagsv4";
    new {
        A client_version: ClientCompatibilityV4 = "ClientVersion",
    }
    set {
        exportable_key: bool = "ExportableKey",
        require_alternate_signature_algorithm: bool = "RequireAlternateSignatureAlgorithm",
        require_same_key_renewal: bool = "RequireSameKeyRenewal",
        strong_key_protection_required: bool = "StrongKeyProtectionRequired",
        use_legacy_provider: bool = "UseLegacyProvider",
    }
}

c::property! {
    SubjectNameFlagsV2, "pcaconnectorad-template-subjectnameflagsv2";
    new {}
    set {
        require_common_name: bool = "RequireCommonName",
        require_directory_path: bool = "RequireDirectoryPath",
        require_dns_as_cn: bool = "RequireDnsAsCn",
        require_email: bool = "RequireEmail",
        san_require_directory_guid: bool = "SanRequireDirectoryGuid",
        san_require_dns: bool = "SanRequireDns",
        san_require_domain_dns: bool = "SanRequireDomainDns",
        san_require_email: bool = "SanRequireEmail",
        san_require_spn: bool = "SanRequireSpn",
        san_require_upn: bool = "SanRequireUpn",
    }
}

c::property! {
    SubjectNameFlagsV3, "pcaconnectorad-template-subjectnameflagsv3";
    new {}
    set {
        require_common_name: bool = "RequireCommonName",
        require_directory_path: bool = "RequireDirectoryPath",
        require_dns_as_cn: bool = "RequireDnsAsCn",
        require_email: bool = "RequireEmail",
        san_require_directory_guid: bool = "SanRequireDirectoryGuid",
        san_require_dns: bool = "SanRequireDns",
        san_require_domain_dns: bool = "SanRequireDomainDns",
        san_require_email: bool = "SanRequireEmail",
        san_require_spn: bool = "SanRequireSpn",
        san_require_upn: bool = "SanRequireUpn",
    }
}

c::property! {
    SubjectNameFlagsV4, "pcaconnectorad-template-subjectnameflagsv4";
    new {}
    set {
        require_common_name: bool = "RequireCommonName",
        require_directory_path: bool = "RequireDirectoryPath",
        require_dns_as_cn: bool = "RequireDnsAsCn",
        require_email: bool = "RequireEmail",
        san_require_directory_guid: bool = "SanRequireDirectoryGuid",
        san_require_dns: bool = "SanRequireDns",
        san_require_domain_dns: bool = "SanRequireDomainDns",
        san_require_email: bool = "SanRequireEmail",
        san_require_spn: bool = "SanRequireSpn",
        san_require_upn: bool = "SanRequireUpn",
    }
}

c::property! {
    /// Exactly one of `TemplateV2`, `TemplateV3`, `TemplateV4`.
    TemplateDefinition, "pcaconnectorad-template-templatedefinition";
    new {}
    set {
        template_v2: TemplateV2 = "TemplateV2",
        template_v3: TemplateV3 = "TemplateV3",
        template_v4: TemplateV4 = "TemplateV4",
    }
}

c::property! {
    TemplateV2, "pcaconnectorad-template-templatev2";
    new TemplateV2Required {
        A certificate_validity: CertificateValidity = "CertificateValidity",
        B enrollment_flags: EnrollmentFlagsV2 = "EnrollmentFlags",
        C extensions: ExtensionsV2 = "Extensions",
        D general_flags: GeneralFlagsV2 = "GeneralFlags",
        E private_key_attributes: PrivateKeyAttributesV2 = "PrivateKeyAttributes",
        F private_key_flags: PrivateKeyFlagsV2 = "PrivateKeyFlags",
        G subject_name_flags: SubjectNameFlagsV2 = "SubjectNameFlags",
    }
    set {
        /// 1 to 100 items; no item twice; each: 1 to 64 characters
        superseded_templates: c::List<str> = "SupersededTemplates",
    }
}

c::property! {
    TemplateV3, "pcaconnectorad-template-templatev3";
    new TemplateV3Required {
        A certificate_validity: CertificateValidity = "CertificateValidity",
        B enrollment_flags: EnrollmentFlagsV3 = "EnrollmentFlags",
        C extensions: ExtensionsV3 = "Extensions",
        D general_flags: GeneralFlagsV3 = "GeneralFlags",
        E hash_algorithm: HashAlgorithm = "HashAlgorithm",
        F private_key_attributes: PrivateKeyAttributesV3 = "PrivateKeyAttributes",
        G private_key_flags: PrivateKeyFlagsV3 = "PrivateKeyFlags",
        H subject_name_flags: SubjectNameFlagsV3 = "SubjectNameFlags",
    }
    set {
        /// 1 to 100 items; no item twice; each: 1 to 64 characters
        superseded_templates: c::List<str> = "SupersededTemplates",
    }
}

c::property! {
    TemplateV4, "pcaconnectorad-template-templatev4";
    new TemplateV4Required {
        A certificate_validity: CertificateValidity = "CertificateValidity",
        B enrollment_flags: EnrollmentFlagsV4 = "EnrollmentFlags",
        C extensions: ExtensionsV4 = "Extensions",
        D general_flags: GeneralFlagsV4 = "GeneralFlags",
        E private_key_attributes: PrivateKeyAttributesV4 = "PrivateKeyAttributes",
        F private_key_flags: PrivateKeyFlagsV4 = "PrivateKeyFlags",
        G subject_name_flags: SubjectNameFlagsV4 = "SubjectNameFlags",
    }
    set {
        hash_algorithm: HashAlgorithm = "HashAlgorithm",
        /// 1 to 100 items; no item twice; each: 1 to 64 characters
        superseded_templates: c::List<str> = "SupersededTemplates",
    }
}

c::property! {
    ValidityPeriod, "pcaconnectorad-template-validityperiod";
    new {
        /// 1 to 8766000
        A period: f64 = "Period",
        B period_type: ValidityPeriodType = "PeriodType",
    }
    set {}
}

c::open_enum! {
    ApplicationPolicyType {
        ALL_APPLICATION_POLICIES = "ALL_APPLICATION_POLICIES",
        ANY_PURPOSE = "ANY_PURPOSE",
        ATTESTATION_IDENTITY_KEY_CERTIFICATE = "ATTESTATION_IDENTITY_KEY_CERTIFICATE",
        CERTIFICATE_REQUEST_AGENT = "CERTIFICATE_REQUEST_AGENT",
        CLIENT_AUTHENTICATION = "CLIENT_AUTHENTICATION",
        CODE_SIGNING = "CODE_SIGNING",
        CTL_USAGE = "CTL_USAGE",
        DIGITAL_RIGHTS = "DIGITAL_RIGHTS",
        DIRECTORY_SERVICE_EMAIL_REPLICATION = "DIRECTORY_SERVICE_EMAIL_REPLICATION",
        DISALLOWED_LIST = "DISALLOWED_LIST",
        DNS_SERVER_TRUST = "DNS_SERVER_TRUST",
        DOCUMENT_ENCRYPTION = "DOCUMENT_ENCRYPTION",
        DOCUMENT_SIGNING = "DOCUMENT_SIGNING",
        DYNAMIC_CODE_GENERATOR = "DYNAMIC_CODE_GENERATOR",
        EARLY_LAUNCH_ANTIMALWARE_DRIVER = "EARLY_LAUNCH_ANTIMALWARE_DRIVER",
        EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION = "EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
        ENCLAVE = "ENCLAVE",
        ENCRYPTING_FILE_SYSTEM = "ENCRYPTING_FILE_SYSTEM",
        ENDORSEMENT_KEY_CERTIFICATE = "ENDORSEMENT_KEY_CERTIFICATE",
        FILE_RECOVERY = "FILE_RECOVERY",
        HAL_EXTENSION = "HAL_EXTENSION",
        IP_SECURITY_END_SYSTEM = "IP_SECURITY_END_SYSTEM",
        IP_SECURITY_IKE_INTERMEDIATE = "IP_SECURITY_IKE_INTERMEDIATE",
        IP_SECURITY_TUNNEL_TERMINATION = "IP_SECURITY_TUNNEL_TERMINATION",
        IP_SECURITY_USER = "IP_SECURITY_USER",
        ISOLATED_USER_MODE = "ISOLATED_USER_MODE",
        KDC_AUTHENTICATION = "KDC_AUTHENTICATION",
        KERNEL_MODE_CODE_SIGNING = "KERNEL_MODE_CODE_SIGNING",
        KEY_PACK_LICENSES = "KEY_PACK_LICENSES",
        KEY_RECOVERY = "KEY_RECOVERY",
        KEY_RECOVERY_AGENT = "KEY_RECOVERY_AGENT",
        LICENSE_SERVER_VERIFICATION = "LICENSE_SERVER_VERIFICATION",
        LIFETIME_SIGNING = "LIFETIME_SIGNING",
        MICROSOFT_PUBLISHER = "MICROSOFT_PUBLISHER",
        MICROSOFT_TIME_STAMPING = "MICROSOFT_TIME_STAMPING",
        MICROSOFT_TRUST_LIST_SIGNING = "MICROSOFT_TRUST_LIST_SIGNING",
        OCSP_SIGNING = "OCSP_SIGNING",
        OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION = "OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
        PLATFORM_CERTIFICATE = "PLATFORM_CERTIFICATE",
        PREVIEW_BUILD_SIGNING = "PREVIEW_BUILD_SIGNING",
        PRIVATE_KEY_ARCHIVAL = "PRIVATE_KEY_ARCHIVAL",
        PROTECTED_PROCESS_LIGHT_VERIFICATION = "PROTECTED_PROCESS_LIGHT_VERIFICATION",
        PROTECTED_PROCESS_VERIFICATION = "PROTECTED_PROCESS_VERIFICATION",
        QUALIFIED_SUBORDINATION = "QUALIFIED_SUBORDINATION",
        REVOKED_LIST_SIGNER = "REVOKED_LIST_SIGNER",
        ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION = "ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION",
        ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION = "ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION",
        ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL = "ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL",
        ROOT_LIST_SIGNER = "ROOT_LIST_SIGNER",
        SECURE_EMAIL = "SECURE_EMAIL",
        SERVER_AUTHENTICATION = "SERVER_AUTHENTICATION",
        SMART_CARD_LOGIN = "SMART_CARD_LOGIN",
        SPC_ENCRYPTED_DIGEST_RETRY_COUNT = "SPC_ENCRYPTED_DIGEST_RETRY_COUNT",
        SPC_RELAXED_PE_MARKER_CHECK = "SPC_RELAXED_PE_MARKER_CHECK",
        TIME_STAMPING = "TIME_STAMPING",
        WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION = "WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION",
        WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION = "WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION",
        WINDOWS_HARDWARE_DRIVER_VERIFICATION = "WINDOWS_HARDWARE_DRIVER_VERIFICATION",
        WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION = "WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION",
        WINDOWS_KITS_COMPONENT = "WINDOWS_KITS_COMPONENT",
        WINDOWS_RT_VERIFICATION = "WINDOWS_RT_VERIFICATION",
        WINDOWS_SOFTWARE_EXTENSION_VERIFICATION = "WINDOWS_SOFTWARE_EXTENSION_VERIFICATION",
        WINDOWS_STORE = "WINDOWS_STORE",
        WINDOWS_SYSTEM_COMPONENT_VERIFICATION = "WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
        WINDOWS_TCB_COMPONENT = "WINDOWS_TCB_COMPONENT",
        WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT = "WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT",
        WINDOWS_UPDATE = "WINDOWS_UPDATE",
    }
}

c::open_enum! {
    ClientCompatibilityV2 {
        WINDOWS_SERVER_2003 = "WINDOWS_SERVER_2003",
        WINDOWS_SERVER_2008 = "WINDOWS_SERVER_2008",
        WINDOWS_SERVER_2008_R2 = "WINDOWS_SERVER_2008_R2",
        WINDOWS_SERVER_2012 = "WINDOWS_SERVER_2012",
        WINDOWS_SERVER_2012_R2 = "WINDOWS_SERVER_2012_R2",
        WINDOWS_SERVER_2016 = "WINDOWS_SERVER_2016",
    }
}

c::open_enum! {
    ClientCompatibilityV3 {
        WINDOWS_SERVER_2008 = "WINDOWS_SERVER_2008",
        WINDOWS_SERVER_2008_R2 = "WINDOWS_SERVER_2008_R2",
        WINDOWS_SERVER_2012 = "WINDOWS_SERVER_2012",
        WINDOWS_SERVER_2012_R2 = "WINDOWS_SERVER_2012_R2",
        WINDOWS_SERVER_2016 = "WINDOWS_SERVER_2016",
    }
}

c::open_enum! {
    ClientCompatibilityV4 {
        WINDOWS_SERVER_2012 = "WINDOWS_SERVER_2012",
        WINDOWS_SERVER_2012_R2 = "WINDOWS_SERVER_2012_R2",
        WINDOWS_SERVER_2016 = "WINDOWS_SERVER_2016",
    }
}

c::open_enum! {
    HashAlgorithm {
        SHA256 = "SHA256",
        SHA384 = "SHA384",
        SHA512 = "SHA512",
    }
}

c::open_enum! {
    KeySpec {
        KEY_EXCHANGE = "KEY_EXCHANGE",
        SIGNATURE = "SIGNATURE",
    }
}

c::open_enum! {
    KeyUsagePropertyType {
        ALL = "ALL",
    }
}

c::open_enum! {
    PrivateKeyAlgorithm {
        RSA = "RSA",
        ECDH_P256 = "ECDH_P256",
        ECDH_P384 = "ECDH_P384",
        ECDH_P521 = "ECDH_P521",
    }
}

c::open_enum! {
    ValidityPeriodType {
        HOURS = "HOURS",
        DAYS = "DAYS",
        WEEKS = "WEEKS",
        MONTHS = "MONTHS",
        YEARS = "YEARS",
    }
}
