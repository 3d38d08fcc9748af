//! A value as a text that is the same for all values that are written alike.

use crate::template::{Node, Value};

/// The value as a text: two that are equal, or that call the same function with the same
/// arguments, give the same. `1` and `"1"` are the same, as they are for CloudFormation.
pub(crate) fn written(node: &Node) -> String {
    let mut text = String::new();
    write(node, &mut text);
    text
}

/// The reader bounds how deep values are nested.
fn write(node: &Node, text: &mut String) {
    match &node.value {
        Value::Null => text.push_str("null"),
        Value::List(items) => {
            text.push('[');
            for item in items {
                write(item, text);
                text.push(',');
            }
            text.push(']');
        }
        Value::Map(map) => {
            text.push('{');
            for entry in map {
                text.push_str(&format!("{:?}:", entry.key));
                write(&entry.value, text);
                text.push(',');
            }
            text.push('}');
        }
        _ => text.push_str(&format!("{:?}", node.scalar_text().unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::Template;

    #[test]
    fn values_that_are_equal_are_written_alike_and_no_others() {
        let one = |yaml: &str| written(&Template::read(&format!("A: {yaml}")).unwrap().root);
        assert_eq!(one("!Ref B"), one("{Ref: B}"));
        assert_eq!(one("'1'"), one("1"));
        for other in [
            "null",
            "'null'",
            "[a]",
            "[[a]]",
            "{a: b}",
            "'[\"a\",]'",
            "a",
        ] {
            assert_ne!(one("[a, b]"), one(other), "{other}");
        }
        assert_ne!(one("null"), one("'null'"));
    }
}
