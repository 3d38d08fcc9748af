// Written by `cargo xtask codegen` from crates/registry/data/backupgateway.txt.

//! `AWS::BackupGateway::Hypervisor` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `HypervisorArn`.
    CfnHypervisor = "AWS::BackupGateway::Hypervisor", "backupgateway-hypervisor", reference arn,
        arn "arn:${Partition}:backup-gateway:${Region}:${Account}:hypervisor/${HypervisorId}", tags List "Tags";
    new {}
    set {
        /// 3 to 128 characters; matches `^.+$`
        host: str = "Host",
        /// 50 to 500 characters; an update replaces the resource; AWS does not show it again
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        /// at most 2048 characters; AWS does not show it again
        log_group_arn: str = "LogGroupArn",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9-]*$`; AWS does not show it again
        name: str = "Name",
        /// 1 to 100 characters; matches `^[ -\~]+$`; AWS does not show it again
        password: str = "Password",
        /// an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 100 characters; matches `^[ -\.0-\[\]-\~]*[!-\.0-\[\]-\~][ -\.0-\[\]-\~]*$`; AWS does not show it again
        username: str = "Username",
    }
    get {
        @arn "HypervisorArn",
        HYPERVISOR_ARN: c::Arn<CfnHypervisor> = "HypervisorArn",
    }
}
