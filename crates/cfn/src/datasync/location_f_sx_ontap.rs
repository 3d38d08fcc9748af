// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationFSxONTAP` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationFSxONTAP = "AWS::DataSync::LocationFSxONTAP", "datasync-locationfsxontap", reference arn, tags List "Tags";
    new {
        /// 1 to 5 items; each: at most 128 characters; an update replaces the resource
        A security_group_arns: c::List<str> = "SecurityGroupArns",
        /// at most 162 characters; an update replaces the resource
        B storage_virtual_machine_arn: str = "StorageVirtualMachineArn",
    }
    set {
        protocol: Protocol = "Protocol",
        /// at most 4096 characters; matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`; AWS does not show it again
        subdirectory: str = "Subdirectory",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LocationArn",
        FSX_FILESYSTEM_ARN: str = "FsxFilesystemArn",
        LOCATION_ARN: c::Arn<CfnLocationFSxONTAP> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
        PROTOCOL_SMB_CMK_SECRET_CONFIG_SECRET_ARN: str = "Protocol.SMB.CmkSecretConfig.SecretArn",
        PROTOCOL_SMB_MANAGED_SECRET_CONFIG: c::Json = "Protocol.SMB.ManagedSecretConfig",
    }
}

c::property! {
    CmkSecretConfig, "datasync-locationfsxontap-cmksecretconfig";
    new {}
    set {
        /// at most 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    CustomSecretConfig, "datasync-locationfsxontap-customsecretconfig";
    new CustomSecretConfigRequired {
        /// at most 2048 characters
        A secret_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretAccessRoleArn",
        /// at most 2048 characters
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    NFS, "datasync-locationfsxontap-nfs";
    new {
        A mount_options: NfsMountOptions = "MountOptions",
    }
    set {}
}

c::property! {
    NfsMountOptions, "datasync-locationfsxontap-nfsmountoptions";
    new {}
    set {
        version: NfsMountOptionsVersion = "Version",
    }
}

c::property! {
    Protocol, "datasync-locationfsxontap-protocol";
    new {}
    set {
        nfs: NFS = "NFS",
        smb: SMB = "SMB",
    }
}

c::property! {
    SMB, "datasync-locationfsxontap-smb";
    new {
        A mount_options: SmbMountOptions = "MountOptions",
        /// at most 104 characters; matches `^[^\x{5B}\x{5D}\\/:;|=,+*?]{1,104}$`
        B user: str = "User",
    }
    set {
        cmk_secret_config: CmkSecretConfig = "CmkSecretConfig",
        custom_secret_config: CustomSecretConfig = "CustomSecretConfig",
        /// at most 253 characters; matches `^([A-Za-z0-9]+[A-Za-z0-9-.]*)*[A-Za-z0-9-]*[A-Za-z0-9]$`
        domain: str = "Domain",
        /// at most 104 characters; matches `^.{0,104}$`; AWS does not show it again
        password: str = "Password",
    }
}

c::property! {
    SmbMountOptions, "datasync-locationfsxontap-smbmountoptions";
    new {}
    set {
        version: SmbMountOptionsVersion = "Version",
    }
}

c::open_enum! {
    NfsMountOptionsVersion {
        AUTOMATIC = "AUTOMATIC",
        NFS3 = "NFS3",
        NFS4_0 = "NFS4_0",
        NFS4_1 = "NFS4_1",
    }
}

c::open_enum! {
    SmbMountOptionsVersion {
        AUTOMATIC = "AUTOMATIC",
        SMB2 = "SMB2",
        SMB3 = "SMB3",
    }
}
