// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::MailManagerAddressList` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AddressListId`; it has no attribute for its ARN.
    CfnMailManagerAddressList = "AWS::SES::MailManagerAddressList", "ses-mailmanageraddresslist", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:mailmanager-address-list/${AddressListId}", tags List "Tags";
    new {}
    set {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_.-]+$`; an update replaces the resource
        address_list_name: str = "AddressListName",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ADDRESS_LIST_ARN: str = "AddressListArn",
        ADDRESS_LIST_ID: c::Name<CfnMailManagerAddressList> = "AddressListId",
    }
}
