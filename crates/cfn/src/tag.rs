//! The tag that most resource types share.

use crate::row as c;

c::property! {
    /// For tags on everything in a stack there is `Scope::tag`.
    Tag, "resource-tags";
    new TagRequired {
        /// 1 to 128 characters, not beginning with `aws:`
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

impl Tag {
    /// A tag of `key` and `value`.
    pub fn of(key: impl c::IntoValue<str>, value: impl c::IntoValue<str>) -> Self {
        Self::new(TagRequired { key, value })
    }
}
