//! An output directory, read back.

use std::fs;
use std::path::{Path, PathBuf};

use catchment_core::plan::{PLAN_VERSION, ParameterSource, Plan, Step};
use serde_json::Value;

use crate::failure::Failure;

/// What an app wrote.
pub(crate) struct Assembly {
    pub(crate) directory: PathBuf,
    pub(crate) plan: Plan,
}

/// What a template's file says about itself.
pub(crate) struct Template {
    pub(crate) size: u64,
    pub(crate) resources: usize,
}

impl Assembly {
    /// The assembly in `directory`, its plan checked.
    pub(crate) fn load(directory: &Path) -> Result<Self, Failure> {
        let file = directory.join("plan.json");
        let text = fs::read_to_string(&file).map_err(|error| {
            Failure::cannot("read", file.display(), error)
                .help("name a directory that `catchment synth` wrote, or none to synthesize first")
        })?;
        let plan = parse(&text).and_then(checked).map_err(|problem| {
            Failure::cannot("use", file.display(), problem)
                .help("write it again with `catchment synth`")
        })?;
        Ok(Self {
            directory: directory.to_path_buf(),
            plan,
        })
    }

    /// The facts of a step's template.
    pub(crate) fn template(&self, step: &Step) -> Result<Template, Failure> {
        let file = self.directory.join(&step.template);
        let failed = |problem: &dyn std::fmt::Display| {
            Failure::cannot("read", file.display(), problem)
                .help("write it again with `catchment synth`")
        };
        let text = fs::read_to_string(&file).map_err(|error| failed(&error))?;
        let json: Value = serde_json::from_str(&text).map_err(|error| failed(&error))?;
        let resources = json.get("Resources").and_then(Value::as_object);
        Ok(Template {
            size: u64::try_from(text.len()).unwrap_or(u64::MAX),
            resources: resources.map_or(0, serde_json::Map::len),
        })
    }
}

fn parse(text: &str) -> Result<Plan, String> {
    let json: Value = serde_json::from_str(text).map_err(|error| format!("no JSON: {error}"))?;
    let version = json.get("version").and_then(Value::as_u64);
    match version {
        Some(version) if version == u64::from(PLAN_VERSION) => {}
        Some(version) => {
            return Err(format!(
                "its version is {version}, and this command reads {PLAN_VERSION}"
            ));
        }
        None => return Err("it has no version".to_owned()),
    }
    serde_json::from_value(json).map_err(|error| format!("no plan: {error}"))
}

/// A plan whose steps come after all that they need.
fn checked(plan: Plan) -> Result<Plan, String> {
    for (position, step) in plan.steps.iter().enumerate() {
        let earlier = |id: &str| plan.steps.iter().take(position).any(|step| step.id == id);
        if earlier(&step.id) {
            return Err(format!("two steps are called `{}`", step.id));
        }
        let outputs = step.parameters.values().filter_map(|source| match source {
            ParameterSource::Output { step, .. } => Some(step),
            ParameterSource::Value(_) => None,
        });
        let mut needs = step.depends_on.iter().chain(outputs);
        if let Some(need) = needs.find(|need| !earlier(need)) {
            let id = &step.id;
            return Err(format!(
                "step `{id}` needs `{need}`, which is no earlier step"
            ));
        }
    }
    Ok(plan)
}
