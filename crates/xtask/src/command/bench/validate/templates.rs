//! The templates that are checked: twenty resources each, of twelve groups of four that refer to
//! each other.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};
use serde_json::{Map, Value};

const BLOCKS: &str = include_str!("../../../../bench/validate/blocks.json");

/// How many groups a template has.
const GROUPS: usize = 5;

/// Writes `count` templates that nobody finds fault with, JSON with an indent as most tools write
/// it. Returns their size in bytes.
pub(super) fn write(folder: &Path, count: usize) -> anyhow::Result<u64> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut bytes = 0;
    for index in 0..count {
        let text = template(index)?;
        bytes += text.len() as u64;
        fs::write(folder.join(format!("stack-{index:04}.json")), text)?;
    }
    Ok(bytes)
}

/// The template with this number: each takes other groups, under other names.
fn template(index: usize) -> anyhow::Result<String> {
    let source: Value = serde_json::from_str(BLOCKS).context("blocks.json")?;
    let blocks = source["blocks"].as_array().context("no blocks")?;
    let mut template = source["around"].as_object().context("no frame")?.clone();
    let mut resources = Map::new();
    // 5 and 7 have no factor in common with 12, so that the groups of one template differ.
    let step = if index.is_multiple_of(2) { 5 } else { 7 };
    for group in 0..GROUPS {
        let block = &blocks[(index + group * step) % blocks.len()];
        let number = (index * GROUPS + group).to_string();
        let renamed: Value = serde_json::from_str(&block.to_string().replace('@', &number))?;
        resources.extend(renamed.as_object().cloned().unwrap_or_default());
    }
    ensure!(resources.len() == 4 * GROUPS, "a group occurs twice");
    template.insert("Resources".to_owned(), resources.into());
    Ok(serde_json::to_string_pretty(&template)?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn templates_have_twenty_resources_and_are_clean() {
        let mut types = BTreeSet::new();
        for index in 0..24 {
            let text = template(index).unwrap();
            let read = catchment_registry::template::Template::read(&text).unwrap();
            let options = catchment_registry::Options::new();
            let found = catchment_registry::validate(&read, &options).diagnostics;
            let serious: Vec<_> = found
                .iter()
                .filter(|found| found.severity().to_string() != "info")
                .collect();
            assert!(serious.is_empty(), "{index}: {serious:?}");
            let value: Value = serde_json::from_str(&text).unwrap();
            let resources = value["Resources"].as_object().unwrap();
            assert_eq!(resources.len(), 20);
            types.extend(resources.values().map(|one| one["Type"].to_string()));
        }
        assert_eq!(types.len(), 42);
    }
}
