// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::Asset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AssetId`.
    CfnAsset = "AWS::IoTSiteWise::Asset", "iotsitewise-asset", reference name,
        arn "arn:${Partition}:iotsitewise:${Region}:${Account}:asset/${AssetId}", tags List "Tags";
    new CfnAssetRequired {
        /// 13 to 139 characters
        A asset_model_id: c::Name<crate::iotsitewise::CfnAssetModel> = "AssetModelId",
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        B asset_name: str = "AssetName",
    }
    set {
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        asset_description: str = "AssetDescription",
        /// 2 to 128 characters; matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`
        asset_external_id: str = "AssetExternalId",
        asset_hierarchies: c::List<AssetHierarchy> = "AssetHierarchies",
        asset_properties: c::List<AssetProperty> = "AssetProperties",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AssetArn",
        ASSET_ARN: c::Arn<CfnAsset> = "AssetArn",
        ASSET_ID: c::Name<CfnAsset> = "AssetId",
    }
}

c::property! {
    AssetHierarchy, "iotsitewise-asset-assethierarchy";
    new {
        A child_asset_id: str = "ChildAssetId",
    }
    set {
        /// 2 to 128 characters; matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`
        external_id: str = "ExternalId",
        /// 1 to 256 characters; matches `[^\x{0000}-\x{001F}\x{007F}]+`
        logical_id: str = "LogicalId",
    }
}

c::property! {
    AssetProperty, "iotsitewise-asset-assetproperty";
    new {}
    set {
        alias: str = "Alias",
        /// 2 to 128 characters; matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`
        external_id: str = "ExternalId",
        /// 1 to 256 characters; matches `[^\x{0000}-\x{001F}\x{007F}]+`
        logical_id: str = "LogicalId",
        notification_state: AssetPropertyNotificationState = "NotificationState",
        unit: str = "Unit",
    }
}

c::open_enum! {
    AssetPropertyNotificationState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
