//! Values as JSON, with references resolved for the stack that they are written in.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::synth::model::Model;
use crate::synth::route::{self, Route, Target, route};
use crate::tree::NodeId;
use crate::value::node::{Expr, Fields, LIST_SEPARATOR, Node, Shape, Text, Transport};

/// Where a value is written.
#[derive(Clone, Copy)]
pub(crate) struct Context<'m> {
    pub(crate) model: &'m Model<'m>,
    pub(crate) stack: NodeId,
}

/// A value in its context, ready for serde.
#[derive(Clone, Copy)]
pub(crate) struct Rendered<'m, 'n> {
    pub(crate) context: Context<'m>,
    pub(crate) node: &'n Node,
}

impl<'m> Context<'m> {
    pub(crate) fn render<'n>(self, node: &'n Node) -> Rendered<'m, 'n> {
        Rendered {
            context: self,
            node,
        }
    }

    fn is_local(self, node: NodeId) -> bool {
        self.model.tree.get(node).and_then(|data| data.stack) == Some(self.stack)
    }

    fn route(
        self,
        node: NodeId,
        attribute: Option<&str>,
        way: Option<&Transport>,
    ) -> Option<Route> {
        let target = Target {
            node,
            attribute: attribute.map(str::to_owned),
            shape: Shape::One,
        };
        route(self.model, self.stack, &target, way, &mut |_, _, _| {}).ok()
    }

    /// The text of a value, where it is known at synthesis.
    fn text<'n>(self, node: &'n Node) -> Option<Cow<'n, str>> {
        let Node::Expr(expr) = node else {
            return match node {
                Node::Str(text) => Some(Cow::Borrowed(&**text)),
                Node::Int(number) => Some(Cow::Owned(number.to_string())),
                Node::Bool(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
                _ => None,
            };
        };
        let known = |node: NodeId, attribute: Option<&str>| match self.is_local(node) {
            true => None,
            false => match self.route(node, attribute, None)? {
                Route::Known(text) => Some(Cow::Owned(text)),
                _ => None,
            },
        };
        match &**expr {
            Expr::Ref(node) => known(*node, None),
            Expr::GetAtt(node, attribute, _) => known(*node, Some(attribute)),
            _ => None,
        }
    }
}

impl Serialize for Rendered<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.node {
            Node::Null => serializer.serialize_unit(),
            Node::Bool(value) => serializer.serialize_bool(*value),
            Node::Int(value) => serializer.serialize_i64(*value),
            Node::Float(value) => serializer.serialize_f64(*value),
            Node::Str(text) => serializer.serialize_str(text),
            Node::List(items) => {
                serializer.collect_seq(items.iter().map(|item| self.context.render(item)))
            }
            Node::Map(fields) => self.fields(fields, serializer),
            Node::Expr(expr) => self.expr(expr, serializer),
        }
    }
}

impl Rendered<'_, '_> {
    fn fields<S: Serializer>(&self, fields: &Fields, serializer: S) -> Result<S::Ok, S::Error> {
        let entries = fields.iter();
        serializer.collect_map(entries.map(|(key, value)| (key, self.context.render(value))))
    }

    fn expr<S: Serializer>(&self, expr: &Expr, serializer: S) -> Result<S::Ok, S::Error> {
        let context = self.context;
        match expr {
            Expr::Ref(node) if context.is_local(*node) => {
                function(serializer, "Ref", context.model.id(*node))
            }
            Expr::GetAtt(node, attribute, _) if context.is_local(*node) => {
                let pair = [context.model.id(*node), &**attribute];
                function(serializer, "Fn::GetAtt", &pair)
            }
            Expr::Ref(node) => self.distant_ref(serializer, *node, None),
            Expr::GetAtt(node, attribute, shape) => {
                self.distant_att(serializer, *node, attribute, *shape, None)
            }
            Expr::Via(way, inner) => self.via(serializer, way, inner),
            Expr::LogicalId(node) => serializer.serialize_str(context.model.id(*node)),
            Expr::Condition(node) => function(serializer, "Condition", context.model.id(*node)),
            Expr::Pseudo(pseudo) | Expr::Of(_, pseudo) => {
                function(serializer, "Ref", pseudo.name())
            }
            Expr::Call(name, argument) => function(serializer, name, &context.render(argument)),
            Expr::Concat(parts) => self.concat(serializer, parts),
            Expr::Sub(template, variables) if variables.is_empty() => {
                function(serializer, "Fn::Sub", &**template)
            }
            Expr::Sub(template, variables) => {
                let variables = Node::Map(variables.clone());
                let pair = (&**template, context.render(&variables));
                function(serializer, "Fn::Sub", &pair)
            }
            // Reported already; nothing is written.
            Expr::Invalid(_) => serializer.serialize_unit(),
        }
    }

    fn via<S: Serializer>(
        &self,
        serializer: S,
        way: &Transport,
        inner: &Node,
    ) -> Result<S::Ok, S::Error> {
        let Node::Expr(expr) = inner else {
            return self.context.render(inner).serialize(serializer);
        };
        match &**expr {
            Expr::Ref(node) if !self.context.is_local(*node) => {
                self.distant_ref(serializer, *node, Some(way))
            }
            Expr::GetAtt(node, attribute, shape) if !self.context.is_local(*node) => {
                self.distant_att(serializer, *node, attribute, *shape, Some(way))
            }
            _ => self.context.render(inner).serialize(serializer),
        }
    }

