//! How objects get colder, and go.

mod check;
mod render;

use catchment_core::{Bytes, Days};

pub(super) use check::problems;
pub(super) use render::to_cfn;

/// A rule that moves objects to colder storage classes and expires them.
///
/// S3 has an order of storage classes, and least numbers of days between them; what breaks them is
/// reported. Object Lock does not keep objects from moving.
///
/// ```
/// use catchment_constructs::log_bucket::{LifecycleRule, StorageClass};
/// use catchment_core::Days;
///
/// let rule = LifecycleRule::new()
///     .transition(StorageClass::GlacierInstantRetrieval, Days(90))
///     .transition(StorageClass::DeepArchive, Days(400))
///     .expire_after(Days(2557))
///     .expire_noncurrent_after(Days(30));
/// ```
///
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html>
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct LifecycleRule {
    id: Option<String>,
    status: Status,
    prefix: Option<String>,
    larger_than: Option<Bytes>,
    smaller_than: Option<Bytes>,
    current: Fate,
    noncurrent: Fate,
    kept_versions: Option<u32>,
}

/// What happens to one kind of object version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Fate {
    transitions: Vec<(StorageClass, Days)>,
    expiration: Option<Days>,
}

/// The id of the rule that clears away uploads which nobody finished.
const ABORT_RULE: &str = "abort-incomplete-uploads";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Status {
    #[default]
    Enabled,
    Disabled,
}

/// A storage class that objects can be moved to, in S3's order: only downwards.
///
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StorageClass {
    /// S3 Standard-IA: read at once, at a price. After 30 days at the earliest.
    StandardIa,
    /// S3 Intelligent-Tiering: moves objects by how often they are read, for a fee per object.
    IntelligentTiering,
    /// S3 One Zone-IA: one Availability Zone, which may be lost. After 30 days at the earliest.
    OneZoneIa,
    /// S3 Glacier Instant Retrieval: read at once; at least 90 days are paid for.
    GlacierInstantRetrieval,
    /// S3 Glacier Flexible Retrieval: read after minutes to hours; at least 90 days are paid for.
    GlacierFlexibleRetrieval,
    /// S3 Glacier Deep Archive: read after hours; at least 180 days are paid for.
    DeepArchive,
}

/// What happens to objects of less than 128 KB, as most log objects are, when rules move objects.
///
/// A rule with sizes of its own moves what fits them, whatever this says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SmallObjects {
    /// They move to Glacier Flexible Retrieval and Deep Archive as larger ones do, and to no other
    /// class, where they would cost as much as 128 KB. `varies_by_storage_class`. The default:
    /// S3's own would leave most logs in S3 Standard for good. Each object moved costs a
    /// request, and in the two archive classes 40 KB of overhead.
    #[default]
    MoveToArchive,
    /// They stay where they are. `all_storage_classes_128K`, which is S3's own default.
    Stay,
}

impl LifecycleRule {
    /// A rule for all objects that does nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The rule's name in the bucket, up to 255 characters. Default: S3 makes one.
    pub fn id(mut self, id: &str) -> Self {
        self.id = Some(id.to_owned());
        self
    }

    /// Keeps the rule in the bucket without effect. Default: in effect.
    pub fn disabled(mut self) -> Self {
        self.status = Status::Disabled;
        self
    }

    /// Only for objects whose keys begin with `prefix`, such as `AWSLogs/`. Default: all.
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = Some(prefix.to_owned());
        self
    }

    /// Only for objects of more than this. Default: see [`SmallObjects`].
    pub fn larger_than(mut self, size: Bytes) -> Self {
        self.larger_than = Some(size);
        self
    }

    /// Only for objects of less than this. Default: of any size.
    pub fn smaller_than(mut self, size: Bytes) -> Self {
        self.smaller_than = Some(size);
        self
    }

    /// Moves objects this long after they were written. Repeat it for colder classes, later.
    ///
    /// At least 30 days for the two IA classes; 30 days in them before Glacier; 90 days in
    /// Glacier Instant Retrieval before a colder class.
    pub fn transition(mut self, class: StorageClass, after: Days) -> Self {
        self.current.transitions.push((class, after));
        self
    }

    /// Expires objects this long after they were written, and after the last transition: they
    /// become noncurrent versions. Default: never.
    ///
    /// [`expire_noncurrent_after`](Self::expire_noncurrent_after) then deletes them for good.
    /// Object Lock keeps them until its retention ends.
    pub fn expire_after(mut self, days: Days) -> Self {
        self.current.expiration = Some(days);
        self
    }

    /// Moves versions this long after they became noncurrent, by the same rules as
    /// [`transition`](Self::transition).
    pub fn transition_noncurrent(mut self, class: StorageClass, after: Days) -> Self {
        self.noncurrent.transitions.push((class, after));
        self
    }

    /// Deletes versions for good this long after they became noncurrent, once no Object Lock
    /// holds them. Default: never.
    pub fn expire_noncurrent_after(mut self, days: Days) -> Self {
        self.noncurrent.expiration = Some(days);
        self
    }

    /// Keeps the newest noncurrent versions of each object from expiring: 1 to 100. Default: none
    /// is kept.
    pub fn keep_noncurrent(mut self, versions: u32) -> Self {
        self.kept_versions = Some(versions);
        self
    }

    fn does_nothing(&self) -> bool {
        self.current == Fate::default() && self.noncurrent == Fate::default()
    }

    fn has_transitions(&self) -> bool {
        !self.current.transitions.is_empty() || !self.noncurrent.transitions.is_empty()
    }
}

impl StorageClass {
    /// The name in templates.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::StandardIa => "STANDARD_IA",
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::OneZoneIa => "ONEZONE_IA",
            Self::GlacierInstantRetrieval => "GLACIER_IR",
            Self::GlacierFlexibleRetrieval => "GLACIER",
            Self::DeepArchive => "DEEP_ARCHIVE",
        }
    }
}
