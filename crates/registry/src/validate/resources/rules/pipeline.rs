//! Pipelines of CodePipeline.

use std::collections::BTreeMap;

use catchment_core::Diagnostic;

use super::here::{Here, MANY, both, known_text};
use crate::template::Node;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::{suggest, walk};

/// The actions of the first stage are sources, and those of the other stages are not.
const SOURCE: &str = "codepipeline/source-stage";

/// An action takes artifacts that an action before it puts out.
const INPUT: &str = "codepipeline/input-artifact";

/// Two actions cannot put out artifacts of one name.
const OUTPUT: &str = "codepipeline/output-artifact";

/// Each kind of action takes and puts out so many artifacts.
const COUNT: &str = "codepipeline/artifact-count";

/// `TemplatePath` of a deployment by CloudFormation is `artifact::file`, of an artifact that the
/// action takes.
const TEMPLATE: &str = "codepipeline/template-path";

/// Kinds of actions: owner, category, provider, least and greatest number of artifacts that they
/// take and put out.
const COUNTS: [(&str, &str, &str, [usize; 4]); 20] = [
    ("AWS", "Source", "S3", [0, 0, 1, 1]),
    ("AWS", "Source", "CodeCommit", [0, 0, 1, 1]),
    ("AWS", "Source", "ECR", [0, 0, 1, 1]),
    ("AWS", "Source", "CodeStarSourceConnection", [0, 0, 1, 1]),
    ("AWS", "Build", "CodeBuild", [1, 5, 0, 5]),
    ("AWS", "Test", "CodeBuild", [1, 5, 0, 5]),
    ("AWS", "Test", "DeviceFarm", [1, 1, 0, 0]),
    ("AWS", "Approval", "Manual", [0, 0, 0, 0]),
    ("AWS", "Deploy", "S3", [1, 1, 0, 0]),
    ("AWS", "Deploy", "CloudFormation", [0, 10, 0, 1]),
    ("AWS", "Deploy", "CodeDeploy", [1, 1, 0, 0]),
    ("AWS", "Deploy", "ElasticBeanstalk", [1, 1, 0, 0]),
    ("AWS", "Deploy", "OpsWorks", [1, 1, 0, 0]),
    ("AWS", "Deploy", "ECS", [1, 1, 0, 0]),
    ("AWS", "Deploy", "ServiceCatalog", [1, 1, 0, 0]),
    ("AWS", "Invoke", "Lambda", [0, 5, 0, 5]),
    ("ThirdParty", "Source", "GitHub", [0, 0, 1, 1]),
    ("ThirdParty", "Deploy", "AlexaSkillsKit", [0, 2, 0, 0]),
    ("Custom", "Build", "Jenkins", [0, 5, 0, 5]),
    ("Custom", "Test", "Jenkins", [0, 5, 0, 5]),
];

/// Checks an `AWS::CodePipeline::Pipeline`.
pub(super) fn pipeline(here: &Here<'_, '_, '_>) {
    let path = ["Stages", "*", "Actions", "*"];
    here.at(&path, &mut |action, place| {
        counts(here, action, place);
        template_path(here, action, place);
    });
    stages(here);
    artifacts(here);
}

fn stages(here: &Here<'_, '_, '_>) {
    here.at(&["Stages"], &mut |stages, place| {
        let list = stages.as_list().unwrap_or_default();
        // Where stages come and go, the first is not known.
        if list.iter().any(walk::is_function) {
            return;
        }
        for (index, stage) in list.iter().enumerate() {
            let path = ["Actions", "*", "ActionTypeId", "Category"];
            let first = index == 0;
            walk::at(
                here.context,
                stage,
                &path,
                &place.index(index),
                &mut |node, place| {
                    let message = match (known_text(node), first) {
                        (Some("Source"), false) => {
                            "the category is `Source` in a stage that is not the first".to_owned()
                        }
                        (Some(other), true) if other != "Source" => {
                            format!(
                                "the category is `{other}` in the first stage, allowed is `Source`"
                            )
                        }
                        _ => return,
                    };
                    let finding = Diagnostic::error(SOURCE, message)
                        .help("begin with a stage that has sources and nothing else");
                    here.report(place, node, finding);
                },
            );
        }
    });
}

