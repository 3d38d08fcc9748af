//! A number where a truth value is needed.

use catchment::cfn::kms::CfnKey;

fn main() {
    CfnKey::new().enable_key_rotation(1);
}
