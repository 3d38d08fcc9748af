// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::TopicV2` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnTopicV2 = "AWS::QuickSight::TopicV2", "quicksight-topicv2", reference text, tags List "Tags";
    new {}
    set {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        aws_account_id: str = "AwsAccountId",
        custom_instructions: CustomInstructions = "CustomInstructions",
        /// at most 32 items
        data_set_relations: c::List<DataSetRelation> = "DataSetRelations",
        /// 1 to 32 items
        data_sets: c::List<DataSetReference> = "DataSets",
        /// at most 256 characters
        description: str = "Description",
        /// at most 20 items; an update replaces the resource; AWS does not show it again
        folder_arns: c::List<str> = "FolderArns",
        /// 1 to 128 characters
        name: str = "Name",
        /// 1 to 64 items
        permissions: c::List<ResourcePermission> = "Permissions",
        /// 1 to 200 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
        /// at most 256 characters; matches `^[A-Za-z0-9-_.\\+]*$`; an update replaces the resource
        topic_id: str = "TopicId",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    CustomInstructions, "quicksight-topicv2-custominstructions";
    new {
        /// at most 5000 characters
        A custom_instructions_string: str = "CustomInstructionsString",
    }
    set {}
}

c::property! {
    DataSetReference, "quicksight-topicv2-datasetreference";
    new {
        A data_set_arn: str = "DataSetArn",
    }
    set {
        /// at most 256 characters
        data_set_name: str = "DataSetName",
    }
}

c::property! {
    DataSetRelation, "quicksight-topicv2-datasetrelation";
    new DataSetRelationRequired {
        A left: DataSetRelationEndpoint = "Left",
        B right: DataSetRelationEndpoint = "Right",
    }
    set {}
}

c::property! {
    DataSetRelationEndpoint, "quicksight-topicv2-datasetrelationendpoint";
    new {
        /// 1 to 5 items
        A column_names: c::List<str> = "ColumnNames",
        B data_set_arn: str = "DataSetArn",
    }
    set {}
}

c::property! {
    ResourcePermission, "quicksight-topicv2-resourcepermission";
    new {
        /// 1 to 20 items
        A actions: c::List<str> = "Actions",
        /// 1 to 256 characters
        B principal: str = "Principal",
    }
    set {}
}
