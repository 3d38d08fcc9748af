use catchment_registry::parse;

use super::{World, resource};
use crate::command::codegen::split::Split;

fn rows_of(text: &str) -> String {
    let types = parse(text).unwrap();
    resource(&World::new(&types, &Split::parse("x\nkms\n")), &types[0])
}

#[test]
fn a_name_that_is_taken_is_not_given_twice() {
    let rows = rows_of(
        "resource AWS::X::Y\n  RuleStatus: RuleStatus\n  Rule: Rule\n  type Rule\n    Status: string(enum=A)\n  type RuleStatus\n    B: string\n",
    );
    assert!(
        rows.contains("status: RuleStatusValue = \"Status\""),
        "{rows}"
    );
    assert!(
        rows.contains("    RuleStatusValue {\n        A = \"A\","),
        "{rows}"
    );
    let rows = rows_of(
        "resource AWS::X::Y\n  A!: string\n  B!: string\n  C: CfnYRequired\n  type CfnYRequired\n    D: string\n",
    );
    assert!(rows.contains("new CfnYRequiredArguments {"), "{rows}");
}

#[test]
fn what_only_aws_writes_has_no_setter() {
    let rows = rows_of(
        "resource AWS::X::Y\n  Endpoint: Endpoint read-only\n  S: S\n  .Endpoint.Address: string\n  type Endpoint\n    Address: string read-only\n  type S\n    A: string\n    B: string read-only\n",
    );
    assert!(
        !rows.contains("endpoint:") && !rows.contains("Endpoint,"),
        "{rows}"
    );
    assert!(!rows.contains("b: str"), "{rows}");
    assert!(
        rows.contains("ENDPOINT_ADDRESS: str = \"Endpoint.Address\""),
        "{rows}"
    );
}

#[test]
fn the_shared_tag_is_used_where_a_tag_is_nothing_else() {
    let rows = rows_of(
        "resource AWS::X::Y\n  Tags: [Tag]\n  type Tag\n    Key!: string(len=1..128)\n    Value!: string\n",
    );
    assert!(
        rows.contains("tags: c::List<c::Tag> = \"Tags\"") && !rows.contains("    Tag,"),
        "{rows}"
    );
    let rows = rows_of(
        "resource AWS::X::Y\n  Tags: [Tag]\n  type Tag\n    Key!: string\n    Value: string\n",
    );
    assert!(
        rows.contains("tags: c::List<Tag> = \"Tags\"") && rows.contains("    Tag,"),
        "{rows}"
    );
}

#[test]
fn relations_choose_the_arn() {
    let rows = rows_of(
        "resource AWS::X::Y\n  K: string(of=AWS::KMS::Key.Arn of=AWS::KMS::Key.KeyId of=AWS::KMS::Alias.AliasName)\n  B: string(of=AWS::KMS::Alias.AliasName)\n  C: string(of=AWS::KMS::Key.Arn of=AWS::X::Y.Arn)\n  .Arn: string\n\nresource AWS::KMS::Key\n  ref KeyId\n  .Arn: string\n  .KeyId: string\n\nresource AWS::KMS::Alias\n  ref AliasName\n  AliasName!: string\n",
    );
    assert!(
        rows.contains("k: c::Arn<crate::kms::CfnKey> = \"K\""),
        "{rows}"
    );
    assert!(
        rows.contains("b: c::Name<crate::kms::CfnAlias> = \"B\""),
        "{rows}"
    );
    assert!(rows.contains("c: str = \"C\""), "{rows}");
}

#[test]
fn unions_and_free_form_values_stay_typed_where_they_can() {
    let rows = rows_of(
        "resource AWS::X::Y\n  A: <[B] | json>\n  C: <integer | string>\n  D: <string(len=1..) | string(len=2..)>\n  E: {\"^a$\": string, \"^b$\": integer}\n  F: {\"^a$\": string, \"^b$\": string}\n  G: Loop\n  type B\n    C: string\n  type Loop = [Loop]\n",
    );
    for row in [
        "a: c::List<B> = \"A\"",
        "c: c::Json = \"C\"",
        "d: str = \"D\"",
        "e: c::Json = \"E\"",
        "f: c::Map<str> = \"F\"",
        "g: c::Json = \"G\"",
    ] {
        assert!(rows.contains(row), "{row}\n{rows}");
    }
}

