// Written by `cargo xtask codegen` from crates/registry/data/notificationscontacts.txt.

//! `AWS::NotificationsContacts::EmailContact` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnEmailContact = "AWS::NotificationsContacts::EmailContact", "notificationscontacts-emailcontact", reference arn,
        arn "arn:${Partition}:notifications-contacts::${Account}:emailcontact/${EmailContactId}", tags List "Tags";
    new CfnEmailContactRequired {
        /// 6 to 254 characters; matches `^(.+)@(.+)$`; an update replaces the resource
        A email_address: str = "EmailAddress",
        /// 1 to 64 characters; matches `[0-9A-Za-z_\-.\~]+`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        EMAIL_CONTACT: c::Json = "EmailContact",
        EMAIL_CONTACT_ADDRESS: str = "EmailContact.Address",
        EMAIL_CONTACT_ARN: str = "EmailContact.Arn",
        EMAIL_CONTACT_CREATION_TIME: str = "EmailContact.CreationTime",
        EMAIL_CONTACT_NAME: str = "EmailContact.Name",
        EMAIL_CONTACT_STATUS: c::Json = "EmailContact.Status",
        EMAIL_CONTACT_UPDATE_TIME: str = "EmailContact.UpdateTime",
    }
}
