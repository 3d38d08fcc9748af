"""AWS::S3::Bucket and AWS::S3::BucketPolicy."""

from moto.s3.models import s3_backends

from .. import policy
from ..aws import check_applied, coerced
from ..errors import Refused
from ..resource import ResourceType


def renamed(what, value, names):
    """`value` with the names of the S3 API; a property without one is refused."""
    unknown = set(value) - set(names)
    if unknown:
        raise Refused(f"the emulator does not apply {sorted(unknown)} of {what}")
    return {names[key]: inner for key, inner in value.items()}


def setting(put, get, delete, argument, convert=lambda value: value, answer=None):
    """A property that one call sets, one reads and one takes away."""

    def apply(context, bucket, value):
        if value is None:
            if delete is None:
                raise Refused(f"the emulator does not take {argument} away from a bucket")
            context.call("s3", delete, Bucket=bucket)
            return
        client = context.client("s3")
        shape = client.meta.service_model.operation_model(client.meta.method_to_api_mapping[put]).input_shape
        sent = coerced(convert(value), shape.members[argument])
        context.call("s3", put, Bucket=bucket, **{argument: sent})
        read = context.call("s3", get, Bucket=bucket)
        check_applied(f"AWS::S3::Bucket {argument}", sent, read if answer is None else read.get(answer, {}))

    return apply


ENCRYPTION = {
    "ServerSideEncryptionByDefault": "ApplyServerSideEncryptionByDefault",
    "BucketKeyEnabled": "BucketKeyEnabled",
    "BlockedEncryptionTypes": "BlockedEncryptionTypes",
}


def encryption(value):
    top = renamed("BucketEncryption", value, {"ServerSideEncryptionConfiguration": "Rules"})
    return {"Rules": [renamed("BucketEncryption", rule, ENCRYPTION) for rule in top["Rules"]]}


def object_lock(value):
    return {"ObjectLockEnabled": "Enabled", **value}


TRANSITION = {"StorageClass": "StorageClass", "TransitionInDays": "Days", "TransitionDate": "Date"}
NONCURRENT_TRANSITION = {
    "StorageClass": "StorageClass",
    "TransitionInDays": "NoncurrentDays",
    "NewerNoncurrentVersions": "NewerNoncurrentVersions",
}
EXPIRATION = {
    "ExpirationInDays": "Days",
    "ExpirationDate": "Date",
    "ExpiredObjectDeleteMarker": "ExpiredObjectDeleteMarker",
}
FILTER = {"Prefix", "TagFilters", "ObjectSizeGreaterThan", "ObjectSizeLessThan"}
KEPT = {"Id": "ID", "Status": "Status", "AbortIncompleteMultipartUpload": "AbortIncompleteMultipartUpload"}


def lifecycle(value):
    return {"Rules": [lifecycle_rule(rule) for rule in value["Rules"]]}


def lifecycle_rule(rule):
    rest = {key: inner for key, inner in rule.items() if key not in FILTER and key not in EXPIRATION}
    made = {"Filter": lifecycle_filter(rule)}
    expiration = {EXPIRATION[key]: rule[key] for key in EXPIRATION if key in rule}
    if expiration:
        made["Expiration"] = expiration
    if "Transitions" in rest:
        made["Transitions"] = [renamed("Transitions", item, TRANSITION) for item in rest.pop("Transitions")]
    if "NoncurrentVersionTransitions" in rest:
        items = rest.pop("NoncurrentVersionTransitions")
        made["NoncurrentVersionTransitions"] = [
            renamed("NoncurrentVersionTransitions", item, NONCURRENT_TRANSITION) for item in items
        ]
    if "NoncurrentVersionExpiration" in rest:
        made["NoncurrentVersionExpiration"] = rest.pop("NoncurrentVersionExpiration")
    return {**made, **renamed("LifecycleConfiguration", rest, KEPT)}


def lifecycle_filter(rule):
    parts = {
        key: rule[key] for key in ("Prefix", "ObjectSizeGreaterThan", "ObjectSizeLessThan") if key in rule
    }
    tags = rule.get("TagFilters", [])
    if len(parts) + len(tags) > 1:
        return {"And": {**parts, **({"Tags": tags} if tags else {})}}
    return {"Tag": tags[0]} if tags else parts or {"Prefix": ""}


def logging(value):
    if not value:
        return {}
    names = {
        "DestinationBucketName": "TargetBucket",
        "LogFilePrefix": "TargetPrefix",
        "TargetObjectKeyFormat": "TargetObjectKeyFormat",
    }
    return {"LoggingEnabled": {"TargetPrefix": "", **renamed("LoggingConfiguration", value, names)}}


RULE = {
    "Id": "ID",
    "Priority": "Priority",
    "Prefix": "Prefix",
    "Status": "Status",
    "Filter": "Filter",
    "Destination": "Destination",
    "SourceSelectionCriteria": "SourceSelectionCriteria",
    "DeleteMarkerReplication": "DeleteMarkerReplication",
}


def replication(value):
    top = renamed("ReplicationConfiguration", value, {"Role": "Role", "Rules": "Rules"})
    rules = []
    for rule in top["Rules"]:
        rule = renamed("ReplicationConfiguration", rule, RULE)
        if "TagFilter" in rule.get("Filter", {}):
            rule["Filter"] = {"Tag": rule["Filter"]["TagFilter"]}
        rules.append(rule)
    return {"Role": top["Role"], "Rules": rules}


