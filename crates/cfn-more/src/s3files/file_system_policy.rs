// Written by `cargo xtask codegen` from crates/registry/data/s3files.txt.

//! `AWS::S3Files::FileSystemPolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FileSystemId`; it takes no tags; it has no attribute for its ARN.
    CfnFileSystemPolicy = "AWS::S3Files::FileSystemPolicy", "s3files-filesystempolicy", reference name, name_property "FileSystemId";
    new CfnFileSystemPolicyRequired {
        /// at most 128 characters; an update replaces the resource
        A file_system_id: str = "FileSystemId",
        B policy: c::Json = "Policy",
    }
    set {}
    get {}
}
