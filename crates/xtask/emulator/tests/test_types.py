"""Every other type, made and read back."""

from ..resource import TYPES
from .server import ARCHIVE, REGION, EmulatorTest, resource, resources

ASSUME = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "firehose.amazonaws.com"}, "Action": "sts:AssumeRole"}
    ],
}
WRITE = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}],
}
PUBLISH = {"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "sns:Publish"}
TAGS = [{"Key": "owner", "Value": "security"}]


def att(name, attribute="Arn"):
    return {"Fn::GetAtt": [name, attribute]}


def pipeline():
    """Log group, stream and Firehose to a bucket; a VPC with its flow log; a topic."""
    encrypted = {"EncryptionType": "KMS", "KeyId": att("Key")}
    s3 = {
        "BucketARN": att("Bucket"),
        "RoleARN": att("Role"),
        "Prefix": "logs/",
        "ErrorOutputPrefix": "errors/",
        "CompressionFormat": "GZIP",
        "BufferingHints": {"IntervalInSeconds": 300, "SizeInMBs": 64},
    }
    source = {"KinesisStreamARN": att("Stream"), "RoleARN": att("Role")}
    flow = {
        "ResourceId": {"Ref": "Vpc"},
        "ResourceType": "VPC",
        "TrafficType": "ALL",
        "MaxAggregationInterval": 60,
        "Tags": TAGS,
    }
    return resources(
        Key=resource("AWS::KMS::Key", Tags=TAGS),
        Bucket=resource("AWS::S3::Bucket"),
        Role=resource(
            "AWS::IAM::Role",
            AssumeRolePolicyDocument=ASSUME,
            Policies=[{"PolicyName": "a", "PolicyDocument": WRITE}],
            Tags=TAGS,
        ),
        RolePolicy=resource(
            "AWS::IAM::Policy", PolicyName="b", PolicyDocument=WRITE, Roles=[{"Ref": "Role"}]
        ),
        Managed=resource("AWS::IAM::ManagedPolicy", PolicyDocument=WRITE, Roles=[{"Ref": "Role"}]),
        Stream=resource(
            "AWS::Kinesis::Stream",
            Name="logs",
            ShardCount=2,
            RetentionPeriodHours=48,
            StreamEncryption=encrypted,
            Tags=TAGS,
        ),
        Firehose=resource(
            "AWS::KinesisFirehose::DeliveryStream",
            DeliveryStreamType="KinesisStreamAsSource",
            KinesisStreamSourceConfiguration=source,
            ExtendedS3DestinationConfiguration=s3,
            Tags=TAGS,
        ),
        Group=resource("AWS::Logs::LogGroup", RetentionInDays=30, KmsKeyId=att("Key"), Tags=TAGS),
        Destination=resource(
            "AWS::Logs::Destination", DestinationName="central", TargetArn=att("Stream"), RoleArn=att("Role")
        ),
        Filter=resource(
            "AWS::Logs::SubscriptionFilter",
            LogGroupName={"Ref": "Group"},
            FilterPattern="",
            DestinationArn=att("Destination"),
        ),
        LogPolicy=resource("AWS::Logs::ResourcePolicy", PolicyName="p", PolicyDocument="{}"),
        Metric=resource(
            "AWS::Logs::MetricFilter",
            LogGroupName={"Ref": "Group"},
            FilterPattern="ERROR",
            MetricTransformations=[{"MetricName": "Errors", "MetricNamespace": "Logs", "MetricValue": "1"}],
        ),
        Topic=resource("AWS::SNS::Topic", KmsMasterKeyId=att("Key"), Tags=TAGS),
        TopicPolicy=resource(
            "AWS::SNS::TopicPolicy",
            Topics=[{"Ref": "Topic"}],
            PolicyDocument={"Statement": [{**PUBLISH, "Resource": {"Ref": "Topic"}}]},
        ),
        Vpc=resource("AWS::EC2::VPC", CidrBlock="10.0.0.0/16", EnableDnsHostnames=True, Tags=TAGS),
        Flow=resource("AWS::EC2::FlowLog", LogDestination=att("Bucket"), LogDestinationType="s3", **flow),
    )


class Types(EmulatorTest):
    def test_a_log_pipeline_is_made_unchanged_and_deleted(self):
        stack = self.deploy(pipeline())
        self.assertEqual(
            stack["StackStatus"],
            "CREATE_COMPLETE",
            stack["StackStatus"].startswith("ROLL") and self.failure(),
        )
        self.assertEqual(self.deploy(pipeline())["change_set"]["Status"], "FAILED")
        stream = self.client("kinesis").describe_stream_summary(StreamName="logs")["StreamDescriptionSummary"]
        self.assertEqual(
            (stream["EncryptionType"], stream["RetentionPeriodHours"], stream["OpenShardCount"]),
            ("KMS", 48, 2),
        )
        group = self.client("logs").describe_log_groups()["logGroups"][0]
        self.assertIn(f"arn:aws:kms:{REGION}:{ARCHIVE}:key/", group["kmsKeyId"])
        filters = self.client("logs").describe_subscription_filters(logGroupName=group["logGroupName"])[
            "subscriptionFilters"
        ]
        self.assertEqual(filters[0]["destinationArn"], f"arn:aws:logs:{REGION}:{ARCHIVE}:destination:central")
        self.assertEqual(len(self.client("ec2").describe_flow_logs()["FlowLogs"]), 1)
        self.client("cloudformation").delete_stack(StackName="stack")
        self.assertEqual(self.client("kinesis").list_streams()["StreamNames"], [])
        self.assertEqual(self.client("iam").list_roles()["Roles"], [])

    def test_replication_and_access_logs_are_kept(self):
        versions = {"Status": "Enabled"}
        rule = {
            "Id": "all",
            "Priority": 1,
            "Status": "Enabled",
            "Filter": {"Prefix": ""},
            "DeleteMarkerReplication": {"Status": "Disabled"},
            "Destination": {
                "Bucket": "arn:aws:s3:::replica",
                "Account": ARCHIVE,
                "AccessControlTranslation": {"Owner": "Destination"},
                "EncryptionConfiguration": {"ReplicaKmsKeyID": "arn:aws:kms:ca-central-1:222222222222:key/x"},
            },
            "SourceSelectionCriteria": {"SseKmsEncryptedObjects": {"Status": "Enabled"}},
        }
        log = {
            "Effect": "Allow",
            "Principal": {"Service": "logging.s3.amazonaws.com"},
            "Action": "s3:PutObject",
            "Resource": "arn:aws:s3:::replica/*",
        }
        template = resources(
            Replica=resource("AWS::S3::Bucket", BucketName="replica", VersioningConfiguration=versions),
            ReplicaPolicy=resource(
                "AWS::S3::BucketPolicy", Bucket={"Ref": "Replica"}, PolicyDocument={"Statement": [log]}
            ),
            Logs=resource(
                "AWS::S3::Bucket",
                depends="ReplicaPolicy",
                BucketName="source",
                VersioningConfiguration=versions,
                LoggingConfiguration={
                    "DestinationBucketName": {"Ref": "Replica"},
                    "LogFilePrefix": "access/",
                },
                ReplicationConfiguration={"Role": f"arn:aws:iam::{ARCHIVE}:role/r", "Rules": [rule]},
            ),
        )
        stack = self.deploy(template)
        self.assertEqual(
            stack["StackStatus"],
            "CREATE_COMPLETE",
            stack["StackStatus"].startswith("ROLL") and self.failure(),
        )
        logging = self.client("s3").get_bucket_logging(Bucket="source")["LoggingEnabled"]
        self.assertEqual((logging["TargetBucket"], logging["TargetPrefix"]), ("replica", "access/"))

    def test_every_type_is_made_by_a_test(self):
        made = {r["Type"] for r in pipeline()["Resources"].values()}
        elsewhere = {"AWS::S3::BucketPolicy", "AWS::KMS::Alias", "AWS::CloudTrail::Trail"}
        self.assertEqual(set(TYPES) - made - elsewhere, set())
