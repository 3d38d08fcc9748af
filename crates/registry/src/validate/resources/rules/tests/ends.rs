//! What AWS no longer offers.

use super::{NOWHERE, in_properties, of_template, places};

#[test]
fn runtimes_end() {
    let function = |code: &str, runtime: &str| {
        in_properties(
            code,
            "AWS::Lambda::Function",
            &format!("Runtime: {runtime}"),
        )
    };
    assert_eq!(function("lambda/blocked-runtime", "python2.7"), ["Runtime"]);
    assert_eq!(
        function("lambda/blocked-runtime", "!If [C, nodejs4.3, nodejs24.x]"),
        ["Runtime"]
    );
    assert_eq!(
        function("lambda/deprecated-runtime", "python3.8"),
        ["Runtime"]
    );
    for code in ["lambda/blocked-runtime", "lambda/deprecated-runtime"] {
        assert_eq!(function(code, "python3.14"), NOWHERE);
        assert_eq!(function(code, "!Ref P"), NOWHERE);
    }
    let globals = "Transform: AWS::Serverless-2016-10-31\nGlobals: {Function: {Runtime: python2.7}}\nResources:\n  T: {Type: AWS::SNS::Topic}\n";
    assert_eq!(
        of_template("lambda/blocked-runtime", globals),
        ["Globals.Function.Runtime"]
    );
}

#[test]
fn services_end() {
    let of = |code: &str, type_name: &str| places(code, &format!("  R: {{Type: '{type_name}'}}\n"));
    assert_eq!(
        of("resource/service-sunset", "AWS::AppMesh::Mesh"),
        ["R Type"]
    );
    let ledger = "AWS::QLDB::Ledger";
    assert_eq!(of("resource/service-shut-down", ledger), ["R Type"]);
    let launch = "AWS::AutoScaling::LaunchConfiguration";
    assert_eq!(of("resource/service-maintenance", launch), ["R Type"]);
    assert_eq!(of("resource/service-sunset", "AWS::SNS::Topic"), NOWHERE);
}
