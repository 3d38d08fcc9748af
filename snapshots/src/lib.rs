//! Template snapshots of every construct.
//!
//! A construct has its tests in `tests/<construct>.rs` and what they expect in
//! `templates/<construct>/<case>.snap`.

/// Runs a test whose snapshots are in `templates/<construct>`.
pub fn in_folder<O>(construct: &str, test: impl FnOnce() -> O) -> O {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("../templates/{construct}"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(test)
}
