"""Stacks: unchanged, updated, replaced, rolled back, deleted; outputs read by other stacks."""

from .server import REGION, EmulatorTest, resource, resources

GROUP = "AWS::Logs::LogGroup"


def group(**properties):
    return resources(Group=resource(GROUP, **properties))


class Stacks(EmulatorTest):
    def groups(self):
        return {made["logGroupName"]: made for made in self.client("logs").describe_log_groups()["logGroups"]}

    def test_an_unchanged_stack_has_no_changes_and_keeps_its_resources(self):
        template = {**group(RetentionInDays={"Ref": "Days"}), "Parameters": {"Days": {"Type": "Number"}}}
        self.deploy(template, parameters={"Days": "7"})
        before = self.groups()
        again = self.deploy(template, parameters={"Days": "7"})
        self.assertEqual(again["change_set"]["Status"], "FAILED")
        self.assertIn("didn't contain changes", again["change_set"]["StatusReason"])
        self.assertEqual(self.groups(), before)

    def test_a_changed_parameter_changes_the_resource_in_place(self):
        template = {**group(RetentionInDays={"Ref": "Days"}), "Parameters": {"Days": {"Type": "Number"}}}
        self.deploy(template, parameters={"Days": "7"})
        name = list(self.groups())
        self.assertEqual(self.deploy(template, parameters={"Days": "30"})["StackStatus"], "UPDATE_COMPLETE")
        self.assertEqual((list(self.groups()), self.groups()[name[0]]["retentionInDays"]), (name, 30))

    def test_a_property_that_is_taken_away_is_unset(self):
        self.deploy(group(RetentionInDays=7))
        self.deploy(group())
        self.assertNotIn("retentionInDays", list(self.groups().values())[0])

    def test_a_new_name_replaces_the_resource(self):
        self.deploy(group(LogGroupName="first"))
        self.deploy(group(LogGroupName="second"))
        self.assertEqual(list(self.groups()), ["second"])

    def test_a_failed_create_leaves_nothing(self):
        template = group(LogGroupName="left-over")
        template["Resources"]["Key"] = resource(
            "AWS::KMS::Alias", depends="Group", AliasName="alias/x", TargetKeyId="nobody"
        )
        self.assertEqual(self.deploy(template)["StackStatus"], "ROLLBACK_COMPLETE")
        self.assertEqual(self.groups(), {})
        self.assertIn("ROLLBACK_COMPLETE state and can not be updated", self.refusal(template))

    def test_a_failed_update_restores_what_was(self):
        self.deploy(group(LogGroupName="kept", RetentionInDays=7))
        template = group(LogGroupName="kept", RetentionInDays=30)
        template["Resources"]["Key"] = resource(
            "AWS::KMS::Alias", depends="Group", AliasName="alias/x", TargetKeyId="nobody"
        )
        self.assertEqual(self.deploy(template)["StackStatus"], "UPDATE_ROLLBACK_COMPLETE")
        self.assertEqual(self.groups()["kept"]["retentionInDays"], 7)

    def test_a_deleted_stack_leaves_what_is_retained(self):
        template = resources(
            Kept={**resource(GROUP, LogGroupName="kept"), "DeletionPolicy": "Retain"},
            Gone=resource(GROUP, LogGroupName="gone"),
        )
        self.deploy(template)
        self.client("cloudformation").delete_stack(StackName="stack")
        self.assertEqual(list(self.groups()), ["kept"])

    def test_a_condition_that_turns_false_removes_the_resource(self):
        template = {
            **group(),
            "Parameters": {"Make": {"Type": "String"}},
            "Conditions": {"Made": {"Fn::Equals": [{"Ref": "Make"}, "yes"]}},
        }
        template["Resources"]["Other"] = {**resource(GROUP, LogGroupName="other"), "Condition": "Made"}
        self.deploy(template, parameters={"Make": "yes"})
        self.assertIn("other", self.groups())
        self.deploy(template, parameters={"Make": "no"})
        self.assertNotIn("other", self.groups())

    def test_outputs_and_exports_exist_after_a_change_set(self):
        value = {"Fn::GetAtt": ["Group", "Arn"]}
        template = {
            **group(LogGroupName="logs"),
            "Outputs": {"Arn": {"Value": value, "Export": {"Name": "logs:arn"}}},
        }
        self.assertEqual(self.deploy(template)["Outputs"][0]["ExportName"], "logs:arn")
        topic = resources(Topic=resource("AWS::SNS::Topic", DisplayName={"Fn::ImportValue": "logs:arn"}))
        self.assertEqual(self.deploy(topic, "importer")["StackStatus"], "CREATE_COMPLETE")
        self.assertEqual(self.deploy(template, "twin")["StackStatus"], "ROLLBACK_COMPLETE")

    def test_another_stacks_output_is_read_across_regions(self):
        template = {
            **group(LogGroupName="logs"),
            "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Group", "Arn"]}}},
        }
        self.deploy(template)
        wanted = {"StackName": "stack", "Region": REGION, "OutputName": "Arn"}
        topic = resources(Topic=resource("AWS::SNS::Topic", DisplayName={"Fn::GetStackOutput": wanted}))
        self.assertEqual(self.deploy(topic, "reader", region="eu-west-1")["StackStatus"], "CREATE_COMPLETE")
        wanted["OutputName"] = "Other"
        self.assertEqual(
            self.deploy(topic, "reader-2", region="eu-west-1")["StackStatus"], "ROLLBACK_COMPLETE"
        )

    def test_the_stacks_tags_go_to_its_resources(self):
        template = group(LogGroupName="logs", Tags=[{"Key": "owner", "Value": "security"}])
        self.deploy(template, tags={"owner": "stack", "cost": "1"})
        tags = lambda: self.client("logs").list_tags_log_group(logGroupName="logs")["tags"]  # noqa: E731
        self.assertEqual(tags(), {"owner": "security", "cost": "1"})
        self.assertEqual(
            self.deploy(template, tags={"owner": "stack", "cost": "1"})["change_set"]["Status"], "FAILED"
        )
        self.assertEqual(self.deploy(template, tags={"cost": "2"})["StackStatus"], "UPDATE_COMPLETE")
        self.assertEqual(tags(), {"owner": "security", "cost": "2"})

    def test_a_protected_stack_is_not_deleted(self):
        self.deploy(group(LogGroupName="logs"))
        client = self.client("cloudformation")
        client.update_termination_protection(StackName="stack", EnableTerminationProtection=True)
        self.assertTrue(client.describe_stacks(StackName="stack")["Stacks"][0]["EnableTerminationProtection"])
        with self.assertRaisesRegex(client.exceptions.ClientError, "TerminationProtection is enabled"):
            client.delete_stack(StackName="stack")
        client.update_termination_protection(StackName="stack", EnableTerminationProtection=False)
        client.delete_stack(StackName="stack")
        self.assertEqual(self.groups(), {})
