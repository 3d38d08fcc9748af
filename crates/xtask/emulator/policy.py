"""Resource policies: whether they are well formed, and whether they let a service principal do something."""

import json
from fnmatch import fnmatchcase

from .errors import Refused, Rejected


class Request:
    """One call that a service makes: who, what, on which resource, with which condition keys."""

    def __init__(self, service, action, resource, context):
        self.service = service
        self.action = action
        self.resource = resource
        self.context = {key.lower(): value for key, value in context.items()}


def document(policy):
    return json.loads(policy) if isinstance(policy, (str, bytes)) else policy


def text(policy):
    return policy if isinstance(policy, str) else json.dumps(policy)


def listed(value):
    return value if isinstance(value, list) else [value]


def check_form(policy, code, resource_prefix=None, limit=None):
    """Rejects a resource policy that the service would reject for its form."""
    text = json.dumps(document(policy), separators=(",", ":"))
    if limit is not None and len(text) > limit:
        raise Rejected(code, f"policy of {len(text)} bytes is over the limit of {limit}")
    for statement in listed(document(policy).get("Statement", [])):
        if statement.get("Effect") not in ("Allow", "Deny"):
            raise Rejected(code, f"invalid effect {statement.get('Effect')!r}")
        for one, other in (
            ("Principal", "NotPrincipal"),
            ("Action", "NotAction"),
            ("Resource", "NotResource"),
        ):
            if (one in statement) == (other in statement):
                raise Rejected(code, f"statement needs exactly one of {one} and {other}")
        for resource in listed(statement.get("Resource", [])):
            if resource_prefix is not None and not matches_resource_prefix(resource, resource_prefix):
                raise Rejected(code, f"policy has invalid resource {resource}")


def matches_resource_prefix(resource, prefix):
    return resource == prefix or resource.startswith(prefix + "/") or resource == prefix + "*"


def allows(policy, request):
    """Whether a resource policy alone lets the service make this call: an Allow matches and no Deny does."""
    effects = [s["Effect"] for s in listed(document(policy).get("Statement", [])) if applies(s, request)]
    return "Allow" in effects and "Deny" not in effects


def applies(statement, request):
    return (
        principal_matches(statement, request)
        and one_of(statement, "Action", request.action, fold=True)
        and one_of(statement, "Resource", request.resource)
        and all(
            condition_holds(operator, key, values, request.context)
            for operator, keys in statement.get("Condition", {}).items()
            for key, values in keys.items()
        )
    )


def principal_matches(statement, request):
    if "NotPrincipal" in statement:
        raise Refused("the emulator does not evaluate NotPrincipal")
    principal = statement["Principal"]
    if principal == "*":
        return True
    if "*" in listed(principal.get("AWS", [])):
        return True
    return request.service in listed(principal.get("Service", []))


def one_of(statement, key, value, fold=False):
    """Whether `value` is in the statement's list at `key`, or not in the list at `Not` + `key`."""
    fit = (lambda text: text.lower()) if fold else (lambda text: text)
    negated = f"Not{key}" in statement
    patterns = listed(statement[f"Not{key}"] if negated else statement[key])
    return negated != any(like(fit(value), fit(pattern)) for pattern in patterns)


def like(value, pattern):
    # Square brackets mean nothing in IAM patterns.
    return fnmatchcase(value, pattern.replace("[", "[[]"))


EQUALS = {
    "StringEquals": lambda value, wanted: value == wanted,
    "StringEqualsIgnoreCase": lambda value, wanted: value.lower() == wanted.lower(),
    "StringLike": like,
    "ArnEquals": like,
    "ArnLike": like,
    "Bool": lambda value, wanted: value.lower() == wanted.lower(),
    "NumericLessThan": lambda value, wanted: float(value) < float(wanted),
    "NumericLessThanEquals": lambda value, wanted: float(value) <= float(wanted),
    "NumericGreaterThan": lambda value, wanted: float(value) > float(wanted),
    "NumericEquals": lambda value, wanted: float(value) == float(wanted),
}
NEGATED = {
    "StringNotEquals": "StringEquals",
    "StringNotEqualsIgnoreCase": "StringEqualsIgnoreCase",
    "StringNotLike": "StringLike",
    "ArnNotEquals": "ArnEquals",
    "ArnNotLike": "ArnLike",
    "NumericNotEquals": "NumericEquals",
}


def condition_holds(operator, key, values, context):
    """One condition of a statement. A key that the request does not carry fails, unless negated or IfExists."""
    name, _, _ = operator.partition("IfExists")
    present = context.get(key.lower())
    wanted = [str(value).lower() if isinstance(value, bool) else str(value) for value in listed(values)]
    if name == "Null":
        return any((present is None) == (value.lower() == "true") for value in wanted)
    if present is None:
        return operator.endswith("IfExists") or name in NEGATED
    if name in NEGATED:
        return not any(EQUALS[NEGATED[name]](present, value) for value in wanted)
    if name in EQUALS:
        return any(EQUALS[name](present, value) for value in wanted)
    raise Refused(f"the emulator does not evaluate the condition operator {operator}")
