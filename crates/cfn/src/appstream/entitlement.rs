// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::Entitlement` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEntitlement = "AWS::AppStream::Entitlement", "appstream-entitlement", reference text;
    new CfnEntitlementRequired {
        A app_visibility: AppVisibility = "AppVisibility",
        /// at least 1 item; no item twice
        B attributes: c::List<Attribute> = "Attributes",
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`; an update replaces the resource
        C name: str = "Name",
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`; an update replaces the resource
        D stack_name: str = "StackName",
    }
    set {
        /// at most 256 characters
        description: str = "Description",
    }
    get {
        CREATED_TIME: str = "CreatedTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    Attribute, "appstream-entitlement-attribute";
    new AttributeRequired {
        /// at least 1 character
        A name: str = "Name",
        /// at least 1 character
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    AppVisibility {
        ALL = "ALL",
        ASSOCIATED = "ASSOCIATED",
    }
}
