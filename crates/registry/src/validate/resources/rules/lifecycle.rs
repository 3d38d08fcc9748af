//! Types of services that end.

use catchment_core::Diagnostic;

use crate::model::Stage;
use crate::validate::context::{Context, Resource};
use crate::validate::place::Place;

/// The service of the resource is shut down.
const SHUT_DOWN: &str = "resource/service-shut-down";

/// The service of the resource will be shut down.
const SUNSET: &str = "resource/service-sunset";

/// The service of the resource is kept running, and takes no new customers or features.
const MAINTENANCE: &str = "resource/service-maintenance";

const DOCS: &str = "https://docs.aws.amazon.com/general/latest/gr/full_shutdown_services.html";

/// Checks the type of any resource.
pub(super) fn check<'t>(context: &Context<'t>, resource: &Resource<'t>, place: &Place<'_, 't>) {
    let (Some(schema), Some(node)) = (resource.schema, resource.body.get("Type")) else {
        return;
    };
    let Some(lifecycle) = &schema.lifecycle else {
        return;
    };
    let dated = |word: &str| {
        let date = lifecycle.date.as_deref();
        date.map_or_else(String::new, |date| format!(" {word} {date}"))
    };
    let name = &schema.name;
    let finding = match lifecycle.stage {
        Stage::Shutdown => {
            let message = format!("the service of {name} is shut down{}", dated("since"));
            Diagnostic::error(SHUT_DOWN, message).help("remove the resource")
        }
        Stage::Sunset => {
            let message = format!("the service of {name} will be shut down{}", dated("on"));
            Diagnostic::warning(SUNSET, message).help("move to another service until then")
        }
        Stage::Maintenance => {
            let message = format!(
                "the service of {name} is in maintenance mode{}",
                dated("since")
            );
            Diagnostic::warning(MAINTENANCE, message).help("consider another service")
        }
    };
    context.report(&place.key("Type"), node.at, finding.link(DOCS));
}
