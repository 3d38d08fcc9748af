//! Checking any document as each kind of policy ends, without a panic.

#![no_main]

use catchment_registry::template::Template;
use catchment_registry::{Options, validate};
use libfuzzer_sys::fuzz_target;

/// One template for each kind of policy, whose document is the fuzzed text.
const AROUND: [(&str, &str); 3] = [
    (
        r#"{"Resources":{"P":{"Type":"AWS::IAM::ManagedPolicy","Properties":{"PolicyDocument":"#,
        "}}}}",
    ),
    (
        r#"{"Resources":{"P":{"Type":"AWS::S3::BucketPolicy","Properties":{"Bucket":"a","PolicyDocument":"#,
        "}}}}",
    ),
    (
        r#"{"Resources":{"P":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":"#,
        "}}}}",
    ),
];

fuzz_target!(|data: &[u8]| {
    let Ok(policy) = std::str::from_utf8(data) else {
        return;
    };
    for (before, after) in AROUND {
        if let Ok(template) = Template::read(&format!("{before}{policy}{after}")) {
            validate(&template, &Options::new());
        }
    }
});
