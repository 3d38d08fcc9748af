//! What our validator and cfn-lint find in the templates, against the list of what is known.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use catchment_registry::template::Template;
use catchment_registry::{Options, validate};
use serde::Deserialize;
use serde_json::Value;

use crate::command::tools::Tool;
use crate::shell;

/// Findings that are no fault of the values: a type that AWS has shut down, or that does not exist in
/// the region.
const NO_FAULT: &[&str] = &[
    "E3006",
    "E3710",
    "resource/region",
    "resource/service-shut-down",
];

/// A line each: who finds it, the code of the rule, the resource type. Comments say why.
const KNOWN: &str = include_str!("known.txt");

/// Most types exist here.
const REGION: &str = "us-east-1";

/// Who finds what in which type: `cfn-lint E3031 AWS::Glue::Session`.
type Findings = BTreeMap<String, String>;

/// Fails for an error that is not known, and for a known one that is no longer found.
pub(super) fn check(folders: &[PathBuf]) -> anyhow::Result<()> {
    let mut templates = Vec::new();
    for folder in folders {
        for entry in fs::read_dir(folder)? {
            templates.push(entry?.path());
        }
    }
    templates.sort();
    let mut found = Findings::new();
    ours(&templates, &mut found)?;
    lint(&templates, &mut found)?;
    judge(KNOWN, &found)?;
    println!(
        "{} templates validated, {} known findings",
        templates.len(),
        found.len()
    );
    Ok(())
}

fn ours(templates: &[PathBuf], found: &mut Findings) -> anyhow::Result<()> {
    for path in templates {
        let text = fs::read_to_string(path)?;
        let types = types(&text)?;
        let template = Template::read(&text)
            .map_err(|findings| anyhow::anyhow!("{}: {findings:?}", path.display()))?;
        let findings = validate(&template, &Options::new().region(REGION));
        for finding in findings.diagnostics {
            if finding.severity().to_string() != "error" || NO_FAULT.contains(&finding.code()) {
                continue;
            }
            let id = finding.logical_id().unwrap_or_default();
            let type_name = types.get(id).map_or("-", String::as_str);
            let property = finding.property_path().unwrap_or_default();
            found
                .entry(format!("catchment {} {type_name}", finding.code()))
                .or_insert_with(|| format!("{property}: {}", finding.message()));
        }
    }
    Ok(())
}

/// The types of a template's resources, by logical id.
fn types(text: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let template: Value = serde_json::from_str(text)?;
    let resources = template["Resources"].as_object().context("no resources")?;
    let types = resources.iter().map(|(id, resource)| {
        let name = resource["Type"].as_str().unwrap_or_default();
        (id.clone(), name.to_owned())
    });
    Ok(types.collect())
}

/// A finding of cfn-lint.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Match {
    level: String,
    filename: String,
    message: String,
    rule: Rule,
    location: Location,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Rule {
    id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Location {
    path: Option<Vec<Value>>,
}

fn lint(templates: &[PathBuf], found: &mut Findings) -> anyhow::Result<()> {
    let mut command = shell::command(Tool::CfnLint.program("cfn-lint"));
    let options = [
        "--format",
        "json",
        "--non-zero-exit-code",
        "none",
        "--regions",
        REGION,
        "--",
    ];
    let printed = shell::output(command.args(options).args(templates))?;
    let matches: Vec<Match> = serde_json::from_str(&printed).context("cfn-lint's findings")?;
    let mut known = BTreeMap::new();
    let faults = matches.iter().filter(|finding| {
        finding.level == "Error" && !NO_FAULT.contains(&finding.rule.id.as_str())
    });
    for finding in faults {
        let types = match known.get(&finding.filename) {
            Some(types) => types,
            None => {
                let text = fs::read_to_string(Path::new(&finding.filename))?;
                known
                    .entry(finding.filename.clone())
                    .or_insert(types(&text)?)
            }
        };
        let path = finding.location.path.as_deref().unwrap_or_default();
        let id = path.get(1).and_then(Value::as_str).unwrap_or_default();
        let type_name = types.get(id).map_or("-", String::as_str);
        found
            .entry(format!("cfn-lint {} {type_name}", finding.rule.id))
            .or_insert_with(|| format!("{path:?}: {}", finding.message));
    }
    Ok(())
}

fn judge(known: &str, found: &Findings) -> anyhow::Result<()> {
    let known: BTreeSet<&str> = known
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let mut new = 0;
    for (finding, message) in found {
        if !known.contains(finding.as_str()) {
            println!("new: {finding}: {message}");
            new += 1;
        }
    }
    let stale: Vec<&&str> = known
        .iter()
        .filter(|line| !found.contains_key(**line))
        .collect();
    for line in &stale {
        println!("no longer found: {line}");
    }
    ensure!(
        new == 0 && stale.is_empty(),
        "{new} findings that every_type/known.txt does not list, {} that it lists in vain",
        stale.len()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Findings, judge};

    #[test]
    fn what_is_known_is_found_and_nothing_else() {
        let found = Findings::from([("cfn-lint E1 AWS::X::Y".to_owned(), String::new())]);
        assert!(judge("# why\ncfn-lint E1 AWS::X::Y\n", &found).is_ok());
        assert!(judge("", &found).is_err());
        let known = "cfn-lint E1 AWS::X::Y\ncfn-lint E2 AWS::X::Y\n";
        assert!(judge(known, &found).is_err());
    }
}
