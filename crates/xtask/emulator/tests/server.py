"""One emulator for all tests, empty before each."""

import json
import logging
import unittest
import urllib.request

from moto.server import ThreadedMotoServer

from .. import aws, organization
from ..__main__ import install

ARCHIVE, MANAGEMENT, REGION, ORGANIZATION = "222222222222", "111111111111", "ca-central-1", "o-exampleorgid"

_server = None


def start():
    global _server
    if _server is None:
        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        _server = ThreadedMotoServer(port=0, verbose=False)
        _server.start()
        install(_server.get_host_and_port()[1])


class EmulatorTest(unittest.TestCase):
    def setUp(self):
        start()
        urllib.request.urlopen(urllib.request.Request(f"{aws.endpoint}/moto-api/reset", method="POST")).read()
        organization.create(ORGANIZATION, MANAGEMENT, [ARCHIVE])

    def client(self, service, account=ARCHIVE, region=REGION):
        return aws.client(service, account, region)

    def deploy(
        self,
        template,
        name="stack",
        account=ARCHIVE,
        region=REGION,
        parameters=(),
        tags=(),
        capabilities=("CAPABILITY_IAM",),
    ):
        """Deploys as the AWS CLI does; returns the stack."""
        client = self.client("cloudformation", account, region)
        exists = name in [stack["StackName"] for stack in client.describe_stacks()["Stacks"]]
        made = client.create_change_set(
            StackName=name,
            ChangeSetName="deploy",
            ChangeSetType="UPDATE" if exists else "CREATE",
            TemplateBody=json.dumps(template),
            Parameters=[
                {"ParameterKey": key, "ParameterValue": value} for key, value in dict(parameters).items()
            ],
            Tags=[{"Key": key, "Value": value} for key, value in dict(tags).items()],
            Capabilities=list(capabilities),
        )
        change_set = client.describe_change_set(ChangeSetName=made["Id"])
        if change_set["Status"] == "CREATE_COMPLETE":
            client.execute_change_set(ChangeSetName=made["Id"])
        return {**client.describe_stacks(StackName=name)["Stacks"][0], "change_set": change_set}

    def refusal(self, template, **more):
        """The message with which a template is refused before anything is made."""
        with self.assertRaises(self.client("cloudformation").exceptions.ClientError) as caught:
            self.deploy(template, **more)
        return str(caught.exception)

    def failure(self, name="stack", account=ARCHIVE):
        """Why the stack's first failing resource failed."""
        events = self.client("cloudformation", account).describe_stack_events(StackName=name)["StackEvents"]
        failed = [event for event in reversed(events) if event["ResourceStatus"].endswith("_FAILED")]
        return failed[0]["ResourceStatusReason"]


def resources(**named):
    return {"Resources": named}


def resource(kind, depends=None, **properties):
    made = {"Type": kind, "Properties": properties}
    return made if depends is None else {**made, "DependsOn": depends}
