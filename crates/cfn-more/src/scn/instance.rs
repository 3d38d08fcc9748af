// Written by `cargo xtask codegen` from crates/registry/data/scn.txt.

//! `AWS::SCN::Instance` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnInstance = "AWS::SCN::Instance", "scn-instance", reference arn, tags List "Tags";
    new {}
    set {
        /// at most 501 characters; matches `^([a-zA-Z0-9., _ʼ'%-]){0,500}$`
        instance_description: str = "InstanceDescription",
        /// at most 63 characters; matches `^[a-zA-Z0-9 _ʼ'%-]{0,62}[a-zA-Z0-9]$`; does not match `^(?:[ _ʼ'%-])`
        instance_name: str = "InstanceName",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// matches `^[a-zA-Z0-9-]{1,62}[a-zA-Z0-9]$`; does not match `^(?:[-])`; an update replaces the resource
        web_app_dns_domain: str = "WebAppDnsDomain",
    }
    get {
        @arn "Arn",
        AWS_ACCOUNT_ID: str = "AwsAccountId",
        CREATED_TIME: str = "CreatedTime",
        INSTANCE_ID: str = "InstanceId",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        STATE: str = "State",
        VERSION_NUMBER: f64 = "VersionNumber",
    }
}
