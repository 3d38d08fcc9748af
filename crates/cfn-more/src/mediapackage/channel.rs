// Written by `cargo xtask codegen` from crates/registry/data/mediapackage.txt.

//! `AWS::MediaPackage::Channel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnChannel = "AWS::MediaPackage::Channel", "mediapackage-channel", reference name, name_property "Id",
        arn "arn:${Partition}:mediapackage:${Region}:${Account}:channels/${ChannelIdentifier}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[0-9a-zA-Z-_]+$`; an update replaces the resource
        A id: str = "Id",
    }
    set {
        description: str = "Description",
        egress_access_logs: LogConfiguration = "EgressAccessLogs",
        hls_ingest: HlsIngest = "HlsIngest",
        ingress_access_logs: LogConfiguration = "IngressAccessLogs",
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    HlsIngest, "mediapackage-channel-hlsingest";
    new {}
    set {
        ingest_endpoints: c::List<IngestEndpoint> = "ingestEndpoints",
    }
}

c::property! {
    IngestEndpoint, "mediapackage-channel-ingestendpoint";
    new {}
    set {}
}

c::property! {
    LogConfiguration, "mediapackage-channel-logconfiguration";
    new {}
    set {
        /// 1 to 256 characters; matches `^^(\/aws\/MediaPackage\/)[a-zA-Z0-9_-]+$`
        log_group_name: c::Name<catchment_cfn::logs::CfnLogGroup> = "LogGroupName",
    }
}
