// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::RcsAgent` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RcsAgentArn`.
    CfnRcsAgent = "AWS::SMSVOICE::RcsAgent", "smsvoice-rcsagent", reference arn, tags List "Tags";
    new {}
    set {
        deletion_protection_enabled: bool = "DeletionProtectionEnabled",
        /// 1 to 64 characters; matches `^[A-Za-z0-9_-]+$`
        opt_out_list_name: str = "OptOutListName",
        self_managed_opt_outs_enabled: bool = "SelfManagedOptOutsEnabled",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 20 to 2048 characters; matches `^\S+$`
        two_way_channel_arn: str = "TwoWayChannelArn",
        /// 20 to 2048 characters; matches `^arn:\S+$`
        two_way_channel_role: str = "TwoWayChannelRole",
        two_way_enabled: bool = "TwoWayEnabled",
        /// 3 to 63 characters; matches `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`
        two_way_media_s3_bucket_name: str = "TwoWayMediaS3BucketName",
        /// 1 to 1024 characters; matches `^[\S]+$`
        two_way_media_s3_key_prefix: str = "TwoWayMediaS3KeyPrefix",
        /// 20 to 2048 characters; matches `^arn:\S+$`
        two_way_media_s3_role: str = "TwoWayMediaS3Role",
        /// at most 100 items; each: 1 to 50 characters
        two_way_rcs_events_enabled: c::List<str> = "TwoWayRcsEventsEnabled",
    }
    get {
        @arn "RcsAgentArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        POOL_ID: str = "PoolId",
        RCS_AGENT_ARN: c::Arn<CfnRcsAgent> = "RcsAgentArn",
        RCS_AGENT_ID: str = "RcsAgentId",
        STATUS: str = "Status",
        TESTING_AGENT: c::Json = "TestingAgent",
    }
}
