//! `catchment init`.
pub(crate) use crate::failure::Failure;
#[derive(clap::Args)]
pub(crate) struct Args {}
pub(crate) fn run(_args: &Args) -> Result<(), Failure> {
    Ok(())
}
