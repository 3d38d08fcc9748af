//! Each kind of requirement that the registry has, on a type made for it.

use super::resource;
use crate::validate::Options;
use crate::validate::context::Context;
use crate::validate::testing::line;

/// What is found in a resource of a type with that check, and with the properties `A`, `B`, `C`.
fn told(check: &str, properties: &str) -> Vec<String> {
    let data =
        format!("resource Org::Some::Thing\n  check {check}\n  A: json\n  B: json\n  C: json\n");
    let schema = Box::leak(Box::new(crate::parse(&data).unwrap().remove(0)));
    let text = format!(
        "{}  O:\n    Type: Org::Some::Other\n    Properties: {{Size: 5, Name: o}}\n  P: {{Type: Org::Some::Other}}\n",
        resource("Org::Some::Thing", properties)
    );
    let template = crate::template::Template::read(&text).unwrap();
    let options = Options::new();
    let mut context = Context::new(&template, &options);
    context.resources.get_mut("R").unwrap().schema = Some(schema);
    super::super::check(&context);
    context
        .take()
        .iter()
        .map(|finding| {
            let line = line(finding);
            line.split_once(' ').unwrap().1.to_owned()
        })
        .collect()
}

#[track_caller]
fn table(rows: &[(&str, &str, &str)]) {
    for (check, properties, expected) in rows {
        let found = told(check, properties);
        let expected: Vec<&str> = expected.lines().collect();
        assert_eq!(found, expected, "{check} of {properties}");
    }
}

#[test]
fn values_are_compared() {
    table(&[
        ("a: .A(is=x,y)", "{A: x}", ""),
        ("a: .A(is=x,y)", "{}", ""),
        (
            "a: .A(is=x,y)",
            "{A: z}",
            "error property/allowed-value R Properties.A: the text `z` is given, allowed is `x`, `y`",
        ),
        ("a: .A(is=true)", "{A: 'true'}", ""),
        ("a: .A(is=1)", "{A: '1'}", ""),
        (
            "a: .A(is=1)",
            "{A: [1]}",
            "error property/allowed-value R Properties.A: a list is given, allowed is `1`",
        ),
        ("a: .A(min=3 max=5)", "{A: '4'}", ""),
        (
            "a: .A(min=3 max=5)",
            "{A: 6}",
            "error property/range R Properties.A: the number `6` is given, allowed is at most 5",
        ),
        ("a: .A(min=3 max=5)", "{A: text}", ""),
        (
            "a: .A(above=0)",
            "{A: 0}",
            "error property/range R Properties.A: the number `0` is given, allowed is more than 0",
        ),
        (
            "a: .A(multiple-of=60)",
            "{A: 90}",
            "error property/multiple R Properties.A: the number `90` is given, allowed is a multiple of 60",
        ),
        (
            "a: .A(len=2..3)",
            "{A: abcd}",
            "error property/length R Properties.A: the text `abcd` is given, allowed is a text of 2 to 3 characters",
        ),
        (
            "a: .A(pattern=\"^a\")",
            "{A: b}",
            "error property/pattern R Properties.A: the text `b` is given, allowed is what matches `^a`",
        ),
        ("a: .A(pattern=\"^a\")", "{A: [b]}", ""),
        ("a: .A(format=ipv4)", "{A: 1.2.3.4}", ""),
        (
            "a: .A(type=list)",
            "{A: x}",
            "error property/type R Properties.A: the text `x` is given, allowed is a list",
        ),
        ("a: .A(type=integer,boolean)", "{A: 'true'}", ""),
    ]);
}

#[test]
fn properties_are_needed_and_refused() {
    table(&[
        ("a: .A!", "{A: x}", ""),
        (
            "a: .A!",
            "{}",
            "error property/missing R Properties: `A` is missing",
        ),
        (
            "a: .A!",
            "{A: !Ref AWS::NoValue}",
            "error property/missing R Properties: `A` is missing",
        ),
        (
            "a: .A(never)",
            "{A: !Ref O}",
            "error property/excludes R Properties.A: `A` is not allowed",
        ),
        (
            "a: if(.A!) then(.B!)",
            "{A: 1}",
            "error property/requirement R Properties: `B` is missing when `A` is given",
        ),
        (
            "a: if(.A!) then(.B!) else(.C(never))",
            "{C: 1}",
            "error property/requirement R Properties.C: `C` is not allowed when `A` is not given",
        ),
        ("a: if(.A!(is=x)) then(.B!)", "{A: !Ref O}", ""),
        (
            "a: any(.A! | .B!)",
            "{}",
            "error property/any-of R Properties: `A` is missing, or `B` is missing",
        ),
        ("a: any(.A! | .B!)", "{B: 1}", ""),
        (
            "a: one(.A! | .B!)",
            "{A: 1, B: 2}",
            "error property/one-of R Properties: `A` is given and `B` is given, only one of them is allowed",
        ),
        (
            "a: one(.A! | )",
            "{A: 1}",
            "error property/excludes R Properties.A: `A` is not allowed",
        ),
        (
            "a: not(.A!)",
            "{A: 1}",
            "error property/requirement R Properties: `A` is given, which is not allowed",
        ),
        (
            "a: .A(not(is=x))",
            "{A: x}",
            "error property/requirement R Properties.A: the text `x` is not allowed",
        ),
    ]);
}

