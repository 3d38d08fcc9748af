// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::MessageTemplate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `MessageTemplateArn`.
    CfnMessageTemplate = "AWS::Wisdom::MessageTemplate", "wisdom-messagetemplate", reference arn, tags List "Tags";
    new CfnMessageTemplateRequired {
        /// an update replaces the resource
        A channel_subtype: ChannelSubtype = "ChannelSubtype",
        B content: Content = "Content",
        /// an update replaces the resource
        C knowledge_base_arn: str = "KnowledgeBaseArn",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\\s_.,-]+`
        D name: str = "Name",
    }
    set {
        default_attributes: MessageTemplateAttributes = "DefaultAttributes",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\\s_.,-]+`
        description: str = "Description",
        grouping_configuration: GroupingConfiguration = "GroupingConfiguration",
        /// 2 to 5 characters
        language: str = "Language",
        message_template_attachments: c::List<MessageTemplateAttachment> = "MessageTemplateAttachments",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "MessageTemplateArn",
        MESSAGE_TEMPLATE_ARN: c::Arn<CfnMessageTemplate> = "MessageTemplateArn",
        MESSAGE_TEMPLATE_CONTENT_SHA256: str = "MessageTemplateContentSha256",
        MESSAGE_TEMPLATE_ID: str = "MessageTemplateId",
    }
}

c::property! {
    AgentAttributes, "wisdom-messagetemplate-agentattributes";
    new {}
    set {
        /// 1 to 32767 characters
        first_name: str = "FirstName",
        /// 1 to 32767 characters
        last_name: str = "LastName",
    }
}

c::property! {
    /// Exactly one of `EmailMessageTemplateContent`, `SmsMessageTemplateContent`.
    Content, "wisdom-messagetemplate-content";
    new {}
    set {
        email_message_template_content: EmailMessageTemplateContent = "EmailMessageTemplateContent",
        sms_message_template_content: SmsMessageTemplateContent = "SmsMessageTemplateContent",
    }
}

c::property! {
    CustomerProfileAttributes, "wisdom-messagetemplate-customerprofileattributes";
    new {}
    set {
        /// 1 to 32767 characters
        account_number: str = "AccountNumber",
        /// 1 to 32767 characters
        additional_information: str = "AdditionalInformation",
        /// 1 to 32767 characters
        address1: str = "Address1",
        /// 1 to 32767 characters
        address2: str = "Address2",
        /// 1 to 32767 characters
        address3: str = "Address3",
        /// 1 to 32767 characters
        address4: str = "Address4",
        /// 1 to 32767 characters
        billing_address1: str = "BillingAddress1",
        /// 1 to 32767 characters
        billing_address2: str = "BillingAddress2",
        /// 1 to 32767 characters
        billing_address3: str = "BillingAddress3",
        /// 1 to 32767 characters
        billing_address4: str = "BillingAddress4",
        /// 1 to 32767 characters
        billing_city: str = "BillingCity",
        /// 1 to 32767 characters
        billing_country: str = "BillingCountry",
        /// 1 to 32767 characters
        billing_county: str = "BillingCounty",
        /// 1 to 32767 characters
        billing_postal_code: str = "BillingPostalCode",
        /// 1 to 32767 characters
        billing_province: str = "BillingProvince",
        /// 1 to 32767 characters
        billing_state: str = "BillingState",
        /// 1 to 32767 characters
        birth_date: str = "BirthDate",
        /// 1 to 32767 characters
        business_email_address: str = "BusinessEmailAddress",
        /// 1 to 32767 characters
        business_name: str = "BusinessName",
        /// 1 to 32767 characters
        business_phone_number: str = "BusinessPhoneNumber",
        /// 1 to 32767 characters
        city: str = "City",
        /// 1 to 32767 characters
        country: str = "Country",
        /// 1 to 32767 characters
        county: str = "County",
        custom: c::Map<str> = "Custom",
        /// 1 to 32767 characters
        email_address: str = "EmailAddress",
        /// 1 to 32767 characters
        first_name: str = "FirstName",
        /// 1 to 32767 characters
        gender: str = "Gender",
        /// 1 to 32767 characters
        home_phone_number: str = "HomePhoneNumber",
        /// 1 to 32767 characters
        last_name: str = "LastName",
        /// 1 to 32767 characters
        mailing_address1: str = "MailingAddress1",
        /// 1 to 32767 characters
        mailing_address2: str = "MailingAddress2",
        /// 1 to 32767 characters
        mailing_address3: str = "MailingAddress3",
        /// 1 to 32767 characters
        mailing_address4: str = "MailingAddress4",
        /// 1 to 32767 characters
        mailing_city: str = "MailingCity",
        /// 1 to 32767 characters
        mailing_country: str = "MailingCountry",
        /// 1 to 32767 characters
        mailing_county: str = "MailingCounty",
        /// 1 to 32767 characters
        mailing_postal_code: str = "MailingPostalCode",
        /// 1 to 32767 characters
        mailing_province: str = "MailingProvince",
        /// 1 to 32767 characters
        mailing_state: str = "MailingState",
        /// 1 to 32767 characters
        middle_name: str = "MiddleName",
        /// 1 to 32767 characters
        mobile_phone_number: str = "MobilePhoneNumber",
        /// 1 to 32767 characters
        party_type: str = "PartyType",
        /// 1 to 32767 characters
        phone_number: str = "PhoneNumber",
        /// 1 to 32767 characters
        postal_code: str = "PostalCode",
        /// 1 to 32767 characters
        profile_arn: str = "ProfileARN",
        /// 1 to 32767 characters
        profile_id: str = "ProfileId",
        /// 1 to 32767 characters
        province: str = "Province",
        /// 1 to 32767 characters
        shipping_address1: str = "ShippingAddress1",
        /// 1 to 32767 characters
        shipping_address2: str = "ShippingAddress2",
        /// 1 to 32767 characters
        shipping_address3: str = "ShippingAddress3",
        /// 1 to 32767 characters
        shipping_address4: str = "ShippingAddress4",
        /// 1 to 32767 characters
        shipping_city: str = "ShippingCity",
        /// 1 to 32767 characters
        shipping_country: str = "ShippingCountry",
        /// 1 to 32767 characters
        shipping_county: str = "ShippingCounty",
        /// 1 to 32767 characters
        shipping_postal_code: str = "ShippingPostalCode",
        /// 1 to 32767 characters
        shipping_province: str = "ShippingProvince",
        /// 1 to 32767 characters
        shipping_state: str = "ShippingState",
        /// 1 to 32767 characters
        state: str = "State",
    }
}

