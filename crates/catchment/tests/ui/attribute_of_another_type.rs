//! An attribute that the resource does not have.

use catchment::cfn::kms::CfnKey;
use catchment::cfn::s3::CfnBucket;
use catchment::core::ResourceId;

fn arn_of(bucket: ResourceId<CfnBucket>) {
    bucket.get_att(CfnKey::ARN);
}

fn main() {}
