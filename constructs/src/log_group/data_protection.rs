//! Data protection policies of log groups.

use catchment_core::{IntoValue, Json, Value};

/// A policy that finds and masks sensitive data in what arrives at a log group.
///
/// Who has `logs:Unmask` still sees it. It does not change what arrived before.
///
/// ```
/// use catchment_constructs::log_group::{DataProtection, FindingsTo};
///
/// let policy = DataProtection::new(["EmailAddress", "AwsSecretKey"])
///     .findings(FindingsTo::bucket("central-findings"));
/// # let _ = policy;
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html>
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DataProtection {
    pub(super) identifiers: Vec<String>,
    pub(super) custom: Vec<(String, String)>,
    findings: Vec<FindingsTo>,
}

/// Where findings of sensitive data go. What they name must exist.
#[derive(Clone, Debug)]
pub struct FindingsTo {
    service: &'static str,
    field: &'static str,
    name: Value<str>,
}

impl FindingsTo {
    /// A log group, by its name. It must be another than the protected one.
    #[must_use]
    pub fn log_group(name: impl IntoValue<str>) -> Self {
        Self::new("CloudWatchLogs", "LogGroup", name.into_value())
    }

    /// A Firehose stream, by its name.
    #[must_use]
    pub fn firehose(name: impl IntoValue<str>) -> Self {
        Self::new("Firehose", "DeliveryStream", name.into_value())
    }

    /// A bucket, by its name. Its policy must let `delivery.logs.amazonaws.com` write.
    #[must_use]
    pub fn bucket(name: impl IntoValue<str>) -> Self {
        Self::new("S3", "Bucket", name.into_value())
    }

    const fn new(service: &'static str, field: &'static str, name: Value<str>) -> Self {
        Self {
            service,
            field,
            name,
        }
    }
}

impl DataProtection {
    /// Masks what the managed identifiers find, such as `EmailAddress`, `AwsSecretKey` or
    /// `IpAddress`.
    ///
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/protect-sensitive-log-data-types.html>
    #[must_use]
    pub fn new<I: Into<String>>(identifiers: impl IntoIterator<Item = I>) -> Self {
        Self {
            identifiers: identifiers.into_iter().map(Into::into).collect(),
            custom: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Also masks what a regular expression finds. `name` is 1 to 128 of `A-Z a-z 0-9 _ -`, the
    /// expression at most 200 characters; up to 10 of them.
    #[must_use]
    pub fn custom(mut self, name: &str, regex: &str) -> Self {
        self.custom.push((name.to_owned(), regex.to_owned()));
        self
    }

    /// Reports findings there as well. Default: they are only counted, in the metric
    /// `LogEventsWithFindings`.
    #[must_use]
    pub fn findings(mut self, destination: FindingsTo) -> Self {
        self.findings.push(destination);
        self
    }

    /// The policy as CloudFormation takes it: one statement that audits and one that masks, about
    /// the same identifiers.
    pub(super) fn policy(&self) -> Value<Json> {
        let identifiers = || {
            let managed = self
                .identifiers
                .iter()
                .map(|name| format!("arn:aws:dataprotection::aws:data-identifier/{name}"));
            let custom = self.custom.iter().map(|(name, _)| name.clone());
            Value::array(managed.chain(custom).map(IntoValue::into_value))
        };
        let statement = |sid: &str, operation: (&str, Value<Json>)| {
            Value::object([
                ("DataIdentifier", identifiers()),
                ("Operation", Value::object([operation])),
                ("Sid", sid.into_value()),
            ])
        };
        let destinations = self.findings.iter().map(|to| {
            let name = to.name.clone().into_value();
            (to.service, Value::object([(to.field, name)]))
        });
        let audit = Value::object([("FindingsDestination", Value::object(destinations))]);
        let mask = Value::object([("MaskConfig", empty())]);
        let mut policy = vec![
            ("Name", "data-protection".into_value()),
            (
                "Statement",
                Value::array([
                    statement("Audit", ("Audit", audit)),
                    statement("Mask", ("Deidentify", mask)),
                ]),
            ),
            ("Version", "2021-06-01".into_value()),
        ];
        if !self.custom.is_empty() {
            let custom = self.custom.iter().map(|(name, regex)| {
                Value::object([("Name", name.into_value()), ("Regex", regex.into_value())])
            });
            let custom = Value::object([("CustomDataIdentifier", Value::array(custom))]);
            policy.push(("Configuration", custom));
        }
        Value::object(policy)
    }
}

fn empty() -> Value<Json> {
    Value::object::<&str>([])
}
