//! Delivery streams of Firehose.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, boolean, known_text};
use crate::template::Node;
use crate::validate::place::Place;
use crate::validate::walk;

/// A delivery stream has one destination.
const DESTINATION: &str = "firehose/destination";

/// The type of a delivery stream tells which source it has; only one that is written to directly is
/// encrypted by itself.
const SOURCE: &str = "firehose/source";

/// A prefix with expressions needs an error prefix, an error prefix with expressions the type of
/// error (`!{firehose:error-output-type}`), and partition keys dynamic partitioning, and the
/// reverse.
const PREFIX: &str = "firehose/prefix";

/// With dynamic partitioning or record format conversion, the buffer has 64 MiB or more.
const BUFFER: &str = "firehose/buffer-size";

/// The destinations.
const DESTINATIONS: [&str; 10] = [
    "AmazonOpenSearchServerlessDestinationConfiguration",
    "AmazonopensearchserviceDestinationConfiguration",
    "ElasticsearchDestinationConfiguration",
    "ExtendedS3DestinationConfiguration",
    "HttpEndpointDestinationConfiguration",
    "IcebergDestinationConfiguration",
    "RedshiftDestinationConfiguration",
    "S3DestinationConfiguration",
    "SnowflakeDestinationConfiguration",
    "SplunkDestinationConfiguration",
];

/// Types with the property of their source.
const SOURCES: [(&str, &str); 3] = [
    ("KinesisStreamAsSource", "KinesisStreamSourceConfiguration"),
    ("MSKAsSource", "MSKSourceConfiguration"),
    ("DatabaseAsSource", "DatabaseSourceConfiguration"),
];

/// Checks an `AWS::KinesisFirehose::DeliveryStream`.
pub(super) fn delivery_stream(here: &Here<'_, '_, '_>) {
    here.together(DESTINATIONS, &mut |found, place| {
        let given: Vec<&str> = DESTINATIONS
            .iter()
            .zip(found)
            .filter_map(|(name, value)| value.map(|_| *name))
            .collect();
        if given.len() == 1 || walk::is_open(here.properties) {
            return ControlFlow::Continue(());
        }
        let message = format!(
            "the delivery stream has {} destinations, allowed is 1",
            given.len()
        );
        let finding = Diagnostic::error(DESTINATION, message)
            .help("give one of the properties that end in `DestinationConfiguration`");
        here.report(place, here.properties, finding);
        ControlFlow::Break(())
    });
    source(here);
    here.at(
        &["ExtendedS3DestinationConfiguration"],
        &mut |config, place| {
            prefixes(here, config, place);
            buffer(here, config, place);
        },
    );
}

fn source(here: &Here<'_, '_, '_>) {
    let keys = [
        "DeliveryStreamType",
        "KinesisStreamSourceConfiguration",
        "MSKSourceConfiguration",
        "DatabaseSourceConfiguration",
        "DeliveryStreamEncryptionConfigurationInput",
    ];
    here.together(keys, &mut |[kind, stream, topic, database, encryption],
                              place| {
        let kind = match kind {
            None => "DirectPut",
            Some(kind) => match known_text(kind) {
                Some(kind) => kind,
                None => return ControlFlow::Continue(()),
            },
        };
        let mut found = None;
        for ((name, key), value) in SOURCES.iter().zip([stream, topic, database]) {
            found = found.or(match value {
                Some(node) if *name != kind => Some((
                    node,
                    *key,
                    format!("a delivery stream of the type `{kind}` has no `{key}`"),
                )),
                None if *name == kind => {
                    let message = format!("a delivery stream of the type `{kind}` needs `{key}`");
                    Some((here.properties, *key, message))
                }
                _ => None,
            });
        }
        if let Some(node) = encryption.filter(|_| kind == "KinesisStreamAsSource") {
            let message =
                "a delivery stream that reads a stream is encrypted as that is".to_owned();
            found = found.or(Some((node, keys[4], message)));
        }
        let Some((node, key, message)) = found else {
            return ControlFlow::Continue(());
        };
        let finding = Diagnostic::error(SOURCE, message)
            .help("let `DeliveryStreamType` and the source be of one kind");
        here.report(&place.key(key), node, finding);
        ControlFlow::Break(())
    });
}

