// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! `AWS::S3::MultiRegionAccessPointPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `MrapName`; it takes no tags; it has no attribute for its ARN.
    CfnMultiRegionAccessPointPolicy = "AWS::S3::MultiRegionAccessPointPolicy", "s3-multiregionaccesspointpolicy", reference name, name_property "MrapName";
    new {
        /// 3 to 50 characters; matches `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`; an update replaces the resource
        A mrap_name: str = "MrapName",
        B policy: c::PolicyDocument = "Policy",
    }
    set {}
    get {
        POLICY_STATUS: c::Json = "PolicyStatus",
        POLICY_STATUS_IS_PUBLIC: str = "PolicyStatus.IsPublic",
    }
}
