//! Snapshots of templates.

use crate::layout;
use crate::template::Template;

impl Template {
    /// The template as [`assert_template_snapshot!`](crate::assert_template_snapshot) writes it.
    ///
    /// It is YAML that CloudFormation's authors know, in the template's order: one scalar, one
    /// intrinsic function or one element of a list per line, so that a changed property is one
    /// changed line. A string of several lines is a block; a string that holds minified JSON is
    /// `!JsonString`, with its content laid out below. Nothing is left out or masked, and
    /// [`Template::from_yaml`] reads it back.
    ///
    /// ```
    /// # use catchment_testing::Template;
    /// # let template: Template = r#"{"Resources": {"Logs": {"Type": "AWS::S3::Bucket",
    /// #   "Properties": {"BucketName": {"Fn::Sub": "logs-${AWS::AccountId}"},
    /// #   "Tags": [{"Key": "team", "Value": "security"}]}}}}"#.parse().unwrap();
    /// assert_eq!(template.to_snapshot(), "\
    /// Resources:
    ///   Logs:
    ///     Type: AWS::S3::Bucket
    ///     Properties:
    ///       BucketName: !Sub logs-${AWS::AccountId}
    ///       Tags:
    ///         - Key: team
    ///           Value: security
    /// ");
    /// ```
    pub fn to_snapshot(&self) -> String {
        layout::template(self.as_object())
    }
}

/// Compares a template with the snapshot beside the test (crate `insta`, reviewed with
/// `cargo insta review`).
///
/// `assert_template_snapshot!(template)` names the snapshot after the test,
/// `assert_template_snapshot!("name", template)` as given, and
/// `assert_template_snapshot!(template, @"…")` keeps it in the source. The crate that calls it
/// needs no dependency on `insta`. Its format: [`Template::to_snapshot`](crate::Template::to_snapshot).
///
/// ```
/// # use catchment_testing::Template;
/// let template: Template = "{Resources: {Key: {Type: 'AWS::KMS::Key'}}}".parse().unwrap();
/// catchment_testing::assert_template_snapshot!(template, @"
/// Resources:
///   Key:
///     Type: AWS::KMS::Key
/// ");
/// ```
#[macro_export]
macro_rules! assert_template_snapshot {
    ($template:expr, @$snapshot:literal $(,)?) => {{
        let template = $crate::Template::to_snapshot(&$template);
        $crate::__private::insta::assert_snapshot!(template, @$snapshot)
    }};
    ($name:expr, $template:expr $(,)?) => {{
        let template = $crate::Template::to_snapshot(&$template);
        $crate::__private::insta::assert_snapshot!($name, template)
    }};
    ($template:expr $(,)?) => {{
        let template = $crate::Template::to_snapshot(&$template);
        $crate::__private::insta::assert_snapshot!(template)
    }};
}
