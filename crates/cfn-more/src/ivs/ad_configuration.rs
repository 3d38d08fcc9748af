// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! `AWS::IVS::AdConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAdConfiguration = "AWS::IVS::AdConfiguration", "ivs-adconfiguration", reference arn, tags List "Tags";
    new {
        /// 1 to 3 items
        A media_tailor_playback_configurations: c::List<MediaTailorPlaybackConfiguration> = "MediaTailorPlaybackConfigurations",
    }
    set {
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`
        name: str = "Name",
        post_roll_configuration: PostRollConfiguration = "PostRollConfiguration",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    MediaTailorPlaybackConfiguration, "ivs-adconfiguration-mediatailorplaybackconfiguration";
    new {}
    set {
        /// at most 128 characters; matches `^arn:aws:mediatailor:[a-z0-9-]+:[0-9]+:playbackConfiguration/[a-zA-Z0-9-]+$`
        playback_configuration_arn: str = "PlaybackConfigurationArn",
    }
}

c::property! {
    PostRollConfiguration, "ivs-adconfiguration-postrollconfiguration";
    new {
        /// 1 to 300
        A duration_seconds: i64 = "DurationSeconds",
        B enabled: bool = "Enabled",
    }
    set {}
}