    /// `Ref` of something in another stack; a list arrives as one text and is split.
    fn distant_ref<S: Serializer>(
        &self,
        serializer: S,
        node: NodeId,
        way: Option<&Transport>,
    ) -> Result<S::Ok, S::Error> {
        match route::shape_of(self.context.model, node) {
            Shape::One => self.distant(serializer, node, None, way),
            Shape::Many => {
                let text = Distant(*self, node, way);
                function(serializer, "Fn::Split", &(LIST_SEPARATOR, text))
            }
        }
    }

    /// An attribute of something in another stack; a list arrives as one text and is split.
    fn distant_att<S: Serializer>(
        &self,
        serializer: S,
        node: NodeId,
        attribute: &str,
        shape: Shape,
        way: Option<&Transport>,
    ) -> Result<S::Ok, S::Error> {
        match shape {
            Shape::One => self.distant(serializer, node, Some(attribute), way),
            Shape::Many => {
                let text = Expr::GetAtt(node, attribute.to_owned().into(), Shape::One);
                let text = match way {
                    Some(way) => Node::expr(Expr::Via(way.clone(), Node::expr(text))),
                    None => Node::expr(text),
                };
                let pair = (LIST_SEPARATOR, self.context.render(&text));
                function(serializer, "Fn::Split", &pair)
            }
        }
    }

    /// A reference to something in another stack.
    fn distant<S: Serializer>(
        &self,
        serializer: S,
        node: NodeId,
        attribute: Option<&str>,
        way: Option<&Transport>,
    ) -> Result<S::Ok, S::Error> {
        let context = self.context;
        match context.route(node, attribute, way) {
            Some(Route::Known(text)) => serializer.serialize_str(&text),
            Some(Route::Parameter { name, .. }) => function(serializer, "Ref", &name),
            Some(Route::Import { name, .. }) => function(serializer, "Fn::ImportValue", &name),
            // A value that came out of nested stacks is an output of the outermost one.
            Some(Route::Local(target)) => {
                let attribute = target.attribute.unwrap_or_default();
                let pair = [context.model.id(target.node), &attribute];
                function(serializer, "Fn::GetAtt", &pair)
            }
            Some(Route::StackOutput {
                producer,
                output,
                role,
                ..
            }) => {
                let arguments = self.stack_output(producer, output, role);
                function(
                    serializer,
                    "Fn::GetStackOutput",
                    &context.render(&arguments),
                )
            }
            // Reported already; nothing is written.
            None => serializer.serialize_unit(),
        }
    }

    fn stack_output(&self, producer: NodeId, output: String, role: Option<Node>) -> Node {
        let tree = self.context.model.tree;
        let mut arguments = Fields::default();
        let name = crate::names::stack_name(tree, producer);
        arguments.set("StackName", Node::text(name));
        arguments.set("OutputName", Node::text(output));
        let region = tree
            .stack_data(producer)
            .and_then(|data| data.props.env.region());
        if let Some(region) = region {
            arguments.set("Region", Node::text(region.to_owned()));
        }
        if let Some(role) = role {
            arguments.set("RoleArn", role);
        }
        Node::Map(arguments)
    }

    fn concat<S: Serializer>(&self, serializer: S, parts: &[Node]) -> Result<S::Ok, S::Error> {
        let mut pieces: Vec<Cow<'_, Node>> = Vec::with_capacity(parts.len());
        for part in parts {
            let Some(text) = self.context.text(part) else {
                pieces.push(Cow::Borrowed(part));
                continue;
            };
            match pieces.last_mut().map(Cow::to_mut) {
                Some(Node::Str(before)) => before.to_mut().push_str(&text),
                _ => pieces.push(Cow::Owned(Node::Str(Text::Owned(text.into_owned())))),
            }
        }
        if let [only] = pieces.as_slice() {
            return self.context.render(only).serialize(serializer);
        }
        function(serializer, "Fn::Join", &Join(self.context, &pieces))
    }
}

/// `Ref` of something in another stack, as the one text in which it arrives.
struct Distant<'m, 'n, 'w>(Rendered<'m, 'n>, NodeId, Option<&'w Transport>);

impl Serialize for Distant<'_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.distant(serializer, self.1, None, self.2)
    }
}

/// The argument of a `Fn::Join` without a delimiter.
struct Join<'m, 'n>(Context<'m>, &'n [Cow<'n, Node>]);

impl Serialize for Join<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let pieces: Vec<Rendered<'_, '_>> =
            self.1.iter().map(|piece| self.0.render(piece)).collect();
        let mut pair = serializer.serialize_seq(Some(2))?;
        pair.serialize_element("")?;
        pair.serialize_element(&pieces)?;
        pair.end()
    }
}

fn function<S: Serializer, A: Serialize + ?Sized>(
    serializer: S,
    name: &str,
    argument: &A,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(name, argument)?;
    map.end()
}
