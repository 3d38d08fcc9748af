// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::DomainNameAccessAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DomainNameAccessAssociationArn`.
    CfnDomainNameAccessAssociation = "AWS::ApiGateway::DomainNameAccessAssociation", "apigateway-domainnameaccessassociation", reference arn, tags List "Tags";
    new CfnDomainNameAccessAssociationRequired {
        /// an update replaces the resource
        A access_association_source: str = "AccessAssociationSource",
        /// an update replaces the resource
        B access_association_source_type: AccessAssociationSourceType = "AccessAssociationSourceType",
        /// an update replaces the resource
        C domain_name_arn: str = "DomainNameArn",
    }
    set {
        /// an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DomainNameAccessAssociationArn",
        DOMAIN_NAME_ACCESS_ASSOCIATION_ARN: c::Arn<CfnDomainNameAccessAssociation> = "DomainNameAccessAssociationArn",
    }
}

c::open_enum! {
    AccessAssociationSourceType {
        VPCE = "VPCE",
    }
}
