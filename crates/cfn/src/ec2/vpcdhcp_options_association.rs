// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCDHCPOptionsAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnVPCDHCPOptionsAssociation = "AWS::EC2::VPCDHCPOptionsAssociation", "ec2-vpcdhcpoptionsassociation", reference text;
    new CfnVPCDHCPOptionsAssociationRequired {
        /// an update replaces the resource
        A dhcp_options_id: c::Name<crate::ec2::CfnDHCPOptions> = "DhcpOptionsId",
        /// an update replaces the resource
        B vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {}
    get {}
}
