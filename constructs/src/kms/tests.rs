//! What keys and aliases report, and what they let others do.

use catchment_core::{App, Days, Diagnostic, Env, IntoValue, Scope, Value};
use catchment_iam::{Principal, Statement};
use catchment_testing::{Diagnostics, Template, absent, pattern};

use super::*;

const ARCHIVE: &str = "222222222222";
const FOREIGN: &str =
    "arn:aws:kms:ca-central-1:333333333333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

/// What an app with one stack reports.
fn findings(build: impl FnOnce(Scope<'_>)) -> Diagnostics {
    let app = App::new();
    build(*app.stack("Archive", Env::new(ARCHIVE, "ca-central-1")));
    Diagnostics::from_app(app)
}

fn template(build: impl FnOnce(Scope<'_>)) -> Template {
    let app = App::new();
    build(*app.stack("Archive", Env::new(ARCHIVE, "ca-central-1")));
    Template::from_app(app, "Archive").unwrap()
}

/// The only finding about a key that is made so.
fn finding(code: &str, props: KeyProps) -> Diagnostic {
    let found = findings(|stack| drop(Key::new(stack, "Key", props)));
    assert_eq!(found.find(code).count(), 1);
    found.expect(code, "Archive/Key").clone()
}

fn role(name: &str) -> Principal {
    Principal::arn(format!("arn:aws:iam::{ARCHIVE}:role/{name}"))
}

#[test]
fn a_rotation_period_outside_90_to_2560_days_is_an_error() {
    for days in [89, 2_561] {
        finding("key/rotation-period", KeyProps::new().rotation(Days(days)));
    }
    for days in [90, 2_560] {
        findings(|stack| drop(Key::new(stack, "Key", KeyProps::new().rotation(Days(days)))))
            .expect_clean();
    }
}

#[test]
fn keys_that_cannot_rotate_refuse_to_and_do_not_by_default() {
    let pairs = KeyProps::new().key_type(KeyType::RsaSigning(RsaSize::Bits4096));
    let imported = KeyProps::new().imported_material();
    for (props, why) in [(pairs, "`RSA_4096`"), (imported, "imported")] {
        let found = finding("key/rotation", props.clone().rotation(Days(90)));
        assert!(found.message().contains(why), "{}", found.message());
        template(|stack| drop(Key::new(stack, "Key", props)))
            .expect_properties("AWS::KMS::Key", pattern!({ "EnableKeyRotation": absent() }));
    }
}

#[test]
fn a_pending_window_outside_7_to_30_days_is_an_error() {
    for days in [6, 31] {
        finding(
            "key/pending-window",
            KeyProps::new().pending_window(Days(days)),
        );
    }
}

#[test]
fn a_description_over_8192_characters_is_an_error() {
    finding(
        "key/description",
        KeyProps::new().description(&"é".repeat(8_193)),
    );
    let longest = KeyProps::new().description(&"é".repeat(8_192));
    findings(|stack| drop(Key::new(stack, "Key", longest))).expect_clean();
}

#[test]
fn a_key_that_no_one_can_administer_is_an_error() {
    finding("key/lockout", KeyProps::new().without_account_access());
    let administered = KeyProps::new()
        .without_account_access()
        .administrator(role("Security"));
    findings(|stack| drop(Key::new(stack, "Key", administered))).expect_clean();
}

#[test]
fn every_key_type_is_a_pair_that_kms_has() {
    let pairs = [
        (
            KeyType::Hmac(HmacSpec::Bits384),
            "HMAC_384",
            "GENERATE_VERIFY_MAC",
        ),
        (
            KeyType::RsaEncryption(RsaSize::Bits2048),
            "RSA_2048",
            "ENCRYPT_DECRYPT",
        ),
        (
            KeyType::RsaSigning(RsaSize::Bits3072),
            "RSA_3072",
            "SIGN_VERIFY",
        ),
        (
            KeyType::EccSigning(Ecc::SecgP256k1),
            "ECC_SECG_P256K1",
            "SIGN_VERIFY",
        ),
        (
            KeyType::EccSigning(Ecc::NistEdwards25519),
            "ECC_NIST_EDWARDS25519",
            "SIGN_VERIFY",
        ),
        (
            KeyType::EccKeyAgreement(EcdhCurve::NistP521),
            "ECC_NIST_P521",
            "KEY_AGREEMENT",
        ),
        (
            KeyType::MlDsaSigning(MlDsa::MlDsa65),
            "ML_DSA_65",
            "SIGN_VERIFY",
        ),
        (KeyType::Sm2(Sm2Usage::KeyAgreement), "SM2", "KEY_AGREEMENT"),
    ];
    for (key_type, spec, usage) in pairs {
        template(|stack| drop(Key::new(stack, "Key", KeyProps::new().key_type(key_type))))
            .expect_properties(
                "AWS::KMS::Key",
                pattern!({ "KeySpec": spec, "KeyUsage": usage }),
            );
    }
}

#[test]
fn a_name_that_kms_would_refuse_is_an_error() {
    for name in [
        "",
        "alias/",
        "aws/s3",
        "alias/aws/s3",
        "aws",
        "a b",
        "schlüssel",
        "a:b",
    ] {
        let props = KeyProps::new().alias(name);
        let found = findings(|stack| drop(Key::new(stack, "Key", props)));
        found.expect("alias/name", "Archive/Key/Alias");
    }
    let (long, longest) = ("a".repeat(251), "a".repeat(250));
    findings(|stack| drop(Key::new(stack, "Key", KeyProps::new().alias(&long))))
        .expect("alias/name", "Archive/Key/Alias");
    for name in [longest.as_str(), "alias/org/central_logs-1", "awsome"] {
        findings(|stack| drop(Key::new(stack, "Key", KeyProps::new().alias(name)))).expect_clean();
    }
}

#[test]
fn an_alias_for_a_key_of_another_account_or_region_is_an_error() {
    let elsewhere = findings(|stack| {
        Alias::new(
            stack,
            "Alias",
            AliasProps::new("logs", KeyRef::from_arn(FOREIGN)),
        );
    });
    let found = elsewhere.expect("alias/place", "Archive/Alias");
    assert!(found.message().contains("`333333333333 ca-central-1`"));
}

#[test]
fn more_aliases_have_ids_by_their_names() {
    template(|stack| {
        let key = Key::new(stack, "Key", KeyProps::new().alias("a").alias("alias/b/c"));
        assert_eq!(key.aliases().len(), 2);
        assert!(
            stack
                .child("Key")
                .and_then(|key| key.child("Aliasb-c"))
                .is_some()
        );
    })
    .expect_matching_count(
        "AWS::KMS::Alias",
        pattern!({ "Properties": { "AliasName": "alias/b/c" } }),
        1,
    );
}

#[test]
fn an_alias_or_anything_else_in_place_of_a_keys_arn_is_an_error() {
    for (arn, why) in [
        (
            "arn:aws:kms:ca-central-1:222222222222:alias/logs",
            "is an alias",
        ),
        (
            "1234abcd-12ab-34cd-56ef-1234567890ab",
            "is not the ARN of a key",
        ),
        ("arn:aws:s3:::bucket", "is not the ARN of a key"),
    ] {
        let found = findings(|stack| {
            let alias = AliasProps::new("logs", KeyRef::from_arn(arn));
            Alias::new(stack, "Alias", alias);
        });
        let found = found
            .find("value/invalid")
            .next()
            .expect("an invalid value");
        assert!(found.message().contains(why), "{}", found.message());
    }
}

#[test]
fn a_key_by_its_id_is_of_the_stack_around() {
    let app = App::new();
    let stack = app.stack("Archive", Env::new(ARCHIVE, "ca-central-1"));
    let key = KeyRef::from_key_id(stack, "mrk-12");
    assert_eq!(
        key.arn().literal(),
        Some("arn:aws:kms:ca-central-1:222222222222:key/mrk-12"),
    );
    assert_eq!(key.env(), Some(&Env::new(ARCHIVE, "ca-central-1")));
}

#[test]
fn grants_are_statements_of_the_key_policy() {
    template(|stack| {
        let key = Key::new(stack, "Key", KeyProps::new());
        key.grant_encrypt(stack, role("Writer"));
        key.grant_decrypt(stack, role("Reader"));
        key.grant_encrypt_decrypt(stack, role("Both"));
    })
    .expect_properties(
        "AWS::KMS::Key",
        pattern!({ "KeyPolicy": { "Statement": array_with([
            {
                "Action": ["kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
                "Principal": { "AWS": [
                    "arn:aws:iam::222222222222:role/Writer",
                    "arn:aws:iam::222222222222:role/Both",
                ] },
                "Resource": "*",
            },
            {
                "Action": "kms:Decrypt",
                "Principal": { "AWS": [
                    "arn:aws:iam::222222222222:role/Reader",
                    "arn:aws:iam::222222222222:role/Both",
                ] },
            },
        ]) } }),
    );
}

#[test]
fn a_grant_on_a_key_of_another_owner_is_reported_once_and_listed_in_the_plan() {
    let app = App::new();
    let stack = app.stack("Archive", Env::new(ARCHIVE, "ca-central-1"));
    Key::new(stack, "Key", KeyProps::new());
    let user = stack.construct("User");
    KeyRef::from_arn(FOREIGN).grant_encrypt_decrypt(user, role("Both"));
    let assembly = app.synth().unwrap();
    let found = Diagnostics::from(&assembly);
    assert_eq!(found.find("policy/foreign").count(), 1);
    let found = found.expect("policy/foreign", "Archive/User");
    assert!(found.message().contains(FOREIGN));
    let help = found.help_text().unwrap();
    assert!(
        help.contains("kms:Encrypt") && help.contains("kms:Decrypt"),
        "{help}"
    );
    let listed = &assembly.plan().prerequisites;
    assert_eq!(listed.len(), 1);
    assert!(listed[0].description.contains("kms:ReEncrypt*"));
}

#[test]
fn a_statement_without_principal_is_an_error_of_the_key() {
    let nobody = Statement::allow().action("kms:Decrypt");
    let found = findings(|stack| drop(Key::new(stack, "Key", KeyProps::new().statement(nobody))));
    found.expect("policy/principal", "Archive/Key/Resource");
}

#[test]
fn a_key_policy_over_32768_bytes_is_an_error() {
    let found = findings(|stack| {
        let key = Key::new(stack, "Key", KeyProps::new());
        for number in 0..800 {
            key.grant_decrypt(stack, role(&format!("Reader{number}")));
        }
    });
    found.expect("policy/size", "Archive/Key/Resource");
}

#[test]
fn cloudwatch_logs_has_a_name_of_its_own_in_china() {
    let service = |region: &str| {
        let app = App::new();
        let stack = app.stack("Archive", Env::new(ARCHIVE, region));
        Key::new(stack, "Key", KeyProps::new()).let_logs_encrypt(stack, "*");
        let template = app.synth().unwrap();
        template
            .stack("Archive")
            .unwrap()
            .template_json()
            .to_owned()
    };
    assert!(service("cn-north-1").contains(r#""Service":"logs.cn-north-1.amazonaws.com.cn""#));
    assert!(service("us-gov-west-1").contains(r#""Service":"logs.us-gov-west-1.amazonaws.com""#));
}

#[test]
fn the_arn_of_an_alias_follows_from_its_name() {
    let app = App::new();
    let stack = app.stack("Archive", Env::new(ARCHIVE, "ca-central-1"));
    let key = Key::new(stack, "Key", KeyProps::new().alias("logs"));
    let arn: Value<str> = key.aliases()[0].arn().into_value();
    assert_eq!(
        arn.literal(),
        Some("arn:aws:kms:ca-central-1:222222222222:alias/logs")
    );
}
