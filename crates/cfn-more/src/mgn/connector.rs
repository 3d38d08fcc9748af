// Written by `cargo xtask codegen` from crates/registry/data/mgn.txt.

//! `AWS::MGN::Connector` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnConnector = "AWS::MGN::Connector", "mgn-connector", reference arn, tags List "Tags";
    new CfnConnectorRequired {
        /// 1 to 256 characters; matches `^[A-Za-z0-9_-]+$`
        A name: str = "Name",
        /// 19 to 20 characters; matches `(^i-[0-9a-zA-Z]{17}$)|(^mi-[0-9a-zA-Z]{17}$)`; an update replaces the resource
        B ssm_instance_id: str = "SsmInstanceID",
    }
    set {
        ssm_command_config: ConnectorSsmCommandConfig = "SsmCommandConfig",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CONNECTOR_ID: str = "ConnectorID",
    }
}

c::property! {
    ConnectorSsmCommandConfig, "mgn-connector-connectorssmcommandconfig";
    new ConnectorSsmCommandConfigRequired {
        A cloud_watch_output_enabled: bool = "CloudWatchOutputEnabled",
        B s3_output_enabled: bool = "S3OutputEnabled",
    }
    set {
        /// 1 to 512 characters; matches `^[.\-_/#A-Za-z0-9]+$`
        cloud_watch_log_group_name: str = "CloudWatchLogGroupName",
        /// matches `^[a-zA-Z0-9.\-_]{1,255}$`
        output_s3_bucket_name: str = "OutputS3BucketName",
    }
}
