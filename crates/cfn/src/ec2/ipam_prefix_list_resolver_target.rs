// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IPAMPrefixListResolverTarget` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IpamPrefixListResolverTargetId`.
    CfnIPAMPrefixListResolverTarget = "AWS::EC2::IPAMPrefixListResolverTarget", "ec2-ipamprefixlistresolvertarget", reference name,
        arn "arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}", tags List "Tags";
    new CfnIPAMPrefixListResolverTargetRequired {
        /// an update replaces the resource
        A ipam_prefix_list_resolver_id: str = "IpamPrefixListResolverId",
        /// an update replaces the resource
        B prefix_list_id: str = "PrefixListId",
        /// an update replaces the resource
        C prefix_list_region: str = "PrefixListRegion",
        D track_latest_version: bool = "TrackLatestVersion",
    }
    set {
        desired_version: i64 = "DesiredVersion",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IpamPrefixListResolverTargetArn",
        IPAM_PREFIX_LIST_RESOLVER_TARGET_ARN: c::Arn<CfnIPAMPrefixListResolverTarget> = "IpamPrefixListResolverTargetArn",
        IPAM_PREFIX_LIST_RESOLVER_TARGET_ID: c::Name<CfnIPAMPrefixListResolverTarget> = "IpamPrefixListResolverTargetId",
    }
}
