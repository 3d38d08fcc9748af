//! Events of functions and state machines of the transform of SAM.

use catchment_core::Diagnostic;

use super::here::{Here, known_text};
use crate::validate::resources::text::ALLOWED_VALUE;
use crate::validate::{suggest, walk};

const DOCS: &str = "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html";

/// The types of events that start a function.
pub(super) const OF_FUNCTION: [&str; 19] = [
    "AlexaSkill",
    "Api",
    "CloudWatchEvent",
    "CloudWatchLogs",
    "Cognito",
    "DocumentDB",
    "DynamoDB",
    "EventBridgeRule",
    "HttpApi",
    "IoTRule",
    "Kinesis",
    "MQ",
    "MSK",
    "S3",
    "SNS",
    "SQS",
    "Schedule",
    "ScheduleV2",
    "SelfManagedKafka",
];

/// The types of events that start a state machine.
pub(super) const OF_STATE_MACHINE: [&str; 5] = [
    "Api",
    "CloudWatchEvent",
    "EventBridgeRule",
    "Schedule",
    "ScheduleV2",
];

/// Checks the types of the events of a resource.
pub(super) fn events(here: &Here<'_, '_, '_>, known: &[&str]) {
    here.at(&["Events"], &mut |events, place| {
        if walk::is_function(events) {
            return;
        }
        for entry in events.as_map().into_iter().flatten() {
            let place = place.key(&entry.key);
            let path = ["Type"];
            walk::at(
                here.context,
                &entry.value,
                &path,
                &place,
                &mut |node, place| {
                    let Some(given) = known_text(node).filter(|given| !known.contains(given))
                    else {
                        return;
                    };
                    let message = format!(
                        "`{given}` is not allowed, allowed are {}",
                        suggest::list(known)
                    );
                    let mut finding = Diagnostic::error(ALLOWED_VALUE, message).link(DOCS);
                    if let Some(help) = suggest::help(given, known.iter().copied()) {
                        finding = finding.help(help);
                    }
                    here.context.report(place, node.at, finding);
                },
            );
        }
    });
}
