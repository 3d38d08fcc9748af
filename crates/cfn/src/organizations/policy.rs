// Written by `cargo xtask codegen` from crates/registry/data/organizations.txt.

//! `AWS::Organizations::Policy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnPolicy = "AWS::Organizations::Policy", "organizations-policy", reference name, tags List "Tags";
    new CfnPolicyRequired {
        A content: c::Json = "Content",
        /// 1 to 128 characters; matches `[\s\S]*`
        B name: str = "Name",
        /// an update replaces the resource
        C r#type: Type = "Type",
    }
    set {
        /// at most 512 characters; matches `[\s\S]*`
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// no item twice; each: matches `^(r-[0-9a-z]{4,32})|([0-9]{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`
        target_ids: c::List<str> = "TargetIds",
    }
    get {
        @arn "Arn",
        AWS_MANAGED: bool = "AwsManaged",
        ID: c::Name<CfnPolicy> = "Id",
    }
}

c::open_enum! {
    Type {
        AISERVICES_OPT_OUT_POLICY = "AISERVICES_OPT_OUT_POLICY",
        BACKUP_POLICY = "BACKUP_POLICY",
        BEDROCK_POLICY = "BEDROCK_POLICY",
        CHATBOT_POLICY = "CHATBOT_POLICY",
        DECLARATIVE_POLICY_EC2 = "DECLARATIVE_POLICY_EC2",
        GUARDDUTY_POLICY = "GUARDDUTY_POLICY",
        INSPECTOR_POLICY = "INSPECTOR_POLICY",
        NETWORK_SECURITY_DIRECTOR_POLICY = "NETWORK_SECURITY_DIRECTOR_POLICY",
        RESOURCE_CONTROL_POLICY = "RESOURCE_CONTROL_POLICY",
        S3_POLICY = "S3_POLICY",
        SECURITYHUB_POLICY = "SECURITYHUB_POLICY",
        SERVICE_CONTROL_POLICY = "SERVICE_CONTROL_POLICY",
        TAG_POLICY = "TAG_POLICY",
        UPGRADE_ROLLOUT_POLICY = "UPGRADE_ROLLOUT_POLICY",
    }
}
