//! Basic event selectors.

use catchment_cfn::cloudtrail::trail as cfn;
use catchment_cfn::cloudtrail::trail::DataResourceType;
use catchment_core::{IntoValue as _, List, Value, concat};
use catchment_iam::IntoValues;

use super::{FrequentSource, ReadWrite, leave_out};
use crate::trail::stores::Stores;

/// Events by event selectors: what any of them selects is logged. Up to 5 selectors, with up to
/// 250 resources among them.
///
/// <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html>
#[derive(Clone, Debug, Default)]
pub struct BasicEvents {
    selectors: Vec<EventSelector>,
}

/// An event selector.
#[derive(Clone, Debug, Default)]
pub struct EventSelector {
    read_write: ReadWrite,
    without_management: bool,
    left_out: Vec<FrequentSource>,
    resources: Vec<DataResource>,
}

/// Resources whose data events a basic event selector selects. Other types than these three need
/// [`AdvancedEvents`](super::AdvancedEvents).
#[derive(Clone, Debug)]
pub struct DataResource {
    kind: DataResourceType,
    arns: Resources,
}

#[derive(Clone, Debug)]
enum Resources {
    All(&'static str),
    Some(Vec<Value<str>>),
}

impl BasicEvents {
    /// No events, until selectors are added.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Logs what a selector selects, too.
    #[must_use]
    pub fn select(mut self, selector: EventSelector) -> Self {
        self.selectors.push(selector);
        self
    }

    pub(super) fn selectors(&self) -> &[EventSelector] {
        &self.selectors
    }

    /// The selectors that log what changes objects.
    pub(super) fn writes_of_objects(&self) -> impl Iterator<Item = &EventSelector> {
        self.selectors.iter().filter(|selector| {
            selector.read_write().writes() && selector.resources().iter().any(DataResource::is_s3)
        })
    }

    pub(super) fn render(&self, stores: &Stores) -> Vec<cfn::EventSelector> {
        let selectors = self.selectors.iter();
        selectors.map(|selector| selector.render(stores)).collect()
    }

    pub(super) fn management(&self) -> Vec<ReadWrite> {
        let selectors = self.selectors.iter();
        selectors
            .filter(|selector| !selector.without_management)
            .map(|selector| selector.read_write)
            .collect()
    }

    pub(super) fn has_data(&self) -> bool {
        let mut selectors = self.selectors.iter();
        selectors.any(|selector| !selector.resources.is_empty())
    }
}

impl EventSelector {
    /// All management events and no data events.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Events that change nothing only. Default: all.
    #[must_use]
    pub fn read_only(mut self) -> Self {
        self.read_write = ReadWrite::ReadOnly;
        self
    }

    /// Events that may change something only. Default: all.
    #[must_use]
    pub fn write_only(mut self) -> Self {
        self.read_write = ReadWrite::WriteOnly;
        self
    }

    /// No management events, data events only. Default: management events are logged.
    #[must_use]
    pub fn without_management_events(mut self) -> Self {
        self.without_management = true;
        self
    }

    /// Leaves out a frequent source of management events. Default: none is, so that the use of
    /// keys can be traced.
    #[must_use]
    pub fn leave_out(mut self, source: FrequentSource) -> Self {
        leave_out(&mut self.left_out, source);
        self
    }

    /// Data events of these resources, too. Default: none; they are charged by their number.
    #[must_use]
    pub fn data(mut self, resources: DataResource) -> Self {
        self.resources.push(resources);
        self
    }

    pub(super) const fn read_write(&self) -> ReadWrite {
        self.read_write
    }

    pub(super) const fn has_management(&self) -> bool {
        !self.without_management
    }

    pub(super) fn leaves_out(&self) -> &[FrequentSource] {
        &self.left_out
    }

    pub(super) fn resources(&self) -> &[DataResource] {
        &self.resources
    }

    fn render(&self, stores: &Stores) -> cfn::EventSelector {
        let mut selector = cfn::EventSelector::new()
            .read_write_type(self.read_write.basic())
            .include_management_events(!self.without_management);
        if !self.left_out.is_empty() {
            let names: Vec<&str> = self.left_out.iter().map(|source| source.name()).collect();
            selector = selector.exclude_management_event_sources(names);
        }
        if !self.resources.is_empty() {
            let resources = self.resources.iter();
            let resources: Vec<_> = resources.map(|resource| resource.render(stores)).collect();
            selector = selector.data_resources(resources);
        }
        selector
    }
}

impl DataResource {
    /// All objects of all buckets of the account; for a trail of the organization, of all
    /// accounts.
    ///
    /// Events that write include the trail's own deliveries: such a selector is refused.
    #[must_use]
    pub fn all_s3_objects() -> Self {
        Self::all(DataResourceType::AWS_S3_OBJECT, ":s3")
    }

    /// Objects whose ARNs begin with these: `arn:aws:s3:::BUCKET/` is all objects of a bucket.
    #[must_use]
    pub fn s3_objects<Form>(prefixes: impl IntoValues<str, Form>) -> Self {
        Self::some(DataResourceType::AWS_S3_OBJECT, prefixes.into_values())
    }

    /// All functions of the account, also those that are made later.
    #[must_use]
    pub fn all_lambda_functions() -> Self {
        Self::all(DataResourceType::AWS_LAMBDA_FUNCTION, ":lambda")
    }

    /// Functions by their ARNs.
    #[must_use]
    pub fn lambda_functions<Form>(arns: impl IntoValues<str, Form>) -> Self {
        Self::some(DataResourceType::AWS_LAMBDA_FUNCTION, arns.into_values())
    }

    /// All tables of the account, also those that are made later.
    #[must_use]
    pub fn all_dynamodb_tables() -> Self {
        Self::all(DataResourceType::AWS_DYNAMO_DB_TABLE, ":dynamodb")
    }

    /// Tables by their ARNs.
    #[must_use]
    pub fn dynamodb_tables<Form>(arns: impl IntoValues<str, Form>) -> Self {
        Self::some(DataResourceType::AWS_DYNAMO_DB_TABLE, arns.into_values())
    }

    const fn all(kind: DataResourceType, service: &'static str) -> Self {
        Self {
            kind,
            arns: Resources::All(service),
        }
    }

    const fn some(kind: DataResourceType, arns: Vec<Value<str>>) -> Self {
        Self {
            kind,
            arns: Resources::Some(arns),
        }
    }

    /// The resources that count towards the limit.
    pub(super) fn named(&self) -> &[Value<str>] {
        match &self.arns {
            Resources::All(_) => &[],
            Resources::Some(arns) => arns,
        }
    }

    pub(super) const fn is_all(&self) -> bool {
        matches!(self.arns, Resources::All(_))
    }

    pub(super) fn is_s3(&self) -> bool {
        self.kind == DataResourceType::AWS_S3_OBJECT
    }

    fn render(&self, stores: &Stores) -> cfn::DataResource {
        let values: Value<List<str>> = match &self.arns {
            Resources::All(service) => {
                let arn = [
                    "arn:".into_value(),
                    stores.partition.clone(),
                    service.into_value(),
                ];
                [concat(arn)].into_iter().collect()
            }
            Resources::Some(arns) => arns.iter().collect(),
        };
        cfn::DataResource::new(self.kind.clone()).values(values)
    }
}
