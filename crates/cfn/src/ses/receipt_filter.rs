// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::ReceiptFilter` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnReceiptFilter = "AWS::SES::ReceiptFilter", "ses-receiptfilter", reference name,
        arn "arn:${Partition}:ses:${Region}:${Account}:receipt-filter/${ReceiptFilterName}";
    new {
        /// an update replaces the resource
        A filter: Filter = "Filter",
    }
    set {}
    get {
        ID: c::Name<CfnReceiptFilter> = "Id",
    }
}

c::property! {
    Filter, "ses-receiptfilter-filter";
    new {
        /// an update replaces the resource
        A ip_filter: IpFilter = "IpFilter",
    }
    set {
        /// an update replaces the resource
        name: str = "Name",
    }
}

c::property! {
    IpFilter, "ses-receiptfilter-ipfilter";
    new IpFilterRequired {
        /// format ipv4-network; an update replaces the resource
        A cidr: str = "Cidr",
        /// an update replaces the resource
        B policy: IpFilterPolicy = "Policy",
    }
    set {}
}

c::open_enum! {
    IpFilterPolicy {
        ALLOW = "Allow",
        BLOCK = "Block",
    }
}
