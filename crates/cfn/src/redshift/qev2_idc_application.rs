// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::QEV2IdcApplication` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Qev2IdcApplicationArn`.
    CfnQEV2IdcApplication = "AWS::Redshift::QEV2IdcApplication", "redshift-qev2idcapplication", reference arn,
        arn "arn:${Partition}:redshift:${Region}:${Account}:qev2idcapplication:${Qev2IdcApplicationId}", tags List "Tags";
    new CfnQEV2IdcApplicationRequired {
        /// 1 to 127 characters; matches `^[0-9A-Za-z_+=,.@-]+$`
        A idc_display_name: str = "IdcDisplayName",
        /// at most 2147483647 characters; an update replaces the resource
        B idc_instance_arn: str = "IdcInstanceArn",
        /// 1 to 63 characters; matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`; an update replaces the resource
        C qev2_idc_application_name: str = "Qev2IdcApplicationName",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Qev2IdcApplicationArn",
        IDC_MANAGED_APPLICATION_ARN: str = "IdcManagedApplicationArn",
        IDC_ONBOARD_STATUS: str = "IdcOnboardStatus",
        QEV2_IDC_APPLICATION_ARN: c::Arn<CfnQEV2IdcApplication> = "Qev2IdcApplicationArn",
    }
}
