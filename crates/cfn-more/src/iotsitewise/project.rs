// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::Project` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ProjectId`.
    CfnProject = "AWS::IoTSiteWise::Project", "iotsitewise-project", reference name,
        arn "arn:${Partition}:iotsitewise:${Region}:${Account}:project/${ProjectId}", tags List "Tags";
    new CfnProjectRequired {
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; does not match `^(?:00000000-0000-0000-0000-000000000000)`; an update replaces the resource
        A portal_id: str = "PortalId",
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        B project_name: str = "ProjectName",
    }
    set {
        /// no item twice
        asset_ids: c::List<str> = "AssetIds",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        project_description: str = "ProjectDescription",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ProjectArn",
        PROJECT_ARN: c::Arn<CfnProject> = "ProjectArn",
        PROJECT_ID: c::Name<CfnProject> = "ProjectId",
    }
}
