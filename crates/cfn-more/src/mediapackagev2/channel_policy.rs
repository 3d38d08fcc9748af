// Written by `cargo xtask codegen` from crates/registry/data/mediapackagev2.txt.

//! `AWS::MediaPackageV2::ChannelPolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnChannelPolicy = "AWS::MediaPackageV2::ChannelPolicy", "mediapackagev2-channelpolicy", reference text;
    new CfnChannelPolicyRequired {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A channel_group_name: str = "ChannelGroupName",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B channel_name: str = "ChannelName",
        C policy: c::Json = "Policy",
    }
    set {}
    get {}
}
