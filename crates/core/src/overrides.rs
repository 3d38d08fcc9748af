//! Changes to a finished resource, by path.

use crate::value::node::{Fields, Node};

/// The longest path: as deep as values may be nested.
const MAX_NAMES: usize = 100;

/// The names on the way to a part of a resource.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Path(Vec<String>);

/// A change to a finished resource.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Override {
    Set(Path, Node),
    Delete(Path),
}

impl Path {
    /// Splits at dots; `\.` is a dot inside a name, `\\` a backslash.
    pub(crate) fn parse(text: &str) -> Self {
        let mut names = vec![String::new()];
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            let literal = match character {
                '.' => {
                    names.push(String::new());
                    continue;
                }
                '\\' => characters.next().unwrap_or('\\'),
                other => other,
            };
            if let Some(name) = names.last_mut() {
                name.push(literal);
            }
        }
        Self(names)
    }
}

impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join("."))
    }
}

impl Override {
    /// Changes `resource`; the error says what is in the way.
    pub(crate) fn apply(&self, resource: &mut Node) -> Result<(), String> {
        let (Self::Set(path, _) | Self::Delete(path)) = self;
        if path.0.len() > MAX_NAMES {
            let count = path.0.len();
            return Err(format!(
                "a path of {count} names leads too deep, {MAX_NAMES} are allowed"
            ));
        }
        match self {
            Self::Set(path, value) => set(resource, &path.0, value.clone())
                .map_err(|why| format!("`{path}` cannot be set: {why}")),
            Self::Delete(path) => delete(resource, &path.0)
                .map_err(|why| format!("`{path}` cannot be deleted: {why}")),
        }
    }
}

fn set(at: &mut Node, path: &[String], value: Node) -> Result<(), String> {
    let Some((name, rest)) = path.split_first() else {
        merge(at, value);
        return Ok(());
    };
    match at {
        Node::Map(fields) => {
            if fields.get(name).is_none() {
                fields.set(name.clone(), Node::Map(Fields::default()));
            }
            match fields.get_mut(name) {
                Some(inside) => set(inside, rest, value),
                None => Ok(()),
            }
        }
        Node::List(items) => {
            let length = items.len();
            let index: usize = name
                .parse()
                .map_err(|_| format!("`{name}` is no index of a list of {length}"))?;
            if index == length {
                items.push(Node::Map(Fields::default()));
            }
            match items.get_mut(index) {
                Some(inside) => set(inside, rest, value),
                None => Err(format!(
                    "the list has {length} items, there is no item {index}"
                )),
            }
        }
        // An intrinsic function is replaced as a whole, never reached into.
        _ => Err(format!(
            "there is no `{name}` inside a single value or intrinsic function"
        )),
    }
}

fn merge(at: &mut Node, value: Node) {
    match (at, value) {
        (Node::Map(fields), Node::Map(more)) if !fields.is_empty() => {
            for (name, value) in more.iter() {
                match fields.get_mut(name) {
                    Some(inside) => merge(inside, value.clone()),
                    None => fields.set(name.clone(), value.clone()),
                }
            }
        }
        (at, value) => *at = value,
    }
}

fn delete(at: &mut Node, path: &[String]) -> Result<(), String> {
    let missing = |name: &String| format!("there is no `{name}`");
    let Some((name, rest)) = path.split_first() else {
        return Err("the path is empty".to_owned());
    };
    match at {
        Node::Map(fields) if rest.is_empty() => {
            fields.remove(name).map(drop).ok_or_else(|| missing(name))
        }
        Node::Map(fields) => {
            let inside = fields.get_mut(name).ok_or_else(|| missing(name))?;
            delete(inside, rest)
        }
        Node::List(items) => {
            let index: usize = name.parse().map_err(|_| missing(name))?;
            let inside = items.get_mut(index).ok_or_else(|| missing(name))?;
            if rest.is_empty() {
                items.remove(index);
                return Ok(());
            }
            delete(inside, rest)
        }
        _ => Err(missing(name)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn node() -> Node {
        json!({"Properties": {"Tags": [{"Key": "a"}], "Dotted.Name": 1, "Text": "x"}}).into()
    }

    fn set_at(path: &str, value: serde_json::Value) -> Result<Node, String> {
        let mut node = node();
        Override::Set(Path::parse(path), value.into()).apply(&mut node)?;
        Ok(node)
    }

    #[test]
    fn a_path_goes_through_objects_lists_and_escaped_dots() {
        let changed = set_at("Properties.Tags.0.Value", json!("b")).unwrap();
        let expected = json!({"Properties": {"Tags": [{"Key": "a", "Value": "b"}], "Dotted.Name": 1, "Text": "x"}});
        assert_eq!(changed, expected.into());
        let changed = set_at(r"Properties.Dotted\.Name", json!(2)).unwrap();
        let expected =
            json!({"Properties": {"Tags": [{"Key": "a"}], "Dotted.Name": 2, "Text": "x"}});
        assert_eq!(changed, expected.into());
    }

    #[test]
    fn the_index_after_the_last_item_appends() {
        let changed = set_at("Properties.Tags.1", json!({"Key": "b"})).unwrap();
        let expected = json!({"Properties": {"Tags": [{"Key": "a"}, {"Key": "b"}], "Dotted.Name": 1, "Text": "x"}});
        assert_eq!(changed, expected.into());
    }

    #[test]
    fn a_path_past_the_end_or_through_text_is_refused() {
        assert!(set_at("Properties.Tags.2.Key", json!("b")).is_err());
        assert!(set_at("Properties.Tags.x", json!("b")).is_err());
        assert!(set_at("Properties.Text.Inside", json!("b")).is_err());
    }

    #[test]
    fn an_endless_path_is_refused() {
        let error = set_at(&"a.".repeat(100_000), json!(1)).unwrap_err();
        assert!(error.contains("100001 names"), "{error}");
    }

    #[test]
    fn deleting_what_is_not_there_is_refused() {
        let mut node = node();
        let delete = |path: &str, node: &mut Node| Override::Delete(Path::parse(path)).apply(node);
        assert!(delete("Properties.Missing", &mut node).is_err());
        assert!(delete("Properties.Tags.1", &mut node).is_err());
        assert!(delete("Properties.Tags.0", &mut node).is_ok());
        assert!(delete("Properties.Text", &mut node).is_ok());
        assert_eq!(
            node,
            json!({"Properties": {"Tags": [], "Dotted.Name": 1}}).into()
        );
    }
}
