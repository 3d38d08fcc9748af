//! What the benchmark programs share.

mod stack;

use std::path::PathBuf;

use anyhow::Context as _;

use catchment::core::{App, WriteOptions};

pub use stack::declare;

/// Declares, synthesizes and writes what the arguments of the process say.
///
/// # Errors
///
/// When the arguments are wrong, the app has errors, or the folder cannot be written.
pub fn write(app: App) -> anyhow::Result<()> {
    let Task { count, outdir } = Task::from_args()?;
    for index in 0..count {
        declare(&app, index);
    }
    app.synth()?.write(&outdir, &WriteOptions::new())?;
    Ok(())
}

/// The finished template of one benchmark stack: what the floor program writes.
///
/// It lists the resources that every other program has to write too.
pub const STACK: &str = include_str!("../data/stack.json");

/// What one benchmark program has to do.
pub struct Task {
    /// How many stacks to write.
    pub count: usize,
    /// The folder to write them to.
    pub outdir: PathBuf,
}

impl Task {
    /// Reads `COUNT OUTDIR` from the arguments of the process.
    ///
    /// # Errors
    ///
    /// When one of the two is missing, or `COUNT` is no number.
    #[expect(
        clippy::disallowed_methods,
        reason = "a program reads its own arguments"
    )]
    pub fn from_args() -> anyhow::Result<Task> {
        let mut args = std::env::args().skip(1);
        let (count, outdir) = args
            .next()
            .zip(args.next())
            .context("usage: COUNT OUTDIR")?;
        let count = count
            .parse()
            .with_context(|| format!("`{count}` is no number of stacks"))?;
        Ok(Task {
            count,
            outdir: outdir.into(),
        })
    }
}
