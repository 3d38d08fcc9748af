"""Change sets: made, executed in order of dependencies, rolled back when a resource fails."""

import json
import traceback

from botocore.exceptions import ClientError
from moto.cloudformation import parsing
from moto.cloudformation.exceptions import AlreadyExistsException, ValidationError
from moto.cloudformation.models import CloudFormationBackend, Event, Stack
from moto.cloudformation.responses import CloudFormationResponse
from moto.core.exceptions import ServiceException

from . import requests
from . import template as templates
from .errors import Refused, Rejected
from .resource import models

#: How a resource fails without a mistake in the emulator.
EXPECTED = (Refused, Rejected, ServiceException, ClientError)

moto_create_change_set = CloudFormationBackend.create_change_set


def create_change_set(
    backend,
    stack_name,
    change_set_name,
    template,
    parameters,
    description="",
    change_set_type="CREATE",
    **more,
):
    try:
        parsed = Stack.parse_template(template)
        templates.check(parsed)
        requests.check_parameters(parsed, parameters)
    except (Refused, Rejected) as error:
        raise ValidationError(message=str(error)) from error
    if change_set_type == "UPDATE" and not updatable(backend.get_stack(stack_name).status):
        stack = backend.get_stack(stack_name)
        raise ValidationError(
            message=f"Stack:{stack.stack_id} is in {stack.status} state and can not be updated."
        )
    change_set_id, stack_id = moto_create_change_set(
        backend, stack_name, change_set_name, template, parameters, description, change_set_type, **more
    )
    change_set = backend.change_sets[change_set_id]
    if change_set_type == "UPDATE" and (change_set.tags or {}) != backend.stacks[stack_id].tags:
        # Tags go from the stack to its resources: other tags are a change, which moto does not see.
        change_set.status, change_set.execution_status, change_set.status_reason = (
            "CREATE_COMPLETE",
            "AVAILABLE",
            None,
        )
    return change_set_id, stack_id


def updatable(status):
    return status.endswith("_COMPLETE") and status not in ("ROLLBACK_COMPLETE", "DELETE_COMPLETE")


def execute_change_set(backend, change_set_name, stack_name=None):
    change_set = find_change_set(backend, change_set_name, stack_name)
    if change_set.execution_status != "AVAILABLE":
        message = f"ChangeSet [{change_set.change_set_id}] cannot be executed in its current status of [{change_set.status}]"
        raise ValidationError(message=message)
    stack = backend.stacks[change_set.stack_id]
    change_set.execution_status = "EXECUTE_COMPLETE"
    deploy(backend, stack, change_set)


def find_change_set(backend, name, stack_name):
    for change_set in reversed(backend.change_sets.values()):
        if name == change_set.change_set_id:
            return change_set
        if name == change_set.change_set_name and stack_name in (
            None,
            change_set.stack_name,
            change_set.stack_id,
        ):
            return change_set
    raise ValidationError(message=f"ChangeSet [{name}] does not exist")


def deploy(backend, stack, change_set):
    """Brings the stack to what the change set says, or back to what it was; the stack's status tells which."""
    verb, parameters = change_set.change_set_type, change_set.parameters
    stack.cross_stack_resources = stack.resource_map.cross_stack_resources = backend.exports
    before = (stack.template, stack.resource_map.input_parameters, stack.tags)
    record(stack, f"{verb}_IN_PROGRESS", "User Initiated")
    try:
        apply(stack, change_set.template, parameters, change_set.tags or {}, verb)
        publish(backend, stack)
    except Exception as error:  # Whatever a service says is the reason of the failure.
        if not isinstance(error, EXPECTED):
            traceback.print_exc()
        record(stack, f"{'' if verb == 'CREATE' else 'UPDATE_'}ROLLBACK_IN_PROGRESS", str(error))
        try_to_roll_back(backend, stack, before, verb)
        return
    stack.parameters = dict(parameters)
    record(stack, f"{verb}_COMPLETE")


