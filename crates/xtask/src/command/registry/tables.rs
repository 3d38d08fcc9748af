//! The facts that belong to no resource type.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};
use catchment_registry::{LambdaRuntime, Region};
use serde_json::Value;

use super::WRITTEN;

/// Writes the tables in `package` into `folder`; `listed` are the regions whose types are known.
pub(super) fn write(folder: &Path, package: &Path, listed: &[String]) -> anyhow::Result<()> {
    fs::create_dir_all(folder)?;
    let helpers = fs::read_to_string(package.join("helpers.py"))?;
    let regions = regions(&helpers, listed)?;
    let again = |region: &Region| catchment_registry::parse_region(&region.to_string());
    ensure!(
        regions
            .iter()
            .all(|region| again(region).as_ref() == Some(region)),
        "the regions do not read as they were written"
    );
    store(&folder.join("regions.txt"), &lines(&regions))?;
    let runtimes = runtimes(&read(package, "LmbdRuntimeLifecycle.json")?);
    let again = |runtime: &LambdaRuntime| catchment_registry::parse_runtime(&runtime.to_string());
    ensure!(
        runtimes
            .iter()
            .all(|runtime| again(runtime).as_ref() == Some(runtime)),
        "the runtimes do not read as they were written"
    );
    store(&folder.join("lambda-runtimes.txt"), &lines(&runtimes))
}

/// Writes a file, and prints how many of its lines came and went.
pub(super) fn store(path: &Path, text: &str) -> anyhow::Result<()> {
    let old = fs::read_to_string(path).unwrap_or_default();
    if let Some((came, went)) = changes(&old, text) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        println!("~ facts/{name}: {came} lines came, {went} went");
    }
    fs::write(path, text)?;
    Ok(())
}

/// How many lines came and went; `None` where none did.
fn changes(old: &str, new: &str) -> Option<(usize, usize)> {
    let (before, after): (BTreeSet<&str>, BTreeSet<&str>) =
        (old.lines().collect(), new.lines().collect());
    let came = after.difference(&before).count();
    let went = before.difference(&after).count();
    (came + went > 0).then_some((came, went))
}

/// One of the tables in `package`.
pub(super) fn read(package: &Path, name: &str) -> anyhow::Result<BTreeMap<String, Value>> {
    let path = package.join("data/AdditionalSpecs").join(name);
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Ok(serde_json::from_str(&text)?)
}

fn lines<T: Display>(values: &[T]) -> String {
    let lines: Vec<String> = values.iter().map(|value| format!("{value}\n")).collect();
    format!("{WRITTEN}\n{}", lines.concat())
}

/// The regions and zones that `helpers.py` lists.
fn regions(helpers: &str, listed: &[String]) -> anyhow::Result<Vec<Region>> {
    let (_, table) = helpers
        .split_once("AVAILABILITY_ZONES = {")
        .context("helpers.py has no availability zones")?;
    let (table, _) = table.split_once("\n}").context("a table without an end")?;
    let words: Vec<&str> = table.split('"').skip(1).step_by(2).collect();
    let mut regions: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for word in words {
        if word.ends_with(|c: char| c.is_ascii_digit()) {
            regions.entry(word).or_default();
        } else if let Some(zones) = regions.get_mut(word.trim_end_matches(char::is_alphabetic)) {
            zones.push(word.to_owned());
        }
    }
    ensure!(regions.len() > 30, "helpers.py has too few regions");
    ensure!(
        listed
            .iter()
            .all(|name| regions.contains_key(name.as_str())),
        "helpers.py lacks a region that has types"
    );
    Ok(regions
        .into_iter()
        .map(|(name, zones)| Region {
            name: name.to_owned(),
            partition: partition(name).to_owned(),
            zones,
            listed: listed.iter().any(|known| known == name),
        })
        .collect())
}

fn partition(region: &str) -> &'static str {
    let starts = |prefix: &str| region.starts_with(prefix);
    match region {
        _ if starts("cn-") => "aws-cn",
        _ if starts("us-gov-") => "aws-us-gov",
        _ if starts("us-iso-") => "aws-iso",
        _ if starts("us-isob-") => "aws-iso-b",
        _ if starts("eu-isoe-") => "aws-iso-e",
        _ if starts("us-isof-") => "aws-iso-f",
        _ if starts("eusc-") => "aws-eusc",
        _ => "aws",
    }
}

fn runtimes(table: &BTreeMap<String, Value>) -> Vec<LambdaRuntime> {
    table
        .iter()
        .map(|(name, node)| {
            let text = |key: &str| node.get(key).and_then(Value::as_str).map(str::to_owned);
            LambdaRuntime {
                name: name.clone(),
                deprecated: text("deprecated"),
                create_blocked: text("create-block"),
                update_blocked: text("update-block"),
                successor: text("successor"),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{changes, partition, regions};

    #[test]
    fn lines_that_came_and_went_are_counted() {
        assert_eq!(changes("a\nb\n", "b\nc\nd\n"), Some((2, 1)));
        assert_eq!(changes("a\nb\n", "b\na\n"), None);
    }

    #[test]
    fn too_few_regions_are_refused() {
        let table = "AVAILABILITY_ZONES = {\n \"eu-west-1\": [\"eu-west-1a\"],\n}\n";
        let error = regions(table, &[]).unwrap_err();
        assert_eq!(error.to_string(), "helpers.py has too few regions");
        assert!(regions("", &[]).is_err());
    }

    #[test]
    fn partitions_follow_from_the_names_of_regions() {
        assert_eq!(partition("us-iso-east-1"), "aws-iso");
        assert_eq!(partition("us-isof-east-1"), "aws-iso-f");
        assert_eq!(partition("us-east-1"), "aws");
    }
}
