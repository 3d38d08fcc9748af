//! What can be wrong with an id when a child is added to a scope.

use std::panic::Location;

use crate::diagnostic::Diagnostic;
use crate::tree::MAX_DEPTH;

type Place = &'static Location<'static>;

pub(crate) fn foreign_scope(id: &str, location: Place) -> Diagnostic {
    let message = format!("`{id}` is added to a scope of another app");
    Diagnostic::error("tree/foreign-scope", message)
        .help("use the scopes that the app at hand has made")
        .structural()
        .at(id, location)
}

pub(crate) fn too_deep(path: &str, id: &str, location: Place) -> Diagnostic {
    let message = format!("`{id}` is nested deeper than {MAX_DEPTH} levels");
    Diagnostic::error("tree/depth", message)
        .help("look for a construct that adds itself again, or nest fewer scopes")
        .structural()
        .at(path, location)
}

pub(crate) fn empty_id(path: &str, location: Place) -> Diagnostic {
    Diagnostic::error("tree/empty-id", "the id of a construct is empty")
        .help("give it an id of at least one letter or digit")
        .structural()
        .at(path, location)
}

pub(crate) fn duplicate_id(path: &str, first: Place, location: Place) -> Diagnostic {
    let message = format!(
        "`{path}` is declared twice; the first is at {}:{}",
        first.file(),
        first.line()
    );
    Diagnostic::error("tree/duplicate-id", message)
        .help("give one of the two another id; ids are unique among the children of a scope")
        .structural()
        .at(path, location)
}
