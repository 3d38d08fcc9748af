// Written by `cargo xtask codegen` from crates/registry/data/s3outposts.txt.

//! `AWS::S3Outposts::AccessPoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnAccessPoint = "AWS::S3Outposts::AccessPoint", "s3outposts-accesspoint", reference arn;
    new CfnAccessPointRequired {
        /// 20 to 2048 characters; matches `^arn:[^:]+:s3-outposts:[a-zA-Z0-9-]+:[0-9]{12}:outpost\/[^:]+\/bucket\/[^:]+$`; an update replaces the resource
        A bucket: str = "Bucket",
        /// 3 to 50 characters; matches `^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$`; an update replaces the resource
        B name: str = "Name",
        /// an update replaces the resource
        C vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
    set {
        policy: c::PolicyDocument = "Policy",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    VpcConfiguration, "s3outposts-accesspoint-vpcconfiguration";
    new {}
    set {
        /// 1 to 1024 characters
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}
