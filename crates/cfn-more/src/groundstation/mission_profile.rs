// Written by `cargo xtask codegen` from crates/registry/data/groundstation.txt.

//! `AWS::GroundStation::MissionProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnMissionProfile = "AWS::GroundStation::MissionProfile", "groundstation-missionprofile", reference text,
        arn "arn:${Partition}:groundstation:${Region}:${Account}:mission-profile/${MissionProfileId}", tags List "Tags";
    new CfnMissionProfileRequired {
        /// 1 to 500 items
        A dataflow_edges: c::List<DataflowEdge> = "DataflowEdges",
        /// 1 to 21600
        B minimum_viable_contact_duration_seconds: i64 = "MinimumViableContactDurationSeconds",
        /// matches `^[ a-zA-Z0-9_:-]{1,256}$`
        C name: str = "Name",
        /// 82 to 424 characters; matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`
        D tracking_config_arn: c::Arn<crate::groundstation::CfnConfig> = "TrackingConfigArn",
    }
    set {
        /// 0 to 21600
        contact_post_pass_duration_seconds: i64 = "ContactPostPassDurationSeconds",
        /// 0 to 21600
        contact_pre_pass_duration_seconds: i64 = "ContactPrePassDurationSeconds",
        streams_kms_key: StreamsKmsKey = "StreamsKmsKey",
        /// 30 to 165 characters; matches `^arn:[a-z0-9-.]{1,63}:iam::[0-9]{12}:role/[0-9A-Za-z_+=,.@-]{1,64}$`
        streams_kms_role: str = "StreamsKmsRole",
        tags: c::List<c::Tag> = "Tags",
        /// 82 to 424 characters; matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`
        telemetry_sink_config_arn: str = "TelemetrySinkConfigArn",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        REGION: str = "Region",
    }
}

c::property! {
    DataflowEdge, "groundstation-missionprofile-dataflowedge";
    new {}
    set {
        destination: str = "Destination",
        source: str = "Source",
    }
}

c::property! {
    /// Exactly one of `KmsKeyArn`, `KmsAliasArn`, `KmsAliasName`.
    StreamsKmsKey, "groundstation-missionprofile-streamskmskey";
    new {}
    set {
        /// matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`
        kms_alias_arn: str = "KmsAliasArn",
        /// matches `^alias/[a-zA-Z0-9:/_-]+$`
        kms_alias_name: str = "KmsAliasName",
        /// matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
    }
}
