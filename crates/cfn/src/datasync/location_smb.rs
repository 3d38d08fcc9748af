// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationSMB` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationSMB = "AWS::DataSync::LocationSMB", "datasync-locationsmb", reference arn, tags List "Tags";
    new {
        /// 1 to 8 items; each: at most 128 characters
        A agent_arns: c::List<str> = "AgentArns",
    }
    set {
        authentication_type: AuthenticationType = "AuthenticationType",
        cmk_secret_config: CmkSecretConfig = "CmkSecretConfig",
        custom_secret_config: CustomSecretConfig = "CustomSecretConfig",
        /// at most 2 items; each: 7 to 15 characters
        dns_ip_addresses: c::List<str> = "DnsIpAddresses",
        /// at most 253 characters; matches `^([A-Za-z0-9]+[A-Za-z0-9-.]*)*[A-Za-z0-9-]*[A-Za-z0-9]$`
        domain: str = "Domain",
        /// at most 87384 characters; AWS does not show it again
        kerberos_keytab: str = "KerberosKeytab",
        /// at most 174764 characters; AWS does not show it again
        kerberos_krb5_conf: str = "KerberosKrb5Conf",
        /// 1 to 256 characters; matches `^.+$`
        kerberos_principal: str = "KerberosPrincipal",
        mount_options: MountOptions = "MountOptions",
        /// at most 104 characters; matches `^.{0,104}$`; AWS does not show it again
        password: str = "Password",
        /// at most 255 characters; matches `^(([a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9-]*[A-Za-z0-9])$`; AWS does not show it again
        server_hostname: str = "ServerHostname",
        /// at most 4096 characters; matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`; AWS does not show it again
        subdirectory: str = "Subdirectory",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// at most 104 characters; matches `^[^\x{5B}\x{5D}\\/:;|=,+*?]{1,104}$`
        user: str = "User",
    }
    get {
        @arn "LocationArn",
        CMK_SECRET_CONFIG_SECRET_ARN: str = "CmkSecretConfig.SecretArn",
        LOCATION_ARN: c::Arn<CfnLocationSMB> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
        MANAGED_SECRET_CONFIG: c::Json = "ManagedSecretConfig",
    }
}

c::property! {
    CmkSecretConfig, "datasync-locationsmb-cmksecretconfig";
    new {}
    set {
        /// at most 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    CustomSecretConfig, "datasync-locationsmb-customsecretconfig";
    new CustomSecretConfigRequired {
        /// at most 2048 characters
        A secret_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretAccessRoleArn",
        /// at most 2048 characters
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    MountOptions, "datasync-locationsmb-mountoptions";
    new {}
    set {
        version: MountOptionsVersion = "Version",
    }
}

c::open_enum! {
    AuthenticationType {
        NTLM = "NTLM",
        KERBEROS = "KERBEROS",
    }
}

c::open_enum! {
    MountOptionsVersion {
        AUTOMATIC = "AUTOMATIC",
        SMB1 = "SMB1",
        SMB2_0 = "SMB2_0",
        SMB2 = "SMB2",
        SMB3 = "SMB3",
    }
}
