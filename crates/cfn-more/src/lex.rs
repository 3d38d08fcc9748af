// Written by `cargo xtask codegen` from crates/registry/data/lex.txt.

//! The types of `AWS::Lex`.

#[cfg(feature = "lex")]
pub mod bot;
#[cfg(feature = "lex")]
pub mod bot_alias;
#[cfg(feature = "lex")]
pub mod bot_version;
#[cfg(feature = "lex")]
pub mod resource_policy;

#[cfg(feature = "lex")]
pub use bot::CfnBot;
#[cfg(feature = "lex")]
pub use bot_alias::CfnBotAlias;
#[cfg(feature = "lex")]
pub use bot_version::CfnBotVersion;
#[cfg(feature = "lex")]
pub use resource_policy::CfnResourcePolicy;

#[cfg(not(feature = "lex"))]
catchment_cfn::row::referred! { "lex":
    CfnBot,
}
