//! `catchment schema`.

use crate::failure::Failure;
use crate::output;

/// Print the JSON Schema of `plan.json`
#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Args {}

const HELP: &str = "\
Example:
  catchment schema > plan.schema.json

Exit codes: 0 printed; 2 usage.";

pub(crate) fn run(_args: &Args) -> Result<(), Failure> {
    output::json(&catchment_core::plan::schema())
}
