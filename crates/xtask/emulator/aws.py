"""Calls to the services of the server itself, in the account and region of the stack."""

from functools import cache

import boto3
from botocore.config import Config
from botocore.exceptions import ParamValidationError

from .errors import Refused

# Where the server listens; __main__ and the tests set it before the first call.
endpoint = None


@cache
def client(service, account, region):
    """A client of one service; the header is how moto's server learns the account."""
    made = boto3.client(
        service,
        region_name=region,
        endpoint_url=endpoint,
        aws_access_key_id="emulator",
        aws_secret_access_key="emulator",
        config=Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}),
    )

    def bind(request, **_):
        request.headers["x-moto-account-id"] = account

    made.meta.events.register("before-sign.*.*", bind)
    return made


def call(bound, operation, **parameters):
    """Calls `operation` after giving each parameter the type that the service wants, as CloudFormation does."""
    shape = bound.meta.service_model.operation_model(bound.meta.method_to_api_mapping[operation]).input_shape
    try:
        return getattr(bound, operation)(
            **{key: coerced(value, shape.members.get(key)) for key, value in parameters.items()}
        )
    except ParamValidationError as error:
        raise Refused(f"{operation}: {error}") from error


def coerced(value, shape):
    """`value` with "true", "7" and 7 turned into what `shape` says, at any depth."""
    if shape is None:
        return value
    kind = shape.type_name
    if kind == "structure" and isinstance(value, dict):
        return {key: coerced(inner, shape.members.get(key)) for key, inner in value.items()}
    if kind == "map" and isinstance(value, dict):
        return {key: coerced(inner, shape.value) for key, inner in value.items()}
    if kind == "list" and isinstance(value, list):
        return [coerced(inner, shape.member) for inner in value]
    if kind == "boolean" and value in ("true", "false"):
        return value == "true"
    if kind in ("integer", "long") and isinstance(value, str) and value.lstrip("-").isdigit():
        return int(value)
    if kind == "string" and isinstance(value, bool):
        return str(value).lower()
    if kind == "string" and isinstance(value, int):
        return str(value)
    return value


def check_applied(what, sent, read):
    """Refuses what moto forgot: everything in `sent` must be in `read`."""
    difference = missing(sent, read)
    if difference:
        raise Refused(f"{what}: the emulated service did not keep {difference}")


def missing(sent, read, path=""):
    """The first place where `read` lacks something of `sent`, or None."""
    if isinstance(sent, dict) and isinstance(read, dict):
        for key, value in sent.items():
            if key not in read:
                return f"`{path}{key}`"
            inner = missing(value, read[key], f"{path}{key}.")
            if inner:
                return inner
        return None
    if isinstance(sent, list) and isinstance(read, list):
        if len(sent) != len(read):
            return f"`{path.rstrip('.')}` ({len(read)} of {len(sent)} items)"
        for index, (left, right) in enumerate(zip(sent, read, strict=True)):
            inner = missing(left, right, f"{path}{index}.")
            if inner:
                return inner
        return None
    if plain(sent) == plain(read):
        return None
    return f"`{path.rstrip('.')}` ({sent!r} was read back as {read!r})"


def plain(value):
    return str(value).lower() if isinstance(value, (bool, int)) else value
