"""What is not implemented is refused before anything is made."""

from .server import EmulatorTest, resource, resources


class Strictness(EmulatorTest):
    def assert_nothing_exists(self):
        self.assertEqual(self.client("s3").list_buckets()["Buckets"], [])

    def test_an_unknown_type_is_refused(self):
        template = resources(
            Logs=resource("AWS::S3::Bucket"), Other=resource("AWS::GuardDuty::Detector", Enable=True)
        )
        self.assertIn("AWS::GuardDuty::Detector", self.refusal(template))
        self.assert_nothing_exists()

    def test_an_unknown_property_is_refused(self):
        template = resources(
            Logs=resource("AWS::S3::Bucket", AccelerateConfiguration={"AccelerationStatus": "Enabled"})
        )
        self.assertIn("AccelerateConfiguration", self.refusal(template))
        self.assert_nothing_exists()

    def test_an_unknown_nested_property_fails_the_stack(self):
        rule = {"Status": "Enabled", "ExpirationInDays": 1, "Colour": "red"}
        template = resources(Logs=resource("AWS::S3::Bucket", LifecycleConfiguration={"Rules": [rule]}))
        self.assertEqual(self.deploy(template)["StackStatus"], "ROLLBACK_COMPLETE")
        self.assertIn("Colour", self.failure())
        self.assert_nothing_exists()

    def test_an_unknown_part_of_a_configuration_fails_the_stack(self):
        rule = {"Status": "Enabled", "ExpirationInDays": 1}
        for name, value in [
            ("LifecycleConfiguration", {"Rules": [rule], "Colour": "red"}),
            ("BucketEncryption", {"ServerSideEncryptionConfiguration": [], "Colour": "red"}),
            ("ReplicationConfiguration", {"Role": "r", "Rules": [], "Colour": "red"}),
            ("ObjectLockConfiguration", {"Colour": "red"}),
            ("OwnershipControls", {"Colour": "red"}),
            ("LoggingConfiguration", {"Colour": "red"}),
        ]:
            with self.subTest(name):
                self.setUp()
                self.deploy(resources(Logs=resource("AWS::S3::Bucket", **{name: value})))
                self.assertIn("Colour", self.failure())

    def test_an_unknown_section_function_and_resource_key_are_refused(self):
        bucket = resource("AWS::S3::Bucket")
        self.assertIn(
            "Transform", self.refusal({**resources(Logs=bucket), "Transform": "AWS::LanguageExtensions"})
        )
        self.assertIn(
            "Fn::Cidr", self.refusal(resources(Logs=resource("AWS::S3::Bucket", BucketName={"Fn::Cidr": []})))
        )
        self.assertIn("CreationPolicy", self.refusal(resources(Logs={**bucket, "CreationPolicy": {}})))

    def test_a_name_that_is_not_there_is_rejected(self):
        self.assertIn(
            "[Nobody]",
            self.refusal(resources(Logs=resource("AWS::S3::Bucket", BucketName={"Ref": "Nobody"}))),
        )
        self.assertIn("[Nobody]", self.refusal(resources(Logs=resource("AWS::S3::Bucket", depends="Nobody"))))
        self.assertIn(
            "[Nobody]",
            self.refusal(resources(Logs=resource("AWS::S3::Bucket", BucketName={"Fn::Sub": "x-${Nobody}"}))),
        )

    def test_an_attribute_that_is_not_there_is_rejected(self):
        template = {
            **resources(Logs=resource("AWS::S3::Bucket")),
            "Outputs": {"Out": {"Value": {"Fn::GetAtt": ["Logs", "Colour"]}}},
        }
        self.assertIn("Colour", self.refusal(template))

    def test_a_cycle_is_rejected(self):
        template = resources(
            A=resource("AWS::S3::Bucket", depends="B"), B=resource("AWS::S3::Bucket", depends="A")
        )
        self.assertIn("Circular dependency between resources: [A, B]", self.refusal(template))

    def test_a_bucket_policy_about_another_bucket_fails(self):
        statement = {
            "Effect": "Allow",
            "Principal": "*",
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::other/*",
        }
        policy = resource(
            "AWS::S3::BucketPolicy", Bucket={"Ref": "Logs"}, PolicyDocument={"Statement": [statement]}
        )
        self.deploy(resources(Logs=resource("AWS::S3::Bucket"), Policy=policy))
        self.assertIn("MalformedPolicy", self.failure())

    def test_a_policy_without_a_principal_fails(self):
        statement = {"Effect": "Allow", "Action": "kms:*", "Resource": "*"}
        self.deploy(resources(Key=resource("AWS::KMS::Key", KeyPolicy={"Statement": [statement]})))
        self.assertIn("MalformedPolicyDocumentException", self.failure())

    def test_roles_need_a_capability_and_named_roles_another(self):
        trust = {"Version": "2012-10-17", "Statement": []}
        role = resource("AWS::IAM::Role", AssumeRolePolicyDocument=trust)
        self.assertIn("[CAPABILITY_IAM]", self.refusal(resources(Role=role), capabilities=()))
        role["Properties"]["RoleName"] = "named"
        self.assertIn(
            "[CAPABILITY_NAMED_IAM]", self.refusal(resources(Role=role), capabilities=["CAPABILITY_IAM"])
        )

    def test_a_body_over_51200_bytes_is_rejected(self):
        template = {**resources(Logs=resource("AWS::S3::Bucket")), "Description": "x" * 51_200}
        self.assertIn("51200", self.refusal(template))

    def test_values_of_parameters_are_checked(self):
        template = {
            **resources(Group=resource("AWS::Logs::LogGroup")),
            "Parameters": {
                "Name": {"Type": "String", "AllowedPattern": "[a-z]+"},
                "Days": {"Type": "Number", "Default": 7, "MaxValue": 30},
            },
        }
        self.assertIn("[Name] must have values", self.refusal(template))
        self.assertIn("[Other] do not exist", self.refusal(template, parameters={"Name": "a", "Other": "b"}))
        self.assertIn("must match pattern", self.refusal(template, parameters={"Name": "A"}))
        self.assertIn("MaxValue", self.refusal(template, parameters={"Name": "a", "Days": "31"}))
