//! Writes the templates and the deploy plan.

use catchment::prelude::*;

fn main() -> ExitCode {
    catchment::run(org_trail::declare)
}
