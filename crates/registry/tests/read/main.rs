//! Reading templates.

mod bytes;
mod hostile;
mod json;
mod positions;
mod properties;
mod support;
mod suppress;
mod yaml;