fn prefixes<'t>(here: &Here<'_, '_, 't>, config: &'t Node, place: &Place<'_, 't>) {
    let keys = [
        "Prefix",
        "ErrorOutputPrefix",
        "DynamicPartitioningConfiguration",
    ];
    walk::together(
        here.context,
        config,
        keys,
        place,
        &mut |[prefix, errors, dynamic], place| {
            let on = match dynamic {
                None => Some(false),
                Some(dynamic) => dynamic.get("Enabled").and_then(boolean),
            };
            let found = in_prefix(prefix, on)
                .map(|(message, help)| (prefix, "Prefix", message, help))
                .or_else(|| {
                    let (message, help) = in_error_prefix(prefix, errors)?;
                    Some((errors.or(prefix), "ErrorOutputPrefix", message, help))
                });
            let Some((node, key, message, help)) = found else {
                return ControlFlow::Continue(());
            };
            let finding = Diagnostic::error(PREFIX, message).help(help);
            here.report(&place.key(key), node.unwrap_or(config), finding);
            ControlFlow::Break(())
        },
    );
}

/// What is wrong with a prefix, and the fix. `partitioned`: whether dynamic partitioning is on, if
/// that is known.
fn in_prefix(
    prefix: Option<&Node>,
    partitioned: Option<bool>,
) -> Option<(&'static str, &'static str)> {
    let text = match prefix {
        None => "",
        Some(prefix) => known_text(prefix)?,
    };
    let keyed = text.contains("!{partitionKeyFrom");
    if text.contains("!{firehose:error-output-type}") {
        Some((
            "the prefix has the type of error, which is for the error prefix",
            "move it to `ErrorOutputPrefix`",
        ))
    } else if keyed && partitioned == Some(false) {
        Some((
            "the prefix has partition keys, and dynamic partitioning is not enabled",
            "add `DynamicPartitioningConfiguration: {Enabled: true}`",
        ))
    } else if !keyed && partitioned == Some(true) {
        Some((
            "dynamic partitioning is enabled, and the prefix has no partition key",
            "add `!{partitionKeyFromQuery:name}` or `!{partitionKeyFromLambda:name}`",
        ))
    } else {
        None
    }
}

/// What is wrong with an error prefix beside a prefix, and the fix.
fn in_error_prefix(
    prefix: Option<&Node>,
    errors: Option<&Node>,
) -> Option<(&'static str, &'static str)> {
    let help = "give one such as `errors/!{firehose:error-output-type}/`";
    let Some(errors) = errors else {
        let open = known_text(prefix?)?.contains("!{");
        return open.then_some((
            "the prefix has expressions, and there is no error prefix",
            help,
        ));
    };
    let text = known_text(errors)?;
    if text.contains("!{partitionKeyFrom") {
        Some((
            "the error prefix has partition keys, which records in error have not",
            help,
        ))
    } else if text.contains("!{") && !text.contains("!{firehose:error-output-type}") {
        let message = "the error prefix has expressions without `!{firehose:error-output-type}`";
        Some((message, help))
    } else {
        None
    }
}

fn buffer<'t>(here: &Here<'_, '_, 't>, config: &'t Node, place: &Place<'_, 't>) {
    let on = |key: &str| {
        let value = config.get(key).and_then(|value| value.get("Enabled"));
        value.and_then(boolean) == Some(true)
    };
    let why = if on("DynamicPartitioningConfiguration") {
        "dynamic partitioning"
    } else if on("DataFormatConversionConfiguration") {
        "record format conversion"
    } else {
        return;
    };
    walk::at(
        here.context,
        config,
        &["BufferingHints", "SizeInMBs"],
        place,
        &mut |node, place| {
            if let Some(size) = walk::whole(node).filter(|size| *size < 64) {
                let message = format!("the buffer has {size} MiB, {why} needs 64 or more");
                here.report(
                    place,
                    node,
                    Diagnostic::warning(BUFFER, message).help("give 64 to 128"),
                );
            }
        },
    );
}
