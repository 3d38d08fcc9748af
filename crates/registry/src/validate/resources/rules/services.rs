//! Rules of services that have one or two.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, boolean, known_text, target};
use crate::template::Node;
use crate::validate::place::Place;
use crate::validate::walk;
use crate::validate::written::written;

/// A detector of GuardDuty has `DataSources` or `Features`: features are the newer way, and the two
/// together are refused.
const GUARD_DUTY: &str = "guardduty/features";

/// An Auto Scaling group that asks others about the health of its instances asks EC2 anyway, and
/// `EC2` cannot be in a list with others.
const HEALTH_CHECK: &str = "autoscaling/health-check-type";

/// The definition of a REST API replaces all that other resources add to it.
const REST_API: &str = "apigateway/mixed-definition";

/// Settings of methods that set nothing are dropped.
const METHOD_SETTINGS: &str = "apigateway/empty-method-settings";

/// Names of parameters cannot begin with `aws` or `ssm`.
const SSM_NAME: &str = "ssm/parameter-name";

/// `ReplicaMode` is for Oracle and Db2; other engines ignore it.
const REPLICA_MODE: &str = "rds/ignored-replica-mode";

/// The domain of an elastic IP address is `vpc`.
const EIP_DOMAIN: &str = "ec2/elastic-ip-domain";

/// A replication group in cluster mode has automatic failover and more than one node.
const FAILOVER: &str = "elasticache/cluster-failover";

/// A log group has 2 subscription filters; 5 after an increase of the quota.
const SUBSCRIPTIONS: &str = "logs/subscription-filters";

/// The types that add to the definition of a REST API.
const PARTS_OF_API: [&str; 6] = [
    "AWS::ApiGateway::Method",
    "AWS::ApiGateway::Model",
    "AWS::ApiGateway::Resource",
    "AWS::ApiGateway::GatewayResponse",
    "AWS::ApiGateway::RequestValidator",
    "AWS::ApiGateway::Authorizer",
];

/// The settings of a method; beside them, its path and verb.
const METHOD_KEYS: [&str; 2] = ["HttpMethod", "ResourcePath"];

/// Checks an `AWS::GuardDuty::Detector`.
pub(super) fn detector(here: &Here<'_, '_, '_>) {
    here.together(
        ["DataSources", "Features"],
        &mut |[sources, features], place| {
            let (Some(sources), Some(_)) = (sources, features) else {
                return ControlFlow::Continue(());
            };
            let message = "the detector has both `DataSources` and `Features`";
            let finding = Diagnostic::error(GUARD_DUTY, message)
                .help("leave `DataSources` out, it is the older way");
            here.report(&place.key("DataSources"), sources, finding);
            ControlFlow::Break(())
        },
    );
}

/// Checks an `AWS::AutoScaling::AutoScalingGroup`.
pub(super) fn auto_scaling_group(here: &Here<'_, '_, '_>) {
    here.texts(&["HealthCheckType"], &mut |text, node, place| {
        if text.contains(',') && text.split(',').any(|kind| kind.trim() == "EC2") {
            let message = format!("`EC2` is with other types in `{text}`");
            let finding = Diagnostic::error(HEALTH_CHECK, message)
                .help("leave `EC2` out: the health of the instances counts anyway");
            here.report(place, node, finding);
        }
    });
}

/// Checks an `AWS::ApiGateway::RestApi`.
pub(super) fn rest_api(here: &Here<'_, '_, '_>) {
    for key in ["Body", "BodyS3Location"] {
        here.at(&[key], &mut |node, place| {
            let part = here.all().find(|other| {
                other.type_name.is_some_and(|name| PARTS_OF_API.contains(&name))
                    && other.property("RestApiId").and_then(target) == Some(here.resource.id)
            });
            if let Some(part) = part {
                let message = format!("`{}` adds to an API that has a `{key}`", part.id);
                let finding = Diagnostic::warning(REST_API, message)
                    .help("an update of the definition removes what other resources added: keep to one way");
                here.report(place, node, finding);
            }
        });
    }
}

/// Checks an `AWS::ApiGateway::Stage`.
pub(super) fn stage(here: &Here<'_, '_, '_>) {
    here.at(&["MethodSettings", "*"], &mut |node, place| {
        let Some(map) = node.as_map() else { return };
        let empty = map.keys().all(|key| METHOD_KEYS.contains(&key));
        if empty && !map.is_empty() && !walk::is_function(node) {
            let finding = Diagnostic::warning(
                METHOD_SETTINGS,
                "the settings of the method set nothing",
            )
            .help("add a setting, such as `LoggingLevel` or `MetricsEnabled`, or leave it out");
            here.report(place, node, finding);
        }
    });
}

