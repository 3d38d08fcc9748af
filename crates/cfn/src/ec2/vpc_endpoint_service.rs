// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCEndpointService` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ServiceId`; it has no attribute for its ARN.
    CfnVPCEndpointService = "AWS::EC2::VPCEndpointService", "ec2-vpcendpointservice", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}", tags List "Tags";
    new {}
    set {
        acceptance_required: bool = "AcceptanceRequired",
        /// AWS does not show it again
        contributor_insights_enabled: bool = "ContributorInsightsEnabled",
        gateway_load_balancer_arns: c::List<str> = "GatewayLoadBalancerArns",
        network_load_balancer_arns: c::List<c::Arn<crate::elasticloadbalancingv2::CfnLoadBalancer>> = "NetworkLoadBalancerArns",
        payer_responsibility: str = "PayerResponsibility",
        private_dns_name: str = "PrivateDnsName",
        supported_ip_address_types: c::List<IpAddressType> = "SupportedIpAddressTypes",
        /// no item twice
        supported_regions: c::List<str> = "SupportedRegions",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        PRIVATE_DNS_NAME_CONFIGURATION_NAME: str = "PrivateDnsNameConfiguration.Name",
        PRIVATE_DNS_NAME_CONFIGURATION_STATE: str = "PrivateDnsNameConfiguration.State",
        PRIVATE_DNS_NAME_CONFIGURATION_TYPE: str = "PrivateDnsNameConfiguration.Type",
        PRIVATE_DNS_NAME_CONFIGURATION_VALUE: str = "PrivateDnsNameConfiguration.Value",
        SERVICE_ID: c::Name<CfnVPCEndpointService> = "ServiceId",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}
