//! Template snapshots of every construct.
//!
//! A construct has its tests in `tests/<construct>.rs` and what they expect in
//! `templates/<construct>/<case>.snap`.

use catchment::prelude::*;
use catchment_testing::{Template, assert_template_snapshot};

/// The account whose stacks write.
pub const MANAGEMENT: &str = "111111111111";
/// The account whose stacks store.
pub const ARCHIVE: &str = "222222222222";

/// The stack `Management`, of the account that writes.
#[track_caller]
pub fn management(app: &App) -> Stack<'_> {
    app.stack("Management", Env::new(MANAGEMENT, "ca-central-1"))
}

/// The stack `Archive`, of the account that stores.
#[track_caller]
pub fn archive(app: &App) -> Stack<'_> {
    app.stack("Archive", Env::new(ARCHIVE, "ca-central-1"))
}

/// Asserts the templates of `stacks` in `templates/<construct>`: `<case>` if there is one stack,
/// else `<case>_<stack>` for each. Fails when the app does not synthesize.
#[expect(clippy::panic, reason = "it is called by tests only")]
pub fn assert_snapshots<const N: usize>(construct: &str, app: App, case: &str, stacks: [&str; N]) {
    let assembly = app.synth().unwrap_or_else(|error| panic!("{error}"));
    for stack in stacks {
        let template = Template::from_stack(&assembly, stack);
        let template = template.unwrap_or_else(|error| panic!("{error}"));
        template.expect_acyclic();
        let name = match N {
            1 => case.to_owned(),
            _ => format!("{case}_{}", stack.to_lowercase()),
        };
        in_folder(construct, || assert_template_snapshot!(name, template));
    }
}

/// Runs a test whose snapshots are in `templates/<construct>`.
pub fn in_folder<O>(construct: &str, test: impl FnOnce() -> O) -> O {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("../templates/{construct}"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(test)
}
