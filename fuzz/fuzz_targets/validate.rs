//! Checking any template ends, without a panic; the same template gives the same findings, and each
//! has a place in the file.

#![no_main]

use catchment_registry::template::Template;
use catchment_registry::{Options, validate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let Ok(template) = Template::read(text) else {
        return;
    };
    let options = Options::new().file("template.yaml").region("us-east-1");
    let findings = validate(&template, &options);
    for finding in &findings.diagnostics {
        let location = finding.location().expect("a finding without a place");
        assert!(location.line >= 1, "{}: line 0", finding.code());
    }
    assert_eq!(findings, validate(&template, &options));
});
