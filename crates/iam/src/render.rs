//! What several parts of a document are rendered with.

use catchment_core::{Json, Value};

/// One value as it is, several as an array: the form that AWS returns and the CDK writes, so that
/// comparing a template with what is deployed shows no false differences.
pub(crate) fn one_or_many(mut values: Vec<Value<Json>>) -> Value<Json> {
    match values.pop() {
        Some(only) if values.is_empty() => only,
        Some(last) => {
            values.push(last);
            Value::array(values)
        }
        None => Value::array(values),
    }
}
