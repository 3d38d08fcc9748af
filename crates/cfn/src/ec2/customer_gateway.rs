// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::CustomerGateway` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CustomerGatewayId`; it has no attribute for its ARN.
    CfnCustomerGateway = "AWS::EC2::CustomerGateway", "ec2-customergateway", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:customer-gateway/${CustomerGatewayId}", tags List "Tags";
    new CfnCustomerGatewayRequired {
        /// an update replaces the resource
        A ip_address: str = "IpAddress",
        /// an update replaces the resource
        B r#type: str = "Type",
    }
    set {
        /// default `65000`; an update replaces the resource
        bgp_asn: i64 = "BgpAsn",
        /// 2147483648 to 4294967294; an update replaces the resource
        bgp_asn_extended: f64 = "BgpAsnExtended",
        /// an update replaces the resource
        certificate_arn: str = "CertificateArn",
        /// an update replaces the resource
        device_name: str = "DeviceName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CUSTOMER_GATEWAY_ID: c::Name<CfnCustomerGateway> = "CustomerGatewayId",
    }
}
