// Written by `cargo xtask codegen` from crates/registry/data/pcaconnectorscep.txt.

//! The types of `AWS::PCAConnectorSCEP`.

#[cfg(feature = "pcaconnectorscep")]
pub mod challenge;
#[cfg(feature = "pcaconnectorscep")]
pub mod connector;

#[cfg(feature = "pcaconnectorscep")]
pub use challenge::CfnChallenge;
#[cfg(feature = "pcaconnectorscep")]
pub use connector::CfnConnector;
