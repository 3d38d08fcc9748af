//! The templates are as somebody has reviewed them.

use catchment::prelude::*;
use catchment_testing::{Template, assert_template_snapshot};

#[test]
fn the_log_archive_is_as_reviewed() {
    let app = App::new();
    {{crate}}::declare(&app);
    let template = Template::from_app(app, "LogArchive").unwrap();
    assert_template_snapshot!(template);
}
