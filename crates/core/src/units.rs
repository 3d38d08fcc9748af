//! Quantities with their units.

macro_rules! unit {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The number.
            #[must_use]
            pub const fn get(self) -> u32 {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{} {}", self.0, stringify!($name).to_lowercase())
            }
        }

        impl crate::IntoValue<i64> for $name {
            fn into_value(self) -> crate::Value<i64> {
                self.0.into_value()
            }
        }
    )+};
}

unit! {
    /// A number of days.
    Days;
    /// A number of years, of 365 days.
    Years;
    /// A number of hours.
    Hours;
    /// A number of seconds.
    Seconds;
    /// A number of mebibytes, of 1,048,576 bytes.
    MiB;
    /// A number of kibibytes, of 1,024 bytes.
    KiB;
    /// A number of bytes.
    Bytes;
}

impl From<Years> for Days {
    /// 365 days a year; at most `u32::MAX`.
    fn from(years: Years) -> Self {
        Self(years.0.saturating_mul(365))
    }
}
