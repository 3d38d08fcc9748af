//! Functions of Lambda.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, is_dynamic, known_text, target};
use crate::template::{Node, Value};
use crate::validate::place::Place;
use crate::validate::walk;

/// A function whose package is a .zip file needs `Handler` and `Runtime`: Lambda refuses it without
/// them. Of a function of SAM it is a warning.
const PACKAGE: &str = "lambda/package";

/// The environment variables of a function have 4 KB together.
const ENVIRONMENT: &str = "lambda/environment-size";

/// SnapStart works with Java 11 and later, Python 3.12 and later, and .NET 8 and later.
const SNAP_START: &str = "lambda/snap-start-runtime";

/// SnapStart takes its snapshot when a version is published; without a version it does nothing.
const NO_VERSION: &str = "lambda/snap-start-version";

/// A function names versions of layers, by their ARNs: those of layers themselves are refused.
const LAYER: &str = "lambda/layer-version";

/// The limit of Lambda on the keys and values of the environment, in bytes.
const MAX_ENVIRONMENT: usize = 4_096;

/// Runtimes that begin as ones with SnapStart do, and are too old for it.
const WITHOUT_SNAP_START: [&str; 12] = [
    "dotnet5.0",
    "dotnet6",
    "dotnet7",
    "java8",
    "java8.al2",
    "python2.7",
    "python3.6",
    "python3.7",
    "python3.8",
    "python3.9",
    "python3.10",
    "python3.11",
];

/// Checks an `AWS::Lambda::Function`.
pub(super) fn function(here: &Here<'_, '_, '_>) {
    package(here);
    environment(here);
    snap_start(here);
}

fn package(here: &Here<'_, '_, '_>) {
    let keys = ["PackageType", "Code", "Handler", "Runtime"];
    here.together(keys, &mut |[kind, code, handler, runtime], place| {
        let zip = |node: &Node| node.get("ZipFile").or_else(|| node.get("S3Key")).is_some();
        let given = match (kind.and_then(Node::as_text), code) {
            (Some("Zip"), _) => kind,
            (Some(_), _) => None,
            (None, Some(code)) if kind.is_none() && zip(code) => Some(code),
            _ => None,
        };
        let Some(node) = given else {
            return ControlFlow::Continue(());
        };
        incomplete(here, Diagnostic::error, [handler, runtime], node, place)
    });
}

/// Reports a .zip file without handler or runtime.
fn incomplete<'t>(
    here: &Here<'_, '_, 't>,
    finding: fn(&'static str, String) -> Diagnostic,
    found: [Option<&'t Node>; 2],
    node: &'t Node,
    place: &Place<'_, 't>,
) -> ControlFlow<()> {
    if walk::is_open(here.properties) {
        return ControlFlow::Continue(());
    }
    let missing = match found {
        [None, None] => "neither `Handler` nor `Runtime`",
        [None, Some(_)] => "no `Handler`",
        [Some(_), None] => "no `Runtime`",
        _ => return ControlFlow::Continue(()),
    };
    let message = format!("the package is a .zip file, and there is {missing}");
    let finding =
        finding(PACKAGE, message).help("give both, or `PackageType: Image` for a container image");
    here.report(place, node, finding);
    ControlFlow::Break(())
}

/// Checks an `AWS::Serverless::Function`: its package is a .zip file unless it says otherwise.
pub(super) fn serverless_function(here: &Here<'_, '_, '_>) {
    let keys = ["PackageType", "ImageUri", "Handler", "Runtime"];
    here.together(keys, &mut |[kind, image, handler, runtime], place| {
        let zip = match kind {
            Some(kind) => known_text(kind) == Some("Zip"),
            None => image.is_none() && global(here, "PackageType").is_none(),
        };
        if !zip {
            return ControlFlow::Continue(());
        }
        let found = [
            handler.or_else(|| global(here, "Handler")),
            runtime.or_else(|| global(here, "Runtime")),
        ];
        incomplete(here, Diagnostic::warning, found, here.properties, place)
    });
}

/// What `Globals` say of functions.
fn global<'t>(here: &Here<'_, '_, 't>, property: &str) -> Option<&'t Node> {
    let functions = here.context.root.get("Globals")?.get("Function")?;
    functions.get(property)
}

