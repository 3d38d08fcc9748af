// Written by `cargo xtask codegen` from crates/registry/data/drs.txt.

//! `AWS::DRS::ReplicationConfigurationTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnReplicationConfigurationTemplate = "AWS::DRS::ReplicationConfigurationTemplate", "drs-replicationconfigurationtemplate", reference arn, tags List "Tags";
    new CfnReplicationConfigurationTemplateRequired {
        /// at least 0
        A bandwidth_throttling: i64 = "BandwidthThrottling",
        B ebs_encryption: EbsEncryption = "EbsEncryption",
        /// 1 to 10 items
        C pit_policy: c::List<PITPolicyRule> = "PitPolicy",
        /// at most 32 items; each: at most 255 characters, matches `^sg-[0-9a-fA-F]{8,}$`
        D replication_servers_security_groups_ids: c::List<str> = "ReplicationServersSecurityGroupsIDs",
        /// at most 255 characters; matches `^subnet-[0-9a-fA-F]{8,}$`
        E staging_area_subnet_id: str = "StagingAreaSubnetId",
        F staging_area_tags: c::Map<str> = "StagingAreaTags",
    }
    set {
        associate_default_security_group: bool = "AssociateDefaultSecurityGroup",
        auto_replicate_new_disks: bool = "AutoReplicateNewDisks",
        create_public_ip: bool = "CreatePublicIP",
        data_plane_routing: DataPlaneRouting = "DataPlaneRouting",
        default_large_staging_disk_type: DefaultLargeStagingDiskType = "DefaultLargeStagingDiskType",
        /// 20 to 2048 characters; matches `^arn:.{16,2044}$`
        ebs_encryption_key_arn: str = "EbsEncryptionKeyArn",
        internet_protocol: InternetProtocol = "InternetProtocol",
        /// at most 255 characters
        replication_server_instance_type: str = "ReplicationServerInstanceType",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        use_dedicated_replication_server: bool = "UseDedicatedReplicationServer",
    }
    get {
        @arn "Arn",
        REPLICATION_CONFIGURATION_TEMPLATE_ID: str = "ReplicationConfigurationTemplateID",
    }
}

c::property! {
    PITPolicyRule, "drs-replicationconfigurationtemplate-pitpolicyrule";
    new PITPolicyRuleRequired {
        /// at least 1
        A interval: i64 = "Interval",
        /// at least 1
        B retention_duration: i64 = "RetentionDuration",
        C units: PITPolicyRuleUnits = "Units",
    }
    set {
        enabled: bool = "Enabled",
        /// at least 0
        rule_id: i64 = "RuleID",
    }
}

c::open_enum! {
    EbsEncryption {
        DEFAULT = "DEFAULT",
        CUSTOM = "CUSTOM",
        NONE = "NONE",
    }
}

c::open_enum! {
    DataPlaneRouting {
        PRIVATE_IP = "PRIVATE_IP",
        PUBLIC_IP = "PUBLIC_IP",
    }
}

c::open_enum! {
    DefaultLargeStagingDiskType {
        GP2 = "GP2",
        GP3 = "GP3",
        ST1 = "ST1",
        AUTO = "AUTO",
    }
}

c::open_enum! {
    InternetProtocol {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}

c::open_enum! {
    PITPolicyRuleUnits {
        MINUTE = "MINUTE",
        HOUR = "HOUR",
        DAY = "DAY",
    }
}
