// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::KeyPair` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `KeyPairName`.
    CfnKeyPair = "AWS::Lightsail::KeyPair", "lightsail-keypair", reference name, name_property "KeyPairName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:KeyPair/${Id}", tags List "Tags";
    new {
        /// matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`; an update replaces the resource
        A key_pair_name: str = "KeyPairName",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "KeyPairArn",
        CREATED_AT: str = "CreatedAt",
        FINGERPRINT: str = "Fingerprint",
        KEY_PAIR_ARN: c::Arn<CfnKeyPair> = "KeyPairArn",
        LOCATION: c::Json = "Location",
        RESOURCE_TYPE: str = "ResourceType",
        SUPPORT_CODE: str = "SupportCode",
    }
}
