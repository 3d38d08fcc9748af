// Written by `cargo xtask codegen` from crates/registry/data/kendra.txt.

//! The types of `AWS::Kendra`.

#[cfg(feature = "kendra")]
pub mod data_source;
#[cfg(feature = "kendra")]
pub mod faq;
#[cfg(feature = "kendra")]
pub mod featured_results_set;
#[cfg(feature = "kendra")]
pub mod index;
#[cfg(feature = "kendra")]
pub mod query_suggestions_block_list;
#[cfg(feature = "kendra")]
pub mod thesaurus;

#[cfg(feature = "kendra")]
pub use data_source::CfnDataSource;
#[cfg(feature = "kendra")]
pub use faq::CfnFaq;
#[cfg(feature = "kendra")]
pub use featured_results_set::CfnFeaturedResultsSet;
#[cfg(feature = "kendra")]
pub use index::CfnIndex;
#[cfg(feature = "kendra")]
pub use query_suggestions_block_list::CfnQuerySuggestionsBlockList;
#[cfg(feature = "kendra")]
pub use thesaurus::CfnThesaurus;

#[cfg(not(feature = "kendra"))]
catchment_cfn::row::referred! { "kendra":
    CfnIndex,
}