set_lifecycle = setting(
    "put_bucket_lifecycle_configuration",
    "get_bucket_lifecycle_configuration",
    "delete_bucket_lifecycle",
    "LifecycleConfiguration",
    lifecycle,
)


class Bucket(ResourceType):
    type_name = "AWS::S3::Bucket"
    name_property = "BucketName"
    attributes = ("Arn", "DomainName", "RegionalDomainName", "DualStackDomainName", "WebsiteURL")
    create_only = ("BucketName", "ObjectLockEnabled")

    @classmethod
    def create(cls, context, name, properties):
        where = (
            {}
            if context.region == "us-east-1"
            else {"CreateBucketConfiguration": {"LocationConstraint": context.region}}
        )
        locked = (
            {"ObjectLockEnabledForBucket": True}
            if str(properties.get("ObjectLockEnabled")).lower() == "true"
            else {}
        )
        context.call("s3", "create_bucket", Bucket=name, **where, **locked)
        return name, {
            "Arn": f"arn:aws:s3:::{name}",
            "DomainName": f"{name}.s3.amazonaws.com",
            "RegionalDomainName": f"{name}.s3.{context.region}.amazonaws.com",
            "DualStackDomainName": f"{name}.s3.dualstack.{context.region}.amazonaws.com",
            "WebsiteURL": f"http://{name}.s3-website-{context.region}.amazonaws.com",
        }

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("s3", "delete_bucket", Bucket=physical_id)

    def versioning(context, bucket, value):
        sent = value or {"Status": "Suspended"}
        context.call("s3", "put_bucket_versioning", Bucket=bucket, VersioningConfiguration=sent)
        check_applied(
            "AWS::S3::Bucket VersioningConfiguration",
            sent,
            context.call("s3", "get_bucket_versioning", Bucket=bucket),
        )

    def tags(context, bucket, value):
        if not value:
            context.call("s3", "delete_bucket_tagging", Bucket=bucket)
            return
        tags = sorted(value, key=lambda tag: tag["Key"])
        context.call("s3", "put_bucket_tagging", Bucket=bucket, Tagging={"TagSet": tags})
        read = context.call("s3", "get_bucket_tagging", Bucket=bucket)["TagSet"]
        check_applied("AWS::S3::Bucket Tags", tags, sorted(read, key=lambda tag: tag["Key"]))

    def lifecycle_configuration(context, bucket, value):
        top = dict(value or {})
        smallest = top.pop("TransitionDefaultMinimumObjectSize", "all_storage_classes_128K")
        unknown = set(top) - {"Rules"}
        if unknown:
            raise Refused(f"the emulator does not apply {sorted(unknown)} of LifecycleConfiguration")
        set_lifecycle(context, bucket, top or None)
        if not top:
            return
        # Moto does not take this one in, so that it is put where services.py reads it.
        s3_backends[context.account]["aws"].buckets[bucket].smallest_transition = smallest
        read = context.call("s3", "get_bucket_lifecycle_configuration", Bucket=bucket)
        sent = {"TransitionDefaultMinimumObjectSize": smallest}
        check_applied("AWS::S3::Bucket LifecycleConfiguration", sent, read)

    def access_log(context, bucket, value):
        setting("put_bucket_logging", "get_bucket_logging", None, "BucketLoggingStatus")(
            context, bucket, logging(value)
        )

    parts = {
        "VersioningConfiguration": versioning,
        "PublicAccessBlockConfiguration": setting(
            "put_public_access_block",
            "get_public_access_block",
            "delete_public_access_block",
            "PublicAccessBlockConfiguration",
            answer="PublicAccessBlockConfiguration",
        ),
        "OwnershipControls": setting(
            "put_bucket_ownership_controls",
            "get_bucket_ownership_controls",
            "delete_bucket_ownership_controls",
            "OwnershipControls",
            answer="OwnershipControls",
        ),
        "BucketEncryption": setting(
            "put_bucket_encryption",
            "get_bucket_encryption",
            "delete_bucket_encryption",
            "ServerSideEncryptionConfiguration",
            encryption,
            "ServerSideEncryptionConfiguration",
        ),
        "ObjectLockConfiguration": setting(
            "put_object_lock_configuration",
            "get_object_lock_configuration",
            None,
            "ObjectLockConfiguration",
            object_lock,
            "ObjectLockConfiguration",
        ),
        "LifecycleConfiguration": lifecycle_configuration,
        "LoggingConfiguration": access_log,
        "ReplicationConfiguration": setting(
            "put_bucket_replication",
            "get_bucket_replication",
            "delete_bucket_replication",
            "ReplicationConfiguration",
            replication,
            "ReplicationConfiguration",
        ),
        "Tags": tags,
    }


class BucketPolicy(ResourceType):
    type_name = "AWS::S3::BucketPolicy"
    create_only = ("Bucket",)
    at_creation = ("PolicyDocument",)

    @classmethod
    def create(cls, context, name, properties):
        bucket = properties["Bucket"]
        document = properties["PolicyDocument"]
        policy.check_form(document, "MalformedPolicy", f"arn:aws:s3:::{bucket}", limit=20480)
        context.call("s3", "put_bucket_policy", Bucket=bucket, Policy=policy.text(document))
        return bucket, {}

    @classmethod
    def modify(cls, context, physical_id, properties):
        cls.create(context, physical_id, properties)

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("s3", "delete_bucket_policy", Bucket=physical_id)
