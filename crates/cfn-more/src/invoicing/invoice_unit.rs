// Written by `cargo xtask codegen` from crates/registry/data/invoicing.txt.

//! `AWS::Invoicing::InvoiceUnit` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `InvoiceUnitArn`.
    CfnInvoiceUnit = "AWS::Invoicing::InvoiceUnit", "invoicing-invoiceunit", reference arn,
        arn "arn:${Partition}:invoicing::${Account}:invoice-unit/${Identifier}", tags List "ResourceTags";
    new CfnInvoiceUnitRequired {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        A invoice_receiver: str = "InvoiceReceiver",
        /// 1 to 50 characters; an update replaces the resource
        B name: str = "Name",
        C rule: Rule = "Rule",
    }
    set {
        /// at most 500 characters; matches `^[\S\s]*$`
        description: str = "Description",
        /// at most 200 items
        resource_tags: c::List<ResourceTag> = "ResourceTags",
        tax_inheritance_disabled: bool = "TaxInheritanceDisabled",
    }
    get {
        @arn "InvoiceUnitArn",
        INVOICE_UNIT_ARN: c::Arn<CfnInvoiceUnit> = "InvoiceUnitArn",
        LAST_MODIFIED: f64 = "LastModified",
    }
}

c::property! {
    ResourceTag, "invoicing-invoiceunit-resourcetag";
    new ResourceTagRequired {
        /// 1 to 256 characters
        A key: str = "Key",
        /// at most 200 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    Rule, "invoicing-invoiceunit-rule";
    new {
        /// at most 1000 items; each: 12 characters, matches `^[0-9]{12}$`
        A linked_accounts: c::List<str> = "LinkedAccounts",
    }
    set {}
}
