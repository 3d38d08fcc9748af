//! Buckets for logs: [`LogBucket`], and references to buckets of other owners.

mod bucket_ref;
mod check;
mod encryption;
mod lock;
mod log_bucket;
mod name;
mod policy;
mod props;

pub use bucket_ref::BucketRef;
pub use encryption::{BucketEncryption, CustomerProvidedKeys};
pub use lock::{ObjectLock, Retention};
pub use log_bucket::LogBucket;
pub use policy::TlsVersion;
pub use props::{LogBucketProps, ObjectOwnership, Versioning};
