//! The data that is compiled in.

use std::sync::OnceLock;

use crate::model::ResourceType;
use crate::parse::parse;

mod services;

/// The resource types that are compiled in, and other facts of AWS.
///
/// Nothing is parsed before it is asked for: a type when its name is, a list when its name is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Registry;

impl Registry {
    /// Every resource type, by service and name. Parses all of them.
    pub fn types() -> impl Iterator<Item = &'static ResourceType> {
        services::SERVICES
            .iter()
            .flat_map(Service::entries)
            .filter_map(Entry::resource_type)
    }

    /// The names of all resource types, by service. Parses none of them.
    pub fn type_names() -> impl Iterator<Item = &'static str> {
        services::SERVICES
            .iter()
            .flat_map(Service::entries)
            .map(|entry| entry.name)
    }

    /// The resource type of that name: `AWS::KMS::Key`.
    #[must_use]
    pub fn resource_type(name: &str) -> Option<&'static ResourceType> {
        let service = name.split("::").nth(1)?.to_ascii_lowercase();
        let entries = find(&service)?.entries();
        let position = entries
            .binary_search_by(|entry| entry.name.cmp(name))
            .ok()?;
        entries.get(position)?.resource_type()
    }

    /// The resource types of a service: `kms`.
    #[must_use]
    pub fn service(name: &str) -> Option<impl Iterator<Item = &'static ResourceType>> {
        find(name).map(|service| service.entries().iter().filter_map(Entry::resource_type))
    }

    /// The services, in alphabetical order.
    pub fn services() -> impl Iterator<Item = &'static str> {
        services::SERVICES.iter().map(|service| service.name)
    }
}

fn find(name: &str) -> Option<&'static Service> {
    let position = services::SERVICES
        .binary_search_by(|service| service.name.cmp(name))
        .ok()?;
    services::SERVICES.get(position)
}

/// One service's part of the data.
struct Service {
    /// Its name: `kms`.
    name: &'static str,
    /// Its text.
    text: &'static str,
    /// Where its types are in the text, once somebody asked; by name.
    entries: OnceLock<Vec<Entry>>,
}

impl Service {
    const fn new(name: &'static str, text: &'static str) -> Self {
        Self {
            name,
            text,
            entries: OnceLock::new(),
        }
    }

    fn entries(&'static self) -> &'static [Entry] {
        self.entries.get_or_init(|| {
            // The first part is the comment above the first type.
            self.text
                .split("\nresource ")
                .skip(1)
                .map(|text| Entry {
                    name: text.split('\n').next().unwrap_or_default(),
                    text,
                    parsed: OnceLock::new(),
                })
                .collect()
        })
    }
}

/// One type's part of a service's text.
struct Entry {
    name: &'static str,
    /// What follows the word `resource`.
    text: &'static str,
    parsed: OnceLock<Option<ResourceType>>,
}

impl Entry {
    fn resource_type(&'static self) -> Option<&'static ResourceType> {
        // A test parses every type, so an error cannot reach a user; were there one, the type
        // would be unknown rather than the program ended.
        self.parsed
            .get_or_init(|| parse(&format!("resource {}", self.text)).ok()?.pop())
            .as_ref()
    }
}
