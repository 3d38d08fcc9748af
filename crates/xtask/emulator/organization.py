"""An organization with known ids, which moto would choose at random."""

from moto.organizations.models import FakeAccount, organizations_backends


def create(organization_id, management, members):
    """The organization, with all features, its management account and its member accounts."""
    backend = organizations_backends[management]["aws"]
    backend.create_organization("us-east-1", FeatureSet="ALL")
    backend.org.id = organization_id
    for account in backend.accounts:
        account.organization_id = organization_id
    for member in members:
        account = FakeAccount(backend.org, AccountName=f"account-{member}", Email=f"{member}@example.com")
        account.id = member
        backend.accounts.append(account)
        backend.attach_policy(PolicyId="p-FullAWSAccess", TargetId=account.id)
