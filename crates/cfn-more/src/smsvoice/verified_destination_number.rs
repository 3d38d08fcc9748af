// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::VerifiedDestinationNumber` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `VerifiedDestinationNumberArn`.
    CfnVerifiedDestinationNumber = "AWS::SMSVOICE::VerifiedDestinationNumber", "smsvoice-verifieddestinationnumber", reference arn, tags List "Tags";
    new {
        /// 1 to 20 characters; matches `^\+?[1-9][0-9]{1,18}$`; an update replaces the resource
        A destination_phone_number: str = "DestinationPhoneNumber",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "VerifiedDestinationNumberArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        STATUS: str = "Status",
        VERIFIED_DESTINATION_NUMBER_ARN: c::Arn<CfnVerifiedDestinationNumber> = "VerifiedDestinationNumberArn",
        VERIFIED_DESTINATION_NUMBER_ID: str = "VerifiedDestinationNumberId",
    }
}
