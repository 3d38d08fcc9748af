//! The data format: what is read is what was written.

use catchment_registry::{
    Body, GatheredSource, Kind, Level, Regions, Rule, Schema, Shape, Stage, TagStyle, parse,
};

const EVERYTHING: &str = r##"resource AWS::X::Y
  retired
  identifier Name Account.Id
  ref Name
  arn arn:${Partition}:x:${Region}:${Account}:y/${Name}
  tags auto-scaling Tags
  stateful
  lifecycle sunset 2026-10-01
  regions except cn-north-1 us-gov-west-1
  path Rules/*/Id replaces
  open
  rule one-of A | B C
  rule any-of A | B
  rule needs A: B C
  rule excludes A: B
  check sizes info at A/*/B C: any(never | .A!(is=1,"a b" is-any-case=x) .B) not(type=string,list) one(len=1.. | )
  check more warning with this{fifo=Deep/Fifo?false Min Max} q=AWS::X::Z(Arn/*){Type=$type} any=*(Ref){}: if(.this!(.Min(above=$q.Min below=2 min=-1.5 max=$this.Max))) then(.q(.Type(same=$this.Min))) else(.q(.Type(same-as-written=$this.Min)))
  check lists: if(.A) else(.A(items(pattern="a)| b" multiple-of=60) contains(.awslogs-group(in=ec2/instance-type)) places(.A | .B) keys(format=AWS::EC2::VPC.Id) count=..2 distinct=5))
  A!: string(enum=x,"y z","",1.5 retired-values=old,"y-z " ignore-case len=1.. pattern="^\d`"``[a, b] | (x)$" not="^aws:" ecma="(?<=a)b" format=date-time of=AWS::KMS::Key.Arn of=AWS::KMS::Alias.AliasName) replaces deprecated default="a default=b"
  Old: boolean deprecated retired
  B: [<Y | json>](items=1..5 unique unique-by=A,B unordered) may-replace write-only
  C: {"^[a-z]{1,3}$": integer(enum=1,3 range=-1..9223372036854775807 multiple-of=2), number(range=0.5..)}(keys=..5 open)
  type: policy read-only
  .Account.Id: boolean
  .Gone: string(len=1..) retired
  any-attribute Outputs.*
  any-attribute *
  type Y
    open
    A: Z
  type Z = [Z]
  type Old retired
    A: Y
  type Older = [Y] retired
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
    assert_eq!(text.retired, ["old", "y-z "]);
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
    assert!(!resource.attribute("Account.Id").unwrap().retired);
    assert!(!resource.allows_attribute("") && resource.allows_attribute("Anything"));
    let lifecycle = resource.lifecycle.as_ref().unwrap();
    assert_eq!(lifecycle.stage, Stage::Sunset);
    assert_eq!(lifecycle.date.as_deref(), Some("2026-10-01"));
    assert!(resource.retired && resource.attribute("Gone").unwrap().retired);
    assert!(resource.definition("Older").unwrap().retired);
    assert!(matches!(
        &resource.definition("Z").unwrap().body,
        Body::Alias(Shape::List(_))
    ));
}

#[test]
fn requirements_are_understood() {
    let resource = parse(EVERYTHING).unwrap().remove(0);
    let [sizes, more, lists] = resource.object.checks.as_slice() else {
        panic!("not three checks");
    };
    assert_eq!((sizes.name.as_str(), sizes.level), ("sizes", Level::Info));
    assert_eq!(sizes.at, ["A/*/B", "C"]);
    let Schema::All(parts) = &sizes.schema else {
        panic!("not several");
    };
    let Schema::Any(branches) = &parts[0] else {
        panic!("not any");
    };
    assert_eq!(branches[0], Schema::Never);
    assert_eq!(
        parts[1],
        Schema::Not(Box::new(Schema::Type(vec![Kind::String, Kind::List])))
    );
    assert!(matches!(&parts[2], Schema::One(branches) if branches[1] == Schema::Always));
    assert_eq!(more.level, Level::Warning);
    let [this, q, any] = more.gathered.as_slice() else {
        panic!("not three resources");
    };
    assert_eq!(this.reference, None);
    assert_eq!(this.values[0].default.as_deref(), Some("false"));
    assert_eq!(q.type_name.as_deref(), Some("AWS::X::Z"));
    assert_eq!(q.reference.as_deref(), Some("Arn/*"));
    assert_eq!(q.values[0].source, GatheredSource::ResourceType);
    assert_eq!(any.type_name, None);
    assert!(matches!(
        &lists.schema,
        Schema::If { then, otherwise, .. } if **then == Schema::Always && **otherwise != Schema::Always
    ));
}

#[test]
fn brackets_without_end_are_refused() {
    for line in [
        format!("  A: {}", "[".repeat(100_000)),
        format!("  check a: {}", "not(".repeat(100_000)),
    ] {
        let error = parse(&format!("resource AWS::X::Y\n{line}\n")).unwrap_err();
        assert_eq!(error.message, "more than 64 brackets within each other");
    }
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
        ("  lifecycle odd", "line 2: unknown stage `odd`"),
        ("  check a: odd=1", "line 2: unknown requirement `odd`"),
        ("  check a: type=odd", "line 2: unknown type `odd`"),
        ("  check a: min=$b", "line 2: `b` names no value"),
        ("  check a: min=b", "line 2: `b` is not a number"),
        ("  check a: not(.B", "line 2: expected `)` at ``"),
        ("  check a at B", "line 2: expected `: ` at ``"),
        ("  check a with b: .C", "line 2: expected `{` at `: .C`"),
    ] {
        let error = parse(&format!("resource AWS::X::Y\n{line}\n")).unwrap_err();
        assert_eq!(error.to_string(), message, "{line}");
    }
    assert_eq!(
        parse("  A: string").unwrap_err().to_string(),
        "line 1: a line before the first `resource`"
    );
}
