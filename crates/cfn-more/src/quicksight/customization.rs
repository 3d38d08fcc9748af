// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Customization` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCustomization = "AWS::QuickSight::Customization", "quicksight-customization", reference arn,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:customization/${ResourceId}", tags List "Tags";
    new CfnCustomizationRequired {
        A default_theme: str = "DefaultTheme",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9._-]*$`; an update replaces the resource
        B namespace: str = "Namespace",
    }
    set {
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        AWS_ACCOUNT_ID: str = "AwsAccountId",
    }
}
