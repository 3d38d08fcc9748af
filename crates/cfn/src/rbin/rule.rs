// Written by `cargo xtask codegen` from crates/registry/data/rbin.txt.

//! `AWS::Rbin::Rule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRule = "AWS::Rbin::Rule", "rbin-rule", reference arn,
        arn "arn:${Partition}:rbin:${Region}:${Account}:rule/${ResourceName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A resource_type: ResourceType = "ResourceType",
        B retention_period: RetentionPeriod = "RetentionPeriod",
    }
    set {
        /// at most 255 characters; matches `^[\S ]{0,255}$`
        description: str = "Description",
        /// at most 5 items; no item twice
        exclude_resource_tags: c::List<ResourceTag> = "ExcludeResourceTags",
        /// AWS does not show it again
        lock_configuration: UnlockDelay = "LockConfiguration",
        /// at most 50 items; no item twice
        resource_tags: c::List<ResourceTag> = "ResourceTags",
        /// matches `pending|available`
        status: str = "Status",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        IDENTIFIER: str = "Identifier",
        LOCK_STATE: str = "LockState",
    }
}

c::property! {
    ResourceTag, "rbin-rule-resourcetag";
    new ResourceTagRequired {
        /// 1 to 128 characters; matches `^[\S\s]{1,128}$`
        A resource_tag_key: str = "ResourceTagKey",
        /// at most 256 characters; matches `^[\S\s]{0,256}$`
        B resource_tag_value: str = "ResourceTagValue",
    }
    set {}
}

c::property! {
    RetentionPeriod, "rbin-rule-retentionperiod";
    new {
        A retention_period_unit: RetentionPeriodRetentionPeriodUnit = "RetentionPeriodUnit",
        /// 1 to 3650
        B retention_period_value: i64 = "RetentionPeriodValue",
    }
    set {}
}

c::property! {
    UnlockDelay, "rbin-rule-unlockdelay";
    new {}
    set {
        /// AWS does not show it again
        unlock_delay_unit: UnlockDelayUnlockDelayUnit = "UnlockDelayUnit",
        /// 7 to 30; AWS does not show it again
        unlock_delay_value: i64 = "UnlockDelayValue",
    }
}

c::open_enum! {
    ResourceType {
        EBS_SNAPSHOT = "EBS_SNAPSHOT",
        EC2_IMAGE = "EC2_IMAGE",
        EBS_VOLUME = "EBS_VOLUME",
    }
}

c::open_enum! {
    RetentionPeriodRetentionPeriodUnit {
        DAYS = "DAYS",
    }
}

c::open_enum! {
    UnlockDelayUnlockDelayUnit {
        DAYS = "DAYS",
    }
}
