// Written by `cargo xtask codegen` from crates/registry/data/kafkaconnect.txt.

//! The types of `AWS::KafkaConnect`.

#[cfg(feature = "kafkaconnect")]
pub mod connector;
#[cfg(feature = "kafkaconnect")]
pub mod custom_plugin;
#[cfg(feature = "kafkaconnect")]
pub mod worker_configuration;

#[cfg(feature = "kafkaconnect")]
pub use connector::CfnConnector;
#[cfg(feature = "kafkaconnect")]
pub use custom_plugin::CfnCustomPlugin;
#[cfg(feature = "kafkaconnect")]
pub use worker_configuration::CfnWorkerConfiguration;
