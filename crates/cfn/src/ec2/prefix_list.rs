// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::PrefixList` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PrefixListId`.
    CfnPrefixList = "AWS::EC2::PrefixList", "ec2-prefixlist", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:prefix-list/${PrefixListId}", tags List "Tags";
    new CfnPrefixListRequired {
        A address_family: AddressFamily = "AddressFamily",
        /// 1 to 255 characters
        B prefix_list_name: str = "PrefixListName",
    }
    set {
        /// at most 100 items
        entries: c::List<Entry> = "Entries",
        /// at least 1
        max_entries: i64 = "MaxEntries",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        OWNER_ID: str = "OwnerId",
        PREFIX_LIST_ID: c::Name<CfnPrefixList> = "PrefixListId",
        VERSION: i64 = "Version",
    }
}

c::property! {
    Entry, "ec2-prefixlist-entry";
    new {
        /// 1 to 46 characters; format ipv4-network; format ipv6-network
        A cidr: str = "Cidr",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
    }
}

c::property! {
    Tag, "ec2-prefixlist-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    AddressFamily {
        IPV4 = "IPv4",
        IPV6 = "IPv6",
    }
}
