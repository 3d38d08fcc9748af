//! What depends on the values of other properties: the conditional schemas of cfn-lint, one file
//! each, and those within the schemas of resource types.

mod convert;
mod gather;
mod lists;
mod merge;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, ensure};
use catchment_registry::{Check, Level, ResourceType, Schema, ValueList};
use serde::Deserialize;
use serde_json::Value;

use super::schema::Dropped;
use crate::shell;
pub(super) use convert::Convert;
use lists::Lists;

/// Which rule applies a file, and where; `rules.py` prints it.
#[derive(Deserialize)]
struct Rule {
    /// Its first letter is its level.
    id: String,
    /// `aws_rds_dbinstance/engine_version.json`.
    file: String,
    /// `Resources/AWS::RDS::DBInstance/Properties`.
    keywords: Vec<String>,
    /// The properties that it compares in lower case.
    lower: Vec<String>,
}

/// Files whose rule applies them only to one of the types that it names, and handles the others by
/// itself.
const ONLY: &[(&str, &str)] = &[(
    "aws_rds_dbinstance/backupretentionperiod.json",
    "AWS::RDS::DBInstance",
)];

/// Adds what the files in `package` say to the types that they name, and returns the lists of
/// values that they use.
pub(super) fn add(
    package: &Path,
    types: &mut BTreeMap<String, ResourceType>,
    dropped: &mut Dropped,
) -> anyhow::Result<Vec<ValueList>> {
    let mut lists = Lists::default();
    for rule in read_rules(package)? {
        let path = package.join("data/schemas/extensions").join(&rule.file);
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let schema: Value = serde_json::from_str(&text)?;
        match read_file(&rule, schema, &mut lists) {
            Ok(check) => attach(&rule, &check, types, dropped)?,
            Err(reason) => {
                let what = format!("conditional schema {}: {reason:#}", rule.file);
                *dropped.entry(what).or_default() += 1;
            }
        }
    }
    Ok(lists.finish())
}

fn read_rules(package: &Path) -> anyhow::Result<Vec<Rule>> {
    let script = shell::root().join("crates/xtask/src/command/registry/rules.py");
    let output = Command::new("python3")
        .arg(script)
        .arg(package.join("rules"))
        .output()
        .context("cannot start python3")?;
    ensure!(
        output.status.success(),
        "rules.py failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut rules: Vec<Rule> = serde_json::from_slice(&output.stdout)?;
    rules.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(rules)
}

fn read_file(rule: &Rule, schema: Value, lists: &mut Lists) -> anyhow::Result<Check> {
    let stem = rule.file.trim_end_matches(".json");
    let (owner, name) = stem.split_once('/').unwrap_or(("", stem));
    let owner = owner.trim_start_matches("aws_").replace('_', "/");
    let name = name.replace('_', "-");
    lists.begin(&owner, &name);
    let (gathered, schema) = gather::split(schema)?;
    let definitions = schema.get("definitions").cloned().unwrap_or_default();
    let mut convert = Convert::new(&definitions, &rule.lower);
    let schema = if merge::is_regional(&schema) {
        merge::regional(&schema, &mut convert, lists)?
    } else {
        convert.schema(&merge::branches(schema))?
    };
    Ok(Check {
        name,
        level: match rule.id.as_bytes().first() {
            Some(b'W') => Level::Warning,
            Some(b'I') => Level::Info,
            _ => Level::Error,
        },
        at: Vec::new(),
        gathered,
        schema: lists.shorten(schema),
    })
}

fn attach(
    rule: &Rule,
    check: &Check,
    types: &mut BTreeMap<String, ResourceType>,
    dropped: &mut Dropped,
) -> anyhow::Result<()> {
    let only = ONLY.iter().find(|(file, _)| *file == rule.file);
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for keyword in &rule.keywords {
        let place = keyword
            .strip_prefix("Resources/")
            .and_then(|place| place.split_once("/Properties"))
            .with_context(|| format!("{}: `{keyword}` is no place in a resource", rule.file))?;
        let paths = places.entry(place.0).or_default();
        let path = place.1.trim_start_matches('/');
        if !path.is_empty() && !paths.iter().any(|known| known == path) {
            paths.push(path.to_owned());
        }
    }
    for (type_name, at) in places {
        if only.is_some_and(|(_, only)| *only != type_name) {
            continue;
        }
        let Some(resource) = types.get_mut(type_name) else {
            let what = format!("conditional schema of `{type_name}`, which is not in the registry");
            *dropped.entry(what).or_default() += 1;
            continue;
        };
        push(
            &mut resource.object.checks,
            Check {
                at,
                ..check.clone()
            },
        )
        .with_context(|| type_name.to_owned())?;
    }
    Ok(())
}

/// Adds a check whose name must not be taken.
pub(super) fn push(checks: &mut Vec<Check>, check: Check) -> anyhow::Result<()> {
    ensure!(
        checks.iter().all(|known| known.name != check.name),
        "there are two checks `{}`",
        check.name
    );
    if check.schema != Schema::Always {
        checks.push(check);
    }
    Ok(())
}