/// Checks an `AWS::SSM::Parameter`.
pub(super) fn parameter(here: &Here<'_, '_, '_>) {
    here.texts(&["Name"], &mut |text, node, place| {
        let name = text.strip_prefix('/').unwrap_or(text).to_ascii_lowercase();
        if name.starts_with("aws") || name.starts_with("ssm") {
            let message = format!("`{text}` begins with a prefix that AWS keeps for itself");
            let finding = Diagnostic::warning(SSM_NAME, message)
                .help("begin with the name of your application");
            here.report(place, node, finding);
        }
    });
}

/// Checks an `AWS::RDS::DBInstance`.
pub(super) fn database(here: &Here<'_, '_, '_>) {
    here.together(["ReplicaMode", "Engine"], &mut |[mode, engine], place| {
        let (Some(mode), Some(engine)) = (mode, engine.and_then(known_text)) else {
            return ControlFlow::Continue(());
        };
        let family = engine.to_ascii_lowercase();
        if !["oracle-", "custom-oracle-", "db2-"]
            .iter()
            .any(|known| family.starts_with(known))
        {
            let message = format!("`ReplicaMode` is ignored by the engine `{engine}`");
            let finding = Diagnostic::warning(REPLICA_MODE, message).help("leave it out");
            here.report(&place.key("ReplicaMode"), mode, finding);
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    });
}

/// Checks an `AWS::EC2::EIP`.
pub(super) fn elastic_ip(here: &Here<'_, '_, '_>) {
    here.texts(&["Domain"], &mut |text, node, place| {
        if !matches!(text, "vpc" | "standard") {
            let message = format!("the domain `{text}` is taken for `vpc`");
            let finding = Diagnostic::warning(EIP_DOMAIN, message).help("give `vpc`");
            here.report(place, node, finding);
        }
    });
}

/// Checks an `AWS::ElastiCache::ReplicationGroup`.
pub(super) fn replication_group(here: &Here<'_, '_, '_>) {
    let keys = [
        "CacheParameterGroupName",
        "AutomaticFailoverEnabled",
        "NumNodeGroups",
        "NumCacheClusters",
    ];
    here.together(keys, &mut |[group, failover, groups, clusters], place| {
        let cluster = group
            .and_then(|group| here.referred(group, "AWS::ElastiCache::ParameterGroup"))
            .and_then(|group| group.property("Properties")?.get("cluster-enabled"))
            .is_some_and(|value| value.scalar_text() == Some("yes"));
        if !cluster {
            return ControlFlow::Continue(());
        }
        let (node, key, message) = match (failover, groups, clusters) {
            (Some(failover), _, _) if boolean(failover) == Some(false) => (
                failover,
                "AutomaticFailoverEnabled",
                "cluster mode needs automatic failover",
            ),
            (_, None, Some(clusters))
                if walk::whole(clusters).is_some_and(|number| number <= 1) =>
            {
                (
                    clusters,
                    "NumCacheClusters",
                    "cluster mode needs more than one node",
                )
            }
            (_, None, None) => (
                here.properties,
                "NumCacheClusters",
                "cluster mode needs `NumCacheClusters` or `NumNodeGroups`",
            ),
            _ => return ControlFlow::Continue(()),
        };
        here.report(&place.key(key), node, Diagnostic::error(FAILOVER, message));
        ControlFlow::Break(())
    });
}

/// How many subscription filters a log group can have after an increase of the quota, which is 2.
const MAX_SUBSCRIPTIONS: usize = 5;

/// Checks the subscription filters of log groups: those of the template, and those that the events
/// of `AWS::Serverless::Function`s become.
pub(super) fn subscriptions<'t>(filters: &[Here<'_, '_, 't>], functions: &[Here<'_, '_, 't>]) {
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    for here in filters {
        if let Some(group) = here.properties.get("LogGroupName") {
            let place = here.place.key("LogGroupName");
            subscribe(here, group, &place, &mut met);
        }
    }
    for here in functions {
        let Some(events) = here.properties.get("Events").and_then(Node::as_map) else {
            continue;
        };
        let inside = here.place.key("Events");
        for event in events {
            let kind = event.value.get("Type").and_then(known_text);
            let properties = event.value.get("Properties");
            let group = properties.and_then(|properties| properties.get("LogGroupName"));
            if let (Some("CloudWatchLogs"), Some(group)) = (kind, group) {
                let place = inside.key(&event.key);
                let place = place.key("Properties");
                subscribe(here, group, &place.key("LogGroupName"), &mut met);
            }
        }
    }
}

fn subscribe<'t>(
    here: &Here<'_, '_, 't>,
    group: &'t Node,
    place: &Place<'_, 't>,
    met: &mut BTreeMap<String, usize>,
) {
    let count = met.entry(written(group)).or_default();
    *count = count.saturating_add(1);
    if *count == MAX_SUBSCRIPTIONS.saturating_add(1) {
        let message = format!(
            "the log group has more than {MAX_SUBSCRIPTIONS} subscription filters in this template"
        );
        let finding = Diagnostic::error(SUBSCRIPTIONS, message)
            .help("send to one stream of Kinesis, and read that several times");
        here.report(place, group, finding);
    }
}
