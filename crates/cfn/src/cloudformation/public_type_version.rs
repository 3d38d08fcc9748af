// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::PublicTypeVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PublicTypeArn`; it takes no tags.
    ///
    /// Exactly one of `TypeName` with `Type`, `Arn`.
    CfnPublicTypeVersion = "AWS::CloudFormation::PublicTypeVersion", "cloudformation-publictypeversion", reference arn;
    new {}
    set {
        /// at most 1024 characters; matches `arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:[0-9]{12}:type/.+`; an update replaces the resource; AWS does not show it again
        arn: str = "Arn",
        /// an update replaces the resource
        log_delivery_bucket: str = "LogDeliveryBucket",
        /// 5 to 64 characters; matches `^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(.*)$`; an update replaces the resource
        public_version_number: str = "PublicVersionNumber",
        /// an update replaces the resource
        r#type: Type = "Type",
        /// matches `[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}`; an update replaces the resource
        type_name: str = "TypeName",
    }
    get {
        @arn "PublicTypeArn",
        PUBLIC_TYPE_ARN: c::Arn<CfnPublicTypeVersion> = "PublicTypeArn",
        PUBLISHER_ID: str = "PublisherId",
        TYPE_VERSION_ARN: str = "TypeVersionArn",
    }
}

c::open_enum! {
    Type {
        RESOURCE = "RESOURCE",
        MODULE = "MODULE",
        HOOK = "HOOK",
    }
}
