"""AWS::Kinesis::Stream."""

from ..aws import check_applied
from ..errors import Refused
from ..resource import ResourceType


class Stream(ResourceType):
    type_name = "AWS::Kinesis::Stream"
    name_property = "Name"
    attributes = ("Arn",)
    create_only = ("Name",)
    at_creation = ("ShardCount", "StreamModeDetails")

    @classmethod
    def create(cls, context, name, properties):
        given = {key: properties[key] for key in cls.at_creation if key in properties}
        context.call("kinesis", "create_stream", StreamName=name, **({"ShardCount": 1} | given))
        stream = summary(context, name)
        if "StreamModeDetails" in given:
            check_applied(cls.type_name, given["StreamModeDetails"], stream["StreamModeDetails"])
        return name, {"Arn": stream["StreamARN"]}

    @classmethod
    def modify(cls, context, physical_id, properties):
        raise Refused("the emulator does not change the shards or the mode of a stream")

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("kinesis", "delete_stream", StreamName=physical_id)

    def encryption(context, physical_id, value):
        if value is None:
            current = summary(context, physical_id)
            context.call(
                "kinesis",
                "stop_stream_encryption",
                StreamName=physical_id,
                EncryptionType="KMS",
                KeyId=current["KeyId"],
            )
            return
        context.call("kinesis", "start_stream_encryption", StreamName=physical_id, **value)
        check_applied("AWS::Kinesis::Stream StreamEncryption", value, summary(context, physical_id))

    def retention(context, physical_id, value):
        hours, current = int(value or 24), summary(context, physical_id)["RetentionPeriodHours"]
        if hours != current:
            verb = "increase" if hours > current else "decrease"
            context.call(
                "kinesis",
                f"{verb}_stream_retention_period",
                StreamName=physical_id,
                RetentionPeriodHours=hours,
            )

    def tags(context, physical_id, value):
        before = context.call("kinesis", "list_tags_for_stream", StreamName=physical_id)["Tags"]
        if before:
            context.call(
                "kinesis",
                "remove_tags_from_stream",
                StreamName=physical_id,
                TagKeys=[tag["Key"] for tag in before],
            )
        if value:
            context.call(
                "kinesis",
                "add_tags_to_stream",
                StreamName=physical_id,
                Tags={tag["Key"]: tag["Value"] for tag in value},
            )

    parts = {"RetentionPeriodHours": retention, "StreamEncryption": encryption, "Tags": tags}


def summary(context, name):
    return context.call("kinesis", "describe_stream_summary", StreamName=name)["StreamDescriptionSummary"]
