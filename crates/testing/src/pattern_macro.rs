//! JSON with matchers in it.

/// JSON with matchers in it.
///
/// Values are JSON, any Rust expression that converts into a [`Pattern`](crate::Pattern), or a
/// call of `array_with`, `array_equals`, `exactly`, `object_like`, `not`, `json_string` or
/// `properties`, whose argument is again in this syntax. Keys are literals, or expressions in
/// parentheses.
///
/// ```
/// use catchment_testing::{Template, any, matches_regex, pattern};
/// # let template: Template = r#"{"Resources": {"P": {"Type": "AWS::S3::BucketPolicy", "Properties": {
/// #   "Bucket": {"Ref": "Logs"}, "PolicyDocument": {"Version": "2012-10-17", "Statement": [
/// #     {"Sid": "TlsOnly", "Effect": "Deny"},
/// #     {"Sid": "Write", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/*",
/// #      "Principal": {"Service": "cloudtrail.amazonaws.com"}}]}}}}}"#.parse().unwrap();
/// let service = "cloudtrail.amazonaws.com";
///
/// template.expect_properties("AWS::S3::BucketPolicy", pattern!({
///     "Bucket": { "Ref": any() },
///     "PolicyDocument": {
///         "Statement": array_with([
///             { "Effect": "Deny", "Action": not("s3:PutObject") },
///             { "Principal": { "Service": service }, "Resource": matches_regex("/\\*$") },
///         ]),
///     },
/// }));
/// ```
#[macro_export]
macro_rules! pattern {
    ($($tokens:tt)+) => { $crate::__pattern_value!($($tokens)+) };
}

/// One value.
#[doc(hidden)]
#[macro_export]
macro_rules! __pattern_value {
    (null $(,)?) => { $crate::Pattern::from($crate::__private::Value::Null) };
    ([ $($items:tt)* ] $(,)?) => {
        $crate::__private::array_from_macro($crate::__pattern_items!([] $($items)*))
    };
    ({ $($entries:tt)* } $(,)?) => {
        $crate::__private::object_from_macro($crate::__pattern_entries!([] $($entries)*))
    };
    (array_with([ $($items:tt)* ] $(,)?) $(,)?) => {
        $crate::array_with::<$crate::Pattern>($crate::__pattern_items!([] $($items)*))
    };
    (array_equals([ $($items:tt)* ] $(,)?) $(,)?) => {
        $crate::array_equals::<$crate::Pattern>($crate::__pattern_items!([] $($items)*))
    };
    (exactly($($inner:tt)+) $(,)?) => { $crate::exactly($crate::__pattern_value!($($inner)+)) };
    (object_like($($inner:tt)+) $(,)?) => { $crate::object_like($crate::__pattern_value!($($inner)+)) };
    (not($($inner:tt)+) $(,)?) => { $crate::not($crate::__pattern_value!($($inner)+)) };
    (json_string($($inner:tt)+) $(,)?) => { $crate::json_string($crate::__pattern_value!($($inner)+)) };
    (properties($($inner:tt)+) $(,)?) => { $crate::properties($crate::__pattern_value!($($inner)+)) };
    ($value:expr $(,)?) => { $crate::Pattern::from($value) };
}

/// The elements of an array: what is done so far, then what is left.
#[doc(hidden)]
#[macro_export]
macro_rules! __pattern_items {
    ([$($done:tt)*]) => { [$($done)*] };
    ([$($done:tt)*] null $(, $($rest:tt)*)?) => {
        $crate::__pattern_items!([$($done)* $crate::__pattern_value!(null),] $($($rest)*)?)
    };
    ([$($done:tt)*] { $($inner:tt)* } $(, $($rest:tt)*)?) => {
        $crate::__pattern_items!([$($done)* $crate::__pattern_value!({ $($inner)* }),] $($($rest)*)?)
    };
    ([$($done:tt)*] [ $($inner:tt)* ] $(, $($rest:tt)*)?) => {
        $crate::__pattern_items!([$($done)* $crate::__pattern_value!([ $($inner)* ]),] $($($rest)*)?)
    };
    ([$($done:tt)*] $name:ident ( $($inner:tt)* ) $(, $($rest:tt)*)?) => {
        $crate::__pattern_items!([$($done)* $crate::__pattern_value!($name ( $($inner)* )),] $($($rest)*)?)
    };
    ([$($done:tt)*] $value:expr $(, $($rest:tt)*)?) => {
        $crate::__pattern_items!([$($done)* $crate::Pattern::from($value),] $($($rest)*)?)
    };
}

