"""What CloudTrail checks before it makes or changes a trail: the bucket, key and topic must let it in."""

from moto.cloudtrail.models import cloudtrail_backends
from moto.kms.models import kms_backends
from moto.organizations.models import organizations_backends
from moto.s3.models import s3_backends
from moto.sns.models import sns_backends

from . import aws
from .errors import Rejected
from .policy import Request, allows

SERVICE = "cloudtrail.amazonaws.com"


def check(context, name, properties):
    trail = TrailRequest(context, name, properties)
    if trail.organization is not None:
        check_organization(context)
    check_bucket(trail)
    if properties.get("KMSKeyId"):
        check_key(trail)
    if properties.get("SnsTopicName"):
        check_topic(trail)


class TrailRequest:
    """A trail that is about to exist, and what CloudTrail's calls for it carry."""

    def __init__(self, context, name, properties):
        self.context = context
        self.properties = properties
        self.arn = trail_arn(context, name)
        self.bucket = properties["S3BucketName"]
        self.validates = truth(properties.get("EnableLogFileValidation"))
        is_organization = truth(properties.get("IsOrganizationTrail"))
        self.organization = organization(context.account) if is_organization else None
        if is_organization and self.organization is None:
            message = (
                "Your account is not the management account of an organization that has all features enabled."
            )
            raise Rejected("OrganizationsNotInUseException", message)

    def request(self, action, resource, **more):
        keys = {
            "aws:SourceArn": self.arn,
            "aws:SourceAccount": self.context.account,
            "aws:SecureTransport": "true",
            "aws:PrincipalIsAWSService": "true",
            "aws:PrincipalServiceName": SERVICE,
            "s3:TlsVersion": "1.3",
        }
        if self.organization is not None:
            keys["aws:SourceOrgID"] = self.organization.id
        return Request(SERVICE, action, resource, {**keys, **more})


def truth(value):
    return str(value).lower() == "true"


def trail_arn(context, name):
    return f"arn:aws:cloudtrail:{context.region}:{context.account}:trail/{name}"


def moto_trail(context, name):
    return cloudtrail_backends[context.account][context.region].trails[name]


def organization(account):
    return organizations_backends[account]["aws"].org


def check_organization(context):
    services = organizations_backends[context.account]["aws"].services
    if not any(service["ServicePrincipal"] == SERVICE for service in services):
        message = f"trusted access for {SERVICE} is not enabled in the organization"
        raise Rejected("CloudTrailAccessNotEnabledException", message)


def check_bucket(trail):
    bucket = find_bucket(trail.bucket)
    arn = f"arn:aws:s3:::{trail.bucket}"
    prefix = trail.properties.get("S3KeyPrefix")
    base = f"{arn}/{prefix + '/' if prefix else ''}AWSLogs"
    owners = [trail.context.account]
    if trail.organization is not None:
        # Member accounts' logs are below the organization's id; the management account's are too.
        owners += [f"{trail.organization.id}/{trail.context.account}"]
    folders = ["CloudTrail", "CloudTrail-Digest"] if trail.validates else ["CloudTrail"]
    requests = [trail.request("s3:GetBucketAcl", arn)]
    for owner in owners:
        for folder in folders:
            key = f"{base}/{owner}/{folder}/{trail.context.region}/2026/01/01/log.json.gz"
            requests.append(trail.request("s3:PutObject", key, **put_conditions(trail)))
    for request in requests:
        if bucket.policy is None or not allows(bucket.policy, request):
            message = f"Incorrect S3 bucket policy is detected for bucket: {trail.bucket}: {request.action} on {request.resource}"
            raise Rejected("InsufficientS3BucketPolicyException", message)


def put_conditions(trail):
    keys = {"s3:x-amz-acl": "bucket-owner-full-control"}
    if trail.properties.get("KMSKeyId"):
        keys["s3:x-amz-server-side-encryption"] = "aws:kms"
        keys["s3:x-amz-server-side-encryption-aws-kms-key-id"] = find_key(trail).arn
    return keys


def find_bucket(name):
    if name not in s3_backends.bucket_accounts:
        raise Rejected("S3BucketDoesNotExistException", f"S3 bucket {name} does not exist!")
    partition, account = s3_backends.bucket_accounts[name]
    return s3_backends[account][partition].buckets[name]


def find_key(trail):
    """The key by ARN or, in the trail's account, by id or alias; it must be in the bucket's region."""
    given = trail.properties["KMSKeyId"]
    account, region = trail.context.account, trail.context.region
    if given.startswith("arn:"):
        region, account = given.split(":")[3:5]
    backend = kms_backends[account][region]
    key_id = backend.any_id_to_key_id(given)
    key = backend.keys.get(key_id)
    bucket = find_bucket(trail.bucket)
    if key is None or bucket.region_name != region:
        raise Rejected(
            "KmsKeyNotFoundException", f"no KMS key {given} in the region of the bucket, {bucket.region_name}"
        )
    return key


def check_key(trail):
    key = find_key(trail)
    if not key.enabled:
        raise Rejected("KmsKeyDisabledException", f"the KMS key {key.arn} is disabled")
    encryption = {"kms:EncryptionContext:aws:cloudtrail:arn": trail.arn}
    requests = [
        trail.request("kms:GenerateDataKey", key.arn, **encryption),
        trail.request("kms:DescribeKey", key.arn),
    ]
    if uses_bucket_key(find_bucket(trail.bucket)):
        requests.append(trail.request("kms:Decrypt", key.arn, **encryption))
    for request in requests:
        if not allows(key.policy, request):
            message = f"Insufficient permissions to access S3 bucket {trail.bucket} or KMS key {key.arn}: {request.action}"
            raise Rejected("InsufficientEncryptionPolicyException", message)


def uses_bucket_key(bucket):
    client = aws.client("s3", bucket.account_id, bucket.region_name)
    try:
        rules = client.get_bucket_encryption(Bucket=bucket.name)["ServerSideEncryptionConfiguration"]["Rules"]
    except client.exceptions.ClientError:
        return False
    return any(rule.get("BucketKeyEnabled") for rule in rules)


def check_topic(trail):
    given = trail.properties["SnsTopicName"]
    arn = (
        given
        if given.startswith("arn:")
        else f"arn:aws:sns:{trail.context.region}:{trail.context.account}:{given}"
    )
    region, account = arn.split(":")[3:5]
    topic = sns_backends[account][region].topics.get(arn)
    if topic is None or not allows(topic.policy, trail.request("sns:Publish", arn)):
        message = f"SNS Topic does not exist or the topic policy is incorrect: {arn}"
        raise Rejected("InsufficientSnsTopicPolicyException", message)
