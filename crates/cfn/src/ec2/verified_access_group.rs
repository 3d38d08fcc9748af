// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VerifiedAccessGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VerifiedAccessGroupId`.
    CfnVerifiedAccessGroup = "AWS::EC2::VerifiedAccessGroup", "ec2-verifiedaccessgroup", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:verified-access-group/${VerifiedAccessGroupId}", tags List "Tags";
    new {
        A verified_access_instance_id: str = "VerifiedAccessInstanceId",
    }
    set {
        description: str = "Description",
        policy_document: str = "PolicyDocument",
        policy_enabled: bool = "PolicyEnabled",
        sse_specification: SseSpecification = "SseSpecification",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "VerifiedAccessGroupArn",
        CREATION_TIME: str = "CreationTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        OWNER: str = "Owner",
        VERIFIED_ACCESS_GROUP_ARN: c::Arn<CfnVerifiedAccessGroup> = "VerifiedAccessGroupArn",
        VERIFIED_ACCESS_GROUP_ID: c::Name<CfnVerifiedAccessGroup> = "VerifiedAccessGroupId",
    }
}

c::property! {
    SseSpecification, "ec2-verifiedaccessgroup-ssespecification";
    new {}
    set {
        customer_managed_key_enabled: bool = "CustomerManagedKeyEnabled",
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
}
