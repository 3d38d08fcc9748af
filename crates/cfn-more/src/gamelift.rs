// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! The types of `AWS::GameLift`.

#[cfg(feature = "gamelift")]
pub mod alias;
#[cfg(feature = "gamelift")]
pub mod build;
#[cfg(feature = "gamelift")]
pub mod container_fleet;
#[cfg(feature = "gamelift")]
pub mod container_group_definition;
#[cfg(feature = "gamelift")]
pub mod fleet;
#[cfg(feature = "gamelift")]
pub mod game_server_group;
#[cfg(feature = "gamelift")]
pub mod game_session_queue;
#[cfg(feature = "gamelift")]
pub mod location;
#[cfg(feature = "gamelift")]
pub mod matchmaking_configuration;
#[cfg(feature = "gamelift")]
pub mod matchmaking_rule_set;
#[cfg(feature = "gamelift")]
pub mod script;

#[cfg(feature = "gamelift")]
pub use alias::CfnAlias;
#[cfg(feature = "gamelift")]
pub use build::CfnBuild;
#[cfg(feature = "gamelift")]
pub use container_fleet::CfnContainerFleet;
#[cfg(feature = "gamelift")]
pub use container_group_definition::CfnContainerGroupDefinition;
#[cfg(feature = "gamelift")]
pub use fleet::CfnFleet;
#[cfg(feature = "gamelift")]
pub use game_server_group::CfnGameServerGroup;
#[cfg(feature = "gamelift")]
pub use game_session_queue::CfnGameSessionQueue;
#[cfg(feature = "gamelift")]
pub use location::CfnLocation;
#[cfg(feature = "gamelift")]
pub use matchmaking_configuration::CfnMatchmakingConfiguration;
#[cfg(feature = "gamelift")]
pub use matchmaking_rule_set::CfnMatchmakingRuleSet;
#[cfg(feature = "gamelift")]
pub use script::CfnScript;
