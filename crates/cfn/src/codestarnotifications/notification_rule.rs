// Written by `cargo xtask codegen` from crates/registry/data/codestarnotifications.txt.

//! `AWS::CodeStarNotifications::NotificationRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnNotificationRule = "AWS::CodeStarNotifications::NotificationRule", "codestarnotifications-notificationrule", reference arn,
        arn "arn:${Partition}:codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId}", tags Map "Tags";
    new CfnNotificationRuleRequired {
        A detail_type: DetailType = "DetailType",
        /// each: 1 to 200 characters
        B event_type_ids: c::List<str> = "EventTypeIds",
        /// 1 to 64 characters; matches `[A-Za-z0-9\-_ ]+$`
        C name: str = "Name",
        /// matches `^arn:aws[^:\s]*:[^:\s]*:[^:\s]*:[0-9]{12}:[^\s]+$`; an update replaces the resource
        D resource: str = "Resource",
        /// at most 10 items
        E targets: c::List<Target> = "Targets",
    }
    set {
        /// 1 to 2048 characters
        created_by: str = "CreatedBy",
        /// 1 to 2048 characters; AWS does not show it again
        event_type_id: str = "EventTypeId",
        status: Status = "Status",
        tags: c::Map<str> = "Tags",
        /// 1 to 2048 characters; AWS does not show it again
        target_address: str = "TargetAddress",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Target, "codestarnotifications-notificationrule-target";
    new TargetRequired {
        A target_address: str = "TargetAddress",
        B target_type: str = "TargetType",
    }
    set {}
}

c::open_enum! {
    DetailType {
        BASIC = "BASIC",
        FULL = "FULL",
    }
}

c::open_enum! {
    Status {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
