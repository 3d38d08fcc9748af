"""A locked log bucket with its key, and the trails that drain into it."""

from .server import ARCHIVE, MANAGEMENT, ORGANIZATION, REGION, resource, resources

TRAIL = f"arn:aws:cloudtrail:{REGION}:{MANAGEMENT}:trail/org-trail"
BUCKET = f"central-logs-{ARCHIVE}"
BUCKET_ARN = f"arn:aws:s3:::{BUCKET}"
CLOUDTRAIL = {"Service": "cloudtrail.amazonaws.com"}
FROM_TRAIL = {"StringEquals": {"aws:SourceArn": TRAIL}}


def document(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def allow(principal, action, resource, condition=None):
    made = {"Effect": "Allow", "Principal": principal, "Action": action, "Resource": resource}
    return made if condition is None else {**made, "Condition": condition}


def key_policy():
    return document(
        allow({"AWS": f"arn:aws:iam::{ARCHIVE}:root"}, "kms:*", "*"),
        allow(CLOUDTRAIL, ["kms:GenerateDataKey*", "kms:Decrypt"], "*", FROM_TRAIL),
        allow(CLOUDTRAIL, "kms:DescribeKey", "*"),
    )


def bucket_policy():
    acl = {"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control", "aws:SourceArn": TRAIL}}
    folders = [f"{BUCKET_ARN}/AWSLogs/{owner}/*" for owner in (MANAGEMENT, ORGANIZATION)]
    tls_only = allow("*", "s3:*", [BUCKET_ARN, f"{BUCKET_ARN}/*"], {"Bool": {"aws:SecureTransport": "false"}})
    return document(
        {**tls_only, "Effect": "Deny"},
        allow(CLOUDTRAIL, "s3:GetBucketAcl", BUCKET_ARN, FROM_TRAIL),
        allow(CLOUDTRAIL, "s3:PutObject", folders, acl),
    )


def archive():
    """The archive account's stack, with every bucket property that the emulator applies."""
    encrypt = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": {"Fn::GetAtt": ["Key", "Arn"]}}
    all_blocked = ("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets")
    cold = {
        "Id": "cold",
        "Status": "Enabled",
        "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 90}],
        "ExpirationInDays": 3650,
        "NoncurrentVersionTransitions": [{"StorageClass": "GLACIER", "TransitionInDays": 30}],
        "NoncurrentVersionExpiration": {"NoncurrentDays": 90},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
    }
    bucket = resource(
        "AWS::S3::Bucket",
        BucketName=BUCKET,
        ObjectLockEnabled=True,
        VersioningConfiguration={"Status": "Enabled"},
        ObjectLockConfiguration={
            "ObjectLockEnabled": "Enabled",
            "Rule": {"DefaultRetention": {"Mode": "COMPLIANCE", "Years": 7}},
        },
        PublicAccessBlockConfiguration=dict.fromkeys(all_blocked, True),
        OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
        BucketEncryption={
            "ServerSideEncryptionConfiguration": [
                {
                    "BucketKeyEnabled": True,
                    "ServerSideEncryptionByDefault": encrypt,
                    "BlockedEncryptionTypes": {"EncryptionType": ["SSE-C"]},
                }
            ]
        },
        LifecycleConfiguration={
            "Rules": [cold],
            "TransitionDefaultMinimumObjectSize": "varies_by_storage_class",
        },
        Tags=[{"Key": "owner", "Value": "security"}],
    )
    key = resource("AWS::KMS::Key", KeyPolicy=key_policy(), EnableKeyRotation=True, RotationPeriodInDays=180)
    alias = resource("AWS::KMS::Alias", AliasName="alias/central-logs", TargetKeyId={"Ref": "Key"})
    policy = resource("AWS::S3::BucketPolicy", Bucket={"Ref": "Logs"}, PolicyDocument=bucket_policy())
    return {
        **resources(LogsPolicy=policy, Logs=bucket, Alias=alias, Key=key),
        "Outputs": {"KeyArn": {"Value": {"Fn::GetAtt": ["Key", "Arn"]}, "Export": {"Name": "LogKeyArn"}}},
    }


def trail(**more):
    properties = {
        "TrailName": "org-trail",
        "S3BucketName": BUCKET,
        "IsLogging": True,
        "IsMultiRegionTrail": True,
        "IsOrganizationTrail": True,
        "EnableLogFileValidation": True,
        **more,
    }
    return resources(Trail=resource("AWS::CloudTrail::Trail", **properties))
