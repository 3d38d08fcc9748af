// Written by `cargo xtask codegen` from crates/registry/data/observabilityadmin.txt.

//! `AWS::ObservabilityAdmin::DatasetIntegration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDatasetIntegration = "AWS::ObservabilityAdmin::DatasetIntegration", "observabilityadmin-datasetintegration", reference arn, tags List "Tags";
    new {
        /// 20 to 2048 characters; matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.+$`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
    }
}
