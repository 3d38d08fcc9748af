//! Buckets for logs: [`LogBucket`], and references to buckets of other owners.

mod access_logs;
mod bucket;
mod bucket_ref;
mod check;
mod encryption;
mod lifecycle;
mod lock;
mod name;
mod policy;
mod props;
mod replication;

pub use access_logs::{AccessLogKeys, AccessLogs};
pub use bucket::LogBucket;
pub use bucket_ref::BucketRef;
pub use encryption::{BucketEncryption, CustomerProvidedKeys};
pub use lifecycle::{LifecycleRule, SmallObjects, StorageClass};
pub use lock::{ObjectLock, Retention};
pub use policy::TlsVersion;
pub use props::{LogBucketProps, ObjectOwnership, Versioning};
pub use replication::Replication;

#[cfg(test)]
mod tests;
