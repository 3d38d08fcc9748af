//! Every CloudFormation resource type, typed, for Catchment.
