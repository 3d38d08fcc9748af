//! Names of buckets, and S3's rules for them.

use catchment_cfn::s3::bucket::{BucketNamespace, CfnBucket};
use catchment_core::{Diagnostic, Env, Name, Value};

/// How a bucket gets its name.
#[derive(Clone, Debug, Default)]
pub(super) enum BucketName {
    /// CloudFormation makes one of the stack's name, the logical id and chance.
    #[default]
    Generated,
    /// This one, in the global namespace.
    Given(Value<Name<CfnBucket>>),
    /// This prefix, then `-ACCOUNT-REGION-an`, in the account's own namespace of the region.
    AccountRegional(String),
}

/// A name's longest and shortest length.
const LENGTH: std::ops::RangeInclusive<usize> = 3..=63;

/// How no bucket of the global namespace may begin.
const RESERVED_PREFIXES: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];

/// How no bucket of the global namespace may end.
const RESERVED_SUFFIXES: [&str; 6] = [
    "-s3alias",
    "--ol-s3",
    ".mrap",
    "--x-s3",
    "--table-s3",
    "-an",
];

const RULES: &str = "a bucket's name has 3 to 63 lower-case letters, digits, hyphens and single dots, begins and \
     ends with a letter or digit, does not look like an IP address, does not begin with `xn--`, \
     `sthree-` or `amzn-s3-demo-`, and does not end with `-s3alias`, `--ol-s3`, `.mrap`, `--x-s3`, \
     `--table-s3` or `-an`";

const RULES_PAGE: &str =
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html";

impl BucketName {
    /// The name that the bucket will have in `env`, where that is known now.
    pub(super) fn physical_name(&self, env: &Env) -> Option<String> {
        match self {
            Self::Generated => None,
            Self::Given(name) => name.literal().map(str::to_owned),
            Self::AccountRegional(prefix) => {
                Some(format!("{prefix}-{}-{}-an", env.account()?, env.region()?))
            }
        }
    }

    pub(super) fn apply(&self, bucket: CfnBucket, env: &Env) -> CfnBucket {
        match self {
            Self::Generated => bucket,
            Self::Given(name) => bucket.bucket_name(name.clone()),
            Self::AccountRegional(prefix) => {
                let bucket = bucket.bucket_namespace(BucketNamespace::ACCOUNT_REGIONAL);
                match self.physical_name(env) {
                    Some(name) => bucket.bucket_name(name),
                    None => bucket.bucket_name_prefix(prefix.as_str()),
                }
            }
        }
    }

    pub(super) fn problem(&self, env: &Env) -> Option<Diagnostic> {
        match self {
            Self::Generated => None,
            Self::Given(name) => {
                let name = name.literal()?;
                let reason = broken_rule(name).or_else(|| reserved(name))?;
                let message = format!("the bucket name `{name}` {reason}");
                let problem = Diagnostic::error("log-bucket/name", message)
                    .property("Properties.BucketName")
                    .help(RULES)
                    .link(RULES_PAGE);
                Some(problem)
            }
            Self::AccountRegional(prefix) => prefix_problem(prefix, env),
        }
    }
}

fn prefix_problem(prefix: &str, env: &Env) -> Option<Diagnostic> {
    let account = env.account().unwrap_or("111111111111");
    let region = env.region().unwrap_or("ca-central-1");
    let name = format!("{prefix}-{account}-{region}-an");
    let reserved = RESERVED_PREFIXES
        .iter()
        .find(|reserved| prefix.starts_with(*reserved));
    let reason = if prefix.is_empty() {
        "is empty".to_owned()
    } else if let Some(reserved) = reserved {
        format!("begins with `{reserved}`")
    } else {
        broken_rule(&name)?
    };
    let message = format!("the bucket name prefix `{prefix}` {reason}");
    let problem = Diagnostic::error("log-bucket/name", message)
        .help(format!("S3 makes the name `{name}` of it, and {RULES}"))
        .link(RULES_PAGE);
    Some(problem)
}

/// The first of S3's rules that `name` breaks, but for reserved beginnings and ends.
fn broken_rule(name: &str) -> Option<String> {
    let is_edge = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if !LENGTH.contains(&name.len()) {
        return Some(format!("would make a name of {} characters", name.len()));
    }
    if let Some(other) = name
        .chars()
        .find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-' | '.'))
    {
        return Some(format!("has the character `{other}`"));
    }
    let edges = [name.bytes().next(), name.bytes().last()];
    if edges.into_iter().flatten().any(|edge| !is_edge(edge)) {
        return Some("begins or ends with a dot or hyphen".to_owned());
    }
    if name.contains("..") {
        return Some("has two dots in a row".to_owned());
    }
    is_ip_address(name).then(|| "looks like an IP address".to_owned())
}

fn reserved(name: &str) -> Option<String> {
    let prefix = RESERVED_PREFIXES
        .iter()
        .find(|prefix| name.starts_with(*prefix));
    let suffix = RESERVED_SUFFIXES
        .iter()
        .find(|suffix| name.ends_with(*suffix));
    let prefix = prefix.map(|prefix| format!("begins with `{prefix}`, which is reserved"));
    prefix.or_else(|| suffix.map(|suffix| format!("ends with `{suffix}`, which is reserved")))
}

fn is_ip_address(name: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    name.split('.').count() == 4 && name.split('.').all(is_number)
}
