//! Templates.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::element::Section;
use crate::plan::ParameterSource;
use crate::synth::limits;
use crate::synth::model::{FinishedStack, Model};
use crate::synth::render::{Context, Rendered};
use crate::tree::{Kind, NodeId};
use crate::value::node::{Expr, Fields, Node};

/// The order of a resource's attributes in a template; all others follow, sorted.
const RESOURCE_ORDER: [&str; 9] = [
    "Type",
    "Condition",
    "DependsOn",
    "Properties",
    "CreationPolicy",
    "UpdatePolicy",
    "DeletionPolicy",
    "UpdateReplacePolicy",
    "Metadata",
];

/// The entries of one section by logical id.
type Entries<'m> = BTreeMap<&'m str, &'m Node>;

/// One stack's template before it is written.
pub(crate) struct Template<'m> {
    context: Context<'m>,
    head: Vec<(&'static str, Node)>,
    sections: BTreeMap<Section, Entries<'m>>,
}

/// Writes the templates of all stacks, in deployment order, nested ones after their parents.
pub(crate) fn write_all(model: &mut Model<'_>) -> Vec<FinishedStack> {
    let mut stacks = Vec::with_capacity(model.stacks.len());
    let mut problems = Vec::new();
    // One buffer for all: it grows once, and each text gets just the room that it needs.
    let mut buffer = Vec::new();
    for stack in stack_order(model) {
        let template = Template::new(model, stack);
        problems.extend(
            limits::check(&template)
                .into_iter()
                .map(|problem| (stack, problem)),
        );
        // Text keys and finite numbers only: there is nothing that could fail.
        buffer.clear();
        drop(serde_json::to_writer(&mut buffer, &template));
        let text = String::from_utf8_lossy(&buffer).into_owned();
        problems.extend(limits::check_size(&text).map(|problem| (stack, problem)));
        stacks.push(finished(model, stack, text));
    }
    for (stack, problem) in problems {
        model.report(stack, problem);
    }
    stacks
}

fn stack_order(model: &Model<'_>) -> Vec<NodeId> {
    let with_nested = model
        .order
        .iter()
        .flat_map(|stack| std::iter::once(stack).chain(model.nested_in(*stack)));
    with_nested.copied().collect()
}

fn finished(model: &Model<'_>, stack: NodeId, template: String) -> FinishedStack {
    let wiring = model.additions.get(&stack).map(|added| &added.wiring);
    let parameters = wiring.into_iter().flatten().map(|(name, wire)| {
        let source = ParameterSource::Output {
            step: crate::names::artifact_id(model.tree, wire.producer),
            output: wire.output.clone(),
        };
        (name.clone(), source)
    });
    let needs = model.needs.range((stack, first(stack))..);
    let given = model.elements_of(stack).iter().filter_map(|element| {
        let value = match &model.tree.get(*element)?.kind {
            Kind::Element(data) => data.value.clone()?,
            _ => return None,
        };
        Some((model.id(*element).to_owned(), ParameterSource::Value(value)))
    });
    FinishedStack {
        node: stack,
        template,
        parameters: parameters.chain(given).collect(),
        needs: needs
            .map(|((consumer, producer), _)| (consumer, producer))
            .take_while(|(consumer, _)| **consumer == stack)
            .map(|(_, producer)| *producer)
            .collect(),
        capabilities: capabilities(model, stack),
        nested: model.nested_in(stack).to_vec(),
    }
}

const fn first(node: NodeId) -> NodeId {
    NodeId {
        app: node.app,
        index: 0,
    }
}

/// The capabilities that CloudFormation wants acknowledged for a stack with all inside it.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html>
fn capabilities(model: &Model<'_>, stack: NodeId) -> Vec<String> {
    let mut found = Vec::new();
    let mut add = |name: &str| {
        if !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
    };
    for member in std::iter::once(&stack).chain(model.nested_in(stack)) {
        for element in model.elements_of(*member) {
            match iam_kind(model, *element) {
                Some(Named::Yes) => add("CAPABILITY_NAMED_IAM"),
                Some(Named::No) => add("CAPABILITY_IAM"),
                None => {}
            }
        }
        let added = model
            .additions
            .get(member)
            .map_or(0, |added| added.transforms.len());
        let own = model
            .tree
            .stack_data(*member)
            .map_or(0, |data| data.transforms.len());
        let expands = model
            .additions
            .get(member)
            .is_some_and(|added| added.expands);
        if added > 0 || own > 0 || expands {
            add("CAPABILITY_AUTO_EXPAND");
        }
    }
    if found.iter().any(|name| name == "CAPABILITY_NAMED_IAM") {
        found.retain(|name| name != "CAPABILITY_IAM");
    }
    found.sort();
    found
}

/// Whether an IAM resource has a name of the user's choice.
enum Named {
    Yes,
    No,
}

