//! The data that is compiled in.

use std::sync::OnceLock;

use crate::model::ResourceType;
use crate::parse::parse;

mod services;

/// One service's part of the data.
struct Service {
    /// Its name: `kms`.
    name: &'static str,
    /// Its text.
    text: &'static str,
    /// Its types, once somebody asked.
    types: OnceLock<Vec<ResourceType>>,
}

impl Service {
    const fn new(name: &'static str, text: &'static str) -> Self {
        Self {
            name,
            text,
            types: OnceLock::new(),
        }
    }

    fn types(&self) -> &[ResourceType] {
        // A test parses every service, so an error cannot reach a user; were there one, the types
        // would be unknown rather than the program ended.
        self.types
            .get_or_init(|| parse(self.text).unwrap_or_default())
    }
}

/// The resource types that are compiled in. A service is parsed when it is first asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Registry;

impl Registry {
    /// Every resource type, by service and name.
    pub fn types() -> impl Iterator<Item = &'static ResourceType> {
        services::SERVICES.iter().flat_map(Service::types)
    }

    /// The resource type of that name: `AWS::KMS::Key`.
    #[must_use]
    pub fn resource_type(name: &str) -> Option<&'static ResourceType> {
        let service = name.split("::").nth(1)?.to_ascii_lowercase();
        Self::service(&service)?
            .iter()
            .find(|known| known.name == name)
    }

    /// The resource types of a service: `kms`.
    #[must_use]
    pub fn service(name: &str) -> Option<&'static [ResourceType]> {
        services::SERVICES
            .iter()
            .find(|service| service.name == name)
            .map(Service::types)
    }

    /// The services, in alphabetical order.
    pub fn services() -> impl Iterator<Item = &'static str> {
        services::SERVICES.iter().map(|service| service.name)
    }
}