#[test]
fn what_the_registry_retires_keeps_its_shape_and_is_deprecated() {
    let rows = rows_of(
        "resource AWS::X::Y\n  retired\n  A!: string retired\n  B: string retired\n  C: string\n  .D: string retired\n",
    );
    let note = "#[deprecated = \"no longer in the CloudFormation registry\"]";
    assert!(rows.contains("#![expect(deprecated"), "{rows}");
    for row in [
        format!("    {note}\n    CfnY = "),
        format!("        {note}\n        b: str = \"B\""),
        format!("        {note}\n        D: str = \"D\""),
        // A required argument stays one.
        "        /// no longer in the CloudFormation registry\n        A a: str = \"A\"".to_owned(),
    ] {
        assert!(rows.contains(&row), "{row}\n{rows}");
    }
    assert_eq!(rows.matches(note).count(), 3, "{rows}");
}

#[test]
fn a_property_of_a_type_that_is_kept_does_not_mark_the_others() {
    let rows = rows_of("resource AWS::X::Y\n  A: string\n  B: string retired\n");
    assert!(!rows.contains("#![expect"), "{rows}");
}

#[test]
fn attributes_whose_names_templates_choose_have_no_constant() {
    let rows = rows_of("resource AWS::X::Y\n  .Outputs.*: string\n  .*: string\n  .A.B: string\n");
    assert!(
        rows.contains("    get {\n        A_B: str = \"A.B\",\n    }"),
        "{rows}"
    );
}

#[test]
fn pages_of_other_vendors_begin_with_their_name() {
    let rows = rows_of("resource Alexa::ASK::Skill\n  A: B\n  type B\n    C: string\n");
    assert!(
        rows.contains("CfnSkill = \"Alexa::ASK::Skill\", \"alexa\" \"ask-skill\","),
        "{rows}"
    );
    assert!(rows.contains("    B, \"alexa\" \"ask-skill-b\";"), "{rows}");
}

#[test]
fn kinds_of_text_are_the_enumeration_that_one_of_them_is() {
    let rows =
        rows_of("resource AWS::X::Y\n  A: <string(enum=B,C) | string(pattern=\"^[Bb]$\")>\n");
    assert!(
        rows.contains("a: A = \"A\"") && rows.contains("B = \"B\""),
        "{rows}"
    );
}

#[test]
fn values_that_are_no_longer_listed_keep_their_constants() {
    let rows = rows_of(
        "resource AWS::X::Y\n  A: string(enum=NEW retired-values=OLD)\n  B: string(retired-values=C)\n",
    );
    let note = "#[deprecated = \"no longer in the CloudFormation registry\"]";
    assert!(
        rows.contains(&format!(
            "    A {{\n        NEW = \"NEW\",\n        {note}\n        OLD = \"OLD\",\n    }}"
        )),
        "{rows}"
    );
    assert!(rows.contains("b: B = \"B\""), "{rows}");
    assert!(
        rows.contains(&format!(
            "    B {{\n        {note}\n        C = \"C\",\n    }}"
        )),
        "{rows}"
    );
}

#[test]
fn older_names_are_types_of_their_own_name() {
    let rows = rows_of(
        "resource AWS::X::Y\n  A: New\n  B: Kind\n  type Kind = string(enum=X)\n  type Mode = Kind retired\n  type New\n    P!: string\n    Q!: string\n    R: string(enum=Z)\n  type Old = New retired\n  type Older = Old retired\n",
    );
    for (name, target) in [
        ("Mode", "Kind"),
        ("Old", "New"),
        ("OldRequired<A, B>", "NewRequired<A, B>"),
        ("OldR", "NewR"),
        ("Older", "New"),
        ("OlderR", "NewR"),
    ] {
        let bare = target.trim_end_matches("<A, B>");
        let expected = format!(
            "\n/// The older name of [`{bare}`].\n#[deprecated = \"now `{bare}`\"]\npub type {name} = {target};\n"
        );
        assert!(rows.contains(&expected), "{expected}{rows}");
    }
    assert!(!rows.contains("#![expect"), "{rows}");
}

#[test]
fn a_property_type_that_nothing_uses_stays() {
    let rows = rows_of(
        "resource AWS::X::Y\n  A: string\n  type Living\n    B: string\n  type Old retired\n    B: string\n",
    );
    assert!(rows.contains("    Old, \"x-y-old\";"), "{rows}");
    assert!(rows.contains("#![expect(deprecated"), "{rows}");
    assert!(!rows.contains("Living"), "{rows}");
}
