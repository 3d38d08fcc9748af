// Written by `cargo xtask codegen` from crates/registry/data/mediatailor.txt.

//! `AWS::MediaTailor::VodSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnVodSource = "AWS::MediaTailor::VodSource", "mediatailor-vodsource", reference text, tags List "Tags";
    new CfnVodSourceRequired {
        A http_package_configurations: c::List<HttpPackageConfiguration> = "HttpPackageConfigurations",
        /// an update replaces the resource
        B source_location_name: str = "SourceLocationName",
        /// an update replaces the resource
        C vod_source_name: str = "VodSourceName",
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
    HttpPackageConfiguration, "mediatailor-vodsource-httppackageconfiguration";
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
