// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::PortalProduct` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PortalProductArn`.
    CfnPortalProduct = "AWS::ApiGatewayV2::PortalProduct", "apigatewayv2-portalproduct", reference arn,
        arn "arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}", tags List "Tags";
    new {
        /// 1 to 255 characters
        A display_name: str = "DisplayName",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PortalProductArn",
        LAST_MODIFIED: str = "LastModified",
        PORTAL_PRODUCT_ARN: c::Arn<CfnPortalProduct> = "PortalProductArn",
        PORTAL_PRODUCT_ID: str = "PortalProductId",
    }
}
