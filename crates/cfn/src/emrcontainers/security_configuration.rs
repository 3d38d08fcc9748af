// Written by `cargo xtask codegen` from crates/registry/data/emrcontainers.txt.

//! `AWS::EMRContainers::SecurityConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSecurityConfiguration = "AWS::EMRContainers::SecurityConfiguration", "emrcontainers-securityconfiguration", reference arn,
        arn "arn:${Partition}:emr-containers:${Region}:${Account}:/securityconfigurations/${SecurityConfigurationId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A security_configuration_data: SecurityConfigurationData = "SecurityConfigurationData",
    }
    set {
        /// an update replaces the resource
        container_provider: ContainerProvider = "ContainerProvider",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9\-_]+$`; an update replaces the resource
        name: str = "Name",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    AtRestEncryptionConfiguration, "emrcontainers-securityconfiguration-atrestencryptionconfiguration";
    new {}
    set {
        local_disk_encryption_configuration: LocalDiskEncryptionConfiguration = "LocalDiskEncryptionConfiguration",
        s3_encryption_configuration: S3EncryptionConfiguration = "S3EncryptionConfiguration",
    }
}

c::property! {
    AuthenticationConfiguration, "emrcontainers-securityconfiguration-authenticationconfiguration";
    new {}
    set {
        iam_configuration: IAMConfiguration = "IAMConfiguration",
        identity_center_configuration: IdentityCenterConfiguration = "IdentityCenterConfiguration",
    }
}

c::property! {
    AuthorizationConfiguration, "emrcontainers-securityconfiguration-authorizationconfiguration";
    new {}
    set {
        lake_formation_configuration: LakeFormationConfiguration = "LakeFormationConfiguration",
    }
}

c::property! {
    ContainerInfo, "emrcontainers-securityconfiguration-containerinfo";
    new {}
    set {
        eks_info: EksInfo = "EksInfo",
    }
}

c::property! {
    ContainerProvider, "emrcontainers-securityconfiguration-containerprovider";
    new ContainerProviderRequired {
        /// 1 to 100 characters; matches `^[0-9A-Za-z][A-Za-z0-9\-_]*$`
        A id: str = "Id",
        B r#type: ContainerProviderType = "Type",
    }
    set {
        info: ContainerInfo = "Info",
    }
}

c::property! {
    EksInfo, "emrcontainers-securityconfiguration-eksinfo";
    new {}
    set {
        namespace: str = "Namespace",
    }
}

c::property! {
    EncryptionConfiguration, "emrcontainers-securityconfiguration-encryptionconfiguration";
    new {}
    set {
        /// AWS does not show it again
        at_rest_encryption_configuration: AtRestEncryptionConfiguration = "AtRestEncryptionConfiguration",
        in_transit_encryption_configuration: InTransitEncryptionConfiguration = "InTransitEncryptionConfiguration",
    }
}

c::property! {
    IAMConfiguration, "emrcontainers-securityconfiguration-iamconfiguration";
    new {}
    set {
        /// 20 to 2048 characters; matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.+$`
        system_role: str = "SystemRole",
    }
}

c::property! {
    IdentityCenterConfiguration, "emrcontainers-securityconfiguration-identitycenterconfiguration";
    new {}
    set {
        enable_identity_center: bool = "EnableIdentityCenter",
        /// AWS does not show it again
        identity_center_application_assignment_required: bool = "IdentityCenterApplicationAssignmentRequired",
        /// 10 to 1224 characters; AWS does not show it again
        identity_center_instance_arn: str = "IdentityCenterInstanceARN",
    }
}

c::property! {
    InTransitEncryptionConfiguration, "emrcontainers-securityconfiguration-intransitencryptionconfiguration";
    new {}
    set {
        tls_certificate_configuration: TLSCertificateConfiguration = "TLSCertificateConfiguration",
    }
}

c::property! {
    LakeFormationConfiguration, "emrcontainers-securityconfiguration-lakeformationconfiguration";
    new {}
    set {
        /// 1 to 256 characters; matches `^[\.\-_/#A-Za-z0-9 ]+$`
        authorized_session_tag_value: str = "AuthorizedSessionTagValue",
        /// AWS does not show it again
        query_access_control_enabled: bool = "QueryAccessControlEnabled",
        /// 20 to 2048 characters; matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.+$`
        query_engine_role_arn: c::Arn<crate::iam::CfnRole> = "QueryEngineRoleArn",
        secure_namespace_info: SecureNamespaceInfo = "SecureNamespaceInfo",
    }
}

c::property! {
    LocalDiskEncryptionConfiguration, "emrcontainers-securityconfiguration-localdiskencryptionconfiguration";
    new {}
    set {
        aws_kms_key_id: str = "AwsKmsKeyId",
        encryption_key_provider_type: LocalDiskEncryptionConfigurationEncryptionKeyProviderType = "EncryptionKeyProviderType",
    }
}

c::property! {
    S3EncryptionConfiguration, "emrcontainers-securityconfiguration-s3encryptionconfiguration";
    new {}
    set {
        encryption_option: S3EncryptionConfigurationEncryptionOption = "EncryptionOption",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KMSKeyId",
    }
}

c::property! {
    SecureNamespaceInfo, "emrcontainers-securityconfiguration-securenamespaceinfo";
    new {}
    set {
        /// 1 to 100 characters; matches `^[0-9A-Za-z][A-Za-z0-9\-_]*$`
        cluster_id: str = "ClusterId",
        /// 1 to 63 characters; matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`
        namespace: str = "Namespace",
    }
}

c::property! {
    SecurityConfigurationData, "emrcontainers-securityconfiguration-securityconfigurationdata";
    new {}
    set {
        authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration",
        authorization_configuration: AuthorizationConfiguration = "AuthorizationConfiguration",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
    }
}

c::property! {
    TLSCertificateConfiguration, "emrcontainers-securityconfiguration-tlscertificateconfiguration";
    new {}
    set {
        certificate_provider_type: TLSCertificateConfigurationCertificateProviderType = "CertificateProviderType",
        private_key_secret_arn: str = "PrivateKeySecretArn",
        public_key_secret_arn: str = "PublicKeySecretArn",
    }
}

c::open_enum! {
    ContainerProviderType {
        EKS = "EKS",
    }
}

c::open_enum! {
    LocalDiskEncryptionConfigurationEncryptionKeyProviderType {
        AWS_KMS = "AwsKms",
    }
}

c::open_enum! {
    S3EncryptionConfigurationEncryptionOption {
        SSE_S3 = "SSE-S3",
        SSE_KMS = "SSE-KMS",
        CSE_KMS = "CSE-KMS",
    }
}

c::open_enum! {
    TLSCertificateConfigurationCertificateProviderType {
        PEM = "PEM",
    }
}
