// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::OptOutList` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `OptOutListName`.
    CfnOptOutList = "AWS::SMSVOICE::OptOutList", "smsvoice-optoutlist", reference name, name_property "OptOutListName",
        arn "arn:${Partition}:sms-voice:${Region}:${Account}:opt-out-list/${OptOutListName}", tags List "Tags";
    new {}
    set {
        /// 1 to 64 characters; matches `^[A-Za-z0-9_-]+$`; an update replaces the resource
        opt_out_list_name: str = "OptOutListName",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
