//! ARNs, ids and names.

/// Whether a text is an ARN of `service` in some region and account, whose resource begins with
/// `resource`.
pub(super) fn is(text: &str, service: &str, resource: &str) -> bool {
    parts(text).is_some_and(|[given, region, account, rest]| {
        given == service && is_region(region) && is_account(account) && names(rest, resource)
    })
}

/// The same for a service without regions.
pub(super) fn is_global(text: &str, service: &str, resource: &str) -> bool {
    parts(text).is_some_and(|[given, region, account, rest]| {
        given == service && region.is_empty() && is_account(account) && names(rest, resource)
    })
}

/// Whether a text is `prefix` and 8 or 17 characters of that sort.
pub(super) fn is_id(text: &str, prefix: &str, is_digit: impl Fn(u8) -> bool) -> bool {
    text.strip_prefix(prefix)
        .is_some_and(|id| matches!(id.len(), 8 | 17) && id.bytes().all(is_digit))
}

/// Whether a text is the id of a KMS key, or an alias in its place.
pub(super) fn is_key_id(text: &str) -> bool {
    let is_hex = |part: &str, length: usize| {
        let mut bytes = part.bytes();
        part.len() == length
            && bytes.all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    };
    if let Some(alias) = text.strip_prefix("alias/") {
        let mut bytes = alias.bytes();
        return !alias.is_empty()
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"/_-".contains(&byte));
    }
    if let Some(id) = text.strip_prefix("mrk-") {
        return is_hex(id, 32);
    }
    let mut groups = text.split('-');
    let fits = [8, 4, 4, 4, 12]
        .into_iter()
        .all(|length| groups.next().is_some_and(|group| is_hex(group, length)));
    fits && groups.next().is_none()
}

/// Whether S3 takes a text for the name of a bucket.
pub(super) fn is_bucket_name(text: &str) -> bool {
    let is_allowed =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte);
    (3..=63).contains(&text.len())
        && text.bytes().all(is_allowed)
        && !text.starts_with(['.', '-'])
        && !text.ends_with(['.', '-'])
        && !["..", "-.", ".-"].iter().any(|pair| text.contains(pair))
}

/// Service, region, account and resource of an ARN.
fn parts(text: &str) -> Option<[&str; 4]> {
    let rest = text.strip_prefix("arn:aws")?;
    let (partition, rest) = rest.split_once(':')?;
    let mut bytes = partition.bytes();
    if !bytes.all(|byte| byte.is_ascii_alphabetic() || byte == b'-') {
        return None;
    }
    let (service, rest) = rest.split_once(':')?;
    let (region, rest) = rest.split_once(':')?;
    let (account, resource) = rest.split_once(':')?;
    Some([service, region, account, resource])
}

fn is_region(text: &str) -> bool {
    let mut bytes = text.bytes();
    let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && bytes.all(is_allowed)
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn names(resource: &str, start: &str) -> bool {
    resource
        .strip_prefix(start)
        .is_some_and(|name| !name.is_empty())
}
