// Written by `cargo xtask codegen` from crates/registry/data/identitystore.txt.

//! `AWS::IdentityStore::GroupMembership` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnGroupMembership = "AWS::IdentityStore::GroupMembership", "identitystore-groupmembership", reference text,
        arn "arn:${Partition}:identitystore:::membership/${MembershipId}";
    new CfnGroupMembershipRequired {
        /// 1 to 47 characters; an update replaces the resource
        A group_id: str = "GroupId",
        /// 1 to 36 characters; matches `^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; an update replaces the resource
        B identity_store_id: str = "IdentityStoreId",
        /// an update replaces the resource
        C member_id: MemberId = "MemberId",
    }
    set {}
    get {
        MEMBERSHIP_ID: str = "MembershipId",
    }
}

c::property! {
    MemberId, "identitystore-groupmembership-memberid";
    new {
        /// 1 to 47 characters
        A user_id: str = "UserId",
    }
    set {}
}
