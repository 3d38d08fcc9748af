//! Data to standard output, the rest to standard error.

use std::io::{self, Write as _};

use serde::Serialize;

use crate::failure::Failure;

/// Writes data to standard output. A reader that has gone (`| head`) is no failure.
pub(crate) fn data(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    done(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

fn done(result: io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::cannot("write to", "standard output", error))
        }
        _ => Ok(()),
    }
}

/// Writes findings for people to standard output; colours are taken off unless one reads.
pub(crate) fn coloured(text: &str) -> Result<(), Failure> {
    let mut out = anstream::stdout().lock();
    done(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// Writes data as indented JSON to standard output.
pub(crate) fn json(value: &impl Serialize) -> Result<(), Failure> {
    match serde_json::to_string_pretty(value) {
        Ok(text) => data(&format!("{text}\n")),
        Err(error) => Err(Failure::cannot("write as JSON", "the result", error)),
    }
}

/// Tells the person at the terminal; colours are taken off unless one reads.
pub(crate) fn tell(text: &str) {
    // Whom should one tell that standard error is closed?
    drop(anstream::stderr().lock().write_all(text.as_bytes()));
}
