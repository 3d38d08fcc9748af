// Written by `cargo xtask codegen` from crates/registry/data/amazonmq.txt.

//! `AWS::AmazonMQ::ConfigurationAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnConfigurationAssociation = "AWS::AmazonMQ::ConfigurationAssociation", "amazonmq-configurationassociation", reference name;
    new {
        /// an update replaces the resource
        A broker: str = "Broker",
        B configuration: ConfigurationId = "Configuration",
    }
    set {}
    get {
        ID: c::Name<CfnConfigurationAssociation> = "Id",
    }
}

c::property! {
    ConfigurationId, "amazonmq-configurationassociation-configurationid";
    new {
        A id: str = "Id",
        B revision: i64 = "Revision",
    }
    set {}
}
