//! What IAM policies may name: actions, resources and condition keys.
//!
//! `Policies.json` of cfn-lint says which actions there are and what they are about, in lower case;
//! `iam-data.mjs` prints how AWS writes them, and the condition keys.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, ensure};
use catchment_registry::{ConditionKeys, IamAction, IamResource, IamService};
use serde::Deserialize;
use serde_json::Value;

use super::WRITTEN;
use super::objects::strings;
use super::tables::{read, store};

/// Writes the tables of IAM into `folder`, from those in `package` and what `iam-data.mjs` printed.
pub(super) fn write(folder: &Path, package: &Path, iam_data: &str) -> anyhow::Result<()> {
    let names: Names = serde_json::from_str(iam_data).context("what iam-data.mjs printed")?;
    let mut text = String::from(WRITTEN);
    for (prefix, node) in &read(package, "Policies.json")? {
        let service = service(prefix, node, &names.spelling(prefix));
        let printed = service.to_string();
        let again = catchment_registry::parse_iam_service(printed.trim_start_matches("service "));
        ensure!(
            again.as_ref() == Some(&service),
            "`{prefix}` does not read as it was written"
        );
        text.push('\n');
        text.push_str(&printed);
    }
    store(&folder.join("iam-actions.txt"), &text)?;
    let mut text = String::from(WRITTEN);
    for keys in names.condition_keys() {
        let printed = keys.to_string();
        let again = catchment_registry::parse_condition_keys(printed.trim_start_matches("keys "));
        ensure!(
            again.as_ref() == Some(&keys),
            "the keys of `{}` do not read as they were written",
            keys.prefix
        );
        text.push('\n');
        text.push_str(&printed);
    }
    store(&folder.join("iam-condition-keys.txt"), &text)
}

/// What `iam-data.mjs` prints.
#[derive(Deserialize)]
struct Names {
    /// By service, its actions as AWS writes them.
    actions: BTreeMap<String, Vec<String>>,
    /// The condition keys of all services, with their prefixes.
    keys: Vec<String>,
}

impl Names {
    /// The actions of a service as AWS writes them, by their names in lower case.
    fn spelling(&self, prefix: &str) -> BTreeMap<String, &str> {
        let names = self.actions.get(prefix).into_iter().flatten();
        names
            .map(|name| (name.to_ascii_lowercase(), name.as_str()))
            .collect()
    }

    /// The condition keys by prefix. A service without keys of its own has none; the keys of
    /// identity providers are left out, since a provider adds its own claims.
    fn condition_keys(&self) -> Vec<ConditionKeys> {
        let prefixes: BTreeSet<&str> = self.actions.keys().map(String::as_str).collect();
        let mut keys: BTreeMap<&str, BTreeMap<String, String>> = prefixes
            .into_iter()
            .chain(["aws"])
            .map(|prefix| (prefix, BTreeMap::new()))
            .collect();
        for key in &self.keys {
            if let Some((prefix, name)) = key.split_once(':')
                && let Some(names) = keys.get_mut(prefix)
            {
                let name = with_variable(name);
                names.entry(name.to_ascii_lowercase()).or_insert(name);
            }
        }
        let of = |(prefix, names): (&str, BTreeMap<String, String>)| ConditionKeys {
            prefix: prefix.to_owned(),
            names: names.into_values().collect(),
        };
        keys.into_iter().map(of).collect()
    }
}

/// The source has several ways to write the part of a key that is the key of a tag.
fn with_variable(name: &str) -> String {
    let open = ["/tag-key", "/<key>", "/"];
    match open.iter().find_map(|end| name.strip_suffix(end)) {
        Some(start) => format!("{start}/${{TagKey}}"),
        None => name.to_owned(),
    }
}

fn service(prefix: &str, node: &Value, spelling: &BTreeMap<String, &str>) -> IamService {
    let entries = |key: &str| {
        node.get(key)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
    };
    let mut service = IamService {
        prefix: prefix.to_owned(),
        ..IamService::default()
    };
    for (name, node) in entries("Resources") {
        service.resources.push(IamResource {
            name: kind(name),
            // The source writes `.*` for the parts that vary.
            arns: strings(node.get("ARNFormats"))
                .iter()
                .map(|arn| arn.replace(".*", "*"))
                .collect(),
        });
    }
    let mut actions = BTreeMap::new();
    for (name, node) in entries("Actions") {
        let lower = name.to_ascii_lowercase();
        let name = spelling.get(&lower).copied().unwrap_or(&lower).to_owned();
        let resources = strings(node.get("Resources"))
            .iter()
            .map(|name| kind(name))
            .collect();
        actions.insert(lower, IamAction { name, resources });
    }
    service.actions = actions.into_values().collect();
    service
}

/// The name of a kind of resource; the source writes it as its own list does, or not.
fn kind(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Names, service};

    fn names() -> Names {
        Names {
            actions: [("s3".to_owned(), vec!["PutObject".to_owned()])].into(),
            keys: [
                "aws:RequestTag/tag-key",
                "aws:RequestTag/${TagKey}",
                "s3:ExistingObjectTag/<key>",
                "s3:x-amz-acl",
                "gitlab.com:user_id",
            ]
            .map(str::to_owned)
            .to_vec(),
        }
    }

    #[test]
    fn an_action_is_written_as_aws_writes_it_where_that_is_known() {
        let node = json!({"Actions": {"putobject": {"Resources": ["Job Run"]}, "newaction": {}}});
        let service = service("s3", &node, &names().spelling("s3"));
        let found: Vec<&str> = service.actions.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(found, ["newaction", "PutObject"]);
        assert_eq!(service.action("PUTOBJECT").unwrap().resources, ["job-run"]);
    }

    #[test]
    fn condition_keys_are_those_of_services_and_the_global_ones_each_once() {
        let written: String = names()
            .condition_keys()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            written,
            "keys aws\n  RequestTag/${TagKey}\nkeys s3\n  ExistingObjectTag/${TagKey}\n  x-amz-acl\n"
        );
    }
}
