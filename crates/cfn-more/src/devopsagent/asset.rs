// Written by `cargo xtask codegen` from crates/registry/data/devopsagent.txt.

//! `AWS::DevOpsAgent::Asset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags.
    CfnAsset = "AWS::DevOpsAgent::Asset", "devopsagent-asset", reference text;
    new CfnAssetRequired {
        /// 1 to 255 characters; an update replaces the resource
        A agent_space_id: str = "AgentSpaceId",
        /// 1 to 64 characters; matches `^[a-z][a-z0-9_]*$`; an update replaces the resource
        B asset_type: str = "AssetType",
    }
    set {
        /// at least 1 item; AWS does not show it again
        files: c::List<AssetFile> = "Files",
        metadata: c::Json = "Metadata",
        /// at most 8388608 characters; AWS does not show it again
        zip: str = "Zip",
    }
    get {
        @arn "Arn",
        ASSET_ID: str = "AssetId",
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: i64 = "Version",
    }
}

c::property! {
    /// Exactly one of `ContentText`, `ContentBytes`.
    AssetFile, "devopsagent-asset-assetfile";
    new {
        /// 1 to 512 characters; matches `^[a-zA-Z0-9_./-]+$`
        A path: str = "Path",
    }
    set {
        /// at most 8388608 characters
        content_bytes: str = "ContentBytes",
        /// at most 1572864 characters
        content_text: str = "ContentText",
        metadata: c::Json = "Metadata",
    }
}
