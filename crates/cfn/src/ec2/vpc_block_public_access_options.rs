// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCBlockPublicAccessOptions` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnVPCBlockPublicAccessOptions = "AWS::EC2::VPCBlockPublicAccessOptions", "ec2-vpcblockpublicaccessoptions", reference name;
    new {
        A internet_gateway_block_mode: InternetGatewayBlockMode = "InternetGatewayBlockMode",
    }
    set {}
    get {
        ACCOUNT_ID: c::Name<CfnVPCBlockPublicAccessOptions> = "AccountId",
        EXCLUSIONS_ALLOWED: str = "ExclusionsAllowed",
    }
}

c::open_enum! {
    InternetGatewayBlockMode {
        BLOCK_BIDIRECTIONAL = "block-bidirectional",
        BLOCK_INGRESS = "block-ingress",
    }
}
