// Written by `cargo xtask codegen` from crates/registry/data/bcmpricingcalculator.txt.

//! The types of `AWS::BcmPricingCalculator`.

#[cfg(feature = "bcmpricingcalculator")]
pub mod bill_estimate;
#[cfg(feature = "bcmpricingcalculator")]
pub mod bill_scenario;
#[cfg(feature = "bcmpricingcalculator")]
pub mod workload_estimate;

#[cfg(feature = "bcmpricingcalculator")]
pub use bill_estimate::CfnBillEstimate;
#[cfg(feature = "bcmpricingcalculator")]
pub use bill_scenario::CfnBillScenario;
#[cfg(feature = "bcmpricingcalculator")]
pub use workload_estimate::CfnWorkloadEstimate;
