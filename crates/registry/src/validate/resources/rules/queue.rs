//! Queues of SQS and topics of SNS.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, boolean, known_text};
use crate::validate::walk;

/// The name of a FIFO queue or topic ends in `.fifo`, and that of no other does.
const FIFO: &str = "resource/fifo-name";

/// A queue is encrypted with a key of KMS, or with one of SQS.
const BOTH_KEYS: &str = "queue/both-keys";

/// A redrive policy says where dead letters go, and after how many attempts.
const REDRIVE: &str = "queue/redrive-policy";

/// Checks an `AWS::SQS::Queue`: how it is encrypted, and where its dead letters go.
pub(super) fn queue(here: &Here<'_, '_, '_>) {
    fifo(here, "QueueName", "FifoQueue");
    here.together(
        ["KmsMasterKeyId", "SqsManagedSseEnabled"],
        &mut |[key, managed], place| {
            if let (Some(_), Some(managed)) = (key, managed)
                && boolean(managed) == Some(true)
            {
                let message = "the queue is encrypted both with a key of KMS and with one of SQS";
                let finding = Diagnostic::error(BOTH_KEYS, message)
                    .help("leave `SqsManagedSseEnabled` out, or `KmsMasterKeyId`");
                here.report(&place.key("SqsManagedSseEnabled"), managed, finding);
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        },
    );
    here.at(&["RedrivePolicy"], &mut |policy, place| {
        if policy.as_map().is_none() || walk::is_function(policy) || walk::is_open(policy) {
            return;
        }
        for key in ["deadLetterTargetArn", "maxReceiveCount"] {
            if policy.get(key).is_none() {
                let finding =
                    Diagnostic::error(REDRIVE, format!("the redrive policy has no `{key}`"))
                        .help("give `deadLetterTargetArn` and `maxReceiveCount`");
                here.report(place, policy, finding);
            }
        }
    });
}

/// Checks an `AWS::SNS::Topic`.
pub(super) fn topic(here: &Here<'_, '_, '_>) {
    fifo(here, "TopicName", "FifoTopic");
}

fn fifo(here: &Here<'_, '_, '_>, name_key: &str, fifo_key: &str) {
    here.together([name_key, fifo_key], &mut |[name, fifo], place| {
        let Some((node, name)) = name.and_then(|name| Some((name, known_text(name)?))) else {
            return ControlFlow::Continue(());
        };
        let fifo = match fifo {
            None => false,
            Some(fifo) => match boolean(fifo) {
                Some(fifo) => fifo,
                None => return ControlFlow::Continue(()),
            },
        };
        // What the registry says of queues has the one half of it.
        let known = fifo && here.resource.type_name == Some("AWS::SQS::Queue");
        if name.ends_with(".fifo") == fifo || known {
            return ControlFlow::Continue(());
        }
        let (message, help) = if fifo {
            (
                format!("`{name}` is first-in-first-out and its name does not end in `.fifo`"),
                format!("name it `{name}.fifo`"),
            )
        } else {
            (
                format!("`{name}` ends in `.fifo` and is not first-in-first-out"),
                format!("give `{fifo_key}: true`, or another name"),
            )
        };
        here.report(
            &place.key(name_key),
            node,
            Diagnostic::error(FIFO, message).help(help),
        );
        ControlFlow::Break(())
    });
}
