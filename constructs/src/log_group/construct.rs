//! `AWS::Logs::LogGroup`, as a construct.

use std::ops::Deref;

use catchment_cfn::logs::{CfnLogGroup, log_group::LogGroupClass as CfnClass};
use catchment_core::{IntoValue, Json, List, RemovalPolicy, ResourceId, Scope, Value};

use super::check::check;
use super::{LogGroupClass, LogGroupProps, LogGroupRef};

/// A log group of CloudWatch Logs: `AWS::Logs::LogGroup`.
///
/// All that a [`LogGroupRef`] offers, a log group offers too.
///
/// ```
/// use catchment_constructs::kms::{Key, KeyProps};
/// use catchment_constructs::log_group::{LogGroup, LogGroupProps};
/// use catchment_core::{App, Env, Years};
///
/// let app = App::new();
/// let stack = app.stack("Management", Env::new("111111111111", "ca-central-1"));
/// let key = Key::new(stack, "Key", KeyProps::new());
/// let props = LogGroupProps::new().name("/org/trail").retention(Years(1)).encrypt_with(&key);
/// LogGroup::new(stack, "Events", props);
///
/// let template = app.synth().unwrap().stack("Management").unwrap().template_json().to_owned();
/// assert!(template.contains(r#""RetentionInDays":365"#));
/// assert!(template.contains(r#""Service":"logs.ca-central-1.amazonaws.com""#));
/// ```
///
/// # Diagnostics
///
/// | code | when |
/// |---|---|
/// | `log-group/name` | the name is too long, has other characters, or begins with `aws/` |
/// | `log-group/retention` | CloudWatch Logs does not have that number of days |
/// | `log-group/class` | the class has no retention, data protection or field indexes |
/// | `log-group/field-index` | more than 20 fields, or one without 1 to 100 characters |
/// | `log-group/data-protection` | no identifier, too many custom ones, or one that is not allowed |
/// | `key/region`, `key/symmetric` | the key cannot encrypt a log group here |
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html>
#[derive(Clone, Debug)]
pub struct LogGroup {
    resource: ResourceId<CfnLogGroup>,
    reference: LogGroupRef,
}

impl LogGroup {
    /// Adds a log group.
    #[track_caller]
    pub fn new<'a>(scope: impl Into<Scope<'a>>, id: &str, props: LogGroupProps) -> Self {
        let scope = scope.into().construct_of(id, "catchment.LogGroup");
        check(scope, &props);
        let resource = scope.add("Resource", resource(&props));
        let removal = props.removal_policy.unwrap_or(RemovalPolicy::Retain);
        let _ = scope.resource(resource).removal_policy(removal);
        for (key, value) in &props.tags {
            scope.tag(key, value);
        }
        if let Some(key) = &props.key {
            let name = props.name.clone().unwrap_or_else(|| "*".into_value());
            key.check_use(scope, "log group");
            key.let_logs_encrypt(scope, name);
        }
        Self {
            resource,
            reference: LogGroupRef::own(scope, resource),
        }
    }

    /// The log group's resource.
    #[must_use]
    pub const fn resource(&self) -> ResourceId<CfnLogGroup> {
        self.resource
    }
}

fn resource(props: &LogGroupProps) -> CfnLogGroup {
    let mut group = CfnLogGroup::new();
    if let Some(name) = &props.name {
        group = group.log_group_name(name);
    }
    if let Ok(Some(days)) = retention(props).checked() {
        group = group.retention_in_days(days);
    }
    group = match props.class {
        LogGroupClass::Standard => group,
        LogGroupClass::InfrequentAccess => group.log_group_class(CfnClass::INFREQUENT_ACCESS),
        LogGroupClass::Delivery => group.log_group_class(CfnClass::DELIVERY),
    };
    if let Some(key) = &props.key {
        group = group.kms_key_id(key.arn());
    }
    if let Some(policy) = &props.data_protection {
        group = group.data_protection_policy(policy.policy());
    }
    if !props.index_fields.is_empty() {
        let fields: Value<List<Json>> = props.index_fields.iter().collect();
        let policy: Value<Json> = Value::object([("Fields", fields.untyped())]);
        group = group.field_index_policies([policy]);
    }
    if props.is_protected {
        group = group.deletion_protection_enabled(true);
    }
    group
}

/// The retention that is written: a log group of class `DELIVERY` takes none.
fn retention(props: &LogGroupProps) -> super::Retention {
    match (props.retention, props.class) {
        (Some(retention), _) => retention,
        (None, LogGroupClass::Delivery) => super::Retention::Infinite,
        (None, _) => super::Retention::default(),
    }
}

impl Deref for LogGroup {
    type Target = LogGroupRef;

    fn deref(&self) -> &LogGroupRef {
        &self.reference
    }
}