/// The members of an object: what is done so far, then what is left.
#[doc(hidden)]
#[macro_export]
macro_rules! __pattern_entries {
    ([$($done:tt)*]) => { [$($done)*] };
    ([$($done:tt)*] $key:tt : null $(, $($rest:tt)*)?) => {
        $crate::__pattern_entries!([$($done)*
            ($crate::__pattern_key!($key), $crate::__pattern_value!(null)),] $($($rest)*)?)
    };
    ([$($done:tt)*] $key:tt : { $($inner:tt)* } $(, $($rest:tt)*)?) => {
        $crate::__pattern_entries!([$($done)*
            ($crate::__pattern_key!($key), $crate::__pattern_value!({ $($inner)* })),] $($($rest)*)?)
    };
    ([$($done:tt)*] $key:tt : [ $($inner:tt)* ] $(, $($rest:tt)*)?) => {
        $crate::__pattern_entries!([$($done)*
            ($crate::__pattern_key!($key), $crate::__pattern_value!([ $($inner)* ])),] $($($rest)*)?)
    };
    ([$($done:tt)*] $key:tt : $name:ident ( $($inner:tt)* ) $(, $($rest:tt)*)?) => {
        $crate::__pattern_entries!([$($done)*
            ($crate::__pattern_key!($key), $crate::__pattern_value!($name ( $($inner)* ))),] $($($rest)*)?)
    };
    ([$($done:tt)*] $key:tt : $value:expr $(, $($rest:tt)*)?) => {
        $crate::__pattern_entries!([$($done)*
            ($crate::__pattern_key!($key), $crate::Pattern::from($value)),] $($($rest)*)?)
    };
}

/// The key of a member: a literal, or an expression in parentheses.
#[doc(hidden)]
#[macro_export]
macro_rules! __pattern_key {
    (($key:expr)) => {
        ::std::string::String::from($key)
    };
    ($key:literal) => {
        ::std::string::String::from($key)
    };
}

#[cfg(test)]
mod tests {
    use crate::{Pattern, any, array_with, exactly, matches_regex, not};
    use serde_json::json;

    #[test]
    fn the_macro_and_the_functions_make_the_same_pattern() {
        let key = "Key";
        let with_macro = pattern!({
            "A": { "B": [1, null, "x", { "C": true }] },
            "W": array_with([{ "X": any() }, not("y")]),
            (key): exactly({ "E": [] }),
            "R": matches_regex("a|b"),
            "S": key.to_lowercase(),
            "N": null,
        });
        let by_hand = crate::pattern::object_from_macro([
            (
                "A".to_owned(),
                json!({"B": [1, null, "x", {"C": true}]}).into(),
            ),
            (
                "W".to_owned(),
                array_with([pattern!({ "X": any() }), not("y")]),
            ),
            ("Key".to_owned(), exactly(json!({"E": []}))),
            ("R".to_owned(), matches_regex("a|b")),
            ("S".to_owned(), "key".into()),
            ("N".to_owned(), Pattern::from(json!(null))),
        ]);
        assert_eq!(with_macro.to_string(), by_hand.to_string());
    }

    #[test]
    fn a_trailing_comma_changes_nothing() {
        let one = pattern!(exactly({ "A": array_with(["x"]) }));
        let two = pattern!(exactly(
            { "A": array_with(["x",],), },
        ));
        assert_eq!(one.to_string(), two.to_string());
    }
}
