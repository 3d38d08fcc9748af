//! Values of shapes.

use std::collections::{BTreeMap, BTreeSet};

use catchment_registry::{
    Body, Bounds, List, Map as ShapeMap, Numeric, Object, Property, ResourceType, Shape,
};
use serde_json::{Map, Value, json};

use super::text::{self, Texts};
use super::{Which, choice, hint, inputs, pattern, policy};

/// A property type within itself: this deep, and no deeper.
const DEPTH: usize = 24;

/// Makes one example.
pub(super) struct Maker<'a> {
    resource: &'a ResourceType,
    which: Which,
    round: usize,
    /// How often a property type has been used: later uses take the next group of those that
    /// exclude each other, and only what is required when all have had their turn.
    uses: BTreeMap<&'a str, usize>,
    /// The property types around the value, from the outside.
    inside: Vec<&'a str>,
    /// Where the value is, `*` for items.
    path: Vec<&'a str>,
    /// Makes items of a list differ.
    salt: usize,
    texts: Texts<'a>,
    /// The properties that the example has, by owner.
    pub(super) covered: BTreeSet<(String, String)>,
    /// Those that it does not have because a template cannot give them in that place.
    pub(super) refused: BTreeSet<(String, String)>,
}

impl<'a> Maker<'a> {
    pub(super) fn new(resource: &'a ResourceType, which: Which, round: usize) -> Self {
        Self {
            resource,
            which,
            round,
            uses: BTreeMap::new(),
            inside: Vec::new(),
            path: Vec::new(),
            salt: 0,
            texts: Texts::default(),
            covered: BTreeSet::new(),
            refused: BTreeSet::new(),
        }
    }

    fn resource(&mut self) -> Map<String, Value> {
        self.object(&self.resource.object, "", self.which, self.round)
    }

    /// Starts over with another choice.
    pub(super) fn again(&mut self, round: usize) -> Map<String, Value> {
        self.round = round;
        self.uses.clear();
        self.covered.clear();
        self.resource()
    }

    fn object(
        &mut self,
        object: &'a Object,
        owner: &str,
        which: Which,
        round: usize,
    ) -> Map<String, Value> {
        let (chosen, rest) = choice::properties(object, which, round);
        let outer = std::mem::replace(&mut self.round, rest);
        let mut out = Map::new();
        for property in inputs(object).filter(|known| chosen.contains(known.name.as_str())) {
            self.path.push(&property.name);
            if !property.required && self.is_read_only_here() {
                self.refused
                    .insert((owner.to_owned(), property.name.clone()));
            } else {
                if let Some(value) = self.property(property) {
                    self.covered
                        .insert((owner.to_owned(), property.name.clone()));
                    out.insert(property.name.clone(), value);
                }
            }
            self.path.pop();
        }
        self.round = outer;
        out
    }

    fn property(&mut self, property: &'a Property) -> Option<Value> {
        if !property.required && self.would_recur(&property.shape) {
            return None;
        }
        self.value(&property.shape)
    }

    fn is_read_only_here(&self) -> bool {
        let path = self.path.join("/");
        let mut known = self.resource.paths.iter();
        known.any(|(place, traits)| *place == path && traits.read_only)
    }

    /// Whether the shape is of a property type that the value lies in already.
    fn would_recur(&self, shape: &Shape) -> bool {
        match shape {
            Shape::Named(name) => self.inside.iter().filter(|known| *known == name).count() > 1,
            Shape::List(list) => self.would_recur(&list.items),
            Shape::Map(map) => map.entries.iter().any(|(_, shape)| self.would_recur(shape)),
            Shape::Union(shapes) => self.would_recur(choice::member(shapes)),
            _ => false,
        }
    }

    /// `None`: nothing that fits was found.
    fn value(&mut self, shape: &'a Shape) -> Option<Value> {
        match shape {
            Shape::Text(text) => {
                let salt = self.salt + self.round * usize::from(!text.allowed.is_empty());
                let mut hints = hint::texts(self.resource, self.inside.last().copied(), &self.path);
                hints.extend(policy::text(self.resource, &self.path));
                self.texts.example(text, salt, &hints).map(Value::String)
            }
            Shape::Integer(number) => Some(integer(number, self.salt)),
            Shape::Number(number) => Some(float(number, self.salt)),
            Shape::Boolean => Some(json!(true)),
            Shape::Json => Some(
                policy::json(self.resource, &self.path).unwrap_or_else(|| json!({"Name": "logs"})),
            ),
            Shape::Policy => Some(policy::document(self.resource, &self.path)),
            Shape::List(list) => self.list(list),
            Shape::Map(map) => self.map(map),
            Shape::Named(name) => self.named(name),
            Shape::Union(shapes) => self.value(choice::member(shapes)),
        }
    }

