// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Folder` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnFolder = "AWS::QuickSight::Folder", "quicksight-folder", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:folder/${FolderId}", tags List "Tags";
    new {}
    set {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        aws_account_id: str = "AwsAccountId",
        /// 1 to 2048 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        folder_id: str = "FolderId",
        /// an update replaces the resource
        folder_type: FolderType = "FolderType",
        /// 1 to 200 characters
        name: str = "Name",
        /// an update replaces the resource; AWS does not show it again
        parent_folder_arn: str = "ParentFolderArn",
        /// 1 to 64 items
        permissions: c::List<ResourcePermission> = "Permissions",
        /// an update replaces the resource
        sharing_model: SharingModel = "SharingModel",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
    }
}

c::property! {
    ResourcePermission, "quicksight-folder-resourcepermission";
    new {
        /// 1 to 20 items
        A actions: c::List<str> = "Actions",
        /// 1 to 256 characters; matches `^arn:.*`
        B principal: str = "Principal",
    }
    set {}
}

c::open_enum! {
    FolderType {
        SHARED = "SHARED",
        RESTRICTED = "RESTRICTED",
    }
}

c::open_enum! {
    SharingModel {
        ACCOUNT = "ACCOUNT",
        NAMESPACE = "NAMESPACE",
    }
}
