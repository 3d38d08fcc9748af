//! The catchment command: synthesize, list, plan.

fn main() {}
