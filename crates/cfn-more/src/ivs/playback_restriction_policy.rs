// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! `AWS::IVS::PlaybackRestrictionPolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPlaybackRestrictionPolicy = "AWS::IVS::PlaybackRestrictionPolicy", "ivs-playbackrestrictionpolicy", reference arn,
        arn "arn:${Partition}:ivs:${Region}:${Account}:playback-restriction-policy/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// no item twice; each: 2 characters
        allowed_countries: c::List<str> = "AllowedCountries",
        /// each: at most 128 characters
        allowed_origins: c::List<str> = "AllowedOrigins",
        /// default `false`
        enable_strict_origin_enforcement: bool = "EnableStrictOriginEnforcement",
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`
        name: str = "Name",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
