//! Examples of texts that match a pattern.

use super::pattern;
use super::text::{is_allowed, within};
use crate::model::Text;

/// Texts of forms that properties take, plain ones first.
const EXAMPLES: [&str; 32] = [
    "example",
    "example-1",
    "1",
    "10",
    "1.0",
    "1.0.0",
    "A1",
    "/example",
    "/example/",
    "alias/Example",
    "111111111111",
    "us-east-1",
    "us-east-1a",
    "example.com",
    "https://example.com/",
    "s3://example/key",
    "someone@example.com",
    "10.0.0.0/16",
    "10.0.0.1",
    "2030-01-31",
    "08:00",
    "08:00-09:00",
    "sun:08:00-sun:09:00",
    "rate(5 minutes)",
    "#A1B2C3",
    "01234567-89ab-cdef-0123-456789abcdef",
    "vpc-0123456789abcdef0",
    "ami-0123456789abcdef0",
    "arn:aws:iam::111111111111:role/example",
    "arn:aws:s3:::example",
    "arn:aws:lambda:us-east-1:111111111111:function:example",
    "arn:aws:kms:us-east-1:111111111111:key/01234567-89ab-cdef-0123-456789abcdef",
];

/// What is wrong with a text that a pattern refuses: a character that none of the text could do
/// without, or an example of what would do.
pub(super) fn of(expected: &'static Text, given: &str) -> Option<String> {
    let fits = |text: &str| {
        let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
        let mut patterns = expected.patterns.iter();
        is_allowed(text, expected)
            && within(length, &expected.length)
            && patterns.all(|wanted| pattern::find(wanted, text) == Some(true))
    };
    without_refused(given, &fits).or_else(|| {
        let found = EXAMPLES.iter().find(|text| fits(text))?;
        Some(format!("write it as in `{found}`"))
    })
}

/// Where the text would match without a character, which one that is.
fn without_refused(given: &str, fits: &dyn Fn(&str) -> bool) -> Option<String> {
    // What is longer takes long to try, and is hardly a name.
    let refused = given
        .chars()
        .take(64)
        .find(|c| !c.is_alphanumeric() && given.len() <= 256 && fits(&given.replace(*c, "")))?;
    let what = if refused == ' ' {
        "a space".to_owned()
    } else {
        format!("`{refused}`")
    };
    Some(format!("{what} is not allowed: leave it out"))
}
