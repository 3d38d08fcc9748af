// Written by `cargo xtask codegen` from crates/registry/data/directconnect.txt.

//! `AWS::DirectConnect::DirectConnectGateway` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DirectConnectGatewayArn`.
    CfnDirectConnectGateway = "AWS::DirectConnect::DirectConnectGateway", "directconnect-directconnectgateway", reference arn,
        arn "arn:${Partition}:directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}", tags List "Tags";
    new {
        /// matches `^[0-9A-Za-z_ \-_,\/]{1,100}$`
        A direct_connect_gateway_name: str = "DirectConnectGatewayName",
    }
    set {
        /// matches `^[1-9][0-9]*$`; an update replaces the resource
        amazon_side_asn: str = "AmazonSideAsn",
        /// at least 1 item; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DirectConnectGatewayArn",
        DIRECT_CONNECT_GATEWAY_ARN: c::Arn<CfnDirectConnectGateway> = "DirectConnectGatewayArn",
        DIRECT_CONNECT_GATEWAY_ID: str = "DirectConnectGatewayId",
    }
}
