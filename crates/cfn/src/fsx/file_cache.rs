// Written by `cargo xtask codegen` from crates/registry/data/fsx.txt.

//! `AWS::FSx::FileCache` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceARN`.
    CfnFileCache = "AWS::FSx::FileCache", "fsx-filecache", reference arn,
        arn "arn:${Partition}:fsx:${Region}:${Account}:file-cache/${FileCacheId}", tags List "Tags";
    new CfnFileCacheRequired {
        /// an update replaces the resource
        A file_cache_type: FileCacheType = "FileCacheType",
        /// 1 to 20 characters; matches `^[0-9](\.[0-9]*)*$`; an update replaces the resource
        B file_cache_type_version: str = "FileCacheTypeVersion",
        /// 0 to 2147483647; an update replaces the resource
        C storage_capacity: i64 = "StorageCapacity",
        /// at most 50 items; each: 15 to 24 characters, matches `^(subnet-[0-9a-f]{8,})$`; an update replaces the resource
        D subnet_ids: c::List<str> = "SubnetIds",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        copy_tags_to_data_repository_associations: bool = "CopyTagsToDataRepositoryAssociations",
        /// at most 8 items; an update replaces the resource; AWS does not show it again
        data_repository_associations: c::List<DataRepositoryAssociation> = "DataRepositoryAssociations",
        /// 1 to 2048 characters; matches `^.{1,2048}$`; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        lustre_configuration: LustreConfiguration = "LustreConfiguration",
        /// at most 50 items; each: 11 to 20 characters, matches `^(sg-[0-9a-f]{8,})$`; an update replaces the resource; AWS does not show it again
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ResourceARN",
        CREATION_TIME: str = "CreationTime",
        DNS_NAME: str = "DNSName",
        DATA_REPOSITORY_ASSOCIATION_IDS: c::List<str> = list "DataRepositoryAssociationIds",
        FILE_CACHE_ID: str = "FileCacheId",
        LIFECYCLE: str = "Lifecycle",
        LUSTRE_CONFIGURATION_LOG_CONFIGURATION: c::Json = "LustreConfiguration.LogConfiguration",
        LUSTRE_CONFIGURATION_MOUNT_NAME: str = "LustreConfiguration.MountName",
        NETWORK_INTERFACE_IDS: c::List<str> = list "NetworkInterfaceIds",
        OWNER_ID: str = "OwnerId",
        RESOURCE_ARN: c::Arn<CfnFileCache> = "ResourceARN",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    DataRepositoryAssociation, "fsx-filecache-datarepositoryassociation";
    new DataRepositoryAssociationRequired {
        /// 3 to 4357 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{3,4357}$`
        A data_repository_path: str = "DataRepositoryPath",
        /// 1 to 4096 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,4096}$`
        B file_cache_path: str = "FileCachePath",
    }
    set {}
}

c::property! {
    LustreConfiguration, "fsx-filecache-lustreconfiguration";
    new {
        /// an update replaces the resource
        A deployment_type: LustreConfigurationDeploymentType = "DeploymentType",
        /// an update replaces the resource
        B metadata_configuration: MetadataConfiguration = "MetadataConfiguration",
        /// 12 to 1000; an update replaces the resource
        C per_unit_storage_throughput: i64 = "PerUnitStorageThroughput",
    }
    set {
        /// 7 characters; matches `^[1-7]:([01][0-9]|2[0-3]):?([0-5][0-9])$`
        weekly_maintenance_start_time: str = "WeeklyMaintenanceStartTime",
    }
}

c::property! {
    MetadataConfiguration, "fsx-filecache-metadataconfiguration";
    new {
        /// 0 to 2147483647
        A storage_capacity: i64 = "StorageCapacity",
    }
    set {}
}

c::open_enum! {
    FileCacheType {
        LUSTRE = "LUSTRE",
    }
}

c::open_enum! {
    LustreConfigurationDeploymentType {
        CACHE_1 = "CACHE_1",
    }
}
