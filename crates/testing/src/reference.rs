//! The references of a template: by whom, to what, where.

use crate::path::Path;
use serde_json::{Map, Value};

/// What a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `Ref` or `${Name}`: a resource, a parameter or a pseudo parameter.
    Name,
    /// `Fn::GetAtt`, `${Name.Attribute}` or `DependsOn`: a resource.
    Resource,
    /// `Fn::If`, `Condition`: a condition.
    Condition,
    /// `Fn::FindInMap`: a mapping.
    Mapping,
}

/// One reference.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) path: Path,
}

/// The references of a resource, output, condition or rule.
///
/// `section` decides what a bare `Condition` is: in conditions and rules a reference at any depth,
/// elsewhere only as an attribute of the member itself (policy statements have one of their own).
pub(crate) fn of_member(section: &str, value: &Value, at: &Path) -> Vec<Reference> {
    let mut walk = Walk {
        conditions_anywhere: matches!(section, "Conditions" | "Rules"),
        found: Vec::new(),
    };
    if let (false, Value::Object(member)) = (walk.conditions_anywhere, value) {
        walk.name(
            Kind::Condition,
            member.get("Condition"),
            at,
            "Condition",
            &[],
        );
        walk.depends_on(member.get("DependsOn"), &at.key("DependsOn"));
    }
    walk.value(value, at, &[]);
    walk.found
}

/// The parts of a `Fn::Sub` text: what stands in `${…}`, without `${!…}`, which is literal.
pub(crate) fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split("${").skip(1).filter_map(|part| {
        let (name, _) = part.split_once('}')?;
        (!name.starts_with('!')).then_some(name.trim())
    })
}

struct Walk {
    conditions_anywhere: bool,
    found: Vec<Reference>,
}

impl Walk {
    /// `locals` are the names that a loop or a `Fn::Sub` defines around the value.
    fn value(&mut self, value: &Value, at: &Path, locals: &[&str]) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(item, &at.index(index), locals);
                }
            }
            Value::Object(map) => self.object(map, at, locals),
            _ => {}
        }
    }

    fn object(&mut self, map: &Map<String, Value>, at: &Path, locals: &[&str]) {
        for (key, value) in map {
            let here = at.key(key);
            if key.starts_with("Fn::ForEach::") {
                let variable = value.get(0).and_then(Value::as_str);
                let inner: Vec<_> = locals.iter().copied().chain(variable).collect();
                self.value(value, &here, &inner);
                continue;
            }
            match key.as_str() {
                "Ref" => self.name(Kind::Name, Some(value), at, key, locals),
                "Fn::GetAtt" => self.get_att(value, &here, locals),
                "Fn::Sub" => self.sub(value, &here, locals),
                "Fn::If" => self.name(Kind::Condition, value.get(0), &here, "0", locals),
                "Fn::FindInMap" => self.name(Kind::Mapping, value.get(0), &here, "0", locals),
                "Condition" if self.conditions_anywhere => {
                    self.name(Kind::Condition, Some(value), at, key, locals);
                }
                _ => {}
            }
            self.value(value, &here, locals);
        }
    }

    fn get_att(&mut self, value: &Value, at: &Path, locals: &[&str]) {
        let name = match value {
            Value::String(dotted) => dotted.split('.').next(),
            other => other.get(0).and_then(Value::as_str),
        };
        if let Some(name) = name {
            self.push(Kind::Resource, name, at, locals);
        }
    }

    fn sub(&mut self, value: &Value, at: &Path, locals: &[&str]) {
        let (text, own) = match value {
            Value::String(text) => (Some(text.as_str()), None),
            other => (
                other.get(0).and_then(Value::as_str),
                other.get(1).and_then(Value::as_object),
            ),
        };
        for variable in variables(text.unwrap_or_default()) {
            if own.is_some_and(|own| own.contains_key(variable)) {
                continue;
            }
            match variable.split_once('.') {
                Some((name, _)) => self.push(Kind::Resource, name, at, locals),
                None => self.push(Kind::Name, variable, at, locals),
            }
        }
    }

    fn depends_on(&mut self, value: Option<&Value>, at: &Path) {
        match value {
            Some(Value::String(name)) => self.push(Kind::Resource, name, at, &[]),
            Some(Value::Array(names)) => {
                for (index, name) in names.iter().enumerate() {
                    if let Some(name) = name.as_str() {
                        self.push(Kind::Resource, name, &at.index(index), &[]);
                    }
                }
            }
            _ => {}
        }
    }

    fn name(&mut self, kind: Kind, value: Option<&Value>, at: &Path, key: &str, locals: &[&str]) {
        if let Some(name) = value.and_then(Value::as_str) {
            let path = match key.parse() {
                Ok(index) => at.index(index),
                Err(_) => at.key(key),
            };
            self.push(kind, name, &path, locals);
        }
    }

    fn push(&mut self, kind: Kind, name: &str, path: &Path, locals: &[&str]) {
        // A name made of loop variables is known only once the loop is unrolled.
        let made = name.contains("${") || name.contains("&{");
        if !made && !locals.contains(&name) {
            self.found.push(Reference {
                kind,
                name: name.to_owned(),
                path: path.clone(),
            });
        }
    }
}
