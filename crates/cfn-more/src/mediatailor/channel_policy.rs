// Written by `cargo xtask codegen` from crates/registry/data/mediatailor.txt.

//! `AWS::MediaTailor::ChannelPolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ChannelName`; it takes no tags; it has no attribute for its ARN.
    CfnChannelPolicy = "AWS::MediaTailor::ChannelPolicy", "mediatailor-channelpolicy", reference name, name_property "ChannelName";
    new CfnChannelPolicyRequired {
        /// an update replaces the resource
        A channel_name: str = "ChannelName",
        B policy: c::Json = "Policy",
    }
    set {}
    get {}
}
