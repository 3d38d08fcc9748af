// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::ContactMethod` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnContactMethod = "AWS::Lightsail::ContactMethod", "lightsail-contactmethod", reference arn,
        arn "arn:${Partition}:lightsail:${Region}:${Account}:ContactMethod/${Id}";
    new CfnContactMethodRequired {
        /// 1 to 256 characters; an update replaces the resource
        A contact_endpoint: str = "ContactEndpoint",
        /// an update replaces the resource
        B protocol: Protocol = "Protocol",
    }
    set {}
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        NAME: str = "Name",
        RESOURCE_TYPE: str = "ResourceType",
        STATUS: str = "Status",
        SUPPORT_CODE: str = "SupportCode",
    }
}

c::open_enum! {
    Protocol {
        EMAIL = "Email",
        SMS = "SMS",
    }
}
