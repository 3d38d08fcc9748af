//! The one place where an assertion fails.

use std::fmt::Display;

/// Gives the value, or fails the test with the error's text.
#[track_caller]
pub(crate) fn expect<T, E: Display>(result: Result<T, E>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => fail(&error),
    }
}

#[track_caller]
#[expect(
    clippy::panic,
    reason = "assertions fail by panicking, as `assert!` does"
)]
fn fail(message: &dyn Display) -> ! {
    panic!("{message}")
}
