//! The data that is compiled in.

use crate::model::{ResourceType, ValueList};
use crate::parse::parse;
use crate::parse_list::parse_list;
use table::Table;

mod services;
mod table;

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
            .flat_map(|service| service.types.all())
    }

    /// The names of all resource types, by service. Parses none of them.
    pub fn type_names() -> impl Iterator<Item = &'static str> {
        services::SERVICES
            .iter()
            .flat_map(|service| service.types.names())
    }

    /// The resource type of that name: `AWS::KMS::Key`.
    #[must_use]
    pub fn resource_type(name: &str) -> Option<&'static ResourceType> {
        let service = name.split("::").nth(1)?.to_ascii_lowercase();
        find(&service)?.types.get(name)
    }

    /// The resource types of a service: `kms`.
    #[must_use]
    pub fn service(name: &str) -> Option<impl Iterator<Item = &'static ResourceType>> {
        find(name).map(|service| service.types.all())
    }

    /// The services, in alphabetical order.
    pub fn services() -> impl Iterator<Item = &'static str> {
        services::SERVICES.iter().map(|service| service.name)
    }

    /// The values that a [`Schema::In`](crate::Schema::In) names.
    #[must_use]
    pub fn list(name: &str) -> Option<&'static ValueList> {
        LISTS.get(name)
    }

    /// Every list of values, by name. Parses all of them.
    pub fn lists() -> impl Iterator<Item = &'static ValueList> {
        LISTS.all()
    }
}

static LISTS: Table<ValueList> =
    Table::new(include_str!("../data/facts/lists.txt"), "\nlist ", |text| {
        parse_list(text).ok()
    });

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
    types: Table<ResourceType>,
}

impl Service {
    const fn new(name: &'static str, text: &'static str) -> Self {
        Self {
            name,
            types: Table::new(text, "\nresource ", |text| {
                parse(&format!("resource {text}")).ok()?.pop()
            }),
        }
    }
}