def try_to_roll_back(backend, stack, before, verb):
    try:
        roll_back(backend, stack, before, verb)
    except Exception as error:
        traceback.print_exc()
        record(stack, f"{'' if verb == 'CREATE' else 'UPDATE_'}ROLLBACK_FAILED", str(error))


def roll_back(backend, stack, before, verb):
    if verb == "UPDATE":
        apply(stack, *before, verb)
        publish(backend, stack)
        record(stack, "UPDATE_ROLLBACK_COMPLETE")
        return
    stack.template_dict = stack.resource_map._template
    stack.template = json.dumps(stack.template_dict)
    delete_resources(stack, creating=True)
    record(stack, "ROLLBACK_COMPLETE")


def apply(stack, template, parameters, tags, verb):
    """Creates, updates and removes resources until the stack is what `template` says."""
    stack.tags = tags
    parsed = Stack.parse_template(template)
    resources, old = stack.resource_map, stack.resource_map._resource_json_map
    order_of_old = templates.order({"Resources": old}) if old else []
    resources._template, resources._resource_json_map = parsed, parsed["Resources"]
    resources.input_parameters, resources.resolved_parameters = dict(parameters), {}
    resources.load_mapping()
    resources.load_parameters()
    resources.load_conditions()

    replaced = []
    for logical_id in templates.order(parsed):
        if wanted(resources, parsed["Resources"][logical_id]):
            replaced.extend(bring(stack, logical_id, parsed["Resources"][logical_id], verb))
    for logical_id, resource in replaced:
        remove(stack, logical_id, resource)
    for logical_id in reversed(order_of_old):
        still = parsed["Resources"].get(logical_id)
        if logical_id in resources._parsed_resources and not (still and wanted(resources, still)):
            resource = resources._parsed_resources.pop(logical_id)
            if not retained(old[logical_id]):
                remove(stack, logical_id, resource)
    stack.template, stack.template_dict = template, parsed
    stack.description = parsed.get("Description")
    stack.output_map = stack._create_output_map()


def wanted(resources, resource):
    return "Condition" not in resource or resources.lazy_condition_map[resource["Condition"]]


def bring(stack, logical_id, description, verb):
    """Creates or updates one resource; returns what it replaced, to be deleted at the end."""
    resources = stack.resource_map
    existing = resources._parsed_resources.get(logical_id)
    try:
        if existing is None:
            made = resources[logical_id]
            record_resource(stack, "CREATE_COMPLETE", logical_id, made)
            return []
        if existing.kind.type_name != description["Type"]:
            raise Rejected("ValidationError", f"Update of resource type is not permitted for {logical_id}")
        before = existing.properties
        updated = parsing.parse_and_update_resource(
            logical_id, description, resources, resources._account_id, resources._region_name
        )
        resources._parsed_resources[logical_id] = updated
        if updated is not existing or updated.properties != before:
            record_resource(stack, "UPDATE_COMPLETE", logical_id, updated)
        superseded = updated.replaces if updated is not existing else None
        return [(logical_id, superseded)] if superseded is not None else []
    except Exception as error:
        status = "CREATE_FAILED" if existing is None else "UPDATE_FAILED"
        record_resource(stack, status, logical_id, existing, description["Type"], str(error))
        raise


def remove(stack, logical_id, resource):
    resource.delete(stack.account_id, stack.region_name)
    record_resource(stack, "DELETE_COMPLETE", logical_id, resource)


def publish(backend, stack):
    """The stack's exports become what its template says; a name belongs to one stack."""
    mine = {name for name, export in backend.exports.items() if export.exporting_stack_id == stack.stack_id}
    exports = {export.name: export for export in stack.exports}
    taken = sorted(set(exports) & (set(backend.exports) - mine))
    if taken:
        raise Rejected("ValidationError", f"Export with name {taken[0]} is already exported by another stack")
    for name in mine:
        del backend.exports[name]
    backend.exports.update(exports)
    # Outputs are evaluated when read: read them now, so that a wrong one fails the deployment.
    _ = stack.outputs


