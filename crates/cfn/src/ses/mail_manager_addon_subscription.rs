// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::MailManagerAddonSubscription` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AddonSubscriptionId`; it has no attribute for its ARN.
    CfnMailManagerAddonSubscription = "AWS::SES::MailManagerAddonSubscription", "ses-mailmanageraddonsubscription", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:addon-subscription/${AddonSubscriptionId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A addon_name: str = "AddonName",
    }
    set {
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ADDON_SUBSCRIPTION_ARN: str = "AddonSubscriptionArn",
        ADDON_SUBSCRIPTION_ID: c::Name<CfnMailManagerAddonSubscription> = "AddonSubscriptionId",
    }
}
