//! Names: from CloudFormation's to Rust's.

use std::collections::BTreeSet;

/// Runs of capitals that are two words, and words whose case says nothing.
const WORDS: &[(&str, &str)] = &[
    ("AWSKMS", "Aws_Kms_"),
    ("SSEKMS", "Sse_Kms_"),
    ("SSES3", "Sse_S3_"),
    ("IPv4", "Ipv4_"),
    ("IPv6", "Ipv6_"),
    ("IPV4", "Ipv4_"),
    ("IPV6", "Ipv6_"),
    ("VPCs", "Vpcs_"),
    ("IoT", "Iot_"),
    ("DNSSEC", "Dnssec_"),
    ("OpenTable", "Open_Table_"),
    ("HTTPSTo", "Https_To_"),
];

/// Names that a setter cannot have: methods of every type, keywords that cannot be raw, and those
/// of operators with one argument, for which a setter would be taken.
const TAKEN: &[&str] = &[
    "new",
    "clone",
    "into_value",
    "from_props",
    "into_props",
    "props_mut",
    "self",
    "super",
    "crate",
    "add",
    "sub",
    "mul",
    "div",
    "rem",
    "shl",
    "shr",
];

const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "dyn", "else", "enum", "extern", "false",
    "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub",
    "ref", "return", "static", "struct", "trait", "true", "type", "unsafe", "use", "where",
    "while", "abstract", "become", "box", "do", "final", "macro", "override", "priv", "try",
    "typeof", "unsized", "virtual", "yield",
];

/// `KMSKeyId` as `kms_key_id`, `clusterIPs` as `cluster_ips`.
pub(super) fn snake(name: &str) -> String {
    let mut text = name.to_owned();
    for (run, words) in WORDS {
        text = text.replace(run, words);
    }
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(name.len() + 8);
    for (position, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            push_gap(&mut out);
            continue;
        }
        let previous = position.checked_sub(1).and_then(|before| chars.get(before));
        if c.is_ascii_uppercase()
            && previous.is_some_and(|&before| starts_word(&chars, position, before))
        {
            push_gap(&mut out);
        }
        out.push(c.to_ascii_lowercase());
    }
    out.trim_matches('_').to_owned()
}

/// Whether the capital at `position` begins a word: after a small letter or digit, or as the last
/// capital of a run that is followed by a small letter, unless that is the `s` of a plural.
fn starts_word(chars: &[char], position: usize, before: char) -> bool {
    if before.is_ascii_lowercase() || before.is_ascii_digit() {
        return true;
    }
    let next = chars.get(position + 1);
    let after_next = chars.get(position + 2);
    let plural = next == Some(&'s') && after_next.is_none_or(|c| !c.is_ascii_lowercase());
    before.is_ascii_uppercase() && next.is_some_and(char::is_ascii_lowercase) && !plural
}

fn push_gap(out: &mut String) {
    if !out.is_empty() && !out.ends_with('_') {
        out.push('_');
    }
}

/// The setter of a property.
pub(in crate::command) fn setter(name: &str) -> String {
    let name = snake(name);
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else if TAKEN.contains(&name.as_str()) || name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The module of a resource type; it is a file name too, so that `r#` would not do.
pub(in crate::command) fn module(name: &str) -> String {
    let name = snake(name);
    if KEYWORDS.contains(&name.as_str()) || TAKEN.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The constants of an enumeration, in the order of its values, no two alike.
pub(in crate::command) fn constants<'a>(values: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    values
        .into_iter()
        .map(|value| unique(constant(value), &mut taken))
        .collect()
}

fn unique(name: String, taken: &mut BTreeSet<String>) -> String {
    let mut candidate = name.clone();
    let mut number = 2;
    while !taken.insert(candidate.clone()) {
        candidate = format!("{name}_{number}");
        number += 1;
    }
    candidate
}

/// `python3.12` as `PYTHON3_12`, `aws:kms` as `AWS_KMS`, `*` as `ANY`.
fn constant(value: &str) -> String {
    let name = match value {
        "" => "EMPTY".to_owned(),
        "*" => "ANY".to_owned(),
        // Signs that tell values apart.
        value if value.chars().all(|c| !c.is_ascii_alphanumeric()) => value
            .chars()
            .map(|c| format!("U{:04X}", u32::from(c)))
            .collect::<Vec<_>>()
            .join("_"),
        value
            if value
                .chars()
                .all(|c| matches!(c, 'A'..='Z' | '0'..='9' | '_')) =>
        {
            value.to_owned()
        }
        value => snake(value).to_ascii_uppercase(),
    };
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::{constants, module, setter, snake};

    #[test]
    fn acronyms_and_plurals_are_words() {
        for (name, expected) in [
            ("KMSKeyId", "kms_key_id"),
            ("SSEAlgorithm", "sse_algorithm"),
            ("ARNs", "arns"),
            ("clusterIPs", "cluster_ips"),
            ("BucketARN", "bucket_arn"),
            ("AWSKMSKeyARN", "aws_kms_key_arn"),
            ("S3BucketName", "s3_bucket_name"),
            ("SSES3", "sse_s3"),
            ("OKActions", "ok_actions"),
            ("Ipv6CidrBlocks", "ipv6_cidr_blocks"),
            ("IPv6Addresses", "ipv6_addresses"),
            ("DBInstanceIdentifier", "db_instance_identifier"),
            ("VPCSecurityGroupIDs", "vpc_security_group_ids"),
            ("WebACLId", "web_acl_id"),
            ("MultiAZ", "multi_az"),
            ("EnableIOPSAlerts", "enable_iops_alerts"),
            (
                "NoncurrentVersionExpirationInDays",
                "noncurrent_version_expiration_in_days",
            ),
            ("gitlabSelfManaged", "gitlab_self_managed"),
            ("Base64Encoded", "base64_encoded"),
            ("Fn::Weird-Name", "fn_weird_name"),
        ] {
            assert_eq!(snake(name), expected);
        }
    }

    #[test]
    fn keywords_become_raw_setters_and_modules_with_an_underscore() {
        assert_eq!(setter("Type"), "r#type");
        assert_eq!(setter("Match"), "r#match");
        assert_eq!(setter("Override"), "r#override");
        assert_eq!(setter("Self"), "self_");
        assert_eq!(setter("New"), "new_");
        assert_eq!(setter("Clone"), "clone_");
        assert_eq!(setter("Add"), "add_");
        assert_eq!(setter("123"), "123_");
        assert_eq!(module("Type"), "type_");
        assert_eq!(module("VPCEndpoint"), "vpc_endpoint");
    }

    #[test]
    fn values_that_are_no_identifiers_have_a_constant() {
        assert_eq!(
            constants([
                "python3.12",
                "*",
                "",
                "aws:kms",
                "1h",
                "BucketOwnerRead",
                "=",
                "!=",
                "ECC_SECG_P256K1"
            ]),
            [
                "PYTHON3_12",
                "ANY",
                "EMPTY",
                "AWS_KMS",
                "_1H",
                "BUCKET_OWNER_READ",
                "U003D",
                "U0021_U003D",
                "ECC_SECG_P256K1"
            ]
        );
    }

    #[test]
    fn values_that_differ_only_in_case_or_punctuation_are_told_apart() {
        assert_eq!(constants(["GLACIER", "Glacier"]), ["GLACIER", "GLACIER_2"]);
        assert_eq!(
            constants(["lowestPrice", "lowest-price"]),
            ["LOWEST_PRICE", "LOWEST_PRICE_2"]
        );
    }
}
