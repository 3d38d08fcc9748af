// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationEFS` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationEFS = "AWS::DataSync::LocationEFS", "datasync-locationefs", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A ec2_config: Ec2Config = "Ec2Config",
    }
    set {
        /// at most 128 characters
        access_point_arn: str = "AccessPointArn",
        /// at most 128 characters; an update replaces the resource; AWS does not show it again
        efs_filesystem_arn: c::Arn<crate::efs::CfnFileSystem> = "EfsFilesystemArn",
        /// at most 128 characters; matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`
        file_system_access_role_arn: c::Arn<crate::iam::CfnRole> = "FileSystemAccessRoleArn",
        in_transit_encryption: InTransitEncryption = "InTransitEncryption",
        /// at most 4096 characters; matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`; AWS does not show it again
        subdirectory: str = "Subdirectory",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LocationArn",
        LOCATION_ARN: c::Arn<CfnLocationEFS> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
    }
}

c::property! {
    Ec2Config, "datasync-locationefs-ec2config";
    new {
        /// 1 to 5 items; each: at most 128 characters
        A security_group_arns: c::List<str> = "SecurityGroupArns",
        /// at most 128 characters
        B subnet_arn: str = "SubnetArn",
    }
    set {}
}

c::open_enum! {
    InTransitEncryption {
        NONE = "NONE",
        TLS1_2 = "TLS1_2",
    }
}
