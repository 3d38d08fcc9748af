//! From text to a template.

use catchment_core::Diagnostic;

use super::Template;

pub(super) fn read(_text: &str) -> Result<Template, Vec<Diagnostic>> {
    Err(Vec::new())
}
