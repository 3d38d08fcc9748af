// Written by `cargo xtask codegen` from crates/registry/data/msk.txt.

//! `AWS::MSK::Configuration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnConfiguration = "AWS::MSK::Configuration", "msk-configuration", reference arn;
    new CfnConfigurationRequired {
        /// an update replaces the resource
        A name: str = "Name",
        /// AWS does not show it again
        B server_properties: str = "ServerProperties",
    }
    set {
        description: str = "Description",
        /// an update replaces the resource
        kafka_versions_list: c::List<str> = "KafkaVersionsList",
    }
    get {
        @arn "Arn",
        LATEST_REVISION_CREATION_TIME: str = "LatestRevision.CreationTime",
        LATEST_REVISION_DESCRIPTION: str = "LatestRevision.Description",
        LATEST_REVISION_REVISION: i64 = "LatestRevision.Revision",
    }
}
