// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationFSxWindows` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationFSxWindows = "AWS::DataSync::LocationFSxWindows", "datasync-locationfsxwindows", reference arn, tags List "Tags";
    new {
        /// 1 to 5 items; each: at most 128 characters; an update replaces the resource
        A security_group_arns: c::List<str> = "SecurityGroupArns",
        /// at most 104 characters; matches `^[^\x{5B}\x{5D}\\/:;|=,+*?]{1,104}$`
        B user: str = "User",
    }
    set {
        cmk_secret_config: CmkSecretConfig = "CmkSecretConfig",
        custom_secret_config: CustomSecretConfig = "CustomSecretConfig",
        /// at most 253 characters; matches `^([A-Za-z0-9]+[A-Za-z0-9-.]*)*[A-Za-z0-9-]*[A-Za-z0-9]$`
        domain: str = "Domain",
        /// at most 128 characters; an update replaces the resource; AWS does not show it again
        fsx_filesystem_arn: str = "FsxFilesystemArn",
        /// at most 104 characters; matches `^.{0,104}$`; AWS does not show it again
        password: str = "Password",
        /// at most 4096 characters; matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`; AWS does not show it again
        subdirectory: str = "Subdirectory",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LocationArn",
        CMK_SECRET_CONFIG_SECRET_ARN: str = "CmkSecretConfig.SecretArn",
        LOCATION_ARN: c::Arn<CfnLocationFSxWindows> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
        MANAGED_SECRET_CONFIG: c::Json = "ManagedSecretConfig",
    }
}

c::property! {
    CmkSecretConfig, "datasync-locationfsxwindows-cmksecretconfig";
    new {}
    set {
        /// at most 2048 characters
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    CustomSecretConfig, "datasync-locationfsxwindows-customsecretconfig";
    new CustomSecretConfigRequired {
        /// at most 2048 characters
        A secret_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretAccessRoleArn",
        /// at most 2048 characters
        B secret_arn: str = "SecretArn",
    }
    set {}
}
