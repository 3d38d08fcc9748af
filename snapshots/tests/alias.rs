//! Templates of `Alias`.
#![cfg(test)]

use catchment::prelude::*;
use catchment_snapshots::{archive, assert_snapshots};

#[test]
fn minimal() {
    let app = App::new();
    let archive = archive(&app);
    let key = Key::new(archive, "Key", KeyProps::new());
    Alias::new(archive, "Alias", AliasProps::new("central-logs", &key));
    assert_snapshots("alias", app, "minimal", ["Archive"]);
}

#[test]
fn imported() {
    let app = App::new();
    let archive = archive(&app);
    let key = KeyRef::from_key_id(archive, "1234abcd-12ab-34cd-56ef-1234567890ab");
    Alias::new(archive, "Alias", AliasProps::new("alias/org/logs", &key));
    assert_snapshots("alias", app, "imported", ["Archive"]);
}
