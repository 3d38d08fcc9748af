"""Types of parameters, and the comparison of what was sent with what was kept."""

import unittest

from ..aws import check_applied, coerced
from ..errors import Refused
from ..resource import Context
from .server import ARCHIVE, REGION, EmulatorTest


class Applied(unittest.TestCase):
    def assert_refused(self, sent, read, place):
        with self.assertRaises(Refused) as caught:
            check_applied("Thing", sent, read)
        self.assertIn(place, str(caught.exception))

    def test_what_a_service_adds_is_no_difference(self):
        check_applied("Thing", {"A": [{"B": True}]}, {"A": [{"B": "true", "C": 1}], "D": 2})

    def test_what_a_service_forgets_is_refused(self):
        self.assert_refused({"A": {"B": 1}}, {"A": {}}, "`A.B`")
        self.assert_refused({"A": [1, 2]}, {"A": [1]}, "1 of 2 items")
        self.assert_refused({"A": [{"B": 1}]}, {"A": [{"B": 2}]}, "`A.0.B`")
        self.assert_refused({"A": {"B": 1}}, {"A": None}, "`A`")


class Parameters(EmulatorTest):
    def shape(self, operation):
        model = self.client("s3").meta.service_model
        return model.operation_model(operation).input_shape

    def test_strings_become_what_the_service_wants(self):
        wanted = {"VersioningConfiguration": {"Status": "Enabled"}, "Bucket": "7"}
        given = {"VersioningConfiguration": {"Status": "Enabled"}, "Bucket": 7}
        self.assertEqual(coerced(given, self.shape("PutBucketVersioning")), wanted)
        block = {"PublicAccessBlockConfiguration": {"BlockPublicAcls": "true"}}
        made = coerced(block, self.shape("PutPublicAccessBlock"))
        self.assertIs(made["PublicAccessBlockConfiguration"]["BlockPublicAcls"], True)

    def test_a_parameter_that_the_service_does_not_have_is_refused(self):
        with self.assertRaises(Refused):
            Context(ARCHIVE, REGION).call("kms", "create_key", Colour="red")
