// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::HumanTaskUi` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `HumanTaskUiArn`.
    CfnHumanTaskUi = "AWS::SageMaker::HumanTaskUi", "sagemaker-humantaskui", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:human-task-ui/${HumanTaskUiName}", tags List "Tags";
    new {
        /// 1 to 63 characters; matches `^[a-z0-9](-*[a-z0-9])*$`; an update replaces the resource
        A human_task_ui_name: str = "HumanTaskUiName",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        ui_template: UiTemplate = "UiTemplate",
    }
    get {
        @arn "HumanTaskUiArn",
        CREATION_TIME: str = "CreationTime",
        HUMAN_TASK_UI_ARN: c::Arn<CfnHumanTaskUi> = "HumanTaskUiArn",
    }
}

c::property! {
    UiTemplate, "sagemaker-humantaskui-uitemplate";
    new {
        /// 1 to 128000 characters; matches `^[\S\s]+$`
        A content: str = "Content",
    }
    set {}
}
