// Written by `cargo xtask codegen` from crates/registry/data/macie.txt.

//! `AWS::Macie::Member` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnMember = "AWS::Macie::Member", "macie-member", reference arn,
        arn "arn:${Partition}:macie2:${Region}:${Account}:member/${ResourceId}", tags List "Tags";
    new {
        /// matches `^[0-9]{12}$`; an update replaces the resource
        A account_id: str = "AccountId",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        email: str = "Email",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ADMINISTRATOR_ACCOUNT_ID: str = "AdministratorAccountId",
        RELATIONSHIP_STATUS: str = "RelationshipStatus",
        UPDATED_AT: str = "UpdatedAt",
    }
}
