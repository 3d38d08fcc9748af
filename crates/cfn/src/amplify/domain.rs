// Written by `cargo xtask codegen` from crates/registry/data/amplify.txt.

//! `AWS::Amplify::Domain` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnDomain = "AWS::Amplify::Domain", "amplify-domain", reference arn;
    new CfnDomainRequired {
        /// 1 to 20 characters; matches `d[a-z0-9]+`; an update replaces the resource
        A app_id: str = "AppId",
        /// at most 255 characters; an update replaces the resource
        B domain_name: str = "DomainName",
        /// at most 255 items
        C sub_domain_settings: c::List<SubDomainSetting> = "SubDomainSettings",
    }
    set {
        /// each: 1 to 2048 characters, matches `(?s).+`
        auto_sub_domain_creation_patterns: c::List<str> = "AutoSubDomainCreationPatterns",
        /// at most 1000 characters; matches `^$|^arn:.+:iam::[0-9]{12}:role.+`
        auto_sub_domain_iam_role: c::Arn<crate::iam::CfnRole> = "AutoSubDomainIAMRole",
        /// AWS does not show it again
        certificate_settings: CertificateSettings = "CertificateSettings",
        enable_auto_sub_domain: bool = "EnableAutoSubDomain",
    }
    get {
        @arn "Arn",
        AUTO_SUB_DOMAIN_CREATION_PATTERNS: c::List<str> = list "AutoSubDomainCreationPatterns",
        AUTO_SUB_DOMAIN_IAM_ROLE: str = "AutoSubDomainIAMRole",
        CERTIFICATE: c::Json = "Certificate",
        CERTIFICATE_RECORD: str = "CertificateRecord",
        DOMAIN_NAME: str = "DomainName",
        DOMAIN_STATUS: str = "DomainStatus",
        ENABLE_AUTO_SUB_DOMAIN: bool = "EnableAutoSubDomain",
        STATUS_REASON: str = "StatusReason",
        UPDATE_STATUS: str = "UpdateStatus",
    }
}

c::property! {
    CertificateSettings, "amplify-domain-certificatesettings";
    new {}
    set {
        certificate_type: CertificateSettingsCertificateType = "CertificateType",
        /// at most 1000 characters; matches `^arn:aws:acm:[a-z0-9-]+:[0-9]{12}:certificate\/.+$`
        custom_certificate_arn: str = "CustomCertificateArn",
    }
}

c::property! {
    SubDomainSetting, "amplify-domain-subdomainsetting";
    new SubDomainSettingRequired {
        /// 1 to 255 characters; matches `(?s).+`
        A branch_name: str = "BranchName",
        /// at most 255 characters; matches `(?s).*`
        B prefix: str = "Prefix",
    }
    set {}
}

c::open_enum! {
    CertificateSettingsCertificateType {
        AMPLIFY_MANAGED = "AMPLIFY_MANAGED",
        CUSTOM = "CUSTOM",
    }
}
