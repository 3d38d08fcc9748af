//! A number where a truth value is needed.

use catchment::core::IntoValue;

fn enable_key_rotation(_is_on: impl IntoValue<bool>) {}

fn main() {
    enable_key_rotation(1);
}
