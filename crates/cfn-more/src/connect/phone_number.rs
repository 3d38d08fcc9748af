// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::PhoneNumber` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PhoneNumberArn`.
    CfnPhoneNumber = "AWS::Connect::PhoneNumber", "connect-phonenumber", reference arn,
        arn "arn:${Partition}:connect:${Region}:${Account}:phone-number/${PhoneNumberId}", tags List "Tags";
    new {
        A target_arn: str = "TargetArn",
    }
    set {
        /// matches `^[A-Z]{2}`; an update replaces the resource
        country_code: str = "CountryCode",
        /// 1 to 500 characters
        description: str = "Description",
        /// matches `^\+[0-9]{1,15}`; an update replaces the resource; AWS does not show it again
        prefix: str = "Prefix",
        /// an update replaces the resource
        source_phone_number_arn: str = "SourcePhoneNumberArn",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// matches `TOLL_FREE|DID|UIFN|SHARED|THIRD_PARTY_DID|THIRD_PARTY_TF|SHORT_CODE`; an update replaces the resource
        r#type: str = "Type",
    }
    get {
        @arn "PhoneNumberArn",
        ADDRESS: str = "Address",
        PHONE_NUMBER_ARN: c::Arn<CfnPhoneNumber> = "PhoneNumberArn",
    }
}
