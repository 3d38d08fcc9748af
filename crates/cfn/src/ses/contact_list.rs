// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::ContactList` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ContactListName`; it has no attribute for its ARN.
    CfnContactList = "AWS::SES::ContactList", "ses-contactlist", reference name, name_property "ContactListName",
        arn "arn:${Partition}:ses:${Region}:${Account}:contact-list/${ContactListName}", tags List "Tags";
    new {}
    set {
        /// matches `^[a-zA-Z0-9_-]{1,64}$`; an update replaces the resource
        contact_list_name: str = "ContactListName",
        /// at most 500 characters
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// at most 20 items
        topics: c::List<Topic> = "Topics",
    }
    get {}
}

c::property! {
    Topic, "ses-contactlist-topic";
    new TopicRequired {
        A default_subscription_status: str = "DefaultSubscriptionStatus",
        /// at most 128 characters
        B display_name: str = "DisplayName",
        /// matches `^[a-zA-Z0-9_-]{1,64}$`
        C topic_name: str = "TopicName",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
    }
}
