"""AWS::KinesisFirehose::DeliveryStream."""

from ..aws import check_applied
from ..errors import Refused
from ..resource import ResourceType

SOURCES = ("DeliveryStreamType", "KinesisStreamSourceConfiguration", "DirectPutSourceConfiguration")
DESTINATION = "ExtendedS3DestinationConfiguration"


class DeliveryStream(ResourceType):
    type_name = "AWS::KinesisFirehose::DeliveryStream"
    name_property = "DeliveryStreamName"
    attributes = ("Arn",)
    create_only = ("DeliveryStreamName", *SOURCES)
    at_creation = (DESTINATION, "DeliveryStreamEncryptionConfigurationInput")

    @classmethod
    def create(cls, context, name, properties):
        given = {key: value for key, value in properties.items() if key not in ("Tags", "DeliveryStreamName")}
        arn = context.call("firehose", "create_delivery_stream", DeliveryStreamName=name, **given)[
            "DeliveryStreamARN"
        ]
        cls.check(context, name, properties)
        return name, {"Arn": arn}

    @classmethod
    def check(cls, context, name, properties):
        stream = describe(context, name)
        if DESTINATION in properties:
            read = stream["Destinations"][0]["ExtendedS3DestinationDescription"]
            check_applied(f"{cls.type_name} {DESTINATION}", properties[DESTINATION], read)
        if "DeliveryStreamEncryptionConfigurationInput" in properties:
            sent = properties["DeliveryStreamEncryptionConfigurationInput"]
            check_applied(
                f"{cls.type_name} encryption", sent, stream.get("DeliveryStreamEncryptionConfiguration", {})
            )

    @classmethod
    def modify(cls, context, physical_id, properties):
        if "DeliveryStreamEncryptionConfigurationInput" in properties:
            raise Refused("the emulator does not change the encryption of a delivery stream")
        stream = describe(context, physical_id)
        context.call(
            "firehose",
            "update_destination",
            DeliveryStreamName=physical_id,
            CurrentDeliveryStreamVersionId=stream["VersionId"],
            DestinationId=stream["Destinations"][0]["DestinationId"],
            ExtendedS3DestinationUpdate=properties[DESTINATION],
        )
        cls.check(context, physical_id, properties)

    @classmethod
    def delete(cls, context, physical_id, properties):
        context.call("firehose", "delete_delivery_stream", DeliveryStreamName=physical_id)

    def tags(context, physical_id, value):
        before = context.call("firehose", "list_tags_for_delivery_stream", DeliveryStreamName=physical_id)[
            "Tags"
        ]
        if before:
            context.call(
                "firehose",
                "untag_delivery_stream",
                DeliveryStreamName=physical_id,
                TagKeys=[tag["Key"] for tag in before],
            )
        if value:
            context.call("firehose", "tag_delivery_stream", DeliveryStreamName=physical_id, Tags=value)

    parts = {"Tags": tags}


def describe(context, name):
    return context.call("firehose", "describe_delivery_stream", DeliveryStreamName=name)[
        "DeliveryStreamDescription"
    ]
