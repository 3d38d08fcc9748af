//! A trail without its bucket.

use catchment::cfn::cloudtrail::CfnTrail;

fn main() {
    CfnTrail::new(true);
}
