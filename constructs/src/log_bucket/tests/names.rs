use super::*;

fn is_taken(name: &str) -> bool {
    let found = reported_with(|props| props.name(name));
    if name_is_reported(&found) {
        found.expect("log-bucket/name", "Archive/Logs");
        return false;
    }
    found.expect_clean();
    true
}

fn name_is_reported(found: &Diagnostics) -> bool {
    found.find("log-bucket/name").count() > 0
}

#[test]
fn names_that_s3_takes_are_taken() {
    let longest = "a".repeat(63);
    for name in [
        "abc",
        "central-logs",
        "central.logs.2026",
        "1-2",
        "1.2.3",
        &longest,
    ] {
        assert!(is_taken(name), "{name}");
    }
}

#[test]
fn names_that_s3_refuses_are_errors() {
    let too_long = "a".repeat(64);
    for name in [
        "ab",
        &too_long,
        "Central-Logs",
        "central_logs",
        "-logs",
        "logs-",
        ".logs",
        "central..logs",
        "192.168.5.4",
        "xn--logs",
        "sthree-logs",
        "amzn-s3-demo-logs",
        "logs-s3alias",
        "logs--ol-s3",
        "logs.mrap",
        "logs--x-s3",
        "logs--table-s3",
        "logs-an",
    ] {
        assert!(!is_taken(name), "{name}");
    }
}

#[test]
fn a_prefix_makes_a_name_that_is_known_in_advance() {
    let app = App::new();
    let stack = app.stack("Archive", home());
    let props = LogBucketProps::new(&key(stack)).name_prefix("central-logs");
    let bucket = LogBucket::new(stack, "Logs", props).reference();
    let name = "central-logs-222222222222-ca-central-1-an";
    assert_eq!(bucket.physical_name(), Some(name));
    assert!(app.synth().is_ok());
}

#[test]
fn a_prefix_that_makes_too_long_a_name_is_an_error() {
    // `-222222222222-ca-central-1-an` has 29 characters.
    for (length, is_allowed) in [(34, true), (35, false)] {
        let found = reported_with(|props| props.name_prefix(&"a".repeat(length)));
        assert_eq!(!name_is_reported(&found), is_allowed, "{length}");
    }
}

#[test]
fn an_empty_or_reserved_prefix_is_an_error() {
    for prefix in ["", "xn--logs", "Logs"] {
        let found = reported_with(|props| props.name_prefix(prefix));
        found.expect("log-bucket/name", "Archive/Logs");
    }
}
