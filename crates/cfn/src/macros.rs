//! The macros of which the generated rows are made.
//!
//! A resource type or property type is a typed façade over a bag of properties: `new` takes what is
//! required, setters take the rest. All functions are generic, so that an app compiles only those
//! that it calls.

/// A resource type.
#[doc(hidden)]
#[macro_export]
macro_rules! __resource {
    (
        $(#[$doc:meta])*
        $name:ident = $type_name:literal, $($page:literal)+, reference $reference:ident
        $(, name_property $name_property:literal)?
        $(, arn $arn:literal)?
        $(, tags $tags:ident $tag_property:literal)?
        $(, stateful $stateful:literal)?
        $(, policies [$($policies:tt)*])?;
        new $($bag:ident)? { $($required:tt)* }
        set { $($optional:tt)* }
        get { $(@arn $arn_attribute:literal,)? $($(#[$note:meta])* $constant:ident: $meaning:ty = $($list:ident)? $attribute:literal,)* }
    ) => {
        $crate::__bag! {
            [
                #[doc = concat!("[`", $type_name, "`](", $crate::__page!("resource" $($page)+), ").")]
                #[doc = ""]
                $(#[$doc])*
            ]
            $name [$($bag)?] [$($required)*] [$($optional)*]
        }

        impl $name {
            $(
                /// `Fn::GetAtt` of the ARN.
                pub const ARN: $crate::row::Attribute<Self, $crate::row::Arn<Self>> =
                    $crate::row::Attribute::new($arn_attribute);
            )?
            $(
                #[doc = concat!("`Fn::GetAtt` of `", $attribute, "`.")]
                $(#[$note])*
                pub const $constant: $crate::row::Attribute<Self, $meaning> =
                    $crate::__attribute!($($list)? $attribute);
            )*
        }

        impl $crate::row::Resource for $name {
            const META: &'static $crate::row::ResourceMeta = &$crate::row::ResourceMeta {
                type_name: $type_name,
                docs: $crate::__page!("resource" $($page)+),
                tags: $crate::__tagging!($($tags $tag_property)?),
                name_property: $crate::__option!($($name_property)?),
                arn: $crate::__option!($($arn)?),
                stateful: $crate::__is!($($stateful)?),
                required: $crate::__names!($($required)*),
                check: $crate::__check!($($($policies)*)?),
            };

            type Ref = $crate::__reference!($reference);

            fn from_props(props: $crate::row::Props) -> Self {
                Self(props)
            }

            fn into_props(self) -> $crate::row::Props {
                self.0
            }

            fn props_mut(&mut self) -> &mut $crate::row::Props {
                &mut self.0
            }
        }

        $(
            impl $crate::row::HasArn for $name {
                const ARN: $crate::row::Attribute<Self, $crate::row::Arn<Self>> =
                    $crate::row::Attribute::new($arn_attribute);
            }
        )?

        $crate::__has_name! { $reference $name }
    };
}

/// A property type.
#[doc(hidden)]
#[macro_export]
macro_rules! __property {
    (
        $(#[$doc:meta])*
        $name:ident, $($page:literal)+;
        new $($bag:ident)? { $($required:tt)* }
        set { $($optional:tt)* }
    ) => {
        $crate::__bag! {
            [
                #[doc = concat!("[`", stringify!($name), "`](", $crate::__page!("properties" $($page)+), ").")]
                #[doc = ""]
                $(#[$doc])*
            ]
            $name [$($bag)?] [$($required)*] [$($optional)*]
        }

        impl $crate::row::IntoValue<$name> for $name {
            fn into_value(self) -> $crate::row::Value<$name> {
                self.0.into_value()
            }
        }
    };
}

/// The struct, its `new` and its setters. Required properties have setters too, for
/// [`Scope::edit`](catchment_core::Scope::edit).
#[doc(hidden)]
#[macro_export]
macro_rules! __bag {
    ([$($doc:tt)*] $name:ident [] [] [$($optional:tt)*]) => {
        $crate::__struct! { [$($doc)*] $name }

        impl $name {
            /// Without properties: none is required.
            pub fn new() -> Self {
                Self($crate::row::Props::new())
            }

            $crate::__setters! { "" $($optional)* }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (
        [$($doc:tt)*] $name:ident []
        [$($(#[$fact:meta])* $parameter:ident $setter:ident: $meaning:ty = $property:literal,)+]
        [$($optional:tt)*]
    ) => {
        $crate::__struct! { [$($doc)*] $name }

        impl $name {
            #[doc = concat!("With what is required:" $(, " `", $property, "`",)" "+ ".")]
            pub fn new($($setter: impl $crate::row::IntoValue<$meaning>),+) -> Self {
                let props = $crate::row::Props::new();
                $(let props = $crate::row::with::<$meaning, _>(props, $property, $setter);)+
                Self(props)
            }

            $crate::__setters! { ", which is required" $($(#[$fact])* $setter: $meaning = $property,)+ }
            $crate::__setters! { "" $($optional)* }
        }
    };
    (
        [$($doc:tt)*] $name:ident [$bag:ident]
        [$($(#[$fact:meta])* $parameter:ident $setter:ident: $meaning:ty = $property:literal,)+]
        [$($optional:tt)*]
    ) => {
        $crate::__struct! { [$($doc)*] $name }

        #[doc = concat!("What [`", stringify!($name), "::new`] requires, by name.")]
        #[derive(Clone, Debug)]
        pub struct $bag<$($parameter),+> {
            $(
                #[doc = concat!("`", $property, "`.")]
                #[doc = ""]
                $(#[$fact])*
                pub $setter: $parameter,
            )+
        }

        impl $name {
            /// With what is required.
            pub fn new<$($parameter: $crate::row::IntoValue<$meaning>),+>(
                required: $bag<$($parameter),+>,
            ) -> Self {
                let props = $crate::row::Props::new();
                $(let props = $crate::row::with::<$meaning, _>(props, $property, required.$setter);)+
                Self(props)
            }

            $crate::__setters! { ", which is required" $($(#[$fact])* $setter: $meaning = $property,)+ }
            $crate::__setters! { "" $($optional)* }
        }
    };
}

/// The struct alone.
#[doc(hidden)]
#[macro_export]
macro_rules! __struct {
    ([$($doc:tt)*] $name:ident) => {
        $($doc)*
        #[derive(Clone, Debug, PartialEq)]
        #[must_use]
        pub struct $name($crate::row::Props);
    };
}

/// One setter per property.
#[doc(hidden)]
#[macro_export]
macro_rules! __setters {
    ($note:literal $($(#[$fact:meta])* $setter:ident: $meaning:ty = $property:literal,)*) => {
        $(
            #[doc = concat!("Sets `", $property, "`", $note, ".")]
            #[doc = ""]
            $(#[$fact])*
            pub fn $setter(self, value: impl $crate::row::IntoValue<$meaning>) -> Self {
                Self($crate::row::with::<$meaning, _>(self.0, $property, value))
            }
        )*
    };
}

/// An attribute; a list travels to other stacks in another way than one value.
#[doc(hidden)]
#[macro_export]
macro_rules! __attribute {
    ($attribute:literal) => {
        $crate::row::Attribute::new($attribute)
    };
    (list $attribute:literal) => {
        $crate::row::Attribute::list($attribute)
    };
}

/// The names of required properties.
#[doc(hidden)]
#[macro_export]
macro_rules! __names {
    ($($(#[$fact:meta])* $parameter:ident $setter:ident: $meaning:ty = $property:literal,)*) => {
        &[$($property),*]
    };
}

/// The sizes of policy documents, by kind and path: what synthesis checks of a type.
#[doc(hidden)]
#[macro_export]
macro_rules! __check {
    () => {
        ::core::option::Option::None
    };
    ($($kind:ident $($step:literal)+),+) => {
        ::core::option::Option::Some(|props: &$crate::row::Props| {
            [$($crate::row::PolicyKind::$kind.check_size(props, &[$($step),+])),+]
                .into_iter()
                .flatten()
                .collect::<::std::vec::Vec<$crate::row::Diagnostic>>()
        })
    };
}

/// A page of the CloudFormation template reference; that of a type that is not AWS's begins with
/// another word.
#[doc(hidden)]
#[macro_export]
macro_rules! __page {
    ($kind:literal $page:literal) => {
        $crate::__page!($kind "aws" $page)
    };
    ($kind:literal $vendor:literal $page:literal) => {
        concat!(
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/",
            $vendor,
            "-",
            $kind,
            "-",
            $page,
            ".html"
        )
    };
}

/// What is there, or `None`.
#[doc(hidden)]
#[macro_export]
macro_rules! __option {
    // By their full paths: `None` is a property type somewhere in the registry.
    () => {
        ::core::option::Option::None
    };
    ($value:literal) => {
        ::core::option::Option::Some($value)
    };
}

/// What is there, or `false`.
#[doc(hidden)]
#[macro_export]
macro_rules! __is {
    () => {
        false
    };
    ($value:literal) => {
        $value
    };
}

/// How a type is tagged.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagging {
    () => {
        $crate::row::Tagging::None
    };
    ($style:ident $property:literal) => {
        $crate::row::Tagging::$style($property)
    };
}

/// What `Ref` means.
#[doc(hidden)]
#[macro_export]
macro_rules! __reference {
    (arn) => { $crate::row::Arn<Self> };
    (name) => { $crate::row::Name<Self> };
    (text) => { str };
}

/// Types whose `Ref` returns their name say so.
#[doc(hidden)]
#[macro_export]
macro_rules! __has_name {
    (name $name:ident) => {
        impl $crate::row::HasName for $name {}
    };
    ($other:ident $name:ident) => {};
}

/// An enumeration that stays open: AWS adds values before this library knows them.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident { $($(#[$note:meta])* $constant:ident = $value:literal,)* }) => {
        #[doc = concat!("A `", stringify!($name), "`: one of the constants, or another text.")]
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(::std::borrow::Cow<'static, str>);

        impl $name {
            $(
                #[doc = concat!("`", $value, "`")]
                $(#[$note])*
                pub const $constant: Self = Self(::std::borrow::Cow::Borrowed($value));
            )*

            /// A value that this version does not know.
            #[must_use]
            pub fn other(value: &str) -> Self {
                Self(::std::borrow::Cow::Owned(::std::string::String::from(value)))
            }

            /// The value as it stands in a template.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl $crate::row::IntoValue<$name> for $name {
            fn into_value(self) -> $crate::row::Value<$name> {
                $crate::row::text(self.0)
            }
        }

        impl $crate::row::IntoValue<$name> for &str {
            fn into_value(self) -> $crate::row::Value<$name> {
                $crate::row::text(self.to_owned())
            }
        }

        impl $crate::row::IntoValue<$name> for ::std::string::String {
            fn into_value(self) -> $crate::row::Value<$name> {
                $crate::row::text(self)
            }
        }

        impl $crate::row::IntoValue<$name> for $crate::row::Value<str> {
            fn into_value(self) -> $crate::row::Value<$name> {
                self.untyped().assume()
            }
        }
    };
}

/// Types of a service whose feature is off: only their names, for what relates to them.
#[doc(hidden)]
#[macro_export]
macro_rules! __referred {
    ($feature:literal: $($name:ident,)+) => {
        $(
            #[doc = concat!("The name of the type alone; the feature `", $feature, "` has the rest.")]
            #[derive(Debug)]
            pub enum $name {}
        )+
    };
}
