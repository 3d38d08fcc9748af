//! Reading templates.

mod bytes;
mod codes;
mod hostile;
mod json;
mod positions;
mod properties;
mod support;
mod suppress;
mod yaml;
