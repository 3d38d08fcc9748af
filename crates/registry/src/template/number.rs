//! A number of a template.

use std::fmt;

/// A number, as it was written, so that no digit is lost: CloudFormation hands `1.50` on as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(Box<str>);

impl Number {
    /// The number that `text` writes in decimal notation, if it writes one: `1`, `-1.50`, `2e3`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let starts = digits.starts_with(|first: char| first.is_ascii_digit() || first == '.');
        (starts && text.parse::<f64>().is_ok()).then(|| Self(text.into()))
    }

    /// As it was written.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        &self.0
    }

    /// The whole number, if it is one that fits; `1.0` is.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        let text = self.0.strip_prefix('+').unwrap_or(&self.0);
        if let Ok(whole) = text.parse() {
            return Some(whole);
        }
        let (whole, rest) = text.split_once('.')?;
        rest.bytes()
            .all(|digit| digit == b'0')
            .then(|| whole.parse().ok())
            .flatten()
    }

    /// The nearest floating-point number.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.0.parse().ok()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        let number = Number::parse("1.50").unwrap();
        assert_eq!((number.as_str(), number.as_i64()), ("1.50", None));
        assert_eq!(Number::parse("2.0").unwrap().as_i64(), Some(2));
        assert_eq!(Number::parse("-3").unwrap().as_i64(), Some(-3));
        assert_eq!(Number::parse("1e3").unwrap().as_f64(), Some(1000.0));
    }

    #[test]
    fn what_is_no_decimal_number_is_none() {
        for text in ["", "-", "inf", "nan", "0x10", "1_000", "1.2.3", "one"] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
    }
}
