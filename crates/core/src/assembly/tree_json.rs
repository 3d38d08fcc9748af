//! `tree.json`: the construct tree, for tools that show it.

use crate::tree::{Kind, NodeId, Tree};

/// The tree with the logical ids of its elements.
///
/// Written by hand: it has a node for every construct, each with its whole path, and is the
/// largest file of an assembly after the templates.
pub(super) fn tree_json(tree: &Tree, ids: &[Option<String>]) -> String {
    let mut writer = Writer {
        tree,
        ids,
        path: String::new(),
        out: String::with_capacity(tree.len().saturating_mul(128)),
    };
    writer.out.push_str(r#"{"version":"tree-0.1","tree":"#);
    writer.node(tree.root());
    writer.out.push('}');
    writer.out
}

struct Writer<'a> {
    tree: &'a Tree,
    ids: &'a [Option<String>],
    /// The path of the node at hand.
    path: String,
    out: String,
}

impl Writer<'_> {
    fn node(&mut self, node: NodeId) {
        let Some(data) = self.tree.get(node) else {
            return;
        };
        let id = self.tree.id_of(node);
        self.out.push_str(r#"{"id":"#);
        push_text(&mut self.out, if id.is_empty() { "App" } else { id });
        self.out.push_str(r#","path":"#);
        push_text(&mut self.out, &self.path);
        if let Some(kind) = construct_kind(&data.kind) {
            self.out.push_str(r#","constructInfo":{"fqn":"#);
            push_text(&mut self.out, kind);
            self.out.push_str(concat!(
                r#","version":""#,
                env!("CARGO_PKG_VERSION"),
                r#""}"#
            ));
        }
        self.attributes(node);
        let mut separator = r#","children":{"#;
        for child in data.children.values() {
            self.out.push_str(separator);
            separator = ",";
            self.child(*child);
        }
        if separator == "," {
            self.out.push('}');
        }
        self.out.push('}');
    }

    fn child(&mut self, child: NodeId) {
        let id = self.tree.id_of(child);
        push_text(&mut self.out, id);
        self.out.push(':');
        let outer = self.path.len();
        if outer > 0 {
            self.path.push('/');
        }
        self.path.push_str(id);
        self.node(child);
        self.path.truncate(outer);
    }

    fn attributes(&mut self, node: NodeId) {
        let id = self.ids.get(node.index as usize).and_then(Option::as_deref);
        if let (Some(data), Some(id)) = (self.tree.resource(node), id) {
            self.out
                .push_str(r#","attributes":{"aws:cdk:cloudformation:type":"#);
            push_text(&mut self.out, data.type_name());
            self.out.push_str(r#","aws:cdk:cloudformation:logicalId":"#);
            push_text(&mut self.out, id);
            self.out.push('}');
        }
    }
}

/// The kind of construct; a resource's type says what it is.
fn construct_kind(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Root => Some("catchment.App"),
        Kind::Stage(_) => Some("catchment.Stage"),
        Kind::Stack(_) => Some("catchment.Stack"),
        Kind::Construct(kind) => Some(kind),
        Kind::Resource(_) | Kind::Element(_) => None,
    }
}

/// Appends a JSON string.
fn push_text(out: &mut String, text: &str) {
    let plain = text
        .bytes()
        .all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
    if plain {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push_str(&serde_json::Value::from(text).to_string());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::{App, Env, RawResource};

    #[test]
    fn the_tree_is_json_whatever_the_ids_are() {
        let app = App::new();
        let stack = app.stack("Logs", Env::agnostic());
        stack
            .construct("quote\" and \\ and \n")
            .add_raw("A/B", RawResource::new("Test::A"));
        let assembly = app.synth().unwrap();
        let tree: Value = serde_json::from_str(&assembly.tree).unwrap();
        let inner = &tree["tree"]["children"]["Logs"]["children"]["quote\" and \\ and \n"];
        let leaf = &inner["children"]["A--B"];
        assert_eq!(leaf["path"], "Logs/quote\" and \\ and \n/A--B");
        assert_eq!(leaf["attributes"]["aws:cdk:cloudformation:type"], "Test::A");
        assert_eq!(tree["tree"]["constructInfo"]["fqn"], "catchment.App");
    }
}
