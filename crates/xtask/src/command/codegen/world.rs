//! All resource types, and what of one means another.

use std::collections::{BTreeMap, BTreeSet};

use catchment_registry::{Body, ResourceType, Shape, Text};

use super::split::Split;

/// All resource types, to find what relations refer to, and the crates they are in.
pub(in crate::command) struct World<'a> {
    types: BTreeMap<&'a str, &'a ResourceType>,
    pub(in crate::command) split: &'a Split,
}

impl<'a> World<'a> {
    pub(in crate::command) fn new(
        types: impl IntoIterator<Item = &'a ResourceType>,
        split: &'a Split,
    ) -> Self {
        Self {
            types: types
                .into_iter()
                .map(|resource| (resource.name.as_str(), resource))
                .collect(),
            split,
        }
    }

    /// What a text that relates to other types means; `None`: just a text.
    ///
    /// Of several relations the only one to an ARN counts, else the only one to a name: a key may be
    /// given by ARN, id or alias, and the ARN always works.
    pub(super) fn meaning(&self, text: &Text) -> Option<Meaning> {
        let mut arns = BTreeSet::new();
        let mut names = BTreeSet::new();
        for relation in &text.relations {
            let other = *self.types.get(relation.type_name.as_str())?;
            if arn_attribute(other) == Some(relation.property.as_str()) {
                arns.insert(other.name.clone());
            } else if other.reference.as_deref() == Some(relation.property.as_str()) {
                names.insert(other.name.clone());
            }
        }
        // A relation to something else of a type is harmless only beside one to its ARN or name.
        if !text.relations.iter().all(|relation| {
            arns.contains(&relation.type_name) || names.contains(&relation.type_name)
        }) {
            return None;
        }
        let only = |set: BTreeSet<String>| {
            if set.len() == 1 {
                set.into_iter().next()
            } else {
                None
            }
        };
        match arns.len() {
            0 => only(names).map(Meaning::Name),
            _ => only(arns).map(Meaning::Arn),
        }
    }

    /// The resource types to which properties or attributes of others relate.
    pub(super) fn referred(&self) -> BTreeSet<String> {
        self.types
            .values()
            .flat_map(|resource| self.referred_by(resource))
            .collect()
    }

    /// The resource types to which properties or attributes of this one relate.
    pub(super) fn referred_by(&self, resource: &ResourceType) -> BTreeSet<String> {
        let mut referred = BTreeSet::new();
        let attributes = resource.attributes.iter().map(|attribute| &attribute.shape);
        let properties = resource
            .object
            .properties
            .iter()
            .map(|property| &property.shape);
        let nested = resource
            .definitions
            .iter()
            .flat_map(|definition| match &definition.body {
                Body::Object(object) => object
                    .properties
                    .iter()
                    .map(|property| &property.shape)
                    .collect(),
                Body::Alias(shape) => vec![shape],
            });
        for shape in attributes.chain(properties).chain(nested) {
            self.collect(shape, &mut referred);
        }
        referred
    }

    /// Whether the registry no longer has the type of that name.
    pub(super) fn is_retired(&self, type_name: &str) -> bool {
        let known = self.types.get(type_name);
        known.is_some_and(|resource| resource.retired)
    }

    fn collect(&self, shape: &Shape, referred: &mut BTreeSet<String>) {
        match shape {
            Shape::Text(text) => {
                if let Some(Meaning::Arn(name) | Meaning::Name(name)) = self.meaning(text) {
                    referred.insert(name);
                }
            }
            Shape::List(list) => self.collect(&list.items, referred),
            Shape::Map(map) => map
                .entries
                .iter()
                .for_each(|(_, shape)| self.collect(shape, referred)),
            Shape::Union(shapes) => shapes
                .iter()
                .for_each(|shape| self.collect(shape, referred)),
            _ => {}
        }
    }
}

/// What a text that relates to another type means.
pub(super) enum Meaning {
    /// The ARN of the type of that name.
    Arn(String),
    /// The name or id of the type of that name.
    Name(String),
}

/// The attribute that is the ARN of a resource: `Arn`, or the identifier or `<Type>Arn`.
pub(super) fn arn_attribute(resource: &ResourceType) -> Option<&str> {
    let short = short_name(resource).to_ascii_lowercase();
    let mut best: Option<(u8, &str)> = None;
    for attribute in &resource.attributes {
        let lower = attribute.name.to_ascii_lowercase();
        let is_identifier = resource.identifier == [attribute.name.as_str()];
        let rank = match lower.strip_suffix("arn") {
            Some("") => 0,
            Some(rest) if rest == short || is_identifier => 1,
            _ => continue,
        };
        if best.is_none_or(|(known, _)| rank < known) {
            best = Some((rank, &attribute.name));
        }
    }
    best.map(|(_, name)| name)
}

/// `Key` of `AWS::KMS::Key`.
pub(in crate::command) fn short_name(resource: &ResourceType) -> &str {
    resource.name.rsplit("::").next().unwrap_or_default()
}

/// `CfnKey` of `AWS::KMS::Key`.
pub(in crate::command) fn struct_name(type_name: &str) -> String {
    format!("Cfn{}", type_name.rsplit("::").next().unwrap_or_default())
}

/// `kms` of `AWS::KMS::Key`.
pub(super) fn service_name(type_name: &str) -> String {
    let service = type_name.split("::").nth(1).unwrap_or_default();
    service.to_ascii_lowercase()
}

/// `AWS::KMS` of `AWS::KMS::Key`.
pub(super) fn service_prefix(type_name: &str) -> String {
    type_name.split("::").take(2).collect::<Vec<_>>().join("::")
}
