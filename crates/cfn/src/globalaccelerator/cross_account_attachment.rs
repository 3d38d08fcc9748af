// Written by `cargo xtask codegen` from crates/registry/data/globalaccelerator.txt.

//! `AWS::GlobalAccelerator::CrossAccountAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AttachmentArn`.
    CfnCrossAccountAttachment = "AWS::GlobalAccelerator::CrossAccountAttachment", "globalaccelerator-crossaccountattachment", reference arn,
        arn "arn:${Partition}:globalaccelerator::${Account}:attachment/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]{0,64}$`
        A name: str = "Name",
    }
    set {
        /// each: at most 256 characters, matches `^(^[0-9]{12}$|arn:.*)$`
        principals: c::List<str> = "Principals",
        resources: c::List<Resource> = "Resources",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AttachmentArn",
        ATTACHMENT_ARN: c::Arn<CfnCrossAccountAttachment> = "AttachmentArn",
    }
}

c::property! {
    Resource, "globalaccelerator-crossaccountattachment-resource";
    new {}
    set {
        /// at most 255 characters; format ipv4-network
        cidr: str = "Cidr",
        /// at most 255 characters
        endpoint_id: str = "EndpointId",
        /// at most 255 characters; AWS does not show it again
        region: str = "Region",
    }
}
