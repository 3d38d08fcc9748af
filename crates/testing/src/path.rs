//! Where in a template a value is.

use std::fmt::{Display, Formatter, Result, Write};

/// A path such as `Properties.Statement[2].Action`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Path(String);

impl Path {
    /// The path of an object's member.
    pub(crate) fn key(&self, key: &str) -> Self {
        let mut path = self.0.clone();
        let plain = !key.is_empty() && !key.contains(['.', '[', ']', ' ', '"']);
        if !plain {
            let _ = write!(path, "[{key:?}]");
        } else if path.is_empty() {
            path.push_str(key);
        } else {
            let _ = write!(path, ".{key}");
        }
        Self(path)
    }

    /// The path of an array's element.
    pub(crate) fn index(&self, index: usize) -> Self {
        Self(format!("{}[{index}]", self.0))
    }

    /// The path of the JSON value inside a string.
    pub(crate) fn inside_string(&self) -> Self {
        Self(format!("{}(json)", self.0))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Display for Path {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(if self.0.is_empty() { "(root)" } else { &self.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn keys_with_dots_or_spaces_are_quoted() {
        let path = Path::default()
            .key("Properties")
            .key("aws:SourceArn")
            .key("a.b");
        assert_eq!(path.to_string(), r#"Properties.aws:SourceArn["a.b"]"#);
        assert_eq!(Path::default().key("Tags").index(2).to_string(), "Tags[2]");
    }
}
