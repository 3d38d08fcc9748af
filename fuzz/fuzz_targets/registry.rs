//! Parsing any text as registry data ends, without a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(types) = catchment_registry::parse(text) {
        assert_eq!(types, catchment_registry::parse(text).expect("parsed once"));
    }
});
