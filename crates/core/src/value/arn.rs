//! ARNs from their parts.

use super::{Arn, IntoValue, Value, concat, pseudo};

/// The parts of an ARN, `arn:partition:service:region:account:resource`.
///
/// ```
/// use catchment_core::ArnParts;
///
/// # struct CfnBucket;
/// let arn = ArnParts::new("s3", "central-logs").partition("aws").region("").account("").build::<CfnBucket>();
/// assert_eq!(arn.literal(), Some("arn:aws:s3:::central-logs"));
/// ```
#[derive(Clone, Debug)]
pub struct ArnParts {
    partition: Value<str>,
    service: String,
    region: Value<str>,
    account: Value<str>,
    resource: Value<str>,
}

impl ArnParts {
    /// The ARN of `resource` of `service` in the partition, region and account of the stack in
    /// which it is used, unless they are set.
    #[must_use]
    pub fn new(service: &str, resource: impl IntoValue<str>) -> Self {
        Self {
            partition: pseudo::partition(),
            service: service.to_owned(),
            region: pseudo::region(),
            account: pseudo::account_id(),
            resource: resource.into_value(),
        }
    }

    /// Another partition than `AWS::Partition`.
    #[must_use]
    pub fn partition(mut self, partition: impl IntoValue<str>) -> Self {
        self.partition = partition.into_value();
        self
    }

    /// Another region than `AWS::Region`; `""` for services without one in their ARNs.
    #[must_use]
    pub fn region(mut self, region: impl IntoValue<str>) -> Self {
        self.region = region.into_value();
        self
    }

    /// Another account than `AWS::AccountId`; `""` for services without one in their ARNs.
    #[must_use]
    pub fn account(mut self, account: impl IntoValue<str>) -> Self {
        self.account = account.into_value();
        self
    }

    /// The ARN, as that of an `R`.
    #[must_use]
    pub fn build<R: ?Sized>(self) -> Value<Arn<R>> {
        Value::from_node(self.build_str().into_node())
    }

    /// The ARN, or a pattern of ARNs, as text.
    #[must_use]
    pub fn build_str(self) -> Value<str> {
        let colon = || ":".into_value();
        concat([
            "arn:".into_value(),
            self.partition,
            colon(),
            self.service.into_value(),
            colon(),
            self.region,
            colon(),
            self.account,
            colon(),
            self.resource,
        ])
    }
}
