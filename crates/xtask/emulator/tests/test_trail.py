"""An organization trail in one account, its bucket and key in another."""

import json

from .server import ARCHIVE, MANAGEMENT, EmulatorTest, resource, resources
from .trail_templates import BUCKET, archive, trail


class OrganizationTrail(EmulatorTest):
    def trusted(self):
        self.client("organizations", MANAGEMENT).enable_aws_service_access(
            ServicePrincipal="cloudtrail.amazonaws.com"
        )

    def drain(self, store, **more):
        """The archive stack, then the trail with the archive's key; returns the trail's stack."""
        self.trusted()
        stack = self.deploy(store)
        self.assertEqual(stack["StackStatus"], "CREATE_COMPLETE", stack)
        key = stack["Outputs"][0]["OutputValue"]
        return self.deploy(trail(KMSKeyId=key, **more), account=MANAGEMENT)

    def test_it_is_made_when_bucket_and_key_let_cloudtrail_in(self):
        self.assertEqual(self.drain(archive())["StackStatus"], "CREATE_COMPLETE")
        client = self.client("cloudtrail", MANAGEMENT)
        self.assertTrue(client.get_trail_status(Name="org-trail")["IsLogging"])
        made = client.get_trail(Name="org-trail")["Trail"]
        self.assertTrue(
            made["IsOrganizationTrail"] and made["IsMultiRegionTrail"] and made["LogFileValidationEnabled"]
        )

    def test_the_bucket_is_what_the_template_says(self):
        self.deploy(archive())
        s3 = self.client("s3")
        lock = s3.get_object_lock_configuration(Bucket=BUCKET)["ObjectLockConfiguration"]
        retention = lock["Rule"]["DefaultRetention"]
        self.assertEqual((retention["Mode"], retention["Years"]), ("COMPLIANCE", 7))
        self.assertEqual(s3.get_bucket_versioning(Bucket=BUCKET)["Status"], "Enabled")
        rule = s3.get_bucket_encryption(Bucket=BUCKET)["ServerSideEncryptionConfiguration"]["Rules"][0]
        self.assertTrue(rule["BucketKeyEnabled"])
        self.assertEqual(rule["BlockedEncryptionTypes"], {"EncryptionType": ["SSE-C"]})
        lifecycle = s3.get_bucket_lifecycle_configuration(Bucket=BUCKET)
        self.assertEqual(lifecycle["TransitionDefaultMinimumObjectSize"], "varies_by_storage_class")
        policy = json.loads(s3.get_bucket_policy(Bucket=BUCKET)["Policy"])
        self.assertEqual(len(policy["Statement"]), 3)
        key = self.client("kms").describe_key(KeyId="alias/central-logs")["KeyMetadata"]["KeyId"]
        rotation = self.client("kms").get_key_rotation_status(KeyId=key)
        self.assertEqual((rotation["KeyRotationEnabled"], rotation["RotationPeriodInDays"]), (True, 180))

    def test_it_fails_without_the_folder_of_the_organization(self):
        store = archive()
        put = store["Resources"]["LogsPolicy"]["Properties"]["PolicyDocument"]["Statement"][2]
        put["Resource"] = put["Resource"][:1]
        self.assertEqual(self.drain(store)["StackStatus"], "ROLLBACK_COMPLETE")
        self.assertIn("InsufficientS3BucketPolicyException", self.failure(account=MANAGEMENT))

    def test_it_fails_when_the_policy_names_another_trail(self):
        self.trusted()
        store = archive()
        key = self.deploy(store)["Outputs"][0]["OutputValue"]
        self.deploy(trail(KMSKeyId=key, TrailName="other-trail"), account=MANAGEMENT)
        self.assertIn("InsufficientS3BucketPolicyException", self.failure(account=MANAGEMENT))

    def test_it_fails_when_a_deny_catches_the_service(self):
        store = archive()
        deny = store["Resources"]["LogsPolicy"]["Properties"]["PolicyDocument"]["Statement"][0]
        deny["Condition"] = {"StringNotEquals": {"aws:PrincipalAccount": ARCHIVE}}
        self.drain(store)
        self.assertIn("InsufficientS3BucketPolicyException", self.failure(account=MANAGEMENT))

    def test_it_fails_when_the_key_does_not_let_cloudtrail_encrypt(self):
        for statement in (1, 2):
            with self.subTest(statement=statement):
                self.setUp()
                store = archive()
                del store["Resources"]["Key"]["Properties"]["KeyPolicy"]["Statement"][statement]
                self.drain(store)
                self.assertIn("InsufficientEncryptionPolicyException", self.failure(account=MANAGEMENT))

    def test_it_needs_trusted_access(self):
        self.deploy(archive())
        self.deploy(trail(), account=MANAGEMENT)
        self.assertIn("CloudTrailAccessNotEnabledException", self.failure(account=MANAGEMENT))

    def test_it_cannot_be_made_by_an_account_without_an_organization(self):
        self.deploy(archive())
        self.deploy(trail(), account="333333333333")
        self.assertIn("OrganizationsNotInUseException", self.failure(account="333333333333"))

    def test_a_bucket_policy_that_comes_later_is_too_late(self):
        """Only DependsOn makes the trail wait for the policy."""
        statement = {
            "Effect": "Allow",
            "Principal": {"Service": "cloudtrail.amazonaws.com"},
            "Action": "s3:*",
        }
        both = ["arn:aws:s3:::late", "arn:aws:s3:::late/*"]
        made = resources(
            Trail=resource("AWS::CloudTrail::Trail", S3BucketName={"Ref": "Logs"}, IsLogging=True),
            Logs=resource("AWS::S3::Bucket", BucketName="late"),
            Policy=resource(
                "AWS::S3::BucketPolicy",
                Bucket={"Ref": "Logs"},
                PolicyDocument={"Statement": [{**statement, "Resource": both}]},
            ),
        )
        self.assertEqual(self.deploy(made, "early")["StackStatus"], "ROLLBACK_COMPLETE")
        made["Resources"]["Trail"]["DependsOn"] = ["Policy"]
        self.assertEqual(self.deploy(made, "waits")["StackStatus"], "CREATE_COMPLETE")
