// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::LayerVersionPermission` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnLayerVersionPermission = "AWS::Lambda::LayerVersionPermission", "lambda-layerversionpermission", reference name;
    new CfnLayerVersionPermissionRequired {
        /// at most 22 characters; matches `^lambda:GetLayerVersion$`; an update replaces the resource
        A action: str = "Action",
        /// an update replaces the resource
        B layer_version_arn: c::Arn<crate::lambda::CfnLayerVersion> = "LayerVersionArn",
        /// at most 10000 characters; matches `^[0-9]{12}|\*|arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:root$`; an update replaces the resource
        C principal: str = "Principal",
    }
    set {
        /// at most 34 characters; matches `^o-[a-z0-9]{10,32}$`; an update replaces the resource
        organization_id: str = "OrganizationId",
    }
    get {
        ID: c::Name<CfnLayerVersionPermission> = "Id",
    }
}
