// Written by `cargo xtask codegen` from crates/registry/data/amazonmq.txt.

//! `AWS::AmazonMQ::Configuration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnConfiguration = "AWS::AmazonMQ::Configuration", "amazonmq-configuration", reference name,
        arn "arn:${Partition}:mq:${Region}:${Account}:configuration:${ConfigurationId}", tags List "Tags";
    new CfnConfigurationRequired {
        /// an update replaces the resource
        A engine_type: EngineType = "EngineType",
        /// an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// an update replaces the resource
        authentication_strategy: AuthenticationStrategy = "AuthenticationStrategy",
        /// AWS does not show it again
        data: str = "Data",
        description: str = "Description",
        /// an update replaces the resource
        engine_version: str = "EngineVersion",
        tags: c::List<TagsEntry> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnConfiguration> = "Id",
        REVISION: str = "Revision",
    }
}

c::property! {
    TagsEntry, "amazonmq-configuration-tagsentry";
    new TagsEntryRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    EngineType {
        ACTIVEMQ = "activemq",
        RABBITMQ = "rabbitmq",
    }
}

c::open_enum! {
    AuthenticationStrategy {
        CONFIG_MANAGED = "config_managed",
        LDAP = "ldap",
        SIMPLE = "simple",
    }
}