fn counts<'t>(here: &Here<'_, '_, 't>, action: &'t Node, place: &Place<'_, 't>) {
    let Some(id) = action.get("ActionTypeId") else {
        return;
    };
    let text = |key: &str| id.get(key).and_then(known_text);
    let (Some(owner), Some(category), Some(provider)) =
        (text("Owner"), text("Category"), text("Provider"))
    else {
        return;
    };
    let kind = (owner, category, provider);
    let found = COUNTS
        .iter()
        .find(|(owner, category, provider, _)| (*owner, *category, *provider) == kind);
    let Some((_, _, _, [least_in, most_in, least_out, most_out])) = found else {
        return;
    };
    for (key, least, most) in [
        ("InputArtifacts", *least_in, *most_in),
        ("OutputArtifacts", *least_out, *most_out),
    ] {
        let list = action.get(key);
        let items = match list {
            Some(list) if walk::is_function(list) => continue,
            Some(list) => list.as_list().unwrap_or_default(),
            None => &[],
        };
        // Items that a condition may take away make the number unknown.
        if items.iter().any(walk::is_function) || (least..=most).contains(&items.len()) {
            continue;
        }
        let allowed = if least == most {
            least.to_string()
        } else {
            format!("{least} to {most}")
        };
        let message = format!(
            "`{key}` has {} artifacts, a {category} action of {provider} has {allowed}",
            items.len()
        );
        let place = place.key(key);
        here.report(
            &place,
            list.unwrap_or(action),
            Diagnostic::error(COUNT, message),
        );
    }
}

fn template_path<'t>(here: &Here<'_, '_, 't>, action: &'t Node, place: &Place<'_, 't>) {
    let inputs = action.get("InputArtifacts");
    let items = inputs.and_then(Node::as_list).unwrap_or_default();
    let names: Option<Vec<&str>> = items
        .iter()
        .map(|item| item.get("Name").and_then(known_text))
        .collect();
    let Some(names) = names.filter(|_| inputs.is_none_or(|inputs| !walk::is_function(inputs)))
    else {
        return;
    };
    walk::at(
        here.context,
        action,
        &["Configuration", "TemplatePath"],
        place,
        &mut |node, place| {
            let Some(text) = known_text(node) else { return };
            let artifact = text.split("::").next().unwrap_or_default();
            if !names.contains(&artifact) {
                let message = format!("the action takes no artifact `{artifact}`");
                let mut finding = Diagnostic::error(TEMPLATE, message);
                if let Some(help) = suggest::help(artifact, names.iter().copied()) {
                    finding = finding.help(help);
                }
                here.report(place, node, finding);
            }
        },
    );
}

fn artifacts<'t>(here: &Here<'_, '_, 't>) {
    let mut made: BTreeMap<&'t str, Vec<(Scenario<'t>, String)>> = BTreeMap::new();
    // Artifacts whose names are functions may have any name.
    let mut open = false;
    here.at(&["Stages", "*", "Actions", "*"], &mut |action, place| {
        walk::at(
            here.context,
            action,
            &["InputArtifacts", "*", "Name"],
            place,
            &mut |node, place| {
                let Some(name) = known_text(node) else { return };
                let known = made.get(name).is_some_and(|made| {
                    made.iter()
                        .take(MANY)
                        .any(|(there, _)| both(here.context, there, place.scenario()).is_some())
                });
                if !known && !open {
                    let message =
                        format!("no action before this one puts out an artifact `{name}`");
                    let mut finding = Diagnostic::error(INPUT, message);
                    if let Some(help) = suggest::help(name, made.keys().copied()) {
                        finding = finding.help(help);
                    }
                    here.report(place, node, finding);
                }
            },
        );
        walk::at(
            here.context,
            action,
            &["OutputArtifacts"],
            place,
            &mut |node, _| {
                open |= walk::is_function(node);
            },
        );
        walk::at(
            here.context,
            action,
            &["OutputArtifacts", "*", "Name"],
            place,
            &mut |node, place| {
                let Some(name) = known_text(node) else {
                    open = true;
                    return;
                };
                let path = place.path();
                let others = made.entry(name).or_default();
                let twice = others.iter().take(MANY).any(|(there, other)| {
                    *other != path && both(here.context, there, place.scenario()).is_some()
                });
                if twice {
                    let message = format!("another action puts out an artifact `{name}` too");
                    let finding = Diagnostic::error(OUTPUT, message)
                        .help("give each artifact a name of its own");
                    here.report(place, node, finding);
                }
                others.push((place.scenario().clone(), path));
            },
        );
    });
}
