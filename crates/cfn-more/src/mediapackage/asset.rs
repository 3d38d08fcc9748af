// Written by `cargo xtask codegen` from crates/registry/data/mediapackage.txt.

//! `AWS::MediaPackage::Asset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnAsset = "AWS::MediaPackage::Asset", "mediapackage-asset", reference name, name_property "Id",
        arn "arn:${Partition}:mediapackage-vod:${Region}:${Account}:assets/${AssetIdentifier}", tags List "Tags";
    new CfnAssetRequired {
        /// an update replaces the resource
        A id: str = "Id",
        B packaging_group_id: str = "PackagingGroupId",
        C source_arn: str = "SourceArn",
        D source_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "SourceRoleArn",
    }
    set {
        egress_endpoints: c::List<EgressEndpoint> = "EgressEndpoints",
        resource_id: str = "ResourceId",
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
    }
}

c::property! {
    EgressEndpoint, "mediapackage-asset-egressendpoint";
    new EgressEndpointRequired {
        A packaging_configuration_id: str = "PackagingConfigurationId",
        B url: str = "Url",
    }
    set {}
}
