// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! `AWS::IVS::PlaybackKeyPair` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPlaybackKeyPair = "AWS::IVS::PlaybackKeyPair", "ivs-playbackkeypair", reference arn,
        arn "arn:${Partition}:ivs:${Region}:${Account}:playback-key/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`; an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource; AWS does not show it again
        public_key_material: str = "PublicKeyMaterial",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        FINGERPRINT: str = "Fingerprint",
    }
}
