"""The resource types, one module a service. Importing them registers them."""

from . import cloudtrail, ec2, firehose, iam, kinesis, kms, logs, s3, sns  # noqa: F401
