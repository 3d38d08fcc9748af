// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Space` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnSpace = "AWS::QuickSight::Space", "quicksight-space", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:space/${ResourceId}", tags List "Tags";
    new CfnSpaceRequired {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        A aws_account_id: str = "AwsAccountId",
        /// 1 to 128 characters; matches `^[\P{C}\n\r\t\f\v\p{Cf}]*$`
        B name: str = "Name",
        /// 1 to 256 characters; matches `^[0-9a-zA-Z-_=.+]+$`; an update replaces the resource
        C space_id: str = "SpaceId",
    }
    set {
        /// at most 512 characters; matches `^[\P{C}\n\r\t\f\v\p{Cf}]*$`
        description: str = "Description",
        permissions: c::List<ResourcePermission> = "Permissions",
        resources: c::List<SpaceResource> = "Resources",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ResourcePermission, "quicksight-space-resourcepermission";
    new {
        /// 1 to 20 items
        A actions: c::List<str> = "Actions",
        /// 1 to 256 characters
        B principal: str = "Principal",
    }
    set {}
}

c::property! {
    SpaceResource, "quicksight-space-spaceresource";
    new SpaceResourceRequired {
        A resource_arn: str = "ResourceArn",
        B resource_type: SpaceResourceResourceType = "ResourceType",
    }
    set {}
}

c::open_enum! {
    SpaceResourceResourceType {
        TOPIC = "TOPIC",
        DASHBOARD = "DASHBOARD",
        KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
        ACTION_CONNECTOR = "ACTION_CONNECTOR",
        DATA_SET = "DATA_SET",
    }
}
