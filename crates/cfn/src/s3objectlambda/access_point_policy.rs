// Written by `cargo xtask codegen` from crates/registry/data/s3objectlambda.txt.

//! `AWS::S3ObjectLambda::AccessPointPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ObjectLambdaAccessPoint`; it takes no tags; it has no attribute for its ARN.
    CfnAccessPointPolicy = "AWS::S3ObjectLambda::AccessPointPolicy", "s3objectlambda-accesspointpolicy", reference name, name_property "ObjectLambdaAccessPoint";
    new {
        /// 3 to 45 characters; matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`; an update replaces the resource
        A object_lambda_access_point: str = "ObjectLambdaAccessPoint",
        B policy_document: c::PolicyDocument = "PolicyDocument",
    }
    set {}
    get {}
}
