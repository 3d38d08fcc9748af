// Written by `cargo xtask codegen` from crates/registry/data/cases.txt.

//! `AWS::Cases::Case` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCase = "AWS::Cases::Case", "cases-case", reference arn, tags List "Tags";
    new CfnCaseRequired {
        /// at most 4100 characters; an update replaces the resource
        A customer_id: str = "CustomerId",
        /// 1 to 500 characters; an update replaces the resource
        B domain_id: str = "DomainId",
        /// 1 to 500 characters; an update replaces the resource
        C template_id: str = "TemplateId",
        /// at most 4100 characters
        D title: str = "Title",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CASE_ID: str = "CaseId",
    }
}
