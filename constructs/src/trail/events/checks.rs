//! What is wrong with a selection of events.

use catchment_core::{Diagnostic, Scope, Value};

use super::{
    AdvancedEventSelector, AdvancedEvents, BasicEvents, EventSelector, Match, ResourceType,
};
use crate::trail::stores::{Store, Stores};

const MAX_SELECTORS: usize = 5;
const MAX_DATA_RESOURCES: usize = 250;
const MAX_VALUES: usize = 500;
const MAX_SELECTOR_NAME: usize = 1_000;
const MAX_VALUE: usize = 2_048;

/// CloudTrail takes up to 5 basic event selectors in a trail, which name up to 250 data resources.
pub(super) fn basic(scope: Scope<'_>, events: &BasicEvents, stores: &Stores) {
    let selectors = events.selectors();
    if selectors.is_empty() {
        no_events(scope);
    }
    if selectors.len() > MAX_SELECTORS {
        let message = format!("{} event selectors", selectors.len());
        scope.report(
            Diagnostic::error("trail/selectors", message)
                .help(format!("use up to {MAX_SELECTORS}, or `AdvancedEvents`")),
        );
    }
    let named = selectors
        .iter()
        .flat_map(EventSelector::resources)
        .map(|resource| resource.named().len())
        .fold(0, usize::saturating_add);
    if named > MAX_DATA_RESOURCES {
        let message = format!("{named} data resources in all event selectors of the trail");
        scope.report(
            Diagnostic::error("trail/data-resources", message).help(format!(
                "name up to {MAX_DATA_RESOURCES}, or use `AdvancedEvents`, which select by prefix"
            )),
        );
    }
    for selector in selectors {
        basic_selector(scope, selector);
    }
    let mut buckets = stores.buckets.iter();
    if let Some(bucket) = buckets.find(|bucket| logs_deliveries(scope, events, bucket)) {
        own_deliveries(scope, bucket);
    }
}

/// A source is left out of the management events of its own selector, and a type of data resources
/// needs at least one.
fn basic_selector(scope: Scope<'_>, selector: &EventSelector) {
    if !selector.has_management() && selector.resources().is_empty() {
        no_events(scope);
    }
    if let [source, ..] = selector.leaves_out()
        && !selector.has_management()
    {
        let message = format!(
            "`{}` is left out of management events that are not logged",
            source.name()
        );
        scope.report(
            Diagnostic::error("trail/left-out-source", message)
                .help("log management events, or leave out nothing"),
        );
    }
    for resource in selector.resources() {
        if !resource.is_all() && resource.named().is_empty() {
            let message = "an event selector names no data resource of a type";
            scope.report(
                Diagnostic::error("trail/data-resources", message)
                    .help("name at least one, or all of the type"),
            );
        }
    }
}

/// Whether new objects in `bucket` are logged.
pub(super) fn logs_deliveries(scope: Scope<'_>, events: &BasicEvents, bucket: &Store) -> bool {
    let own = match &bucket.bucket_name {
        Some(name) => format!("{name}/"),
        None => scope.describe(&bucket.arn),
    };
    let own = own
        .split_once(":s3:::")
        .map_or(own.as_str(), |(_, key)| key);
    let reaches = |prefix: &Value<str>| {
        let prefix = scope.describe(prefix);
        match prefix.split_once(":s3:::") {
            Some((_, "")) => true,
            Some((_, key)) => overlap(key, own),
            // `arn:aws:s3` is all buckets; what is not known yet is known by what it refers to.
            None => prefix.starts_with("arn:") || overlap(&prefix, &scope.describe(&bucket.arn)),
        }
    };
    let selectors = events.writes_of_objects();
    let mut resources = selectors.flat_map(EventSelector::resources);
    resources.any(|resource| {
        resource.is_s3() && (resource.is_all() || resource.named().iter().any(reaches))
    })
}

/// Whether something can begin with both.
fn overlap(one: &str, other: &str) -> bool {
    one.starts_with(other) || other.starts_with(one)
}

/// A delivery is a `PutObject`: a trail that logs the data events of its own bucket delivers again
/// because of each delivery, and each event is charged. Basic event selectors cannot leave a bucket
/// out.
fn own_deliveries(scope: Scope<'_>, bucket: &Store) {
    let bucket = scope.describe(&bucket.arn);
    let message = format!(
        "the trail would log its own deliveries to `{bucket}`, and deliver again because of them"
    );
    scope.report(Diagnostic::error("trail/own-deliveries", message).help(
        "use `AdvancedEvents` with `DataEvents::of(ResourceType::S3_OBJECT)`, which leaves \
             the trail's bucket out, or log events that read only",
    ));
}

