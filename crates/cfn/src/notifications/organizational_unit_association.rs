// Written by `cargo xtask codegen` from crates/registry/data/notifications.txt.

//! `AWS::Notifications::OrganizationalUnitAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnOrganizationalUnitAssociation = "AWS::Notifications::OrganizationalUnitAssociation", "notifications-organizationalunitassociation", reference text;
    new CfnOrganizationalUnitAssociationRequired {
        /// matches `^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$`; an update replaces the resource
        A notification_configuration_arn: str = "NotificationConfigurationArn",
        /// matches `^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`; an update replaces the resource
        B organizational_unit_id: str = "OrganizationalUnitId",
    }
    set {}
    get {}
}
