// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::CACertificate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnCACertificate = "AWS::IoT::CACertificate", "iot-cacertificate", reference name,
        arn "arn:${Partition}:iot:${Region}:${Account}:cacert/${CACertificate}", tags List "Tags";
    new CfnCACertificateRequired {
        /// 1 to 65536 characters; matches `[\s\S]*`; an update replaces the resource
        A ca_certificate_pem: str = "CACertificatePem",
        B status: Status = "Status",
    }
    set {
        auto_registration_status: AutoRegistrationStatus = "AutoRegistrationStatus",
        /// an update replaces the resource
        certificate_mode: CertificateMode = "CertificateMode",
        registration_config: RegistrationConfig = "RegistrationConfig",
        /// AWS does not show it again
        remove_auto_registration: bool = "RemoveAutoRegistration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 65536 characters; matches `[\s\S]*`; an update replaces the resource; AWS does not show it again
        verification_certificate_pem: str = "VerificationCertificatePem",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnCACertificate> = "Id",
    }
}

c::property! {
    RegistrationConfig, "iot-cacertificate-registrationconfig";
    new {}
    set {
        /// 20 to 2048 characters; matches `arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// at most 10240 characters; matches `[\s\S]*`
        template_body: str = "TemplateBody",
        /// 1 to 36 characters; matches `^[0-9A-Za-z_-]+$`
        template_name: str = "TemplateName",
    }
}

c::open_enum! {
    Status {
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
    }
}

c::open_enum! {
    AutoRegistrationStatus {
        ENABLE = "ENABLE",
        DISABLE = "DISABLE",
    }
}

c::open_enum! {
    CertificateMode {
        DEFAULT = "DEFAULT",
        SNI_ONLY = "SNI_ONLY",
    }
}
