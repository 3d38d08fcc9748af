//! What a program wrote: a comparison of unequal work is worth nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde_json::Value;

/// The size of what a program wrote.
#[derive(Clone, Copy, Default)]
pub(super) struct Output {
    pub(super) files: usize,
    pub(super) bytes: u64,
}

/// How many resources of each type a template has.
pub(super) fn resource_types(template: &Path) -> anyhow::Result<BTreeMap<String, usize>> {
    let shown = template.display();
    let text = fs::read_to_string(template).with_context(|| format!("cannot read {shown}"))?;
    let value: Value =
        serde_json::from_str(&text).with_context(|| format!("{shown} is no JSON"))?;
    let resources = value["Resources"].as_object();
    let mut types = BTreeMap::new();
    for (id, resource) in resources.with_context(|| format!("{shown} has no resources"))? {
        let name = resource["Type"].as_str();
        let name = name.with_context(|| format!("`{id}` of {shown} has no type"))?;
        *types.entry(name.to_owned()).or_insert(0) += 1;
    }
    Ok(types)
}

/// Checks that there are `count` templates with exactly the resource `types`.
pub(super) fn check(
    folder: &Path,
    count: usize,
    types: &BTreeMap<String, usize>,
) -> anyhow::Result<Output> {
    let mut output = Output::default();
    let mut templates = 0;
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let entry = entry?;
        output.files += 1;
        output.bytes += entry.metadata()?.len();
        if entry
            .file_name()
            .to_string_lossy()
            .ends_with(".template.json")
        {
            templates += 1;
            same_types(&entry.path(), types)?;
        }
    }
    if templates != count {
        bail!(
            "{} has {templates} templates instead of {count}",
            folder.display()
        );
    }
    Ok(output)
}

fn same_types(template: &Path, expected: &BTreeMap<String, usize>) -> anyhow::Result<()> {
    let found = resource_types(template)?;
    let names = expected.keys().chain(found.keys());
    let differences: Vec<String> = names
        .map(|name| {
            (
                name,
                expected.get(name).unwrap_or(&0),
                found.get(name).unwrap_or(&0),
            )
        })
        .filter(|(_, expected, found)| expected != found)
        .map(|(name, expected, found)| format!("{name}: {found} instead of {expected}"))
        .collect();
    if !differences.is_empty() {
        bail!(
            "{} does not have the benchmark's resources:\n  {}",
            template.display(),
            differences.join("\n  ")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(name: &str, template: &str) -> std::path::PathBuf {
        let folder =
            std::env::temp_dir().join(format!("catchment-bench-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("A.template.json"), template).unwrap();
        folder
    }

    #[test]
    fn a_template_with_another_resource_fails_the_check_with_both_numbers() {
        let template =
            r#"{"Resources":{"A":{"Type":"T::A"},"B":{"Type":"T::A"},"C":{"Type":"T::C"}}}"#;
        let folder = folder_with("types", template);
        let expected = BTreeMap::from([("T::A".to_owned(), 1), ("T::C".to_owned(), 1)]);
        let error = check(&folder, 1, &expected).err().unwrap().to_string();
        fs::remove_dir_all(folder).unwrap();
        assert!(error.ends_with("T::A: 2 instead of 1"), "{error}");
    }

    #[test]
    fn a_missing_template_fails_the_check() {
        let folder = folder_with("count", r#"{"Resources":{"A":{"Type":"T::A"}}}"#);
        let expected = BTreeMap::from([("T::A".to_owned(), 1)]);
        let error = check(&folder, 2, &expected).err().unwrap().to_string();
        fs::remove_dir_all(folder).unwrap();
        assert!(error.ends_with("has 1 templates instead of 2"), "{error}");
    }
}
