// Written by `cargo xtask codegen` from crates/registry/data/identitystore.txt.

//! `AWS::IdentityStore::User` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnUser = "AWS::IdentityStore::User", "identitystore-user", reference arn,
        arn "arn:${Partition}:identitystore:::user/${UserId}";
    new {
        /// 1 to 36 characters; matches `^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; an update replaces the resource
        A identity_store_id: str = "IdentityStoreId",
    }
    set {
        /// 1 item; an update replaces the resource
        addresses: c::List<Addresses> = "Addresses",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        birthdate: str = "Birthdate",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        display_name: str = "DisplayName",
        /// 1 item; an update replaces the resource
        emails: c::List<Emails> = "Emails",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        locale: str = "Locale",
        name: Name = "Name",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        nick_name: str = "NickName",
        /// 1 item; an update replaces the resource
        phone_numbers: c::List<PhoneNumbers> = "PhoneNumbers",
        /// 1 to 3 items; an update replaces the resource
        photos: c::List<Photos> = "Photos",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        preferred_language: str = "PreferredLanguage",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        profile_url: str = "ProfileUrl",
        /// 1 item; an update replaces the resource
        roles: c::List<Roles> = "Roles",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        timezone: str = "Timezone",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        title: str = "Title",
        /// 1 to 128 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`; an update replaces the resource
        user_name: str = "UserName",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        user_type: str = "UserType",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        website: str = "Website",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        UPDATED_AT: str = "UpdatedAt",
        UPDATED_BY: str = "UpdatedBy",
        USER_ID: str = "UserId",
        USER_STATUS: str = "UserStatus",
    }
}

c::property! {
    Addresses, "identitystore-user-addresses";
    new {}
    set {
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        country: str = "Country",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        formatted: str = "Formatted",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        locality: str = "Locality",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        postal_code: str = "PostalCode",
        primary: bool = "Primary",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        region: str = "Region",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        street_address: str = "StreetAddress",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        r#type: str = "Type",
    }
}

c::property! {
    Emails, "identitystore-user-emails";
    new {}
    set {
        primary: bool = "Primary",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        r#type: str = "Type",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        value: str = "Value",
    }
}

c::property! {
    Name, "identitystore-user-name";
    new {}
    set {
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        family_name: str = "FamilyName",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        formatted: str = "Formatted",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        given_name: str = "GivenName",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        honorific_prefix: str = "HonorificPrefix",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        honorific_suffix: str = "HonorificSuffix",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        middle_name: str = "MiddleName",
    }
}

c::property! {
    PhoneNumbers, "identitystore-user-phonenumbers";
    new {}
    set {
        primary: bool = "Primary",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        r#type: str = "Type",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        value: str = "Value",
    }
}

c::property! {
    Photos, "identitystore-user-photos";
    new {
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        A value: str = "Value",
    }
    set {
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        display: str = "Display",
        primary: bool = "Primary",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        r#type: str = "Type",
    }
}

c::property! {
    Roles, "identitystore-user-roles";
    new {}
    set {
        primary: bool = "Primary",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        r#type: str = "Type",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        value: str = "Value",
    }
}
