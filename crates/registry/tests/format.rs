//! The data format: what is read is what was written.

use catchment_registry::{Body, Regions, Rule, Shape, TagStyle, parse};

const EVERYTHING: &str = r##"resource AWS::X::Y
  identifier Name Account.Id
  ref Name
  arn arn:${Partition}:x:${Region}:${Account}:y/${Name}
  tags auto-scaling Tags
  stateful
  regions except cn-north-1 us-gov-west-1
  path Rules/*/Id replaces
  open
  rule one-of A | B C
  rule any-of A | B
  rule needs A: B C
  rule excludes A: B
  A!: string(enum=x,"y z","",1.5 ignore-case len=1.. pattern="^\d`"``[a, b] | (x)$" not="^aws:" ecma="(?<=a)b" format=date-time of=AWS::KMS::Key.Arn of=AWS::KMS::Alias.AliasName) replaces deprecated default="a default=b"
  B: [<Y | json>](items=1..5 unique unique-by=A,B unordered) may-replace write-only
  C: {"^[a-z]{1,3}$": integer(enum=1,3 range=-1..9223372036854775807 multiple-of=2), number(range=0.5..)}(keys=..5 open)
  type: policy read-only
  .Account.Id: boolean
  type Y
    open
    A: Z
  type Z = [Z]
"##;

#[test]
fn every_kind_of_line_is_written_as_it_was_read() {
    let types = parse(EVERYTHING).unwrap();
    assert_eq!(types[0].to_string(), EVERYTHING);
}

#[test]
fn every_kind_of_line_is_understood() {
    let resource = parse(EVERYTHING).unwrap().remove(0);
    assert_eq!(resource.service(), "x");
    assert_eq!(resource.identifier, ["Name", "Account.Id"]);
    assert_eq!(resource.tags.as_ref().unwrap().style, TagStyle::AutoScaling);
    assert!(matches!(&resource.regions, Regions::Except(regions) if regions.len() == 2));
    assert!(!resource.regions.contain("cn-north-1") && resource.regions.contain("eu-west-1"));
    assert!(resource.paths[0].1.replaces && !resource.paths[0].1.read_only);
    assert_eq!(
        resource.object.rules[0],
        Rule::OneOf(vec![
            vec!["A".to_owned()],
            vec!["B".to_owned(), "C".to_owned()]
        ])
    );
    let Shape::Text(text) = &resource.property("A").unwrap().shape else {
        panic!("not a string");
    };
    assert_eq!(text.allowed, ["x", "y z", "", "1.5"]);
    assert_eq!(text.patterns, ["^\\d\"`[a, b] | (x)$"]);
    assert_eq!(text.relations[1].property, "AliasName");
    assert_eq!((text.length.min, text.length.max), (Some(1), None));
    assert_eq!(
        resource.property("A").unwrap().default.as_deref(),
        Some("\"a default=b\"")
    );
    let Shape::Map(map) = &resource.property("C").unwrap().shape else {
        panic!("not a map");
    };
    let Shape::Integer(integer) = &map.entries[0].1 else {
        panic!("not an integer");
    };
    assert_eq!(integer.range.max, Some(i64::MAX));
    assert_eq!(map.entries[1].0, None);
    assert!(resource.property("type").unwrap().traits.read_only);
    assert!(resource.attribute("Account.Id").is_some());
    assert!(matches!(
        &resource.definition("Z").unwrap().body,
        Body::Alias(Shape::List(_))
    ));
}

#[test]
fn regions_can_be_those_that_have_the_type() {
    let text = "resource AWS::X::Y\n  regions only us-east-1\n";
    let types = parse(text).unwrap();
    assert!(types[0].regions.contain("us-east-1") && !types[0].regions.contain("eu-west-1"));
    assert_eq!(types[0].to_string(), text);
}

#[test]
fn lines_that_are_not_understood_are_told_with_their_number() {
    for (line, message) in [
        ("  A: strin g", "line 2: unknown word `g`"),
        ("  A: string(foo=1)", "line 2: unknown fact `foo`"),
        ("  A: string(len=1)", "line 2: `1` is not a range"),
        ("  A: string(len=a..)", "line 2: `a` is not a number"),
        (
            "  A: string(pattern=\"a)",
            "line 2: a quote that does not end",
        ),
        ("  A: [string", "line 2: expected `]` at ``"),
        ("  A: <string", "line 2: expected `>` at ``"),
        ("  A:", "line 2: unknown line `A:`"),
        ("  rule some-of A", "line 2: unknown rule `some-of`"),
        ("  tags odd Tags", "line 2: unknown style of tags `odd`"),
        (
            "  regions maybe here",
            "line 2: unknown regions `maybe here`",
        ),
        ("    A: string", "line 2: a property outside of a `type`"),
        ("A: string", "line 2: unknown line `A: string`"),
        ("  type A = [string] B", "line 2: ` B` is too much"),
    ] {
        let error = parse(&format!("resource AWS::X::Y\n{line}\n")).unwrap_err();
        assert_eq!(error.to_string(), message, "{line}");
    }
    assert_eq!(
        parse("  A: string").unwrap_err().to_string(),
        "line 1: a line before the first `resource`"
    );
}
