// Written by `cargo xtask codegen` from crates/registry/data/mediatailor.txt.

//! `AWS::MediaTailor::SourceLocation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SourceLocationName`.
    CfnSourceLocation = "AWS::MediaTailor::SourceLocation", "mediatailor-sourcelocation", reference name, name_property "SourceLocationName",
        arn "arn:${Partition}:mediatailor:${Region}:${Account}:sourceLocation/${ResourceId}", tags List "Tags";
    new {
        A http_configuration: HttpConfiguration = "HttpConfiguration",
        /// an update replaces the resource
        B source_location_name: str = "SourceLocationName",
    }
    set {
        access_configuration: AccessConfiguration = "AccessConfiguration",
        default_segment_delivery_configuration: DefaultSegmentDeliveryConfiguration = "DefaultSegmentDeliveryConfiguration",
        segment_delivery_configurations: c::List<SegmentDeliveryConfiguration> = "SegmentDeliveryConfigurations",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AccessConfiguration, "mediatailor-sourcelocation-accessconfiguration";
    new {}
    set {
        access_type: AccessType = "AccessType",
        secrets_manager_access_token_configuration: SecretsManagerAccessTokenConfiguration = "SecretsManagerAccessTokenConfiguration",
    }
}

c::property! {
    DefaultSegmentDeliveryConfiguration, "mediatailor-sourcelocation-defaultsegmentdeliveryconfiguration";
    new {}
    set {
        base_url: str = "BaseUrl",
    }
}

c::property! {
    HttpConfiguration, "mediatailor-sourcelocation-httpconfiguration";
    new {
        A base_url: str = "BaseUrl",
    }
    set {}
}

c::property! {
    SecretsManagerAccessTokenConfiguration, "mediatailor-sourcelocation-secretsmanageraccesstokenconfiguration";
    new {}
    set {
        header_name: str = "HeaderName",
        secret_arn: str = "SecretArn",
        secret_string_key: str = "SecretStringKey",
    }
}

c::property! {
    SegmentDeliveryConfiguration, "mediatailor-sourcelocation-segmentdeliveryconfiguration";
    new {}
    set {
        base_url: str = "BaseUrl",
        name: str = "Name",
    }
}

c::open_enum! {
    AccessType {
        S3_SIGV4 = "S3_SIGV4",
        SECRETS_MANAGER_ACCESS_TOKEN = "SECRETS_MANAGER_ACCESS_TOKEN",
        AUTODETECT_SIGV4 = "AUTODETECT_SIGV4",
    }
}
