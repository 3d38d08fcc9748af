//! A change of a template.

use serde_json::Value;

use crate::base::Base;

/// A template with one fault.
#[derive(Clone, Debug)]
pub(crate) struct Mutant {
    /// The class of the fault.
    pub(crate) class: &'static str,
    /// The template that it is made from.
    pub(crate) base: usize,
    /// The least severity that the finding must have.
    pub(crate) severity: Least,
    /// Where the fault is.
    pub(crate) path: Vec<String>,
    /// What is done there.
    pub(crate) change: Change,
    /// Where else the finding may be: the other end of what is twice there, or goes in a circle.
    pub(crate) also: Vec<Vec<String>>,
}

/// How bad a finding must be, at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Least {
    /// An error.
    Error,
    /// An error or a warning.
    Warning,
}

/// What is done at a path.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// The value becomes another one. A key that is not there is added.
    Set(Value),
    /// The key gets another name.
    Rename(String),
    /// The key is removed.
    Remove,
    /// The text of the template itself is changed: what stands before a line is put there twice,
    /// or one character is left out.
    Text(fn(&str) -> String),
}

impl Mutant {
    /// A fault that must be an error.
    pub(crate) fn new(class: &'static str, path: &[String], change: Change) -> Self {
        Self {
            class,
            base: 0,
            severity: Least::Error,
            path: path.to_vec(),
            change,
            also: Vec::new(),
        }
    }

    /// A fault that a warning is enough for.
    pub(crate) fn warning(mut self) -> Self {
        self.severity = Least::Warning;
        self
    }

    /// The finding may be there, too.
    pub(crate) fn or_at(mut self, path: Vec<String>) -> Self {
        self.also.push(path);
        self
    }

    /// What it is, for people.
    pub(crate) fn title(&self, base: &Base) -> String {
        let change = match &self.change {
            Change::Set(value) => {
                let text = value.to_string();
                format!("= {}", text.chars().take(160).collect::<String>())
            }
            Change::Rename(name) => format!("-> {name}"),
            Change::Remove => "removed".to_owned(),
            Change::Text(_) => "text".to_owned(),
        };
        format!(
            "{}: {} {} {change}",
            self.class,
            base.name,
            self.path.join("/")
        )
    }

    /// The text of the mutant.
    pub(crate) fn text(&self, base: &Base) -> String {
        if let Change::Text(change) = &self.change {
            return change(&base.text());
        }
        let mut root = base.root.clone();
        apply(&mut root, &self.path, &self.change);
        serde_json::to_string_pretty(&root).unwrap()
    }

    /// The path after the change.
    pub(crate) fn path_after(&self) -> Vec<String> {
        let mut path = self.path.clone();
        if let Change::Rename(name) = &self.change {
            path.pop();
            path.push(name.clone());
        }
        path
    }
}

fn apply(root: &mut Value, path: &[String], change: &Change) {
    let (last, parents) = path.split_last().expect("not the root itself");
    let mut parent = root;
    for step in parents {
        parent = match parent {
            Value::Object(map) => map
                .entry(step.clone())
                .or_insert_with(|| Value::Object(Default::default())),
            Value::Array(items) => &mut items[step.parse::<usize>().unwrap()],
            other => panic!("nothing at {path:?} in {other}"),
        };
    }
    match (parent, change) {
        (Value::Array(items), Change::Set(value)) => {
            items[last.parse::<usize>().unwrap()] = value.clone();
        }
        (Value::Object(map), Change::Set(value)) => {
            map.insert(last.clone(), value.clone());
        }
        (Value::Object(map), Change::Remove) => {
            map.shift_remove(last).unwrap();
        }
        (Value::Object(map), Change::Rename(name)) => {
            let entries = std::mem::take(map);
            let renamed = entries.into_iter().map(|(key, value)| {
                let key = if key == *last { name.clone() } else { key };
                (key, value)
            });
            *map = renamed.collect();
        }
        (other, change) => panic!("{change:?} at {path:?} of {other}"),
    }
}
