//! The plan as a POSIX shell script around the AWS CLI.

mod prerequisites;
mod quote;
mod step;

use catchment_core::plan::{ParameterSource, Plan};

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::table::count;

use quote::{comment, quote};
use step::Upload;

/// `aws cloudformation deploy` sends a template of this many bytes itself; larger ones go
/// through S3.
const LARGEST_INLINE: u64 = 51_200;

/// The script that deploys an assembly, step after step. It stops at the first failure and can
/// be run again.
pub(crate) fn script(assembly: &Assembly) -> Result<String, Failure> {
    let plan = &assembly.plan;
    let uploads = plan
        .steps
        .iter()
        .map(|step| Ok(Upload::of(step, assembly.template(step)?.size)))
        .collect::<Result<Vec<Upload>, Failure>>()?;
    let mut text = head(plan);
    text.push_str(&prerequisites::list(plan));
    text.push_str("set -eu\n\n");
    text.push_str(&functions(plan, &uploads));
    text.push_str(&directory(assembly)?);
    text.push_str(&prerequisites::checks(plan)?);
    for (position, (step, upload)) in plan.steps.iter().zip(uploads).enumerate() {
        text.push_str(&step::step(plan, position, step, upload)?);
    }
    text.push_str(&format!(
        "\nsay 'done: {}'\n",
        count(plan.steps.len(), "stack")
    ));
    Ok(text)
}

fn head(plan: &Plan) -> String {
    let mut text = "#!/bin/sh\n".to_owned();
    text.push_str(&comment(&format!(
        "Deploys {} with the AWS CLI. Written by {}.",
        count(plan.steps.len(), "stack"),
        plan.generator
    )));
    text.push_str(
        "# It stops at the first failure and can be run again.\n\
         # What the variables CATCHMENT_* do: catchment plan --help\n",
    );
    text
}

/// The functions that this plan needs.
fn functions(plan: &Plan, uploads: &[Upload]) -> String {
    let accounts = plan.steps.iter().any(|step| step.account.is_some())
        || plan.prerequisites.iter().any(|one| one.account.is_some());
    let outputs = plan.steps.iter().any(|step| {
        let mut sources = step.parameters.values();
        sources.any(|source| matches!(source, ParameterSource::Output { .. }))
    });
    let parts = [
        (true, include_str!("script/fail.sh")),
        (accounts, include_str!("script/enter.sh")),
        (outputs, include_str!("script/output.sh")),
        (
            uploads.iter().any(|upload| *upload != Upload::None),
            include_str!("script/bucket.sh"),
        ),
        (
            uploads.contains(&Upload::Packaged),
            include_str!("script/work.sh"),
        ),
        (
            plan.prerequisites.iter().any(|one| one.check.is_some()),
            include_str!("script/prerequisite.sh"),
        ),
    ];
    let parts = parts.into_iter().filter(|(needed, _)| *needed);
    parts.map(|(_, part)| format!("{part}\n")).collect()
}

/// Finds the templates, and the AWS CLI.
fn directory(assembly: &Assembly) -> Result<String, Failure> {
    let directory = quote(&assembly.directory.to_string_lossy())?;
    Ok(format!(
        "out=${{CATCHMENT_OUT-}}\n\
         [ -n \"$out\" ] || out={directory}\n\
         [ -f \"$out/plan.json\" ] || fail \"no templates in $out: set CATCHMENT_OUT to their directory\"\n\
         command -v aws >/dev/null || fail 'the AWS CLI is not installed'\n"
    ))
}