    fn list(&mut self, list: &'a List) -> Option<Value> {
        let max = list.length.max.unwrap_or(u64::MAX);
        let min = list.length.min.unwrap_or(0).max(1);
        let count = min.max(self.turns(&list.items)).min(max);
        let outer = self.salt;
        let mut items: Vec<Value> = Vec::new();
        self.path.push("*");
        // Salts that give what is there already are passed over.
        for salt in 0..count.saturating_mul(4) {
            if items.len() as u64 == count {
                break;
            }
            self.salt = outer + usize::try_from(salt).unwrap_or(0);
            let Some(item) = self.value(&list.items) else {
                break;
            };
            if !items.contains(&item) {
                items.push(item);
            }
        }
        self.path.pop();
        self.salt = outer;
        // Nothing else fits: then items are alike, where they may be.
        while let (false, Some(last)) = (list.unique, items.last()) {
            if items.len() as u64 >= count {
                break;
            }
            items.push(last.clone());
        }
        if (items.len() as u64) < min && max > 0 {
            return None;
        }
        Some(Value::Array(items))
    }

    /// How many items show every group of an item's properties.
    fn turns(&self, shape: &Shape) -> u64 {
        match shape {
            Shape::Named(name) if self.which == Which::All => self.groups(name) as u64,
            _ => 1,
        }
    }

    /// How many groups of properties exclude each other in a property type.
    fn groups(&self, name: &str) -> usize {
        match self.resource.definition(name).map(|known| &known.body) {
            Some(Body::Object(object)) => object
                .rules
                .iter()
                .map(|rule| match rule {
                    catchment_registry::Rule::OneOf(groups) => groups.len(),
                    catchment_registry::Rule::Excludes(..) => 2,
                    _ => 1,
                })
                .fold(1, usize::saturating_mul)
                .min(16),
            _ => 1,
        }
    }

    fn map(&mut self, map: &'a ShapeMap) -> Option<Value> {
        let min = usize::try_from(map.length.min.unwrap_or(1))
            .unwrap_or(1)
            .max(1);
        let outer = self.salt;
        let mut out = Map::new();
        self.path.push("*");
        for (pattern, shape) in &map.entries {
            for salt in 0..min {
                self.salt = outer + salt;
                let key = key(pattern.as_deref(), self.salt);
                if let Some(value) = self.value(shape) {
                    out.insert(key, value);
                }
            }
        }
        self.path.pop();
        self.salt = outer;
        (!out.is_empty() || map.entries.is_empty()).then_some(Value::Object(out))
    }

    fn named(&mut self, name: &'a str) -> Option<Value> {
        let definition = self.resource.definition(name)?;
        if self.inside.len() > DEPTH {
            return Some(Value::Object(Map::new()));
        }
        self.inside.push(&definition.name);
        let value = match &definition.body {
            Body::Alias(shape) => self.value(shape),
            Body::Object(object) => {
                let turn = *self
                    .uses
                    .entry(&definition.name)
                    .and_modify(|uses| *uses += 1)
                    .or_default();
                let groups = self.groups(name);
                let which = if turn < groups {
                    self.which
                } else {
                    Which::Required
                };
                let round = self.round + turn;
                Some(Value::Object(self.object(object, name, which, round)))
            }
        };
        self.inside.pop();
        value
    }
}

/// A key that `pattern` matches.
fn key(pattern: Option<&str>, salt: usize) -> String {
    let text = catchment_registry::Text {
        patterns: pattern.map(str::to_owned).into_iter().collect(),
        length: Bounds {
            min: Some(1),
            max: None,
        },
        ..catchment_registry::Text::default()
    };
    let made = text::example(&text, salt, &mut BTreeMap::new());
    made.or_else(|| pattern::text(pattern.unwrap_or("key"), pattern::Wish::default()))
        .unwrap_or_default()
}

fn integer(number: &Numeric<i64>, salt: usize) -> Value {
    if let Some(value) = number.allowed.get(salt % number.allowed.len().max(1)) {
        return json!(value);
    }
    let step = number.multiple_of.unwrap_or(1).max(1);
    let least = start(&number.range, 1);
    let least = least + (step - least.rem_euclid(step)) % step;
    let next = least.saturating_add(step.saturating_mul(i64::try_from(salt).unwrap_or(0)));
    let fits = number.range.max.is_none_or(|max| next <= max);
    json!(if fits { next } else { least })
}

fn float(number: &Numeric<f64>, salt: usize) -> Value {
    if let Some(value) = number.allowed.get(salt % number.allowed.len().max(1)) {
        return json!(value);
    }
    let least = start(&number.range, 1.0);
    let next = least + salt as f64;
    let fits = number.range.max.is_none_or(|max| next <= max);
    json!(if fits { next } else { least })
}

/// The least value, or `usual` where that lies within.
fn start<N: PartialOrd + Copy>(range: &Bounds<N>, usual: N) -> N {
    match (range.min, range.max) {
        (Some(min), _) if usual < min => min,
        (_, Some(max)) if usual > max => range.min.unwrap_or(max),
        _ => usual,
    }
}
