// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::Farm` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFarm = "AWS::Deadline::Farm", "deadline-farm", reference arn,
        arn "arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}", tags List "Tags";
    new {
        /// 1 to 100 characters
        A display_name: str = "DisplayName",
    }
    set {
        /// 0 to 100; default `1`
        cost_scale_factor: f64 = "CostScaleFactor",
        /// at most 100 characters; default `""`
        description: str = "Description",
        /// matches `^arn:aws[-a-z]*:kms:.*:key/.*`; an update replaces the resource
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        FARM_ID: str = "FarmId",
    }
}
