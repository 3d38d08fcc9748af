// Written by `cargo xtask codegen` from crates/registry/data/fsx.txt.

//! `AWS::FSx::StorageVirtualMachine` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `StorageVirtualMachineId`; it has no attribute for its ARN.
    CfnStorageVirtualMachine = "AWS::FSx::StorageVirtualMachine", "fsx-storagevirtualmachine", reference name, tags List "Tags";
    new CfnStorageVirtualMachineRequired {
        /// 11 to 21 characters; matches `^(fs-[0-9a-f]{8,})$`; an update replaces the resource
        A file_system_id: str = "FileSystemId",
        /// 1 to 47 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,47}$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        active_directory_configuration: ActiveDirectoryConfiguration = "ActiveDirectoryConfiguration",
        /// an update replaces the resource; AWS does not show it again
        root_volume_security_style: RootVolumeSecurityStyle = "RootVolumeSecurityStyle",
        /// 8 to 50 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{8,50}$`; AWS does not show it again
        svm_admin_password: str = "SvmAdminPassword",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        RESOURCE_ARN: str = "ResourceARN",
        STORAGE_VIRTUAL_MACHINE_ID: c::Name<CfnStorageVirtualMachine> = "StorageVirtualMachineId",
        UUID: str = "UUID",
    }
}

c::property! {
    ActiveDirectoryConfiguration, "fsx-storagevirtualmachine-activedirectoryconfiguration";
    new {}
    set {
        /// 1 to 15 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,255}$`
        net_bios_name: str = "NetBiosName",
        self_managed_active_directory_configuration: SelfManagedActiveDirectoryConfiguration = "SelfManagedActiveDirectoryConfiguration",
    }
}

c::property! {
    SelfManagedActiveDirectoryConfiguration, "fsx-storagevirtualmachine-selfmanagedactivedirectoryconfiguration";
    new {}
    set {
        /// 1 to 3 items; each: 1 to 45 characters
        dns_ips: c::List<str> = "DnsIps",
        /// 64 to 1024 characters
        domain_join_service_account_secret: str = "DomainJoinServiceAccountSecret",
        /// 1 to 255 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,255}$`
        domain_name: str = "DomainName",
        /// 1 to 256 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,256}$`; AWS does not show it again
        file_system_administrators_group: str = "FileSystemAdministratorsGroup",
        /// 1 to 2000 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,2000}$`
        organizational_unit_distinguished_name: str = "OrganizationalUnitDistinguishedName",
        /// 1 to 256 characters; matches `^.{1,256}$`; AWS does not show it again
        password: str = "Password",
        /// 1 to 256 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,256}$`
        user_name: str = "UserName",
    }
}

c::open_enum! {
    RootVolumeSecurityStyle {
        MIXED = "MIXED",
        NTFS = "NTFS",
        UNIX = "UNIX",
    }
}