#[test]
fn parts_of_values_are_looked_at() {
    table(&[
        (
            "a: .A(.X!(is=1))",
            "{A: {X: 2}}",
            "error property/allowed-value R Properties.A.X: the number `2` is given, allowed is `1`",
        ),
        ("a: .A(.X!)", "{A: text}", ""),
        (
            "a: .A(items(is=x))",
            "{A: [x, y, z]}",
            "error property/allowed-value R Properties.A[1]: the text `y` is given, allowed is `x`\nerror property/allowed-value R Properties.A[2]: the text `z` is given, allowed is `x`",
        ),
        ("a: .A(contains(is=x))", "{A: [y, !Ref O]}", ""),
        (
            "a: .A(contains(is=x))",
            "{A: [y]}",
            "error property/list-length R Properties.A: no item of the list is `x`",
        ),
        (
            "a: .A(count=2..3)",
            "{A: [y]}",
            "error property/list-length R Properties.A: 1 items are given, allowed are 2 to 3 items",
        ),
        ("a: .A(distinct=1)", "{A: [x, x]}", ""),
        ("a: .A(distinct=1)", "{A: [x, !Ref O]}", ""),
        (
            "a: .A(distinct=1)",
            "{A: [x, y]}",
            "error property/list-length R Properties.A: 2 items are given, allowed are at most 1 different ones",
        ),
        (
            "a: .A(places(is=x | is=y))",
            "{A: [x, z, q]}",
            "error property/allowed-value R Properties.A[1]: the text `z` is given, allowed is `y`",
        ),
        ("a: .A(keys(pattern=\"^a\"))", "{A: {ab: 1}}", ""),
        (
            "a at A/*: .X!",
            "{A: [{X: 1}, {Y: 1}]}",
            "error property/missing R Properties.A[1]: `X` is missing",
        ),
    ]);
    let found = told("a: .A(keys(pattern=\"^a\"))", "{A: {b: 1}}");
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn values_of_other_resources_are_looked_at() {
    table(&[
        (
            "a with other=Org::Some::Other(A){Size} this{B}: .this(.B(max=$other.Size))",
            "{A: !Ref O, B: 4}",
            "",
        ),
        (
            "a with other=Org::Some::Other(A){Size} this{B}: .this(.B(max=$other.Size))",
            "{A: !Ref O, B: 6}",
            "error property/range R Properties.B: the number `6` is given, allowed is at most `Size` of the other resource, which is `5`",
        ),
        (
            "a with other=Org::Some::Other(A){Size} this{B}: .this(.B(max=$other.Size))",
            "{A: !Ref P, B: 6}",
            "",
        ),
        (
            "a with other=Org::Some::Other(A){Size?5} this{B}: .this(.B(max=$other.Size))",
            "{A: !GetAtt P.Arn, B: 6}",
            "error property/range R Properties.B: the number `6` is given, allowed is at most `Size` of the other resource, which is `5`",
        ),
        (
            "a with other=Org::Some::Another(A){Size} this{B}: .this(.B(max=$other.Size))",
            "{A: !Ref O, B: 6}",
            "",
        ),
        (
            "a with other=*(A){type=$type}: .other(.type(is=Org::Some::Else))",
            "{A: !Ref O}",
            "error property/allowed-value R Properties.A: `Org::Some::Other` is given, allowed is `Org::Some::Else` in `O`",
        ),
        (
            "a with other=Org::Some::Other(A){Name} this{B}: .this(.B(same=$other.Name))",
            "{A: !Ref O, B: o}",
            "",
        ),
        (
            "a with other=Org::Some::Other(A){Name} this{B}: .this(.B(same=$other.Name))",
            "{A: !Ref O, B: x}",
            "error property/allowed-value R Properties.B: the text `x` is given, allowed is the same as `Name` of the other resource",
        ),
        (
            "a with other=Org::Some::Other(A){Name} this{B}: .this(.B(same=$other.Name))",
            "{A: !Ref O, B: !Ref P}",
            "",
        ),
        (
            "a with other=Org::Some::Other(A){Size} this{B}: .this(.B(max=$other.Size))",
            "{A: text, B: 6}",
            "",
        ),
    ]);
}

#[test]
fn a_check_is_as_bad_as_it_says() {
    table(&[
        (
            "a warning: .A!",
            "{}",
            "warning property/missing R Properties: `A` is missing",
        ),
        (
            "a info: .A!",
            "{}",
            "info property/missing R Properties: `A` is missing",
        ),
    ]);
}
