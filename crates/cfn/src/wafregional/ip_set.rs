// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! `AWS::WAFRegional::IPSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnIPSet = "AWS::WAFRegional::IPSet", "wafregional-ipset", reference name,
        arn "arn:${Partition}:waf-regional:${Region}:${Account}:ipset/${Id}";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        ip_set_descriptors: c::List<IPSetDescriptor> = "IPSetDescriptors",
    }
    get {
        ID: c::Name<CfnIPSet> = "Id",
    }
}

c::property! {
    IPSetDescriptor, "wafregional-ipset-ipsetdescriptor";
    new IPSetDescriptorRequired {
        A r#type: str = "Type",
        B value: str = "Value",
    }
    set {}
}
