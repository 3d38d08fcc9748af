// Written by `cargo xtask codegen` from crates/registry/data/iottwinmaker.txt.

//! `AWS::IoTTwinMaker::Scene` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnScene = "AWS::IoTTwinMaker::Scene", "iottwinmaker-scene", reference text, tags Map "Tags";
    new CfnSceneRequired {
        /// at most 256 characters; matches `[sS]3://[A-Za-z0-9._/-]+`
        A content_location: str = "ContentLocation",
        /// 1 to 128 characters; matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`; an update replaces the resource
        B scene_id: str = "SceneId",
        /// 1 to 128 characters; matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`; an update replaces the resource
        C workspace_id: str = "WorkspaceId",
    }
    set {
        /// at most 50 items; no item twice; each: at most 256 characters
        capabilities: c::List<str> = "Capabilities",
        /// at most 512 characters
        description: str = "Description",
        scene_metadata: c::Map<str> = "SceneMetadata",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_DATE_TIME: str = "CreationDateTime",
        GENERATED_SCENE_METADATA: c::Map<str> = "GeneratedSceneMetadata",
        UPDATE_DATE_TIME: str = "UpdateDateTime",
    }
}
