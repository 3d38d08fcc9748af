//! The section `Globals` of AWS SAM.

use catchment_core::Diagnostic;

use crate::template::{Entry, Map, Node};
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::{suggest, value};

const PAGE: &str = "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html";
/// The kinds of resources of AWS SAM, each with what all of them can have in common.
const KINDS: [(&str, &[&str]); 8] = [
    (
        "Api",
        &[
            "AccessLogSetting",
            "AlwaysDeploy",
            "Auth",
            "BinaryMediaTypes",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "CanarySetting",
            "Cors",
            "DefinitionUri",
            "Domain",
            "EndpointConfiguration",
            "GatewayResponses",
            "MergeDefinitions",
            "MethodSettings",
            "MinimumCompressionSize",
            "Name",
            "OpenApiVersion",
            "PropagateTags",
            "SecurityPolicy",
            "TracingEnabled",
            "Variables",
        ],
    ),
    (
        "CapacityProvider",
        &[
            "InstanceRequirements",
            "KmsKeyArn",
            "OperatorRole",
            "PropagateTags",
            "ScalingConfig",
            "Tags",
            "VpcConfig",
        ],
    ),
    (
        "Function",
        &[
            "Architectures",
            "AssumeRolePolicyDocument",
            "AutoPublishAlias",
            "CapacityProviderConfig",
            "CodeUri",
            "DeadLetterQueue",
            "DeploymentPreference",
            "Description",
            "DurableConfig",
            "Environment",
            "EphemeralStorage",
            "EventInvokeConfig",
            "FunctionScalingConfig",
            "Handler",
            "KmsKeyArn",
            "Layers",
            "LoggingConfig",
            "MemorySize",
            "PermissionsBoundary",
            "PropagateTags",
            "ProvisionedConcurrencyConfig",
            "PublishToLatestPublished",
            "RecursiveLoop",
            "ReservedConcurrentExecutions",
            "RolePath",
            "Runtime",
            "RuntimeManagementConfig",
            "SnapStart",
            "SourceKMSKeyArn",
            "Tags",
            "TenancyConfig",
            "Timeout",
            "Tracing",
            "VersionDeletionPolicy",
            "VpcConfig",
        ],
    ),
    (
        "HttpApi",
        &[
            "AccessLogSettings",
            "Auth",
            "CorsConfiguration",
            "DefaultRouteSettings",
            "Domain",
            "FailOnWarnings",
            "PropagateTags",
            "RouteSettings",
            "StageVariables",
            "Tags",
        ],
    ),
    ("LayerVersion", &["PublishLambdaVersion"]),
    ("SimpleTable", &["SSESpecification"]),
    ("StateMachine", &["PropagateTags"]),
    (
        "WebSocketApi",
        &[
            "AccessLogSettings",
            "ApiKeySelectionExpression",
            "DefaultRouteSettings",
            "DisableExecuteApiEndpoint",
            "DisableSchemaValidation",
            "Domain",
            "IpAddressType",
            "PropagateTags",
            "RouteSelectionExpression",
            "RouteSettings",
            "StageVariables",
            "Tags",
        ],
    ),
];

/// Checks the globals, and what resources take out of them.
pub(super) fn check(context: &Context<'_>) {
    let scenario = Scenario::default();
    let root = Place::root(None, &scenario);
    let place = root.key("Globals");
    let Some(entry) = context.root.as_map().and_then(|map| map.entry("Globals")) else {
        return;
    };
    if !context.transforms.serverless {
        if !context.transforms.unknown {
            context.report(&place, entry.at, transform());
        }
        return;
    }
    let globals = entry.value.as_map();
    for entry in globals.into_iter().flatten() {
        kind(context, entry, &place.key(&entry.key));
    }
    if let Some(globals) = globals {
        ignored(context, globals, &scenario);
    }
}

fn kind<'t>(context: &Context<'t>, entry: &'t Entry, place: &Place<'_, 't>) {
    let known = KINDS.iter().find(|(name, _)| *name == entry.key);
    let Some((_, properties)) = known else {
        if entry.key != "Fn::Transform" {
            context.report(place, entry.at, unknown_kind(&entry.key));
        }
        return;
    };
    for property in entry.value.as_map().into_iter().flatten() {
        let place = place.key(&property.key);
        if !properties.contains(&property.key.as_str()) && !property.key.starts_with("Fn::") {
            let finding = unknown_property(&property.key, &entry.key, properties);
            context.report(&place, property.at, finding);
        }
        value::check(context, &property.value, Expected::ANYTHING, &place);
    }
}

/// Checks `IgnoreGlobals` of resources, which names what is given there.
fn ignored<'t>(context: &Context<'t>, globals: &'t Map, scenario: &Scenario<'t>) {
    for resource in context.resources.values() {
        let kind = resource
            .type_name
            .and_then(|name| name.strip_prefix("AWS::Serverless::"));
        let given = kind.and_then(|kind| Some((kind, globals.get(kind)?.as_map()?)));
        let list = resource.body.get("IgnoreGlobals").and_then(Node::as_list);
        let (Some((kind, given)), Some(list)) = (given, list) else {
            continue;
        };
        let root = Place::root(Some(resource.id), scenario);
        let place = root.key("IgnoreGlobals");
        for (index, item) in list.iter().enumerate() {
            let name = item.as_text().filter(|name| !given.contains(name));
            if let Some(name) = name {
                let finding = not_given(name, kind, given.keys());
                context.report(&place.index(index), item.at, finding);
            }
        }
    }
}

/// `Globals` is a section of AWS SAM.
fn transform() -> Diagnostic {
    Diagnostic::error(
        "template/globals",
        "the section `Globals` needs the transform `AWS::Serverless-2016-10-31`, which the template does not name",
    )
    .help("add `AWS::Serverless-2016-10-31` to `Transform`, or remove `Globals`")
    .link(PAGE)
}

/// Not every resource of AWS SAM takes globals.
fn unknown_kind(name: &str) -> Diagnostic {
    let known: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
    let finding = Diagnostic::error(
        "template/globals-kind",
        format!("`{name}` takes no globals; {} do", suggest::list(&known)),
    )
    .link(PAGE);
    match suggest::closest(name, known) {
        Some(close) => finding.help(format!("did you mean `{close}`?")),
        None => finding.help("give the properties in each resource"),
    }
}

/// Not every property of a resource of AWS SAM can be a global.
fn unknown_property(name: &str, kind: &str, known: &[&str]) -> Diagnostic {
    let finding = Diagnostic::error(
        "template/globals-property",
        format!("`{name}` is no global of `{kind}`"),
    )
    .link(PAGE);
    match suggest::help(name, known.iter().copied()) {
        Some(help) => finding.help(help),
        None => finding.help("give the property in each resource"),
    }
}

/// A resource can only leave out globals that there are.
fn not_given<'k>(name: &str, kind: &str, known: impl IntoIterator<Item = &'k str>) -> Diagnostic {
    let finding = Diagnostic::error(
        "resource/ignored-global",
        format!("`IgnoreGlobals` names `{name}`, which `Globals` does not give for `{kind}`"),
    )
    .link(PAGE);
    match suggest::help(name, known) {
        Some(help) => finding.help(help),
        None => finding.help("remove it"),
    }
}
