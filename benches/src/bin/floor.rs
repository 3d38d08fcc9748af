//! The floor: serializes one finished template COUNT times, into COUNT files.
//!
//! No program that writes the same templates can do less, so the distance to it is what a
//! library adds.

use std::fs;

use anyhow::Context as _;
use catchment_benches::{STACK, Task};
use serde_json::Value;

fn main() -> anyhow::Result<()> {
    let Task { count, outdir } = Task::from_args()?;
    let template: Value = serde_json::from_str(STACK)?;
    fs::create_dir_all(&outdir)?;
    for index in 0..count {
        let path = outdir.join(format!("Logs{index}.template.json"));
        let text = serde_json::to_vec(&template)?;
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
