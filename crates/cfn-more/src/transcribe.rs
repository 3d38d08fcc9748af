// Written by `cargo xtask codegen` from crates/registry/data/transcribe.txt.

//! The types of `AWS::Transcribe`.

#[cfg(feature = "transcribe")]
pub mod call_analytics_category;
#[cfg(feature = "transcribe")]
pub mod medical_vocabulary;
#[cfg(feature = "transcribe")]
pub mod vocabulary;
#[cfg(feature = "transcribe")]
pub mod vocabulary_filter;

#[cfg(feature = "transcribe")]
pub use call_analytics_category::CfnCallAnalyticsCategory;
#[cfg(feature = "transcribe")]
pub use medical_vocabulary::CfnMedicalVocabulary;
#[cfg(feature = "transcribe")]
pub use vocabulary::CfnVocabulary;
#[cfg(feature = "transcribe")]
pub use vocabulary_filter::CfnVocabularyFilter;
