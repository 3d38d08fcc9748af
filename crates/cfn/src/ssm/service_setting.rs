// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::ServiceSetting` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnServiceSetting = "AWS::SSM::ServiceSetting", "ssm-servicesetting", reference arn,
        arn "arn:${Partition}:ssm:${Region}:${Account}:servicesetting/${ResourceId}";
    new CfnServiceSettingRequired {
        /// 1 to 1000 characters; an update replaces the resource
        A setting_id: str = "SettingId",
        /// 1 to 4096 characters
        B setting_value: str = "SettingValue",
    }
    set {}
    get {
        @arn "Arn",
        LAST_MODIFIED_DATE: str = "LastModifiedDate",
        LAST_MODIFIED_USER: str = "LastModifiedUser",
        STATUS: str = "Status",
    }
}
