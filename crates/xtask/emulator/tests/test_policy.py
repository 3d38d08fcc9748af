"""The evaluation of resource policies."""

import unittest

from ..errors import Refused
from ..policy import Request, allows

REQUEST = Request(
    "cloudtrail.amazonaws.com",
    "s3:PutObject",
    "arn:aws:s3:::logs/AWSLogs/1/x",
    {"aws:SourceArn": "arn:aws:cloudtrail:eu-west-1:1:trail/t", "aws:SecureTransport": "true"},
)


def statement(**changes):
    allow = {
        "Effect": "Allow",
        "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": "s3:PutObject",
        "Resource": "*",
    }
    return {**allow, **changes}


def allowed(*statements):
    return allows({"Statement": list(statements)}, REQUEST)


class Evaluation(unittest.TestCase):
    def test_an_allow_must_match_the_principal_the_action_and_the_resource(self):
        self.assertTrue(allowed(statement()))
        self.assertTrue(allowed(statement(Action=["s3:put*"], Resource=["arn:aws:s3:::logs/AWSLogs/*"])))
        self.assertFalse(allowed(statement(Principal={"Service": "config.amazonaws.com"})))
        self.assertFalse(allowed(statement(Principal={"AWS": "arn:aws:iam::1:root"})))
        self.assertFalse(allowed(statement(Action="s3:GetObject")))
        self.assertFalse(allowed(statement(Resource="arn:aws:s3:::logs/AWSLogs/2/*")))
        self.assertFalse(allowed())

    def test_a_deny_wins(self):
        self.assertFalse(allowed(statement(), statement(Effect="Deny", Principal="*")))
        self.assertTrue(
            allowed(
                statement(),
                statement(Effect="Deny", Principal="*", Condition={"Bool": {"aws:SecureTransport": False}}),
            )
        )

    def test_a_key_that_is_absent_fails_a_condition_unless_it_is_negated_or_optional(self):
        self.assertFalse(allowed(statement(Condition={"StringEquals": {"aws:SourceOrgID": "o-1"}})))
        self.assertTrue(allowed(statement(Condition={"StringNotEquals": {"aws:SourceOrgID": "o-1"}})))
        self.assertTrue(allowed(statement(Condition={"StringEqualsIfExists": {"aws:SourceOrgID": "o-1"}})))
        self.assertTrue(allowed(statement(Condition={"Null": {"aws:SourceOrgID": "true"}})))

    def test_patterns_are_for_like_only(self):
        pattern = "arn:aws:cloudtrail:*:1:trail/*"
        self.assertTrue(allowed(statement(Condition={"ArnLike": {"aws:SourceArn": pattern}})))
        self.assertFalse(allowed(statement(Condition={"StringEquals": {"aws:SourceArn": pattern}})))

    def test_an_operator_that_is_not_known_is_refused(self):
        with self.assertRaises(Refused):
            allowed(statement(Condition={"ForAllValues:StringLike": {"aws:SourceArn": "*"}}))