fn environment(here: &Here<'_, '_, '_>) {
    here.at(&["Environment", "Variables"], &mut |node, place| {
        let size: usize = node
            .as_map()
            .into_iter()
            .flatten()
            .map(|entry| {
                let value = entry.value.scalar_text().filter(|text| !is_dynamic(text));
                entry.key.len().saturating_add(value.map_or(0, str::len))
            })
            .sum();
        if size > MAX_ENVIRONMENT && !walk::is_function(node) {
            let message = format!(
                "the environment variables have {size} bytes or more, allowed are {MAX_ENVIRONMENT}"
            );
            let finding = Diagnostic::error(ENVIRONMENT, message)
                .help("keep large values in Parameter Store or S3");
            here.report(place, node, finding);
        }
    });
}

fn snap_start(here: &Here<'_, '_, '_>) {
    here.together(["SnapStart", "Runtime"], &mut |[snap, runtime], place| {
        let (Some(snap), Some(runtime)) = (snap, runtime) else {
            return ControlFlow::Continue(());
        };
        let Some(apply) = snap.get("ApplyOn").filter(|on| published(on)) else {
            return ControlFlow::Continue(());
        };
        let Some(name) = known_text(runtime).filter(|name| !has_snap_start(name)) else {
            return ControlFlow::Continue(());
        };
        let message = format!("SnapStart does not work with the runtime `{name}`");
        let finding = Diagnostic::error(SNAP_START, message)
            .help("use Java 11, Python 3.12, .NET 8 or a later one, or leave `SnapStart` out");
        let snap = place.key("SnapStart");
        here.report(&snap.key("ApplyOn"), apply, finding);
        ControlFlow::Break(())
    });
    here.at(&["SnapStart", "ApplyOn"], &mut |apply, place| {
        if published(apply) && !has_version(here) {
            let message = "SnapStart applies to published versions, and the function has none here";
            let finding = Diagnostic::warning(NO_VERSION, message)
                .help("add an `AWS::Lambda::Version` of the function, and call it by an alias");
            here.report(place, apply, finding);
        }
    });
}

fn published(apply: &Node) -> bool {
    apply.as_text() == Some("PublishedVersions")
}

fn has_snap_start(runtime: &str) -> bool {
    let family = ["java", "python", "dotnet"]
        .iter()
        .any(|family| runtime.starts_with(family));
    family && !runtime.starts_with("dotnetcore") && !WITHOUT_SNAP_START.contains(&runtime)
}

fn has_version(here: &Here<'_, '_, '_>) -> bool {
    // Where there are too many to look through, one may be there.
    here.all().next().is_none()
        || here.all().any(|other| {
            let function = other.property("FunctionName");
            other.type_name == Some("AWS::Lambda::Version")
                && function.is_some_and(|name| match &name.value {
                    // A name of which nothing is known may be this function's.
                    Value::Map(_) => target(name).is_none_or(|id| id == here.resource.id),
                    _ => true,
                })
        })
}

/// Checks the layers of a function: they are ARNs of versions.
pub(super) fn layers(here: &Here<'_, '_, '_>) {
    here.texts(
        &["Layers", "*"],
        &mut |text, node, place: &Place<'_, '_>| {
            let parts: Vec<&str> = text.split(':').collect();
            let versioned = match parts.as_slice() {
                [_, _, "lambda", _, _, "layer", name, version] => {
                    !name.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())
                }
                ["arn", _, "lambda", ..] => false,
                _ => return,
            };
            if !versioned {
                let message = format!("`{text}` is no version of a layer");
                let finding = Diagnostic::error(LAYER, message).help(
                    "give its ARN with the version: `arn:aws:lambda:region:account:layer:name:1`",
                );
                here.report(place, node, finding);
            }
        },
    );
}
