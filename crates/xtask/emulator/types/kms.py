"""AWS::KMS::Key and AWS::KMS::Alias."""

from .. import policy
from ..aws import check_applied
from ..resource import ResourceType


def truth(value):
    return str(value).lower() == "true"


class Key(ResourceType):
    type_name = "AWS::KMS::Key"
    attributes = ("Arn", "KeyId")
    create_only = ("KeySpec", "KeyUsage", "MultiRegion", "Origin")
    at_creation = ("KeyPolicy", "Description", "PendingWindowInDays")

    @classmethod
    def create(cls, context, name, properties):
        given = {
            key: properties[key]
            for key in ("KeySpec", "KeyUsage", "MultiRegion", "Origin", "Description")
            if key in properties
        }
        if "KeyPolicy" in properties:
            given["Policy"] = checked(properties["KeyPolicy"])
        key = context.call("kms", "create_key", **given)["KeyMetadata"]
        check_applied(cls.type_name, {k: v for k, v in given.items() if k not in ("Policy",)}, key)
        return key["KeyId"], {"Arn": key["Arn"], "KeyId": key["KeyId"]}

    @classmethod
    def modify(cls, context, physical_id, properties):
        if "KeyPolicy" in properties:
            context.call(
                "kms",
                "put_key_policy",
                KeyId=physical_id,
                PolicyName="default",
                Policy=checked(properties["KeyPolicy"]),
            )
        context.call(
            "kms", "update_key_description", KeyId=physical_id, Description=properties.get("Description", "")
        )

    @classmethod
    def delete(cls, context, physical_id, properties):
        days = properties.get("PendingWindowInDays", 30)
        context.call("kms", "schedule_key_deletion", KeyId=physical_id, PendingWindowInDays=days)

    def rotation_period(context, physical_id, value):
        set_rotation(context, physical_id, value is not None or None, value)

    def rotation(context, physical_id, value):
        set_rotation(context, physical_id, truth(value))

    def enabled(context, physical_id, value):
        operation = "enable_key" if value is None or truth(value) else "disable_key"
        context.call("kms", operation, KeyId=physical_id)

    def tags(context, physical_id, value):
        before = context.call("kms", "list_resource_tags", KeyId=physical_id)["Tags"]
        context.call("kms", "untag_resource", KeyId=physical_id, TagKeys=[tag["TagKey"] for tag in before])
        tags = [{"TagKey": tag["Key"], "TagValue": tag["Value"]} for tag in value or []]
        context.call("kms", "tag_resource", KeyId=physical_id, Tags=tags)

    parts = {
        "Enabled": enabled,
        "EnableKeyRotation": rotation,
        "RotationPeriodInDays": rotation_period,
        "Tags": tags,
    }


def set_rotation(context, key, on, days=None):
    """Rotation on or off; None leaves it as it is and takes the period away."""
    if on is None:
        on = context.call("kms", "get_key_rotation_status", KeyId=key)["KeyRotationEnabled"]
    if not on:
        context.call("kms", "disable_key_rotation", KeyId=key)
        return
    period = {} if days is None else {"RotationPeriodInDays": int(days)}
    context.call("kms", "enable_key_rotation", KeyId=key, **period)
    check_applied(
        "AWS::KMS::Key rotation",
        {"KeyRotationEnabled": True, **period},
        context.call("kms", "get_key_rotation_status", KeyId=key),
    )


def checked(key_policy):
    policy.check_form(key_policy, "MalformedPolicyDocumentException", limit=32768)
    return policy.text(key_policy)


class Alias(ResourceType):
    type_name = "AWS::KMS::Alias"
    name_property = "AliasName"
    create_only = ("AliasName",)
    at_creation = ("TargetKeyId",)

    @classmethod
    def create(cls, context, name, properties):
        context.call("kms", "create_alias", AliasName=name, TargetKeyId=properties["TargetKeyId"])
        return name, {}

    @classmethod
    def modify(cls, context, physical_id, properties):
        context.call("kms", "update_alias", AliasName=physical_id, TargetKeyId=properties["TargetKeyId"])

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("kms", "delete_alias", AliasName=physical_id)
