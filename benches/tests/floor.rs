//! The floor writes what Catchment writes.

use std::path::Path;

use catchment::core::App;
use catchment_benches::{STACK, declare};

/// `UPDATE_STACK=1 cargo test -p catchment-benches` writes it anew.
#[test]
#[expect(clippy::disallowed_methods, reason = "a person asks for the update")]
fn the_finished_template_is_that_of_the_first_stack() {
    let app = App::new();
    declare(&app, 0);
    let assembly = app.synth().unwrap();
    let template = assembly.stack("Logs0").unwrap().template_json();
    if std::env::var_os("UPDATE_STACK").is_some() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/stack.json");
        std::fs::write(path, template).unwrap();
        return;
    }
    assert_eq!(STACK.trim_end(), template);
}
