// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::AccountAuditConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnAccountAuditConfiguration = "AWS::IoT::AccountAuditConfiguration", "iot-accountauditconfiguration", reference name, name_property "AccountId";
    new CfnAccountAuditConfigurationRequired {
        /// 12 characters; an update replaces the resource
        A account_id: str = "AccountId",
        B audit_check_configurations: AuditCheckConfigurations = "AuditCheckConfigurations",
        /// 20 to 2048 characters
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        audit_notification_target_configurations: AuditNotificationTargetConfigurations = "AuditNotificationTargetConfigurations",
    }
    get {}
}

c::property! {
    AuditCheckConfiguration, "iot-accountauditconfiguration-auditcheckconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    AuditCheckConfigurations, "iot-accountauditconfiguration-auditcheckconfigurations";
    new {}
    set {
        authenticated_cognito_role_overly_permissive_check: AuditCheckConfiguration = "AuthenticatedCognitoRoleOverlyPermissiveCheck",
        ca_certificate_expiring_check: AuditCheckConfiguration = "CaCertificateExpiringCheck",
        ca_certificate_key_quality_check: AuditCheckConfiguration = "CaCertificateKeyQualityCheck",
        conflicting_client_ids_check: AuditCheckConfiguration = "ConflictingClientIdsCheck",
        device_certificate_age_check: DeviceCertAgeAuditCheckConfiguration = "DeviceCertificateAgeCheck",
        device_certificate_expiring_check: DeviceCertExpirationAuditCheckConfiguration = "DeviceCertificateExpiringCheck",
        device_certificate_key_quality_check: AuditCheckConfiguration = "DeviceCertificateKeyQualityCheck",
        device_certificate_shared_check: AuditCheckConfiguration = "DeviceCertificateSharedCheck",
        intermediate_ca_revoked_for_active_device_certificates_check: AuditCheckConfiguration = "IntermediateCaRevokedForActiveDeviceCertificatesCheck",
        iot_policy_potential_mis_configuration_check: AuditCheckConfiguration = "IoTPolicyPotentialMisConfigurationCheck",
        iot_policy_overly_permissive_check: AuditCheckConfiguration = "IotPolicyOverlyPermissiveCheck",
        iot_role_alias_allows_access_to_unused_services_check: AuditCheckConfiguration = "IotRoleAliasAllowsAccessToUnusedServicesCheck",
        iot_role_alias_overly_permissive_check: AuditCheckConfiguration = "IotRoleAliasOverlyPermissiveCheck",
        logging_disabled_check: AuditCheckConfiguration = "LoggingDisabledCheck",
        revoked_ca_certificate_still_active_check: AuditCheckConfiguration = "RevokedCaCertificateStillActiveCheck",
        revoked_device_certificate_still_active_check: AuditCheckConfiguration = "RevokedDeviceCertificateStillActiveCheck",
        unauthenticated_cognito_role_overly_permissive_check: AuditCheckConfiguration = "UnauthenticatedCognitoRoleOverlyPermissiveCheck",
    }
}

c::property! {
    AuditNotificationTarget, "iot-accountauditconfiguration-auditnotificationtarget";
    new {}
    set {
        enabled: bool = "Enabled",
        /// 20 to 2048 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// at most 2048 characters
        target_arn: str = "TargetArn",
    }
}

c::property! {
    AuditNotificationTargetConfigurations, "iot-accountauditconfiguration-auditnotificationtargetconfigurations";
    new {}
    set {
        sns: AuditNotificationTarget = "Sns",
    }
}

c::property! {
    CertAgeCheckCustomConfiguration, "iot-accountauditconfiguration-certagecheckcustomconfiguration";
    new {}
    set {
        /// 1 to 64 characters
        cert_age_threshold_in_days: str = "CertAgeThresholdInDays",
    }
}

c::property! {
    CertExpirationCheckCustomConfiguration, "iot-accountauditconfiguration-certexpirationcheckcustomconfiguration";
    new {}
    set {
        /// 1 to 64 characters
        cert_expiration_threshold_in_days: str = "CertExpirationThresholdInDays",
    }
}

c::property! {
    DeviceCertAgeAuditCheckConfiguration, "iot-accountauditconfiguration-devicecertageauditcheckconfiguration";
    new {}
    set {
        configuration: CertAgeCheckCustomConfiguration = "Configuration",
        enabled: bool = "Enabled",
    }
}

c::property! {
    DeviceCertExpirationAuditCheckConfiguration, "iot-accountauditconfiguration-devicecertexpirationauditcheckconfiguration";
    new {}
    set {
        configuration: CertExpirationCheckCustomConfiguration = "Configuration",
        enabled: bool = "Enabled",
    }
}