/// CloudFormation's rule for the resources that need a capability; `None` for all others.
fn iam_kind(model: &Model<'_>, element: NodeId) -> Option<Named> {
    const PREFIX: &str = "AWS::IAM::";
    let fields = match model.body(element)? {
        Node::Map(fields) => fields,
        // Resources that repeat: what is inside decides, and a name may be.
        other => {
            let mut found = false;
            other.walk(&mut |node| {
                found |= matches!(node, Node::Str(text) if text.starts_with(PREFIX));
            });
            return found.then_some(Named::Yes);
        }
    };
    let Some(Node::Str(type_name)) = fields.get("Type") else {
        return None;
    };
    let kind = type_name.strip_prefix(PREFIX)?;
    let name = format!("{kind}Name");
    let takes_name = ["Role", "User", "Group", "ManagedPolicy", "InstanceProfile"].contains(&kind);
    let is_named = match fields.get("Properties") {
        Some(Node::Map(properties)) => takes_name && properties.get(&name).is_some(),
        _ => false,
    };
    Some(if is_named { Named::Yes } else { Named::No })
}

impl<'m> Template<'m> {
    fn new(model: &'m Model<'m>, stack: NodeId) -> Self {
        let mut sections: BTreeMap<Section, Entries<'m>> = BTreeMap::new();
        for element in model.elements_of(stack) {
            let section = match model.tree.get(*element).map(|data| &data.kind) {
                Some(Kind::Element(data)) => data.section,
                _ => Section::Resources,
            };
            if let Some(body) = model.body(*element) {
                sections
                    .entry(section)
                    .or_default()
                    .insert(model.id(*element), body);
            }
        }
        if let Some(added) = model.additions.get(&stack) {
            for (section, entries) in [
                (Section::Parameters, &added.parameters),
                (Section::Outputs, &added.outputs),
            ] {
                for (id, body) in entries {
                    sections.entry(section).or_default().insert(id, body);
                }
            }
        }
        Self {
            context: Context { model, stack },
            head: head(model, stack),
            sections,
        }
    }

    /// How many entries a section has.
    pub(crate) fn count(&self, section: Section) -> usize {
        self.sections.get(&section).map_or(0, BTreeMap::len)
    }

    /// The entries of a section.
    pub(crate) fn entries(&self, section: Section) -> impl Iterator<Item = (&'m str, &'m Node)> {
        let entries = self.sections.get(&section).into_iter().flatten();
        entries.map(|(id, body)| (*id, *body))
    }

    /// The description, if there is one.
    pub(crate) fn description(&self) -> Option<&str> {
        self.head.iter().find_map(|(name, value)| match value {
            Node::Str(text) if *name == "Description" => Some(&**text),
            _ => None,
        })
    }
}

/// `Description`, `Transform` and `Metadata`, where there are any.
fn head(model: &Model<'_>, stack: NodeId) -> Vec<(&'static str, Node)> {
    let Some(data) = model.tree.stack_data(stack) else {
        return Vec::new();
    };
    let mut head = Vec::new();
    if let Some(description) = &data.props.description {
        head.push(("Description", Node::text(description.clone())));
    }
    let added = model
        .additions
        .get(&stack)
        .into_iter()
        .flat_map(|added| &added.transforms);
    let mut transforms: Vec<Node> = added.map(|name| Node::text(*name)).collect();
    for own in &data.transforms {
        if !transforms.contains(own) {
            transforms.push(own.clone());
        }
    }
    match transforms.len() {
        0 => {}
        1 => head.extend(transforms.pop().map(|only| ("Transform", only))),
        _ => head.push(("Transform", Node::List(transforms))),
    }
    if !data.metadata.is_empty() {
        head.push(("Metadata", Node::Map(data.metadata.clone())));
    }
    head
}

impl Serialize for Template<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in &self.head {
            map.serialize_entry(name, &self.context.render(value))?;
        }
        for section in Section::ALL {
            if let Some(entries) = self.sections.get(&section) {
                let entries = SectionEntries(self.context, section, entries);
                map.serialize_entry(section.name(), &entries)?;
            }
        }
        map.end()
    }
}

struct SectionEntries<'m, 'n>(Context<'m>, Section, &'n Entries<'m>);

impl Serialize for SectionEntries<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(context, section, entries) = self;
        let mut map = serializer.serialize_map(Some(entries.len()))?;
        for (id, body) in entries.iter() {
            match body {
                Node::Map(fields) if *section == Section::Resources => {
                    map.serialize_entry(id, &ResourceBody(*context, fields))?;
                }
                body => map.serialize_entry(id, &unwrapped(*context, body))?,
            }
        }
        map.end()
    }
}

/// A `Fn::ForEach` carries its name in its key: the value is the bare argument.
fn unwrapped<'m, 'n>(context: Context<'m>, body: &'n Node) -> Rendered<'m, 'n> {
    match body {
        Node::Expr(expr) => match &**expr {
            Expr::Call("Fn::ForEach", argument) => context.render(argument),
            _ => context.render(body),
        },
        _ => context.render(body),
    }
}

struct ResourceBody<'m, 'n>(Context<'m>, &'n Fields);

impl Serialize for ResourceBody<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(context, fields) = self;
        let mut map = serializer.serialize_map(Some(fields.len()))?;
        for name in RESOURCE_ORDER {
            if let Some(value) = fields.get(name).filter(|value| !value.is_empty()) {
                map.serialize_entry(name, &context.render(value))?;
            }
        }
        for (name, value) in fields.iter() {
            if !RESOURCE_ORDER.contains(&&**name) && !value.is_empty() {
                map.serialize_entry(name, &context.render(value))?;
            }
        }
        map.end()
    }
}
