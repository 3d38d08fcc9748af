//! Resources that wait for each other.

use std::collections::{BTreeMap, BTreeSet};

use catchment_core::Diagnostic;

use super::{graph, references};
use crate::template::Position;
use crate::validate::context::{Context, Resource};
use crate::validate::place::Place;
use crate::validate::scenario::{Scenario, possible};

/// How many circles of which no deployment can have all references are set aside.
const MAX_IMPOSSIBLE: usize = 64;

/// A reference from one resource to another.
struct Edge<'t> {
    from: usize,
    to: usize,
    at: Position,
    /// What must hold of conditions.
    facts: Vec<(&'t str, bool)>,
}

/// Finds resources that refer to each other in a circle.
pub(super) fn check(context: &Context<'_>) {
    if context.transforms.unknown {
        return;
    }
    let resources: Vec<&Resource<'_>> = in_order(context);
    let mut edges = edges(context, &resources);
    let mut reported = BTreeSet::new();
    for _ in 0..MAX_IMPOSSIBLE {
        let mut neighbours = vec![Vec::new(); resources.len()];
        for edge in &edges {
            if let Some(list) = neighbours.get_mut(edge.from) {
                list.push(edge.to);
            }
        }
        let mut impossible = Vec::new();
        for circle in graph::circles(&neighbours) {
            match around(context, &edges, &resources, &circle) {
                Way::Possible => {
                    if reported.insert(circle.clone()) {
                        report(context, &edges, &resources, &circle);
                    }
                }
                Way::Without(edge) => impossible.push(edge),
            }
        }
        if impossible.is_empty() {
            return;
        }
        // The edge is set aside: there may be other circles.
        let mut number = 0_usize;
        edges.retain(|_| {
            let stays = !impossible.contains(&number);
            number = number.saturating_add(1);
            stays
        });
    }
}

/// The resources in the order of the text.
fn in_order<'c, 't>(context: &'c Context<'t>) -> Vec<&'c Resource<'t>> {
    let mut resources: Vec<&Resource<'_>> = context
        .resources
        .values()
        // AWS SAM makes several resources of each of its own.
        .filter(|resource| {
            !resource
                .type_name
                .is_some_and(|name| name.starts_with("AWS::Serverless::"))
        })
        .collect();
    resources.sort_by_key(|resource| (resource.at, resource.id));
    resources
}

fn edges<'t>(context: &Context<'t>, resources: &[&Resource<'t>]) -> Vec<Edge<'t>> {
    let numbers: BTreeMap<&str, usize> = resources
        .iter()
        .enumerate()
        .map(|(number, resource)| (resource.id, number))
        .collect();
    let mut edges = Vec::new();
    for (from, resource) in resources.iter().enumerate() {
        let mut seen = BTreeSet::new();
        let mut add = |name: &str, at, facts: &[(&'t str, bool)]| {
            if let Some(to) = numbers.get(name)
                && seen.insert((*to, facts.to_vec()))
            {
                edges.push(Edge {
                    from,
                    to: *to,
                    at,
                    facts: facts.to_vec(),
                });
            }
        };
        if let Some(node) = resource.body.get("DependsOn") {
            let one = std::slice::from_ref(node);
            for item in node.as_list().unwrap_or(one) {
                // A resource that waits for itself is told of where `DependsOn` is checked.
                let name = item.as_text().filter(|name| *name != resource.id);
                add(name.unwrap_or_default(), item.at, &[]);
            }
        }
        references::each(resource.body, &mut |found| {
            // A name that is shared with a parameter is told of as such.
            if !context.parameters.contains_key(found.name) {
                add(found.name, found.at, found.branches);
            }
        });
    }
    edges
}

/// Whether a circle can be.
enum Way {
    Possible,
    /// No: the conditions of this edge do not go with those of the others.
    Without(usize),
}

/// The edges of a circle, each with its number. Those of a resource stand together.
fn edges_around<'e, 't>(edges: &'e [Edge<'t>], circle: &[usize]) -> Vec<(usize, &'e Edge<'t>)> {
    let next = circle.iter().cycle().skip(1);
    let pairs = circle.iter().zip(next);
    let found = pairs.filter_map(|(from, to)| {
        let start = edges.partition_point(|edge| edge.from < *from);
        let others = edges.iter().enumerate().skip(start);
        let mut own = others.take_while(|(_, edge)| edge.from == *from);
        own.find(|(_, edge)| edge.to == *to)
    });
    found.collect()
}

fn around<'t>(
    context: &Context<'t>,
    edges: &[Edge<'t>],
    resources: &[&Resource<'t>],
    circle: &[usize],
) -> Way {
    let members = circle.iter().filter_map(|number| resources.get(*number));
    let exist = members.filter_map(|resource| Some((resource.condition()?, true)));
    let mut scenario = Scenario::default();
    for (name, holds) in exist {
        match scenario.assume(name, holds) {
            Some(assumed) => scenario = assumed,
            None => return Way::Possible,
        }
    }
    for (number, edge) in edges_around(edges, circle) {
        for (name, holds) in &edge.facts {
            match scenario.assume(name, *holds) {
                Some(assumed) if possible(context, &assumed) => scenario = assumed,
                _ => return Way::Without(number),
            }
        }
    }
    Way::Possible
}

fn report<'t>(
    context: &Context<'t>,
    edges: &[Edge<'t>],
    resources: &[&Resource<'t>],
    circle: &[usize],
) {
    let members: Vec<&str> = circle
        .iter()
        .filter_map(|number| resources.get(*number))
        .map(|resource| resource.id)
        .collect();
    let Some(first) = circle.first().and_then(|number| resources.get(*number)) else {
        return;
    };
    let at = edges_around(edges, circle)
        .first()
        .map_or(first.at, |(_, edge)| edge.at);
    let scenario = Scenario::default();
    let place = Place::root(Some(first.id), &scenario);
    let finding = match members.as_slice() {
        [one] => itself(one),
        _ => circular(&graph::chain(&members)),
    };
    context.report(&place, at, finding);
}

/// A resource that refers to itself would have to exist before it is created.
fn itself(id: &str) -> Diagnostic {
    Diagnostic::error(
        "resource/self-reference",
        format!("the resource `{id}` refers to itself"),
    )
    .help("give the name or ARN as a text, or put the reference into another resource")
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html")
}

/// CloudFormation creates what is referred to first, so references cannot go in a circle.
fn circular(chain: &str) -> Diagnostic {
    Diagnostic::error(
        "resource/circular-reference",
        format!("the resources refer to each other in a circle: {chain}"),
    )
    .help(
        "put one of the references into a resource of its own, such as an ingress rule or a policy",
    )
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html")
}
