// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::DeviceFleet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DeviceFleetName`; it has no attribute for its ARN.
    CfnDeviceFleet = "AWS::SageMaker::DeviceFleet", "sagemaker-devicefleet", reference name, name_property "DeviceFleetName",
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}", tags List "Tags";
    new CfnDeviceFleetRequired {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$`; an update replaces the resource
        A device_fleet_name: str = "DeviceFleetName",
        B output_config: EdgeOutputConfig = "OutputConfig",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 800 characters; matches `[\S\s]+`
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    EdgeOutputConfig, "sagemaker-devicefleet-edgeoutputconfig";
    new {
        /// at most 1024 characters; matches `^s3://([^/]+)/?(.*)$`
        A s3_output_location: str = "S3OutputLocation",
    }
    set {
        /// 1 to 2048 characters; matches `[a-zA-Z0-9:_-]+`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}
