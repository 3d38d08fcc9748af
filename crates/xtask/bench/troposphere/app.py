"""The benchmark's stack in troposphere.

usage: python app.py COUNT OUTDIR
Writes COUNT templates into OUTDIR.
"""

import sys
from pathlib import Path

from troposphere import AccountId, GetAtt, Join, Partition, Ref, Region, Tags, Template
from troposphere import cloudtrail, ec2, firehose, iam, kinesis, kms, logs, s3

READ_STREAM = [
    "kinesis:DescribeStream",
    "kinesis:DescribeStreamSummary",
    "kinesis:GetRecords",
    "kinesis:GetShardIterator",
    "kinesis:ListShards",
]
WRITE_OBJECTS = [
    "s3:AbortMultipartUpload",
    "s3:GetBucketLocation",
    "s3:GetObject",
    "s3:ListBucket",
    "s3:ListBucketMultipartUploads",
    "s3:PutObject",
]


def allow(action, resource, **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def policy(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def trusts(service):
    principal = {"Service": service}
    return policy({"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"})


def logs_arn():
    return Join(":", ["arn", Partition, "logs", Region, AccountId, "*"])


def key_policy():
    root = Join("", ["arn:", Partition, ":iam::", AccountId, ":root"])
    use = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"]
    services = [
        "cloudtrail.amazonaws.com",
        "delivery.logs.amazonaws.com",
        Join("", ["logs.", Region, ".amazonaws.com"]),
    ]
    return policy(
        allow("kms:*", "*", Principal={"AWS": root}),
        *[allow(use, "*", Principal={"Service": service}) for service in services],
    )


def bucket_policy(bucket):
    arn = GetAtt(bucket, "Arn")
    objects = Join("", [arn, "/*"])
    trail = {"Service": "cloudtrail.amazonaws.com"}
    delivery = {"Service": "delivery.logs.amazonaws.com"}
    owned = {"s3:x-amz-acl": "bucket-owner-full-control"}
    from_logs = {"ArnLike": {"aws:SourceArn": logs_arn()}}
    account = {"aws:SourceAccount": AccountId}
    insecure = {"Bool": {"aws:SecureTransport": "false"}}
    return policy(
        {
            "Effect": "Deny",
            "Principal": {"AWS": "*"},
            "Action": "s3:*",
            "Resource": [arn, objects],
            "Condition": insecure,
        },
        allow("s3:GetBucketAcl", arn, Principal=trail),
        allow(
            "s3:PutObject",
            Join("", [arn, "/AWSLogs/", AccountId, "/*"]),
            Principal=trail,
            Condition={"StringEquals": owned},
        ),
        allow(
            "s3:PutObject",
            Join("", [arn, "/vpc/AWSLogs/", AccountId, "/*"]),
            Principal=delivery,
            Condition={"StringEquals": {**owned, **account}, **from_logs},
        ),
        allow(
            ["s3:GetBucketAcl", "s3:ListBucket"],
            arn,
            Principal=delivery,
            Condition={"StringEquals": account, **from_logs},
        ),
    )


def bucket_encryption(key):
    default = s3.ServerSideEncryptionByDefault(SSEAlgorithm="aws:kms", KMSMasterKeyID=GetAtt(key, "Arn"))
    rule = s3.ServerSideEncryptionRule(BucketKeyEnabled=True, ServerSideEncryptionByDefault=default)
    return s3.BucketEncryption(ServerSideEncryptionConfiguration=[rule])


def lifecycle():
    return s3.LifecycleConfiguration(
        Rules=[
            s3.LifecycleRule(
                Id="colder-classes",
                Status="Enabled",
                ExpirationInDays=2555,
                Transitions=[
                    s3.LifecycleRuleTransition(StorageClass="STANDARD_IA", TransitionInDays=30),
                    s3.LifecycleRuleTransition(StorageClass="GLACIER", TransitionInDays=90),
                ],
            )
        ]
    )


def object_lock():
    retention = s3.DefaultRetention(Mode="COMPLIANCE", Days=365)
    return s3.ObjectLockConfiguration(
        ObjectLockEnabled="Enabled", Rule=s3.ObjectLockRule(DefaultRetention=retention)
    )


def store(template, index):
    key = template.add_resource(
        kms.Key(
            "Key",
            Description="Encrypts the central logs",
            EnableKeyRotation=True,
            RotationPeriodInDays=365,
            PendingWindowInDays=30,
            KeyPolicy=key_policy(),
            DeletionPolicy="Retain",
            UpdateReplacePolicy="Retain",
        )
    )
    template.add_resource(
        kms.Alias("KeyAlias", AliasName=f"alias/logs-{index}", TargetKeyId=GetAtt(key, "Arn"))
    )
    bucket = template.add_resource(
        s3.Bucket(
            "Logs",
            BucketEncryption=bucket_encryption(key),
            LifecycleConfiguration=lifecycle(),
            ObjectLockConfiguration=object_lock(),
            ObjectLockEnabled=True,
            OwnershipControls=s3.OwnershipControls(
                Rules=[s3.OwnershipControlsRule(ObjectOwnership="BucketOwnerEnforced")]
            ),
            PublicAccessBlockConfiguration=s3.PublicAccessBlockConfiguration(
                BlockPublicAcls=True,
                BlockPublicPolicy=True,
                IgnorePublicAcls=True,
                RestrictPublicBuckets=True,
            ),
            VersioningConfiguration=s3.VersioningConfiguration(Status="Enabled"),
            DeletionPolicy="Retain",
            UpdateReplacePolicy="Retain",
        )
    )
    bucket_rules = template.add_resource(
        s3.BucketPolicy("LogsPolicy", Bucket=Ref(bucket), PolicyDocument=bucket_policy(bucket))
    )
    return key, bucket, bucket_rules


def trail(template, key, bucket, bucket_rules):
    template.add_resource(
        cloudtrail.Trail(
            "Trail",
            DependsOn=[bucket_rules.title],
            EnableLogFileValidation=True,
            IncludeGlobalServiceEvents=True,
            IsLogging=True,
            IsMultiRegionTrail=True,
            KMSKeyId=GetAtt(key, "Arn"),
            S3BucketName=Ref(bucket),
        )
    )


def delivery(template, key, bucket, stream):
    role = template.add_resource(
        iam.Role("DeliveryRole", AssumeRolePolicyDocument=trusts("firehose.amazonaws.com"))
    )
    bucket_arn, key_arn = GetAtt(bucket, "Arn"), GetAtt(key, "Arn")
    rights = template.add_resource(
        iam.PolicyType(
            "DeliveryRolePolicy",
            PolicyName="DeliveryRolePolicy",
            PolicyDocument=policy(
                allow(READ_STREAM, GetAtt(stream, "Arn")),
                allow(WRITE_OBJECTS, [bucket_arn, Join("", [bucket_arn, "/*"])]),
                allow(["kms:Decrypt", "kms:GenerateDataKey"], key_arn),
            ),
            Roles=[Ref(role)],
        )
    )
    role_arn = GetAtt(role, "Arn")
    template.add_resource(
        firehose.DeliveryStream(
            "Delivery",
            DependsOn=[rights.title],
            DeliveryStreamType="KinesisStreamAsSource",
            KinesisStreamSourceConfiguration=firehose.KinesisStreamSourceConfiguration(
                KinesisStreamARN=GetAtt(stream, "Arn"), RoleARN=role_arn
            ),
            ExtendedS3DestinationConfiguration=firehose.ExtendedS3DestinationConfiguration(
                BucketARN=bucket_arn,
                BufferingHints=firehose.BufferingHints(IntervalInSeconds=300, SizeInMBs=64),
                CompressionFormat="GZIP",
                EncryptionConfiguration=firehose.EncryptionConfiguration(
                    KMSEncryptionConfig=firehose.KMSEncryptionConfig(AWSKMSKeyARN=key_arn)
                ),
                Prefix="flow/",
                ErrorOutputPrefix="errors/",
                RoleARN=role_arn,
            ),
        )
    )


def subscription(template, key, stream):
    group = template.add_resource(
        logs.LogGroup(
            "AppLogs",
            KmsKeyId=GetAtt(key, "Arn"),
            RetentionInDays=365,
            DeletionPolicy="Retain",
            UpdateReplacePolicy="Retain",
        )
    )
    role = template.add_resource(
        iam.Role("ForwardRole", AssumeRolePolicyDocument=trusts("logs.amazonaws.com"))
    )
    rights = template.add_resource(
        iam.PolicyType(
            "ForwardRolePolicy",
            PolicyName="ForwardRolePolicy",
            PolicyDocument=policy(
                allow(["kinesis:PutRecord", "kinesis:PutRecords"], GetAtt(stream, "Arn")),
                allow("kms:GenerateDataKey", GetAtt(key, "Arn")),
                allow("iam:PassRole", GetAtt(role, "Arn")),
            ),
            Roles=[Ref(role)],
        )
    )
    template.add_resource(
        logs.SubscriptionFilter(
            "Forward",
            DependsOn=[rights.title],
            DestinationArn=GetAtt(stream, "Arn"),
            FilterPattern="",
            LogGroupName=Ref(group),
            RoleArn=GetAtt(role, "Arn"),
        )
    )


def network(template, bucket, bucket_rules, name):
    vpc = template.add_resource(
        ec2.VPC(
            "Vpc",
            CidrBlock="10.0.0.0/16",
            EnableDnsHostnames=True,
            EnableDnsSupport=True,
            InstanceTenancy="default",
            Tags=Tags(Name=f"{name}/Vpc"),
        )
    )
    template.add_resource(
        ec2.FlowLog(
            "FlowLog",
            DependsOn=[bucket_rules.title],
            LogDestination=Join("", [GetAtt(bucket, "Arn"), "/vpc/"]),
            LogDestinationType="s3",
            MaxAggregationInterval=60,
            ResourceId=Ref(vpc),
            ResourceType="VPC",
            Tags=Tags(Name=f"{name}/Vpc/FlowLog"),
            TrafficType="ALL",
        )
    )


def build(index):
    template = Template()
    key, bucket, bucket_rules = store(template, index)
    trail(template, key, bucket, bucket_rules)
    stream = template.add_resource(
        kinesis.Stream(
            "Stream",
            ShardCount=2,
            RetentionPeriodHours=48,
            StreamEncryption=kinesis.StreamEncryption(
                EncryptionType="KMS", KeyId=GetAtt(key, "Arn")
            ),
            DeletionPolicy="Retain",
            UpdateReplacePolicy="Retain",
        )
    )
    delivery(template, key, bucket, stream)
    subscription(template, key, stream)
    network(template, bucket, bucket_rules, f"Logs{index}")
    return template


def main():
    count, outdir = int(sys.argv[1]), Path(sys.argv[2])
    outdir.mkdir(parents=True, exist_ok=True)
    for index in range(count):
        text = build(index).to_json(indent=None, separators=(",", ":"))
        (outdir / f"Logs{index}.template.json").write_text(text)


if __name__ == "__main__":
    main()