c::property! {
    EmailMessageTemplateContent, "wisdom-messagetemplate-emailmessagetemplatecontent";
    new {
        A body: EmailMessageTemplateContentBody = "Body",
        /// at most 15 items; no item twice
        B headers: c::List<EmailMessageTemplateHeader> = "Headers",
        /// at least 1 character
        C subject: str = "Subject",
    }
    set {}
}

c::property! {
    EmailMessageTemplateContentBody, "wisdom-messagetemplate-emailmessagetemplatecontentbody";
    new {}
    set {
        html: MessageTemplateBodyContentProvider = "Html",
        plain_text: MessageTemplateBodyContentProvider = "PlainText",
    }
}

c::property! {
    EmailMessageTemplateHeader, "wisdom-messagetemplate-emailmessagetemplateheader";
    new {}
    set {
        /// 1 to 126 characters; matches `^[!-9;-@A-\~]+$`
        name: str = "Name",
        /// 1 to 870 characters; matches `[ -\~]*`
        value: str = "Value",
    }
}

c::property! {
    GroupingConfiguration, "wisdom-messagetemplate-groupingconfiguration";
    new {
        /// 1 to 100 characters
        A criteria: str = "Criteria",
        /// no item twice; each: 1 to 2048 characters
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    MessageTemplateAttachment, "wisdom-messagetemplate-messagetemplateattachment";
    new MessageTemplateAttachmentRequired {
        /// 1 to 255 characters
        A attachment_name: str = "AttachmentName",
        /// at least 1 character; AWS does not show it again
        B s3_presigned_url: str = "S3PresignedUrl",
    }
    set {}
}

c::property! {
    MessageTemplateAttributes, "wisdom-messagetemplate-messagetemplateattributes";
    new {}
    set {
        agent_attributes: AgentAttributes = "AgentAttributes",
        custom_attributes: c::Map<str> = "CustomAttributes",
        customer_profile_attributes: CustomerProfileAttributes = "CustomerProfileAttributes",
        system_attributes: SystemAttributes = "SystemAttributes",
    }
}

c::property! {
    MessageTemplateBodyContentProvider, "wisdom-messagetemplate-messagetemplatebodycontentprovider";
    new {}
    set {
        /// at least 1 character
        content: str = "Content",
    }
}

c::property! {
    SmsMessageTemplateContent, "wisdom-messagetemplate-smsmessagetemplatecontent";
    new {
        A body: SmsMessageTemplateContentBody = "Body",
    }
    set {}
}

c::property! {
    SmsMessageTemplateContentBody, "wisdom-messagetemplate-smsmessagetemplatecontentbody";
    new {}
    set {
        plain_text: MessageTemplateBodyContentProvider = "PlainText",
    }
}

c::property! {
    SystemAttributes, "wisdom-messagetemplate-systemattributes";
    new {}
    set {
        customer_endpoint: SystemEndpointAttributes = "CustomerEndpoint",
        /// 1 to 32767 characters
        name: str = "Name",
        system_endpoint: SystemEndpointAttributes = "SystemEndpoint",
    }
}

c::property! {
    SystemEndpointAttributes, "wisdom-messagetemplate-systemendpointattributes";
    new {}
    set {
        /// 1 to 32767 characters
        address: str = "Address",
    }
}

c::open_enum! {
    ChannelSubtype {
        EMAIL = "EMAIL",
        SMS = "SMS",
    }
}
