//! Catchment: declares COUNT stacks, synthesizes and writes them.

use catchment::core::{App, WriteOptions};
use catchment_benches::{Task, declare};

fn main() -> anyhow::Result<()> {
    let Task { count, outdir } = Task::from_args()?;
    let app = App::new();
    for index in 0..count {
        declare(&app, index);
    }
    app.synth()?.write(&outdir, &WriteOptions::new())?;
    Ok(())
}
