// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::MailManagerAddonInstance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AddonInstanceId`; it has no attribute for its ARN.
    CfnMailManagerAddonInstance = "AWS::SES::MailManagerAddonInstance", "ses-mailmanageraddoninstance", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:addon-instance/${AddonInstanceId}", tags List "Tags";
    new {
        /// 4 to 67 characters; matches `^as-[a-zA-Z0-9]{1,64}$`; an update replaces the resource
        A addon_subscription_id: str = "AddonSubscriptionId",
    }
    set {
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ADDON_INSTANCE_ARN: str = "AddonInstanceArn",
        ADDON_INSTANCE_ID: c::Name<CfnMailManagerAddonInstance> = "AddonInstanceId",
        ADDON_NAME: str = "AddonName",
    }
}
