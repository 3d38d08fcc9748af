//! Constructs for the security logs of an AWS organization.
//!
//! Each is secure by default and says why, takes references to other constructs rather than ARNs,
//! and derives permissions: whoever writes into a bucket or uses a key brings the statements that
//! this needs, in whichever stack and account the bucket and the key live.
//!
//! One module per family; this list is the catalogue.

pub mod kms;
pub mod log_bucket;
pub mod log_group;
pub mod organization;
mod policy;
mod role;
pub mod topic;
pub mod trail;
