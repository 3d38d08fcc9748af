// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::Application` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnApplication = "AWS::IoTSiteWise::Application", "iotsitewise-application", reference arn, tags List "Tags";
    new CfnApplicationRequired {
        /// 1 to 256 characters; matches `^[A-Za-z0-9](?:[A-Za-z0-9 ._()-]*[A-Za-z0-9._()-])?$`; an update replaces the resource
        A name: str = "Name",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B workspace_name: str = "WorkspaceName",
    }
    set {
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`; an update replaces the resource
        description: str = "Description",
        /// 1 to 1600 characters; matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`; an update replaces the resource; AWS does not show it again
        idc_instance_arn: str = "IdcInstanceArn",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        APPLICATION_ID: str = "ApplicationId",
        CREATED_AT: str = "CreatedAt",
        DNS_SUBDOMAIN: str = "DnsSubdomain",
        IDC_APPLICATION_ARN: str = "IdcApplicationArn",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}
