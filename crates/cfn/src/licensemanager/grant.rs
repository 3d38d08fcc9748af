// Written by `cargo xtask codegen` from crates/registry/data/licensemanager.txt.

//! `AWS::LicenseManager::Grant` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GrantArn`.
    CfnGrant = "AWS::LicenseManager::Grant", "licensemanager-grant", reference arn,
        arn "arn:${Partition}:license-manager::${Account}:grant:${GrantId}", tags List "Tags";
    new {}
    set {
        /// 1 to 8 items; no item twice; AWS does not show it again
        allowed_operations: c::List<AllowedOperations> = "AllowedOperations",
        grant_name: str = "GrantName",
        home_region: str = "HomeRegion",
        /// at most 2048 characters
        license_arn: str = "LicenseArn",
        /// 1 item; no item twice; each: at most 2048 characters; AWS does not show it again
        principals: c::List<str> = "Principals",
        /// AWS does not show it again
        status: Status = "Status",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "GrantArn",
        GRANT_ARN: c::Arn<CfnGrant> = "GrantArn",
        VERSION: str = "Version",
    }
}

c::open_enum! {
    AllowedOperations {
        CHECK_IN_LICENSE = "CheckInLicense",
        CHECKOUT_BORROW_LICENSE = "CheckoutBorrowLicense",
        CHECKOUT_LICENSE = "CheckoutLicense",
        CREATE_GRANT = "CreateGrant",
        CREATE_TOKEN = "CreateToken",
        EXTEND_CONSUMPTION_LICENSE = "ExtendConsumptionLicense",
        LIST_PURCHASED_LICENSES = "ListPurchasedLicenses",
    }
}

c::open_enum! {
    Status {
        ACTIVE = "ACTIVE",
        DELETED = "DELETED",
        DISABLED = "DISABLED",
        FAILED_WORKFLOW = "FAILED_WORKFLOW",
        PENDING_ACCEPT = "PENDING_ACCEPT",
        PENDING_DELETE = "PENDING_DELETE",
        PENDING_WORKFLOW = "PENDING_WORKFLOW",
        REJECTED = "REJECTED",
        WORKFLOW_COMPLETED = "WORKFLOW_COMPLETED",
    }
}
