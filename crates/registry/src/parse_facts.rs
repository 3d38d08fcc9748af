//! Reading and writing the facts that belong to no resource type: `data/facts/`.
//!
//! ```text
//! eu-west-1 aws abc
//! me-south-1 aws abc unlisted
//!
//! python3.8 deprecated=2024-10-14 create-block=2027-02-01 successor=python3.14
//!
//! service s3
//!   resource bucket arn:${Partition}:s3:::*
//!   actions bucket
//!     List AllMyBuckets BucketVersions
//!     - HeadBucket
//!
//! keys s3
//!   ExistingObjectTag/${TagKey}
//!   x-amz-acl
//! ```

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use crate::model::{
    ConditionKeys, IamAction, IamResource, IamService, LambdaRuntime, Region, in_any_case,
};

/// Reads a line of `regions.txt`.
#[must_use]
pub fn parse_region(line: &str) -> Option<Region> {
    let mut words = line.split(' ');
    let name = words.next()?.to_owned();
    let partition = words.next()?.to_owned();
    let zones = words.next()?;
    Some(Region {
        zones: zones.chars().map(|zone| format!("{name}{zone}")).collect(),
        name,
        partition,
        listed: words.next().is_none(),
    })
}

/// Reads a line of `lambda-runtimes.txt`.
#[must_use]
pub fn parse_runtime(line: &str) -> Option<LambdaRuntime> {
    let mut words = line.split(' ');
    let mut runtime = LambdaRuntime {
        name: words.next()?.to_owned(),
        deprecated: None,
        create_blocked: None,
        update_blocked: None,
        successor: None,
    };
    for word in words {
        let (key, value) = word.split_once('=')?;
        let place = match key {
            "deprecated" => &mut runtime.deprecated,
            "create-block" => &mut runtime.create_blocked,
            "update-block" => &mut runtime.update_blocked,
            "successor" => &mut runtime.successor,
            _ => return None,
        };
        *place = Some(value.to_owned());
    }
    Some(runtime)
}

/// Reads what follows the word `service` in `iam-actions.txt`.
#[must_use]
pub fn parse_iam_service(text: &str) -> Option<IamService> {
    let mut lines = text.lines();
    let mut service = IamService {
        prefix: lines.next()?.to_owned(),
        ..IamService::default()
    };
    let mut resources: Vec<String> = Vec::new();
    for line in lines.filter(|line| !line.is_empty()) {
        if let Some(rest) = line.strip_prefix("    ") {
            let mut words = rest.split(' ');
            let verb = words.next()?;
            let verb = if verb == "-" { "" } else { verb };
            service.actions.extend(words.map(|word| IamAction {
                name: format!("{verb}{word}"),
                resources: resources.clone(),
            }));
            continue;
        }
        let mut words = line.trim_start().split(' ').map(str::to_owned);
        match words.next()?.as_str() {
            "resource" => service.resources.push(IamResource {
                name: words.next()?,
                arns: words.collect(),
            }),
            "actions" => resources = words.collect(),
            _ => return None,
        }
    }
    service
        .actions
        .sort_by(|one, other| in_any_case(&one.name).cmp(in_any_case(&other.name)));
    Some(service)
}

/// Reads what follows the word `keys` in `iam-condition-keys.txt`.
#[must_use]
pub fn parse_condition_keys(text: &str) -> Option<ConditionKeys> {
    let mut lines = text.lines();
    let prefix = lines.next()?.to_owned();
    let names = lines.filter(|line| !line.is_empty());
    let names = names.map(|line| line.strip_prefix("  ").map(str::to_owned));
    Some(ConditionKeys {
        prefix,
        names: names.collect::<Option<_>>()?,
    })
}

/// What many names of actions begin with; it is written once for all of them.
const VERBS: [&str; 23] = [
    "Associate",
    "Batch",
    "Cancel",
    "Create",
    "Delete",
    "Describe",
    "Disassociate",
    "Enable",
    "Export",
    "Get",
    "Import",
    "List",
    "Modify",
    "Put",
    "Register",
    "Reset",
    "Send",
    "Set",
    "Start",
    "Stop",
    "Tag",
    "Untag",
    "Update",
];

impl Display for IamService {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "service {}", self.prefix)?;
        for resource in &self.resources {
            let arns = resource.arns.join(" ");
            writeln!(
                f,
                "  resource {}",
                format!("{} {arns}", resource.name).trim_end()
            )?;
        }
        let mut groups: BTreeMap<&[String], BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
        for action in &self.actions {
            let split = VERBS.iter().find_map(|verb| {
                let rest = action.name.strip_prefix(verb)?;
                (!rest.is_empty()).then_some((*verb, rest))
            });
            let (verb, rest) = split.unwrap_or(("-", &action.name));
            let group = groups.entry(&action.resources).or_default();
            group.entry(verb).or_default().push(rest);
        }
        for (resources, verbs) in groups {
            writeln!(
                f,
                "  {}",
                format!("actions {}", resources.join(" ")).trim_end()
            )?;
            for (verb, names) in verbs {
                writeln!(f, "    {verb} {}", names.join(" "))?;
            }
        }
        Ok(())
    }
}

impl Display for ConditionKeys {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "keys {}", self.prefix)?;
        for name in &self.names {
            writeln!(f, "  {name}")?;
        }
        Ok(())
    }
}

impl Display for Region {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let zones: String = self
            .zones
            .iter()
            .map(|zone| zone.strip_prefix(&self.name).unwrap_or(zone))
            .collect();
        let unlisted = if self.listed { "" } else { " unlisted" };
        write!(f, "{} {} {zones}{unlisted}", self.name, self.partition)
    }
}

impl Display for LambdaRuntime {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        for (key, value) in [
            ("deprecated", &self.deprecated),
            ("create-block", &self.create_blocked),
            ("update-block", &self.update_blocked),
            ("successor", &self.successor),
        ] {
            if let Some(value) = value {
                write!(f, " {key}={value}")?;
            }
        }
        Ok(())
    }
}
