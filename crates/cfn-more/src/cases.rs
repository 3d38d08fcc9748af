// Written by `cargo xtask codegen` from crates/registry/data/cases.txt.

//! The types of `AWS::Cases`.

#[cfg(feature = "cases")]
pub mod case;
#[cfg(feature = "cases")]
pub mod case_rule;
#[cfg(feature = "cases")]
pub mod domain;
#[cfg(feature = "cases")]
pub mod field;
#[cfg(feature = "cases")]
pub mod layout;
#[cfg(feature = "cases")]
pub mod related_item;
#[cfg(feature = "cases")]
pub mod template;

#[cfg(feature = "cases")]
pub use case::CfnCase;
#[cfg(feature = "cases")]
pub use case_rule::CfnCaseRule;
#[cfg(feature = "cases")]
pub use domain::CfnDomain;
#[cfg(feature = "cases")]
pub use field::CfnField;
#[cfg(feature = "cases")]
pub use layout::CfnLayout;
#[cfg(feature = "cases")]
pub use related_item::CfnRelatedItem;
#[cfg(feature = "cases")]
pub use template::CfnTemplate;
