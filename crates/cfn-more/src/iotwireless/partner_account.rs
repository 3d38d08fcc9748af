// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::PartnerAccount` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PartnerAccountId`.
    CfnPartnerAccount = "AWS::IoTWireless::PartnerAccount", "iotwireless-partneraccount", reference name, name_property "PartnerAccountId",
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:SidewalkAccount/${AmazonId}", tags List "Tags";
    new {}
    set {
        account_linked: bool = "AccountLinked",
        /// at most 256 characters; an update replaces the resource
        partner_account_id: str = "PartnerAccountId",
        partner_type: PartnerType = "PartnerType",
        /// AWS does not show it again
        sidewalk: SidewalkAccountInfo = "Sidewalk",
        sidewalk_response: SidewalkAccountInfoWithFingerprint = "SidewalkResponse",
        /// AWS does not show it again
        sidewalk_update: SidewalkUpdateAccount = "SidewalkUpdate",
        /// at most 200 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        FINGERPRINT: str = "Fingerprint",
    }
}

c::property! {
    SidewalkAccountInfo, "iotwireless-partneraccount-sidewalkaccountinfo";
    new {
        /// 1 to 4096 characters; matches `[a-fA-F0-9]{64}`
        A app_server_private_key: str = "AppServerPrivateKey",
    }
    set {}
}

c::property! {
    SidewalkAccountInfoWithFingerprint, "iotwireless-partneraccount-sidewalkaccountinfowithfingerprint";
    new {}
    set {
        /// at most 2048 characters
        amazon_id: str = "AmazonId",
        arn: str = "Arn",
        /// 64 characters; matches `[a-fA-F0-9]{64}`
        fingerprint: str = "Fingerprint",
    }
}

c::property! {
    SidewalkUpdateAccount, "iotwireless-partneraccount-sidewalkupdateaccount";
    new {}
    set {
        /// 1 to 4096 characters; matches `[a-fA-F0-9]{64}`
        app_server_private_key: str = "AppServerPrivateKey",
    }
}

c::property! {
    Tag, "iotwireless-partneraccount-tag";
    new {}
    set {
        /// 1 to 127 characters
        key: str = "Key",
        /// 1 to 255 characters
        value: str = "Value",
    }
}

c::open_enum! {
    PartnerType {
        SIDEWALK = "Sidewalk",
    }
}