/// CloudTrail takes up to 500 values in all advanced event selectors of a trail.
pub(super) fn advanced(scope: Scope<'_>, events: &AdvancedEvents) {
    let selectors = events.selectors();
    if selectors.is_empty() {
        no_events(scope);
    }
    let values = selectors
        .iter()
        .map(AdvancedEventSelector::value_count)
        .fold(0, usize::saturating_add);
    if values > MAX_VALUES {
        let message = format!("{values} values in all advanced event selectors of the trail");
        scope.report(
            Diagnostic::error("trail/selector-values", message).help(format!(
                "use up to {MAX_VALUES}: prefixes instead of single values, or another trail"
            )),
        );
    }
    for selector in selectors {
        advanced_selector(scope, selector);
    }
}

fn advanced_selector(scope: Scope<'_>, selector: &AdvancedEventSelector) {
    if let Some(name) = selector.name() {
        selector_name(scope, name);
    }
    for value in selector.matches().into_iter().flat_map(Match::values) {
        value_of_field(scope, value);
    }
    match selector {
        AdvancedEventSelector::Data(events) => {
            resource_type(scope, &events.resource_type);
            for arn in events.resource_arn.exact() {
                whole_arn(scope, arn);
            }
        }
        AdvancedEventSelector::NetworkActivity(events) => event_source(scope, &events.source),
        AdvancedEventSelector::Management(_) => {}
    }
}

/// The name of an advanced event selector has 1 to 1,000 characters.
fn selector_name(scope: Scope<'_>, name: &str) {
    let length = name.chars().count();
    if (1..=MAX_SELECTOR_NAME).contains(&length) {
        return;
    }
    let message = format!("the name of an advanced event selector has {length} characters");
    scope.report(
        Diagnostic::error("trail/selector-name", message)
            .help(format!("use 1 to {MAX_SELECTOR_NAME}, or no name")),
    );
}

/// Data events are of one type of resources, named as in CloudFormation: three words joined by
/// `::`.
fn resource_type(scope: Scope<'_>, name: &ResourceType) {
    if name.is_well_formed() {
        return;
    }
    let message = format!("`{}` is no type of resource", name.as_str());
    scope.report(
        Diagnostic::error("trail/resource-type", message)
            .help("write it as `resources.type` has it, such as `AWS::S3::Object`"),
    );
}

/// Values have 1 to 2,048 characters. CloudTrail knows no wildcards: `*` is compared as it stands.
fn value_of_field(scope: Scope<'_>, value: &Value<str>) {
    let Some(text) = value.literal() else { return };
    let length = text.chars().count();
    if !(1..=MAX_VALUE).contains(&length) {
        let message = format!("a value of an advanced event selector has {length} characters");
        scope.report(
            Diagnostic::error("trail/selector-value", message)
                .help(format!("use 1 to {MAX_VALUE} characters")),
        );
    }
    if text.contains('*') {
        let message = format!("`*` in `{text}` stands for itself in an event selector");
        scope.report(
            Diagnostic::warning("trail/selector-wildcard", message)
                .help("use `starts_with` or `ends_with` with the text beside the `*`"),
        );
    }
}

/// `Equals` on `resources.ARN` takes whole ARNs only.
fn whole_arn(scope: Scope<'_>, arn: &Value<str>) {
    let Some(text) = arn.literal() else { return };
    if text.splitn(6, ':').count() == 6 && text.starts_with("arn:") {
        return;
    }
    scope.report(
        Diagnostic::error("trail/resource-arn", format!("`{text}` is no whole ARN"))
            .help("give whole ARNs to `equals`, and parts of ARNs to `starts_with`"),
    );
}

/// Network activity events are selected by one event source, which ends in `.amazonaws.com`.
fn event_source(scope: Scope<'_>, source: &str) {
    let service = source.strip_suffix(".amazonaws.com").unwrap_or_default();
    let well_formed = !service.is_empty()
        && service
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !well_formed {
        scope.report(
            Diagnostic::error(
                "trail/event-source",
                format!("`{source}` is no event source"),
            )
            .help("write one service as `eventSource` has it, such as `s3.amazonaws.com`"),
        );
    }
}

/// A selector that selects nothing is refused by CloudTrail, and would be a gap if it were not.
fn no_events(scope: Scope<'_>) {
    scope.report(
        Diagnostic::error("trail/no-events", "an event selector selects no events").help(
            "select management events, data events or network activity events, or give no \
             selectors: all management events are logged then",
        ),
    );
}
