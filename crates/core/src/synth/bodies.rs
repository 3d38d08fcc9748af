//! Every element as one value: attributes, properties, tags and overrides together.

use crate::diagnostic::Diagnostic;
use crate::options::ResourceData;
use crate::props::Props;
use crate::synth::depends;
use crate::tag;
use crate::tree::{Kind, NodeId, Tree};
use crate::value::node::{Fields, Node};

/// Takes the bodies of all elements out of the tree, by node index.
pub(crate) fn take(tree: &mut Tree) -> Vec<Option<Node>> {
    let ids: Vec<NodeId> = tree.ids().collect();
    for id in &ids {
        let problems = tag::check::written(tree, *id);
        report(tree, *id, problems);
        if let Some((property, tags)) = tag::tagged(tree, *id)
            && let Some(data) = tree.resource_mut(*id)
        {
            data.props.0.set(property, tags);
        }
    }
    let mut bodies = Vec::with_capacity(ids.len());
    for id in ids {
        let mut problems = Vec::new();
        let depends_on = depends::depends_on(tree, id);
        let body = tree.get_mut(id).and_then(|node| match &mut node.kind {
            Kind::Resource(Some(data)) => Some(resource(data, depends_on, &mut problems)),
            Kind::Element(data) => Some(std::mem::replace(&mut data.body, Node::Null)),
            _ => None,
        });
        report(tree, id, problems);
        bodies.push(body);
    }
    bodies
}

/// Records findings about a place of the tree.
fn report(tree: &mut Tree, id: NodeId, problems: Vec<Diagnostic>) {
    for problem in problems {
        let path = tree.path(id);
        if let Some(node) = tree.get(id) {
            let problem = problem.at(&path, node.location);
            if !tree.diagnostics.contains(&problem) {
                tree.diagnostics.push(problem);
            }
        }
    }
}

fn resource(
    data: &mut ResourceData,
    depends_on: Option<Node>,
    problems: &mut Vec<Diagnostic>,
) -> Node {
    problems.extend(tag::check::count(data));
    let mut fields = std::mem::take(&mut data.attributes);
    if let Some(depends_on) = depends_on {
        fields.set("DependsOn", depends_on);
    }
    fields.set("Type", data.type_node());
    let properties = std::mem::take(&mut data.props.0);
    if !properties.is_empty() {
        fields.set("Properties", Node::Map(properties));
    }
    let mut body = Node::Map(fields);
    for change in &data.overrides {
        if let Err(why) = change.apply(&mut body) {
            problems.push(
                Diagnostic::error("resource/override", why)
                    .help("write the path as it stands in the finished resource, such as `Properties.Tags.0.Value`")
                    .structural(),
            );
        }
    }
    missing(data, &body, problems);
    if let Some(check) = data.meta().and_then(|meta| meta.check)
        && let Node::Map(fields) = &mut body
        && let Some(Node::Map(properties)) = fields.get_mut("Properties")
    {
        let final_ones = Props(std::mem::take(properties));
        problems.extend(check(&final_ones));
        *properties = final_ones.0;
    }
    body
}

/// Reports required properties that are not there.
fn missing(data: &ResourceData, body: &Node, problems: &mut Vec<Diagnostic>) {
    let empty = Fields::default();
    let properties = match body {
        Node::Map(fields) => match fields.get("Properties") {
            Some(Node::Map(properties)) => properties,
            Some(_) => return,
            None => &empty,
        },
        _ => return,
    };
    let required = data.meta().map_or(&[][..], |meta| meta.required);
    for name in required
        .iter()
        .filter(|name| properties.get(name).is_none())
    {
        let message = format!("`{}` needs `{name}`", data.type_name());
        problems.push(
            Diagnostic::error("resource/missing-property", message)
                .help(format!("set `{name}`"))
                .property(format!("Properties.{name}"))
                .structural(),
        );
    }
}
