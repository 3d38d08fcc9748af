// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::EnclaveCertificateIamRoleAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEnclaveCertificateIamRoleAssociation = "AWS::EC2::EnclaveCertificateIamRoleAssociation", "ec2-enclavecertificateiamroleassociation", reference text;
    new CfnEnclaveCertificateIamRoleAssociationRequired {
        /// 1 to 1283 characters; matches `^arn:aws[A-Za-z0-9-]{0,64}:acm:[A-Za-z0-9-]{1,64}:([0-9]{12})?:certificate/.+$`; an update replaces the resource
        A certificate_arn: str = "CertificateArn",
        /// 1 to 1283 characters; matches `^arn:aws[A-Za-z0-9-]{0,64}:iam:.*:([0-9]{12})?:role/.+$`; an update replaces the resource
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {}
    get {
        CERTIFICATE_S3_BUCKET_NAME: str = "CertificateS3BucketName",
        CERTIFICATE_S3_OBJECT_KEY: str = "CertificateS3ObjectKey",
        ENCRYPTION_KMS_KEY_ID: str = "EncryptionKmsKeyId",
    }
}
