//! One file per chore.

mod agreement;
mod bench;
mod codegen;
mod fuzz;
mod registry;
mod rules;
mod test;
mod tools;
mod vectors;

use clap::Subcommand;

/// The chores.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Run every test, end to end included (installs the tools it needs under target/tools)
    Test(test::Args),
    /// Install the pinned tools that the end-to-end tests use under target/tools
    Tools(tools::Args),
    /// Compare what Catchment and cfn-lint say of templates
    Agreement(agreement::Args),
    /// Compare synthesis with aws-cdk-lib, troposphere and the floor
    Bench(bench::Args),
    /// Update or check the CloudFormation registry data
    Registry(registry::Args),
    /// Generate the typed resources of crates/cfn from the registry data
    Codegen(codegen::Args),
    /// Run the fuzz targets of fuzz/ for a while (needs a nightly toolchain)
    Fuzz(fuzz::Args),
    /// Write a page for every code of a finding, and check that a test names each
    Rules(rules::Args),
    /// Make the logical-id vectors again with aws-cdk-lib
    Vectors(vectors::Args),
}

impl Command {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        match self {
            Command::Test(args) => test::run(args),
            Command::Tools(args) => tools::run(args),
            Command::Agreement(args) => agreement::run(args),
            Command::Bench(args) => bench::run(args),
            Command::Registry(args) => registry::run(args),
            Command::Codegen(args) => codegen::run(args),
            Command::Fuzz(args) => fuzz::run(args),
            Command::Rules(args) => rules::run(args),
            Command::Vectors(args) => vectors::run(args),
        }
    }
}
