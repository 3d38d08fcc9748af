//! What the generated rows refer to as `c`.

use std::borrow::Cow;

pub use catchment_core::{
    Arn, Attribute, Diagnostic, HasArn, HasName, IntoValue, Json, List, Map, Name, Props, Resource,
    ResourceMeta, Tagging, Value,
};
pub use catchment_iam::{PolicyDocument, PolicyKind};

pub use crate::tag::Tag;
pub use crate::{
    __open_enum as open_enum, __property as property, __referred as referred,
    __resource as resource,
};

/// A text that means `T`.
pub fn text<T: ?Sized>(text: impl Into<Cow<'static, str>>) -> Value<T> {
    let text: Value<Json> = text.into().into_value();
    text.assume()
}

/// `props` and one more property.
///
/// One call that takes everything: a setter has nothing left to drop, which halves what the compiler
/// does for it.
pub fn with<T: ?Sized, V: IntoValue<T>>(mut props: Props, name: &'static str, value: V) -> Props {
    props.set(name, value.into_value());
    props
}
