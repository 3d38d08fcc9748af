//! Catchment without the check of templates: declares COUNT stacks, synthesizes and writes them.

use catchment::core::App;

fn main() -> anyhow::Result<()> {
    catchment_benches::write(App::new())
}
