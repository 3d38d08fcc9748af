//! What the generated rows refer to as `c`.

pub use catchment_iam::PolicyDocument;
pub use catchment_core::{
    Arn, Attribute, HasArn, HasName, IntoValue, Json, List, Map, Name, Props, Resource,
    ResourceMeta, Tagging, Value,
};

pub use crate::open_enum::OneOf;
pub use crate::tag::Tag;
pub use crate::{
    __open_enum as open_enum, __property as property, __referred as referred,
    __resource as resource,
};