def record(stack, status, reason=None):
    stack.status = status
    stack._add_stack_event(status, resource_status_reason=reason)


def record_resource(stack, status, logical_id, resource, kind=None, reason=None):
    physical_id = getattr(resource, "physical_resource_id", "")
    kind = kind or resource.kind.type_name
    stack.events.append(
        Event(stack.stack_id, stack.name, logical_id, physical_id, kind, status, reason, None)
    )


def create_stack(backend, name, template, parameters, **more):
    """CreateStack is a change set that is executed at once."""
    if any(stack.name == name for stack in backend.stacks.values()):
        raise AlreadyExistsException(f"Stack [{name}] already exists")
    kept = {key: more[key] for key in ("notification_arns", "tags", "role_arn") if key in more}
    change_set, stack_id = backend.create_change_set(
        name, "create-stack", template, parameters, change_set_type="CREATE", **kept
    )
    backend.execute_change_set(change_set)
    return backend.stacks[stack_id]


def update_stack(backend, name, template, role_arn, parameters, tags):
    stack = backend.get_stack(name)
    values = backend._resolve_update_parameters(instance=stack, incoming_params=parameters)
    change_set, _ = backend.create_change_set(
        name, "update-stack", template, values, change_set_type="UPDATE", role_arn=role_arn, tags=tags
    )
    if backend.change_sets[change_set].status == "FAILED":
        raise ValidationError(message="No updates are to be performed.")
    backend.execute_change_set(change_set)
    return stack


def delete_stack(backend, name_or_stack_id):
    """Deletes what is not retained, what depends on others first. A stack that is not there is no error."""
    found = [stack for stack in backend.stacks.values() if name_or_stack_id in (stack.name, stack.stack_id)]
    for stack in found:
        if stack.enable_termination_protection:
            message = f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled"
            raise ValidationError(message=message)
        record(stack, "DELETE_IN_PROGRESS", "User Initiated")
        try:
            delete_resources(stack)
        except Exception as error:
            record(stack, "DELETE_FAILED", str(error))
            return
        for name in [
            name for name, export in backend.exports.items() if export.exporting_stack_id == stack.stack_id
        ]:
            del backend.exports[name]
        record(stack, "DELETE_COMPLETE")
        backend.deleted_stacks[stack.stack_id] = backend.stacks.pop(stack.stack_id)


def delete_resources(stack, creating=False):
    resources = stack.resource_map
    descriptions = resources._resource_json_map
    for logical_id in reversed(templates.order({"Resources": descriptions}) if descriptions else []):
        if logical_id in resources._parsed_resources:
            resource = resources._parsed_resources.pop(logical_id)
            if not retained(descriptions[logical_id], creating):
                remove(stack, logical_id, resource)


def retained(description, creating=False):
    """As at AWS, Retain keeps a resource even when the stack that made it fails to be created."""
    policy = description.get("DeletionPolicy")
    return policy == "Retain" or (policy == "RetainExceptOnCreate" and not creating)


def install():
    requests.install()
    classes = models()
    parsing.get_model_map = lambda: classes
    parsing.get_model_list = lambda: list(classes.values())
    CloudFormationBackend.create_change_set = create_change_set
    CloudFormationBackend.execute_change_set = execute_change_set
    CloudFormationBackend.create_stack = create_stack
    CloudFormationBackend.update_stack = update_stack
    CloudFormationBackend.delete_stack = delete_stack
    # An unchanged stack is a change set that failed for having no changes, with parameters or without.
    CloudFormationResponse._validate_different_update = lambda *_: None
    Stack.stack_resources = property(lambda stack: [r for r in stack.resource_map.values() if r is not None])
