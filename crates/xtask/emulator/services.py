"""What moto's services forget or lack, and the deployment tests need."""

import json
import re

import xmltodict
from moto.iam import models as iam
from moto.kms.responses import KmsResponse
from moto.s3.exceptions import (
    ReplicationConfigurationNotFoundError,
    ServerSideEncryptionConfigurationNotFoundError,
)
from moto.s3.responses import S3Response

moto_enable_key_rotation = KmsResponse.enable_key_rotation
moto_get_key_rotation_status = KmsResponse.get_key_rotation_status


moto_account = iam.get_account_id_from


def account(access_key):
    """The key AKIAEMUL111111111111 is of account 111111111111: profiles need no role, the server no state."""
    named = re.fullmatch(r"AKIAEMUL(\d{12})", access_key)
    return named[1] if named else moto_account(access_key)


def rotated_key(response):
    return response.kms_backend.keys[response.kms_backend.get_key_id(response._get_param("KeyId"))]


def enable_key_rotation(response):
    """Keeps the period between rotations; 365 days unless given."""
    answer = moto_enable_key_rotation(response)
    rotated_key(response).rotation_period_in_days = response._get_param("RotationPeriodInDays", 365)
    return answer


def get_key_rotation_status(response):
    status = json.loads(moto_get_key_rotation_status(response))
    if status["KeyRotationEnabled"]:
        key = rotated_key(response)
        status["RotationPeriodInDays"] = getattr(key, "rotation_period_in_days", 365)
    return json.dumps(status)


moto_get_bucket_lifecycle = S3Response.get_bucket_lifecycle
SMALLEST_TRANSITION = "x-amz-transition-default-minimum-object-size"


def get_bucket_lifecycle(response):
    """The smallest object that changes its class: moto always answers with S3's default."""
    status, headers, body = moto_get_bucket_lifecycle(response)
    bucket = response.backend.get_bucket(response.bucket_name)
    smallest = getattr(bucket, "smallest_transition", "all_storage_classes_128K")
    return status, {**headers, SMALLEST_TRANSITION: smallest}, body


def get_bucket_encryption(response):
    """What was put: moto keeps all of it, and answers with a part."""
    kept = response.backend.get_bucket_encryption(response.bucket_name)
    if not kept:
        raise ServerSideEncryptionConfigurationNotFoundError(bucket_name=response.bucket_name)
    return 200, {}, xmltodict.unparse({"ServerSideEncryptionConfiguration": kept})


def get_bucket_replication(response):
    """As for encryption."""
    kept = response.backend.get_bucket_replication(response.bucket_name)
    if not kept:
        raise ReplicationConfigurationNotFoundError(bucket_name=response.bucket_name)
    return 200, {}, xmltodict.unparse({"ReplicationConfiguration": kept})


def install():
    S3Response.get_bucket_lifecycle = get_bucket_lifecycle
    S3Response.get_bucket_encryption = get_bucket_encryption
    S3Response.get_bucket_replication = get_bucket_replication
    iam.get_account_id_from = account
    KmsResponse.enable_key_rotation = enable_key_rotation
    KmsResponse.get_key_rotation_status = get_key_rotation_status
