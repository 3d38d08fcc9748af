// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::DomainNameApiAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApiAssociationIdentifier`; it takes no tags; it has no attribute for its ARN.
    CfnDomainNameApiAssociation = "AWS::AppSync::DomainNameApiAssociation", "appsync-domainnameapiassociation", reference name;
    new CfnDomainNameApiAssociationRequired {
        A api_id: str = "ApiId",
        /// 1 to 253 characters; matches `^(\*[a-z0-9-]*\.)?([a-z0-9-]+\.)+[a-z0-9-]+$`; an update replaces the resource
        B domain_name: c::Name<crate::appsync::CfnDomainName> = "DomainName",
    }
    set {}
    get {
        API_ASSOCIATION_IDENTIFIER: c::Name<CfnDomainNameApiAssociation> = "ApiAssociationIdentifier",
    }
}
