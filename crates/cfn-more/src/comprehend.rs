// Written by `cargo xtask codegen` from crates/registry/data/comprehend.txt.

//! The types of `AWS::Comprehend`.

#[cfg(feature = "comprehend")]
pub mod document_classifier;
#[cfg(feature = "comprehend")]
pub mod document_classifier_endpoint;
#[cfg(feature = "comprehend")]
pub mod entity_recognizer;
#[cfg(feature = "comprehend")]
pub mod entity_recognizer_endpoint;
#[cfg(feature = "comprehend")]
pub mod flywheel;

#[cfg(feature = "comprehend")]
pub use document_classifier::CfnDocumentClassifier;
#[cfg(feature = "comprehend")]
pub use document_classifier_endpoint::CfnDocumentClassifierEndpoint;
#[cfg(feature = "comprehend")]
pub use entity_recognizer::CfnEntityRecognizer;
#[cfg(feature = "comprehend")]
pub use entity_recognizer_endpoint::CfnEntityRecognizerEndpoint;
#[cfg(feature = "comprehend")]
pub use flywheel::CfnFlywheel;
