use catchment_registry::Schema;
use serde_json::{Value, json};

use super::convert::Convert;
use super::lists::Lists;
use super::{gather, merge};

fn converted(schema: Value) -> String {
    let definitions = json!({"Host": {"pattern": "^h"}});
    Convert::new(&definitions, &[])
        .schema(&schema)
        .unwrap()
        .to_string()
}

#[test]
fn a_condition_and_what_it_requires() {
    assert_eq!(
        converted(json!({
            "if": {"properties": {"Type": {"const": "S3", "type": "string"}}, "required": ["Type"], "type": "object"},
            "then": {"required": ["Location"], "properties": {"Any": true, "N": {"minimum": 1, "maximum": 5}, "Size": false}}
        })),
        "if(.Type!(is=S3)) then(.N(min=1 max=5) .Size(never) .Location!)"
    );
}

#[test]
fn choices_lists_and_references() {
    assert_eq!(
        converted(json!({
            "oneOf": [{"required": ["A"]}, {}],
            "not": {"anyOf": [{"required": ["B"]}, {"required": ["C"]}]},
            "properties": {
                "L": {"items": {"$ref": "#/definitions/Host"}, "contains": {"enum": [1, "1", false, "False"]}, "minItems": 1, "maxItems": 2},
                "M": {"propertyNames": {"enum": ["x"]}, "additionalProperties": false}
            }
        })),
        ".L(items(pattern=\"^h\") contains(is=1,false) count=1..2) .M(keys(is=x) keys(never)) one(.A! | ) not(any(.B! | .C!))"
    );
}

#[test]
fn text_that_differs_in_case_is_kept() {
    assert_eq!(converted(json!({"enum": ["tcp", "TCP"]})), "is=tcp,TCP");
}

#[test]
fn what_has_no_equal_is_refused_with_its_place() {
    let none = json!({});
    let error = Convert::new(&none, &[])
        .schema(&json!({"allOf": [{"odd": 1}]}))
        .unwrap_err();
    assert_eq!(
        format!("{error:#}"),
        "`allOf`: `odd`: no equal in the data format"
    );
}

#[test]
fn a_property_can_be_compared_without_regard_to_case() {
    let (none, engine) = (json!({}), ["Engine".to_owned()]);
    let schema = Convert::new(&none, &engine)
        .schema(&json!({"properties": {"Engine": {"const": "mysql"}, "Mode": {"const": "a"}}}))
        .unwrap();
    assert_eq!(schema.to_string(), ".Engine(is-any-case=mysql) .Mode(is=a)");
}

#[test]
fn branches_that_differ_in_one_value_become_one() {
    let branch = |engine: &str, version: &str, class: &str| {
        json!({
            "if": {"properties": {
                "Engine": {"const": engine},
                "Version": {"pattern": format!("^({version}\\..+|{version})$")}
            }},
            "then": {"properties": {"Class": {"enum": [class]}}}
        })
    };
    let merged = merge::branches(json!({"allOf": [
        branch("a", "1\\.2", "x"),
        branch("b", "1\\.2", "x"),
        branch("a", "1\\.3", "x"),
        branch("b", "1\\.3", "x"),
        branch("a", "2\\.0", "y")
    ]}));
    assert_eq!(
        converted(merged),
        "if(.Engine(is=a,b) .Version(pattern=\"^(1\\.2|1\\.3)(\\..+)?$\")) then(.Class(is=x)) \
         if(.Engine(is=a) .Version(pattern=\"^(2\\.0\\..+|2\\.0)$\")) then(.Class(is=y))"
    );
}

#[test]
fn the_parts_of_regions_become_one_list() {
    let schema = json!({
        "us-east-1": {"enum": ["t3.small", "t3.large", "u.metal"]},
        "eu-west-1": {"enum": ["t3.small", "t3.large"]},
        "all": {"enum": ["none"]}
    });
    assert!(merge::is_regional(&schema));
    let none = json!({});
    let mut lists = Lists::default();
    lists.begin("ec2/instance", "instancetype-enum");
    let requirement = merge::regional(&schema, &mut Convert::new(&none, &[]), &mut lists).unwrap();
    assert_eq!(requirement.to_string(), "in=ec2/instance/instancetype");
    assert_eq!(
        lists.finish()[0].to_string(),
        "list ec2/instance/instancetype\n  regions eu-west-1 us-east-1\n  all\n    t3.{large,small}\n  \
         only us-east-1\n    u.metal\n"
    );
}

#[test]
fn equal_lists_have_one_name_and_others_a_number() {
    let mut lists = Lists::default();
    lists.begin("x/y", "z");
    let long = |first: &str| Schema::Enum {
        values: (0..40).map(|n| format!("{first}{n:04}")).collect(),
        ignore_case: false,
    };
    let names: Vec<String> = ["a", "b", "a"]
        .iter()
        .map(|first| lists.shorten(long(first)).to_string())
        .collect();
    assert_eq!(names, ["in=x/y/z", "in=x/y/z-2", "in=x/y/z"]);
}

#[test]
fn values_of_other_resources_are_gathered() {
    let (gathered, schema) = gather::split(json!({"cfnGather": {
        "gather": {
            "queue": {
                "filter": {"type": "AWS::SQS::Queue"},
                "properties": {"Fifo": {"path": "/FifoQueue", "default": false}},
                "reference": "/SourceArn"
            },
            "this": {"properties": {"Size": "/BatchSize", "type": "$type"}}
        },
        "schema": {"properties": {"this": {"properties": {"Size": {"maximum": {"$data": "/queue/Fifo"}}}}}}
    }}))
    .unwrap();
    let texts: Vec<String> = gathered.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "queue=AWS::SQS::Queue(SourceArn){Fifo=FifoQueue?false}",
            "this{Size=BatchSize type=$type}"
        ]
    );
    assert_eq!(converted(schema), ".this(.Size(max=$queue.Fifo))");
}

#[test]
fn a_lookup_becomes_a_condition_for_each_of_its_values() {
    let (_, schema) = gather::split(json!({"cfnGather": {
        "gather": {"t": {"properties": {"k": "$type"}, "reference": "/A"}},
        "schema": {"if": {"required": ["t"]}, "then": {"properties": {"p": {"pattern": {"$lookup": {
            "key": {"$data": "/t/k"}, "map": {"X": "^x", "Y": "^y"}
        }}}}}}
    }}))
    .unwrap();
    assert_eq!(
        converted(schema),
        "if(.t!(.k!(is=X))) then(.p(pattern=\"^x\")) if(.t!(.k!(is=Y))) then(.p(pattern=\"^y\"))"
    );
}
