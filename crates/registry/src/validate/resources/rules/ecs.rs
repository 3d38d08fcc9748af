//! Tasks and services of ECS.

use catchment_core::Diagnostic;

use super::here::Here;
use crate::template::Node;
use crate::validate::walk;

/// In the network mode `awsvpc`, the port of the host is that of the container.
const HOST_PORT: &str = "ecs/host-port";

/// A container whose host port is chosen at its start (`0`) is checked by the load balancer at the
/// port of the traffic, which is what it does when `HealthCheckPort` is left out.
const HEALTH_PORT: &str = "ecs/health-check-port";

/// Checks an `AWS::ECS::TaskDefinition`.
pub(super) fn task(here: &Here<'_, '_, '_>) {
    here.texts(&["NetworkMode"], &mut |mode, _, _| {
        if mode != "awsvpc" {
            return;
        }
        let path = ["ContainerDefinitions", "*", "PortMappings", "*"];
        here.pairs(&path, ["HostPort", "ContainerPort"], &mut |pair, place| {
            let [(host, node), (container, _)] = pair;
            if host != container {
                let message = format!(
                    "the port of the host is {host} and that of the container {container}, in the \
                     network mode `awsvpc` they are the same"
                );
                let finding = Diagnostic::error(HOST_PORT, message).help("leave `HostPort` out");
                here.report(&place.key("HostPort"), node, finding);
            }
        });
    });
}

/// Checks an `AWS::ECS::Service` with its load balancers.
pub(super) fn service(here: &Here<'_, '_, '_>) {
    here.at(&["TaskDefinition"], &mut |task, _| {
        let Some(task) = here.referred(task, "AWS::ECS::TaskDefinition") else {
            return;
        };
        let Some(containers) = task
            .property("ContainerDefinitions")
            .and_then(Node::as_list)
        else {
            return;
        };
        here.at(&["LoadBalancers", "*"], &mut |balancer, place| {
            let (Some(name), Some(port), Some(group)) = (
                balancer.get("ContainerName").and_then(Node::as_text),
                balancer.get("ContainerPort").and_then(walk::whole),
                balancer.get("TargetGroupArn"),
            ) else {
                return;
            };
            if !containers
                .iter()
                .any(|container| is_dynamic_port(container, name, port))
            {
                return;
            }
            let Some(target) = here.referred(group, "AWS::ElasticLoadBalancingV2::TargetGroup")
            else {
                return;
            };
            let Some(check) = target.property("HealthCheckPort") else {
                return;
            };
            if walk::is_function(check) || check.scalar_text() == Some("traffic-port") {
                return;
            }
            let message = format!(
                "the container `{name}` has a port that is chosen at its start, and `{}` checks a \
                 fixed one",
                target.id
            );
            let finding = Diagnostic::error(HEALTH_PORT, message)
                .help("leave `HealthCheckPort` out there, or give `traffic-port`");
            here.report(&place.key("TargetGroupArn"), group, finding);
        });
    });
}

/// Whether a container definition maps a port of that container to one chosen at its start.
fn is_dynamic_port(container: &Node, name: &str, port: i64) -> bool {
    let mappings = container.get("PortMappings").and_then(Node::as_list);
    container.get("Name").and_then(Node::as_text) == Some(name)
        && mappings.unwrap_or_default().iter().any(|mapping| {
            let number = |key| mapping.get(key).and_then(walk::whole);
            number("ContainerPort") == Some(port) && number("HostPort") == Some(0)
        })
}
