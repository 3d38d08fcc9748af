// Written by `cargo xtask codegen` from crates/registry/data/amazonmq.txt.

//! `AWS::AmazonMQ::Broker` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnBroker = "AWS::AmazonMQ::Broker", "amazonmq-broker", reference name, tags List "Tags";
    new CfnBrokerRequired {
        /// matches `^[0-9A-Za-z_-]{1,50}$`; an update replaces the resource
        A broker_name: str = "BrokerName",
        /// an update replaces the resource
        B deployment_mode: DeploymentMode = "DeploymentMode",
        /// an update replaces the resource
        C engine_type: EngineType = "EngineType",
        D host_instance_type: str = "HostInstanceType",
        /// an update replaces the resource
        E publicly_accessible: bool = "PubliclyAccessible",
    }
    set {
        /// an update replaces the resource
        authentication_strategy: AuthenticationStrategy = "AuthenticationStrategy",
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade",
        /// AWS does not show it again
        configuration: ConfigurationId = "Configuration",
        data_replication_mode: DataReplicationMode = "DataReplicationMode",
        /// matches `^arn:.*`; AWS does not show it again
        data_replication_primary_broker_arn: str = "DataReplicationPrimaryBrokerArn",
        /// an update replaces the resource
        encryption_options: EncryptionOptions = "EncryptionOptions",
        /// AWS does not show it again
        engine_version: str = "EngineVersion",
        ldap_server_metadata: LdapServerMetadata = "LdapServerMetadata",
        logs: LogList = "Logs",
        maintenance_window_start_time: MaintenanceWindow = "MaintenanceWindowStartTime",
        /// no item twice; each: matches `^arn:.*`
        resource_share_arns: c::List<str> = "ResourceShareArns",
        /// 1 to 5 items
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        storage_size: i64 = "StorageSize",
        /// an update replaces the resource
        storage_type: StorageType = "StorageType",
        /// an update replaces the resource
        subnet_ids: c::List<str> = "SubnetIds",
        tags: c::List<TagsEntry> = "Tags",
        /// AWS does not show it again
        users: c::List<User> = "Users",
    }
    get {
        @arn "Arn",
        AMQP_ENDPOINTS: c::List<str> = list "AmqpEndpoints",
        CONFIGURATION_ID: str = "ConfigurationId",
        CONFIGURATION_REVISION: str = "ConfigurationRevision",
        CONSOLE_URLS: c::List<str> = list "ConsoleURLs",
        ENGINE_VERSION_CURRENT: str = "EngineVersionCurrent",
        ID: c::Name<CfnBroker> = "Id",
        IP_ADDRESSES: c::List<str> = list "IpAddresses",
        MQTT_ENDPOINTS: c::List<str> = list "MqttEndpoints",
        OPEN_WIRE_ENDPOINTS: c::List<str> = list "OpenWireEndpoints",
        STOMP_ENDPOINTS: c::List<str> = list "StompEndpoints",
        WSS_ENDPOINTS: c::List<str> = list "WssEndpoints",
    }
}

c::property! {
    ConfigurationId, "amazonmq-broker-configurationid";
    new {
        A id: str = "Id",
        B revision: i64 = "Revision",
    }
    set {}
}

c::property! {
    EncryptionOptions, "amazonmq-broker-encryptionoptions";
    new {
        A use_aws_owned_key: bool = "UseAwsOwnedKey",
    }
    set {
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    LdapServerMetadata, "amazonmq-broker-ldapservermetadata";
    new LdapServerMetadataRequired {
        A hosts: c::List<str> = "Hosts",
        B role_base: str = "RoleBase",
        C role_search_matching: str = "RoleSearchMatching",
        D service_account_username: str = "ServiceAccountUsername",
        E user_base: str = "UserBase",
        F user_search_matching: str = "UserSearchMatching",
    }
    set {
        role_name: str = "RoleName",
        role_search_subtree: bool = "RoleSearchSubtree",
        /// AWS does not show it again
        service_account_password: str = "ServiceAccountPassword",
        user_role_name: str = "UserRoleName",
        user_search_subtree: bool = "UserSearchSubtree",
    }
}

c::property! {
    LogList, "amazonmq-broker-loglist";
    new {}
    set {
        audit: bool = "Audit",
        general: bool = "General",
    }
}

c::property! {
    MaintenanceWindow, "amazonmq-broker-maintenancewindow";
    new MaintenanceWindowRequired {
        A day_of_week: MaintenanceWindowDayOfWeek = "DayOfWeek",
        /// matches `^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$`
        B time_of_day: str = "TimeOfDay",
        C time_zone: str = "TimeZone",
    }
    set {}
}

c::property! {
    TagsEntry, "amazonmq-broker-tagsentry";
    new TagsEntryRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    User, "amazonmq-broker-user";
    new UserRequired {
        /// at least 12 characters; matches `^[^,:=]+$`
        A password: str = "Password",
        /// matches `^[A-Za-z0-9_.\~-]{2,100}$`
        B username: str = "Username",
    }
    set {
        console_access: bool = "ConsoleAccess",
        /// at most 20 items; each: matches `^[A-Za-z0-9._\~-]{2,100}$`
        groups: c::List<str> = "Groups",
        replication_user: bool = "ReplicationUser",
    }
}

c::open_enum! {
    DeploymentMode {
        SINGLE_INSTANCE = "SINGLE_INSTANCE",
        ACTIVE_STANDBY_MULTI_AZ = "ACTIVE_STANDBY_MULTI_AZ",
        CLUSTER_MULTI_AZ = "CLUSTER_MULTI_AZ",
    }
}

c::open_enum! {
    EngineType {
        ACTIVEMQ = "ACTIVEMQ",
        RABBITMQ = "RABBITMQ",
    }
}

c::open_enum! {
    AuthenticationStrategy {
        CONFIG_MANAGED = "config_managed",
        LDAP = "ldap",
        SIMPLE = "simple",
    }
}

c::open_enum! {
    DataReplicationMode {
        NONE = "NONE",
        CRDR = "CRDR",
    }
}

c::open_enum! {
    StorageType {
        EBS = "EBS",
        EFS = "EFS",
    }
}

c::open_enum! {
    MaintenanceWindowDayOfWeek {
        MONDAY = "MONDAY",
        TUESDAY = "TUESDAY",
        WEDNESDAY = "WEDNESDAY",
        THURSDAY = "THURSDAY",
        FRIDAY = "FRIDAY",
        SATURDAY = "SATURDAY",
        SUNDAY = "SUNDAY",
    }
}
