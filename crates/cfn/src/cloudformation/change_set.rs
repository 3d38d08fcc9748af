// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::ChangeSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ChangeSetId`; it has no attribute for its ARN.
    CfnChangeSet = "AWS::CloudFormation::ChangeSet", "cloudformation-changeset", reference name, tags List "Tags";
    new CfnChangeSetRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z][-a-zA-Z0-9]*$`; an update replaces the resource
        A change_set_name: str = "ChangeSetName",
        /// at least 1 character; an update replaces the resource
        B stack_name: str = "StackName",
    }
    set {
        /// an update replaces the resource
        capabilities: c::List<Capabilities> = "Capabilities",
        /// an update replaces the resource; AWS does not show it again
        change_set_type: ChangeSetType = "ChangeSetType",
        /// an update replaces the resource
        deployment_mode: DeploymentMode = "DeploymentMode",
        /// 1 to 1024 characters; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        import_existing_resources: bool = "ImportExistingResources",
        /// an update replaces the resource
        include_nested_stacks: bool = "IncludeNestedStacks",
        /// at most 5 items; an update replaces the resource
        notification_arns: c::List<str> = "NotificationARNs",
        /// an update replaces the resource
        on_stack_failure: OnStackFailure = "OnStackFailure",
        /// 20 to 2048 characters; an update replaces the resource; AWS does not show it again
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        /// at most 50 items; an update replaces the resource
        tags: c::List<Tags> = "Tags",
        /// at least 1 character; an update replaces the resource; AWS does not show it again
        template_body: str = "TemplateBody",
        /// 1 to 5120 characters; an update replaces the resource; AWS does not show it again
        template_url: str = "TemplateURL",
        /// an update replaces the resource; AWS does not show it again
        use_previous_template: bool = "UsePreviousTemplate",
    }
    get {
        CHANGE_SET_ID: c::Name<CfnChangeSet> = "ChangeSetId",
        CREATION_TIME: str = "CreationTime",
        STACK_ID: str = "StackId",
    }
}

c::property! {
    Tags, "cloudformation-changeset-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// 1 to 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    Capabilities {
        CAPABILITY_IAM = "CAPABILITY_IAM",
        CAPABILITY_NAMED_IAM = "CAPABILITY_NAMED_IAM",
        CAPABILITY_AUTO_EXPAND = "CAPABILITY_AUTO_EXPAND",
    }
}

c::open_enum! {
    ChangeSetType {
        CREATE = "CREATE",
        UPDATE = "UPDATE",
        IMPORT = "IMPORT",
    }
}

c::open_enum! {
    DeploymentMode {
        REVERT_DRIFT = "REVERT_DRIFT",
    }
}

c::open_enum! {
    OnStackFailure {
        DO_NOTHING = "DO_NOTHING",
        ROLLBACK = "ROLLBACK",
        DELETE = "DELETE",
    }
}
