// Written by `cargo xtask codegen` from crates/registry/data/wellarchitected.txt.

//! `AWS::WellArchitected::Profile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProfileArn`.
    CfnProfile = "AWS::WellArchitected::Profile", "wellarchitected-profile", reference arn,
        arn "arn:${Partition}:wellarchitected:${Region}:${Account}:profile/${ResourceId}", tags List "Tags";
    new CfnProfileRequired {
        /// 3 to 100 characters
        A profile_description: str = "ProfileDescription",
        /// 3 to 100 characters; an update replaces the resource
        B profile_name: str = "ProfileName",
        C profile_questions: c::List<ProfileQuestionUpdate> = "ProfileQuestions",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ProfileArn",
        CREATED_AT: str = "CreatedAt",
        OWNER: str = "Owner",
        PROFILE_ARN: c::Arn<CfnProfile> = "ProfileArn",
        PROFILE_VERSION: str = "ProfileVersion",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ProfileQuestionUpdate, "wellarchitected-profile-profilequestionupdate";
    new {}
    set {
        /// 1 to 128 characters
        question_id: str = "QuestionId",
        /// each: 1 to 64 characters
        selected_choice_ids: c::List<str> = "SelectedChoiceIds",
    }
}
