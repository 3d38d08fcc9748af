// Written by `cargo xtask codegen` from crates/registry/data/detective.txt.

//! `AWS::Detective::MemberInvitation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnMemberInvitation = "AWS::Detective::MemberInvitation", "detective-memberinvitation", reference text;
    new CfnMemberInvitationRequired {
        /// an update replaces the resource
        A graph_arn: str = "GraphArn",
        /// matches `.*@.*`
        B member_email_address: str = "MemberEmailAddress",
        /// matches `[0-9]{12}`; an update replaces the resource
        C member_id: str = "MemberId",
    }
    set {
        /// default `false`; AWS does not show it again
        disable_email_notification: bool = "DisableEmailNotification",
        /// 1 to 1000 characters; AWS does not show it again
        message: str = "Message",
    }
    get {}
}
