// Written by `cargo xtask codegen` from crates/registry/data/mediaconvert.txt.

//! The types of `AWS::MediaConvert`.

#[cfg(feature = "mediaconvert")]
pub mod certificate_association;
#[cfg(feature = "mediaconvert")]
pub mod job_template;
#[cfg(feature = "mediaconvert")]
pub mod preset;
#[cfg(feature = "mediaconvert")]
pub mod queue;

#[cfg(feature = "mediaconvert")]
pub use certificate_association::CfnCertificateAssociation;
#[cfg(feature = "mediaconvert")]
pub use job_template::CfnJobTemplate;
#[cfg(feature = "mediaconvert")]
pub use preset::CfnPreset;
#[cfg(feature = "mediaconvert")]
pub use queue::CfnQueue;
