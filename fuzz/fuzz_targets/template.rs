//! Reading any bytes as a template ends, without a panic, and what was read has places in the text.

#![no_main]

use catchment_registry::template::Template;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    match Template::read(&text) {
        Ok(template) => assert!(template.root.at.line >= 1, "a root without a place"),
        Err(findings) => assert!(!findings.is_empty(), "refused without a word"),
    }
});
