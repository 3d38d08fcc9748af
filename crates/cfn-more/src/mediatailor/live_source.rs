// Written by `cargo xtask codegen` from crates/registry/data/mediatailor.txt.

//! `AWS::MediaTailor::LiveSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnLiveSource = "AWS::MediaTailor::LiveSource", "mediatailor-livesource", reference text, tags List "Tags";
    new CfnLiveSourceRequired {
        A http_package_configurations: c::List<HttpPackageConfiguration> = "HttpPackageConfigurations",
        /// an update replaces the resource
        B live_source_name: str = "LiveSourceName",
        /// an update replaces the resource
        C source_location_name: str = "SourceLocationName",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    HttpPackageConfiguration, "mediatailor-livesource-httppackageconfiguration";
    new HttpPackageConfigurationRequired {
        A path: str = "Path",
        B source_group: str = "SourceGroup",
        C r#type: Type = "Type",
    }
    set {}
}

c::open_enum! {
    Type {
        DASH = "DASH",
        HLS = "HLS",
    }
}
