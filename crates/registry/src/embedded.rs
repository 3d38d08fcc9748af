//! The data that is compiled in.

use std::sync::OnceLock;

use crate::model::{ConditionKeys, IamService, LambdaRuntime, Region, ResourceType, ValueList};
use crate::parse::parse;
use crate::parse_facts::{parse_condition_keys, parse_iam_service, parse_region, parse_runtime};
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

    /// The regions of AWS, in alphabetical order.
    #[must_use]
    pub fn regions() -> &'static [Region] {
        static REGIONS: OnceLock<Vec<Region>> = OnceLock::new();
        REGIONS.get_or_init(|| {
            lines(include_str!("../data/facts/regions.txt"))
                .filter_map(parse_region)
                .collect()
        })
    }

    /// The region of that name.
    #[must_use]
    pub fn region(name: &str) -> Option<&'static Region> {
        Self::regions().iter().find(|region| region.name == name)
    }

    /// The runtimes of AWS Lambda whose end is known, in alphabetical order.
    #[must_use]
    pub fn lambda_runtimes() -> &'static [LambdaRuntime] {
        static RUNTIMES: OnceLock<Vec<LambdaRuntime>> = OnceLock::new();
        RUNTIMES.get_or_init(|| {
            lines(include_str!("../data/facts/lambda-runtimes.txt"))
                .filter_map(parse_runtime)
                .collect()
        })
    }

    /// The service whose actions begin with `prefix` in IAM policies, in lower case: `s3`.
    #[must_use]
    pub fn iam_service(prefix: &str) -> Option<&'static IamService> {
        IAM_SERVICES.get(prefix)
    }

    /// What the actions of services begin with in IAM policies, in alphabetical order.
    pub fn iam_prefixes() -> impl Iterator<Item = &'static str> {
        IAM_SERVICES.names()
    }

    /// The condition keys that begin with `prefix`, in lower case: those of a service, or of all
    /// services (`aws`). A service may have none; `None` is what no keys are known of.
    #[must_use]
    pub fn condition_keys(prefix: &str) -> Option<&'static ConditionKeys> {
        CONDITION_KEYS.get(prefix)
    }

    /// The condition keys of every service, and those of all services. Parses all of them.
    pub fn all_condition_keys() -> impl Iterator<Item = &'static ConditionKeys> {
        CONDITION_KEYS.all()
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

static IAM_SERVICES: Table<IamService> = Table::new(
    include_str!("../data/facts/iam-actions.txt"),
    "\nservice ",
    parse_iam_service,
);

static CONDITION_KEYS: Table<ConditionKeys> = Table::new(
    include_str!("../data/facts/iam-condition-keys.txt"),
    "\nkeys ",
    parse_condition_keys,
);

/// The lines of a text that are no comments.
fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
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
