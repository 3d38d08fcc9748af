// Written by `cargo xtask codegen` from crates/registry/data/redshiftserverless.txt.

//! `AWS::RedshiftServerless::Namespace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `NamespaceName`; it has no attribute for its ARN.
    CfnNamespace = "AWS::RedshiftServerless::Namespace", "redshiftserverless-namespace", reference name, name_property "NamespaceName",
        arn "arn:${Partition}:redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}", tags List "Tags";
    new {
        /// 3 to 64 characters; matches `^[a-z0-9-]+$`; an update replaces the resource
        A namespace_name: str = "NamespaceName",
    }
    set {
        admin_password_secret_kms_key_id: str = "AdminPasswordSecretKmsKeyId",
        /// 8 to 64 characters; matches `^(?:.*[a-z])`; matches `^(?:.*[A-Z])`; matches `^(?:.*[0-9])`; matches `^[^\x{00}-\x{20}\x{22}\x{27}\x{2f}\x{40}\x{5c}\x{7f}-\x{ffff}]+`; AWS does not show it again
        admin_user_password: str = "AdminUserPassword",
        /// matches `[a-zA-Z][a-zA-Z_0-9+.@-]*`
        admin_username: str = "AdminUsername",
        /// at most 127 characters; matches `[a-zA-Z][a-zA-Z_0-9+.@-]*`
        db_name: str = "DbName",
        default_iam_role_arn: c::Arn<crate::iam::CfnRole> = "DefaultIamRoleArn",
        /// at most 255 characters; matches `[a-z][a-z0-9]*(-[a-z0-9]+)*`; AWS does not show it again
        final_snapshot_name: str = "FinalSnapshotName",
        /// AWS does not show it again
        final_snapshot_retention_period: i64 = "FinalSnapshotRetentionPeriod",
        /// each: at most 512 characters
        iam_roles: c::List<c::Arn<crate::iam::CfnRole>> = "IamRoles",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// at most 16 items
        log_exports: c::List<LogExport> = "LogExports",
        /// AWS does not show it again
        manage_admin_password: bool = "ManageAdminPassword",
        namespace_resource_policy: c::PolicyDocument = "NamespaceResourcePolicy",
        /// 1 to 1024 characters; AWS does not show it again
        redshift_idc_application_arn: str = "RedshiftIdcApplicationArn",
        /// at most 1 item
        snapshot_copy_configurations: c::List<SnapshotCopyConfiguration> = "SnapshotCopyConfigurations",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        NAMESPACE: c::Json = "Namespace",
        NAMESPACE_ADMIN_USERNAME: str = "Namespace.AdminUsername",
        NAMESPACE_CREATION_DATE: str = "Namespace.CreationDate",
        NAMESPACE_DB_NAME: str = "Namespace.DbName",
        NAMESPACE_DEFAULT_IAM_ROLE_ARN: c::Arn<crate::iam::CfnRole> = "Namespace.DefaultIamRoleArn",
        NAMESPACE_IAM_ROLES: c::List<str> = list "Namespace.IamRoles",
        NAMESPACE_KMS_KEY_ID: c::Arn<crate::kms::CfnKey> = "Namespace.KmsKeyId",
        NAMESPACE_LOG_EXPORTS: c::List<c::Json> = list "Namespace.LogExports",
        NAMESPACE_NAMESPACE_ARN: str = "Namespace.NamespaceArn",
        NAMESPACE_NAMESPACE_ID: str = "Namespace.NamespaceId",
        NAMESPACE_NAMESPACE_NAME: str = "Namespace.NamespaceName",
        NAMESPACE_STATUS: c::Json = "Namespace.Status",
    }
}

c::property! {
    SnapshotCopyConfiguration, "redshiftserverless-namespace-snapshotcopyconfiguration";
    new {
        A destination_region: str = "DestinationRegion",
    }
    set {
        destination_kms_key_id: str = "DestinationKmsKeyId",
        snapshot_retention_period: i64 = "SnapshotRetentionPeriod",
    }
}

c::open_enum! {
    LogExport {
        USERACTIVITYLOG = "useractivitylog",
        USERLOG = "userlog",
        CONNECTIONLOG = "connectionlog",
    }
}
