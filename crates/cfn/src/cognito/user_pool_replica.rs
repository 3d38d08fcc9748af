// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolReplica` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnUserPoolReplica = "AWS::Cognito::UserPoolReplica", "cognito-userpoolreplica", reference text, tags Map "UserPoolTagsAtCreate";
    new CfnUserPoolReplicaRequired {
        /// 5 to 32 characters; an update replaces the resource
        A region_name: str = "RegionName",
        /// 1 to 55 characters; matches `^[0-9A-Za-z_-]+_[0-9a-zA-Z]+$`; an update replaces the resource
        B user_pool_id: str = "UserPoolId",
    }
    set {
        /// an update replaces the resource
        user_pool_tags_at_create: c::Map<str> = "UserPoolTagsAtCreate",
    }
    get {}
}
