// Written by `cargo xtask codegen` from crates/registry/data/waf.txt.

//! `AWS::WAF::IPSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnIPSet = "AWS::WAF::IPSet", "waf-ipset", reference name,
        arn "arn:${Partition}:waf::${Account}:ipset/${Id}";
    new {
        /// an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// no item twice
        ip_set_descriptors: c::List<IPSetDescriptor> = "IPSetDescriptors",
    }
    get {
        ID: c::Name<CfnIPSet> = "Id",
    }
}

c::property! {
    IPSetDescriptor, "waf-ipset-ipsetdescriptor";
    new IPSetDescriptorRequired {
        A r#type: str = "Type",
        B value: str = "Value",
    }
    set {}
}
