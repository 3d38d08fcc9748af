//! A bucket where a key is needed.

use catchment::cfn::kms::CfnKey;
use catchment::cfn::s3::CfnBucket;
use catchment::core::{App, Arn, Env, IntoValue};

fn encrypt_with(_key: impl IntoValue<Arn<CfnKey>>) {}

fn main() {
    let app = App::new();
    let stack = app.stack("Logs", Env::agnostic());
    let bucket = stack.add("Bucket", CfnBucket::new());
    encrypt_with(bucket.get_att(CfnBucket::ARN));
    encrypt_with(bucket);
}
