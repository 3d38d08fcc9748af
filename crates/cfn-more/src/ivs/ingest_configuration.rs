// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! `AWS::IVS::IngestConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnIngestConfiguration = "AWS::IVS::IngestConfiguration", "ivs-ingestconfiguration", reference arn,
        arn "arn:${Partition}:ivs:${Region}:${Account}:ingest-configuration/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// default `"RTMPS"`; an update replaces the resource
        ingest_protocol: IngestProtocol = "IngestProtocol",
        /// default `false`; an update replaces the resource; AWS does not show it again
        insecure_ingest: bool = "InsecureIngest",
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`; default `"-"`; an update replaces the resource
        name: str = "Name",
        /// at most 128 characters; matches `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`; default `""`
        stage_arn: str = "StageArn",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        user_id: str = "UserId",
    }
    get {
        @arn "Arn",
        PARTICIPANT_ID: str = "ParticipantId",
        STATE: str = "State",
        STREAM_KEY: str = "StreamKey",
    }
}

c::open_enum! {
    IngestProtocol {
        RTMP = "RTMP",
        RTMPS = "RTMPS",
    }
}
