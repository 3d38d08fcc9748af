// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::CloudWatchAlarmTemplateGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Identifier`.
    CfnCloudWatchAlarmTemplateGroup = "AWS::MediaLive::CloudWatchAlarmTemplateGroup", "medialive-cloudwatchalarmtemplategroup", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}", tags Map "Tags";
    new {
        /// 1 to 255 characters; matches `^[^\s]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        IDENTIFIER: c::Name<CfnCloudWatchAlarmTemplateGroup> = "Identifier",
        MODIFIED_AT: str = "ModifiedAt",
    }
}
