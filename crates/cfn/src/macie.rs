// Written by `cargo xtask codegen` from crates/registry/data/macie.txt.

//! The types of `AWS::Macie`.

#[cfg(feature = "macie")]
pub mod allow_list;
#[cfg(feature = "macie")]
pub mod custom_data_identifier;
#[cfg(feature = "macie")]
pub mod findings_filter;
#[cfg(feature = "macie")]
pub mod member;
#[cfg(feature = "macie")]
pub mod session;

#[cfg(feature = "macie")]
pub use allow_list::CfnAllowList;
#[cfg(feature = "macie")]
pub use custom_data_identifier::CfnCustomDataIdentifier;
#[cfg(feature = "macie")]
pub use findings_filter::CfnFindingsFilter;
#[cfg(feature = "macie")]
pub use member::CfnMember;
#[cfg(feature = "macie")]
pub use session::CfnSession;
