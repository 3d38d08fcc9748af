// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::EndpointAuthorization` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEndpointAuthorization = "AWS::Redshift::EndpointAuthorization", "redshift-endpointauthorization", reference text;
    new CfnEndpointAuthorizationRequired {
        /// matches `^[0-9]{12}$`; an update replaces the resource
        A account: str = "Account",
        /// matches `^(?:^[a-z][a-z0-9]*(-[a-z0-9]+)*$)`; matches `^.{1,63}$`; an update replaces the resource
        B cluster_identifier: str = "ClusterIdentifier",
    }
    set {
        /// AWS does not show it again
        force: bool = "Force",
        /// each: matches `^vpc-[A-Za-z0-9]{1,17}$`
        vpc_ids: c::List<c::Name<crate::ec2::CfnVPC>> = "VpcIds",
    }
    get {
        ALLOWED_ALL_VPCS: bool = "AllowedAllVPCs",
        ALLOWED_VPCS: c::List<c::Name<crate::ec2::CfnVPC>> = list "AllowedVPCs",
        AUTHORIZE_TIME: str = "AuthorizeTime",
        CLUSTER_STATUS: str = "ClusterStatus",
        ENDPOINT_COUNT: i64 = "EndpointCount",
        GRANTEE: str = "Grantee",
        GRANTOR: str = "Grantor",
        STATUS: str = "Status",
    }
}
