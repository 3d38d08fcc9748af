//! What a scalar without quotes is, by YAML 1.1.

use catchment_core::Diagnostic;

use super::super::super::{Number, Value};
use super::super::shown;

/// YAML 1.1 reads `0755` as an octal number, `0x1F` as a hexadecimal one, and `22:22` as one with
/// base 60. CloudFormation gets the number, not the digits that were written.
const NUMBER_BASE: &str = "template/number-base";

/// The value that the text stands for; with a finding where it is surprising.
pub(super) fn resolve(text: &str) -> (Value, Option<Diagnostic>) {
    let word = match text {
        "" | "~" | "null" | "Null" | "NULL" => Some(Value::Null),
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => {
            Some(Value::Bool(true))
        }
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => {
            Some(Value::Bool(false))
        }
        _ => None,
    };
    if let Some(value) = word {
        return (value, None);
    }
    let starts = |first: char| first.is_ascii_digit() || matches!(first, '-' | '+' | '.');
    if !text.starts_with(starts) {
        return (Value::Text(text.to_owned()), None);
    }
    if is_decimal(text) {
        let plain = text.replace('_', "");
        if let Some(number) = Number::parse(&plain) {
            return (Value::Number(number), None);
        }
    }
    match other_base(text).and_then(|value| Number::parse(&value.to_string())) {
        Some(number) => {
            let finding = surprising(text, &number);
            (Value::Number(number), Some(finding))
        }
        None => (Value::Text(text.to_owned()), None),
    }
}

pub(super) fn is_null(text: &str) -> bool {
    matches!(resolve(text).0, Value::Null)
}

/// Whether the text is a decimal number: `0`, `-12`, `1_000`, `1.50`, `.5`, `1.0e+3`.
fn is_decimal(text: &str) -> bool {
    let digits = unsigned(text);
    let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (digits, None),
    };
    let is_digits = |part: &str| {
        part.bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'_')
    };
    match mantissa.split_once('.') {
        Some((whole, fraction)) => {
            let begins = whole.starts_with(|first: char| first.is_ascii_digit())
                || (whole.is_empty() && fraction.starts_with(|first: char| first.is_ascii_digit()));
            let exponent_is_right = exponent.is_none_or(|exponent| {
                exponent.strip_prefix(['-', '+']).is_some_and(|digits| {
                    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
                })
            });
            begins && is_digits(whole) && is_digits(fraction) && exponent_is_right
        }
        // A leading zero makes it octal, or a text.
        None => {
            exponent.is_none()
                && is_digits(mantissa)
                && (mantissa == "0"
                    || mantissa.starts_with(|first: char| matches!(first, '1'..='9')))
        }
    }
}

/// The value of a number with base 2, 8, 16 or 60.
fn other_base(text: &str) -> Option<i128> {
    let digits = unsigned(text).replace('_', "");
    let value = if let Some(binary) = digits.strip_prefix("0b") {
        radix(binary, 2)?
    } else if let Some(hexadecimal) = digits.strip_prefix("0x") {
        radix(hexadecimal, 16)?
    } else if let Some(octal) = digits.strip_prefix('0') {
        radix(octal, 8)?
    } else {
        sexagesimal(&digits)?
    };
    Some(match text.starts_with('-') {
        true => value.checked_neg()?,
        false => value,
    })
}

fn radix(digits: &str, radix: u32) -> Option<i128> {
    let starts_well = digits.starts_with(|first: char| first.is_ascii_alphanumeric());
    starts_well.then(|| i128::from_str_radix(digits, radix).ok())?
}

/// `22:22`, hours and minutes in YAML 1.1.
fn sexagesimal(digits: &str) -> Option<i128> {
    if !digits.contains(':') || !digits.starts_with(|first: char| matches!(first, '1'..='9')) {
        return None;
    }
    let mut value = 0_i128;
    for (position, part) in digits.split(':').enumerate() {
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number || (position > 0 && part.len() > 2) {
            return None;
        }
        let part: i128 = part.parse().ok()?;
        if position > 0 && part > 59 {
            return None;
        }
        value = value.checked_mul(60)?.checked_add(part)?;
    }
    Some(value)
}

fn unsigned(text: &str) -> &str {
    text.strip_prefix(['-', '+']).unwrap_or(text)
}

fn surprising(text: &str, number: &Number) -> Diagnostic {
    let text = shown(text);
    let message = format!("`{text}` is read as the number {number}");
    Diagnostic::warning(NUMBER_BASE, message).help(format!(
        "write `\"{text}\"` if a text is meant, else `{number}`"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value as a text with its kind.
    fn read(text: &str) -> String {
        match resolve(text).0 {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => format!("bool {value}"),
            Value::Number(number) => format!("number {number}"),
            Value::Text(text) => format!("text {text}"),
            other => panic!("no scalar: {other:?}"),
        }
    }

    #[test]
    fn words_are_what_yaml_1_1_makes_of_them() {
        for (text, expected) in [
            ("", "null"),
            ("~", "null"),
            ("yes", "bool true"),
            ("Off", "bool false"),
            ("y", "text y"),
            ("n", "text n"),
            ("tRue", "text tRue"),
            ("nullable", "text nullable"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn decimal_numbers_keep_their_digits() {
        for (text, expected) in [
            ("0", "number 0"),
            ("-12", "number -12"),
            ("+12", "number +12"),
            ("1.50", "number 1.50"),
            ("1.", "number 1."),
            (".5", "number .5"),
            ("1_000", "number 1000"),
            ("1.0e+3", "number 1.0e+3"),
            (
                "123456789012345678901234567890",
                "number 123456789012345678901234567890",
            ),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn what_looks_like_a_number_and_is_none_stays_a_text() {
        for text in [
            "012345678901",
            "2012-10-17",
            "2010-09-09",
            "1e3",
            "1.2.3",
            "1.0e3",
            "-",
            "+",
            ".",
            "-.",
            "1:60",
            "0:30",
            "00:30",
            "10:5:100",
            "1.2.3.4",
            "10.0.0.0/16",
            "0x",
            "0xZZ",
            "0b2",
            "08",
            ".inf",
            "1..2",
            "--1",
            "+-1",
            "0x-1",
            "1:-1",
        ] {
            assert_eq!(read(text), format!("text {text}"));
        }
    }

    #[test]
    fn numbers_with_another_base_are_found() {
        for (text, expected) in [
            ("0755", "number 493"),
            ("-010", "number -8"),
            ("0x1F", "number 31"),
            ("0b101", "number 5"),
            ("22:22", "number 1342"),
            ("1:30:00", "number 5400"),
            ("00", "number 0"),
        ] {
            assert_eq!(read(text), expected, "{text}");
            let finding = resolve(text).1.unwrap();
            assert_eq!(finding.code(), "template/number-base");
        }
    }
}
