// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::VirtualMFADevice` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SerialNumber`; it has no attribute for its ARN.
    CfnVirtualMFADevice = "AWS::IAM::VirtualMFADevice", "iam-virtualmfadevice", reference name,
        arn "arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}", tags List "Tags";
    new {
        A users: c::List<str> = "Users",
    }
    set {
        /// 1 to 512 characters; matches `(\x{002F})|(\x{002F}[\x{0021}-\x{007F}]+\x{002F})`; an update replaces the resource
        path: str = "Path",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 226 characters; matches `[0-9A-Za-z_+=,.@-]+`; an update replaces the resource
        virtual_mfa_device_name: str = "VirtualMfaDeviceName",
    }
    get {
        SERIAL_NUMBER: c::Name<CfnVirtualMFADevice> = "SerialNumber",
    }
}
