// Written by `cargo xtask codegen` from crates/registry/data/chime.txt.

//! `AWS::Chime::VoiceConnector` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `VoiceConnectorArn`.
    CfnVoiceConnector = "AWS::Chime::VoiceConnector", "chime-voiceconnector", reference arn, tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9 _.-]+$`
        A name: str = "Name",
        B require_encryption: bool = "RequireEncryption",
    }
    set {
        /// an update replaces the resource
        aws_region: AwsRegion = "AwsRegion",
        /// an update replaces the resource
        network_type: NetworkType = "NetworkType",
        /// 1 to 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "VoiceConnectorArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        OUTBOUND_HOST_NAME: str = "OutboundHostName",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
        VOICE_CONNECTOR_ARN: c::Arn<CfnVoiceConnector> = "VoiceConnectorArn",
        VOICE_CONNECTOR_ID: str = "VoiceConnectorId",
    }
}

c::open_enum! {
    AwsRegion {
        US_EAST_1 = "us-east-1",
        US_WEST_2 = "us-west-2",
        CA_CENTRAL_1 = "ca-central-1",
        EU_CENTRAL_1 = "eu-central-1",
        EU_WEST_1 = "eu-west-1",
        EU_WEST_2 = "eu-west-2",
        AP_NORTHEAST_2 = "ap-northeast-2",
        AP_NORTHEAST_1 = "ap-northeast-1",
        AP_SOUTHEAST_1 = "ap-southeast-1",
        AP_SOUTHEAST_2 = "ap-southeast-2",
    }
}

c::open_enum! {
    NetworkType {
        IPV4_ONLY = "IPV4_ONLY",
        DUAL_STACK = "DUAL_STACK",
    }
}
