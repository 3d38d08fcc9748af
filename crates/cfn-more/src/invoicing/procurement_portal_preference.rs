// Written by `cargo xtask codegen` from crates/registry/data/invoicing.txt.

//! `AWS::Invoicing::ProcurementPortalPreference` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ProcurementPortalPreferenceArn`.
    CfnProcurementPortalPreference = "AWS::Invoicing::ProcurementPortalPreference", "invoicing-procurementportalpreference", reference arn,
        arn "arn:${Partition}:invoicing::${Account}:procurement-portal-preference/${Identifier}", tags List "Tags";
    new CfnProcurementPortalPreferenceRequired {
        /// an update replaces the resource
        A buyer_domain: BuyerDomain = "BuyerDomain",
        /// at most 1024 characters; matches `^\S+$`; an update replaces the resource
        B buyer_identifier: str = "BuyerIdentifier",
        /// 1 item
        C contacts: c::List<Contact> = "Contacts",
        D einvoice_delivery_enabled: bool = "EinvoiceDeliveryEnabled",
        /// an update replaces the resource
        E procurement_portal_name: ProcurementPortalName = "ProcurementPortalName",
        F purchase_order_retrieval_enabled: bool = "PurchaseOrderRetrievalEnabled",
        /// an update replaces the resource
        G supplier_domain: SupplierDomain = "SupplierDomain",
        /// at most 1024 characters; matches `^\S+$`; an update replaces the resource
        H supplier_identifier: str = "SupplierIdentifier",
    }
    set {
        einvoice_delivery_preference: EinvoiceDeliveryPreference = "EinvoiceDeliveryPreference",
        /// at most 1024 characters; matches `^\S+$`
        procurement_portal_instance_endpoint: str = "ProcurementPortalInstanceEndpoint",
        /// at most 1024 characters; matches `^\S+$`; AWS does not show it again
        procurement_portal_shared_secret: str = "ProcurementPortalSharedSecret",
        selector: ProcurementPortalPreferenceSelector = "Selector",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        test_env_preference: TestEnvPreference = "TestEnvPreference",
    }
    get {
        @arn "ProcurementPortalPreferenceArn",
        AWS_ACCOUNT_ID: str = "AwsAccountId",
        CREATE_DATE: str = "CreateDate",
        EINVOICE_DELIVERY_PREFERENCE_STATUS: str = "EinvoiceDeliveryPreferenceStatus",
        LAST_UPDATE_DATE: str = "LastUpdateDate",
        PROCUREMENT_PORTAL_PREFERENCE_ARN: c::Arn<CfnProcurementPortalPreference> = "ProcurementPortalPreferenceArn",
        PURCHASE_ORDER_RETRIEVAL_ENDPOINT: str = "PurchaseOrderRetrievalEndpoint",
        PURCHASE_ORDER_RETRIEVAL_PREFERENCE_STATUS: str = "PurchaseOrderRetrievalPreferenceStatus",
        VERSION: i64 = "Version",
    }
}

c::property! {
    Contact, "invoicing-procurementportalpreference-contact";
    new {}
    set {
        /// 1 to 1024 characters; matches `^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}$`
        email: str = "Email",
        /// at most 1024 characters; matches `^[\s\S]*$`
        name: str = "Name",
    }
}

c::property! {
    EinvoiceDeliveryPreference, "invoicing-procurementportalpreference-einvoicedeliverypreference";
    new {}
    set {
        connection_testing_method: EinvoiceDeliveryPreferenceConnectionTestingMethod = "ConnectionTestingMethod",
        /// format date-time
        einvoice_delivery_activation_date: str = "EinvoiceDeliveryActivationDate",
        einvoice_delivery_attachment_types: c::List<EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypes> = "EinvoiceDeliveryAttachmentTypes",
        /// at most 10 items
        einvoice_delivery_document_types: c::List<EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypes> = "EinvoiceDeliveryDocumentTypes",
        protocol: EinvoiceDeliveryPreferenceProtocol = "Protocol",
        purchase_order_data_sources: c::List<PurchaseOrderDataSource> = "PurchaseOrderDataSources",
    }
}

c::property! {
    ProcurementPortalPreferenceSelector, "invoicing-procurementportalpreference-procurementportalpreferenceselector";
    new {}
    set {
        /// at most 500 items; each: 1 to 256 characters, matches `^arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+$`
        invoice_unit_arns: c::List<str> = "InvoiceUnitArns",
    }
}

c::property! {
    PurchaseOrderDataSource, "invoicing-procurementportalpreference-purchaseorderdatasource";
    new {}
    set {
        einvoice_delivery_document_type: PurchaseOrderDataSourceEinvoiceDeliveryDocumentType = "EinvoiceDeliveryDocumentType",
        purchase_order_data_source_type: PurchaseOrderDataSourcePurchaseOrderDataSourceType = "PurchaseOrderDataSourceType",
    }
}

c::property! {
    TestEnvPreference, "invoicing-procurementportalpreference-testenvpreference";
    new {}
    set {
        buyer_domain: TestEnvPreferenceBuyerDomain = "BuyerDomain",
        /// at most 1024 characters; matches `^\S+$`
        buyer_identifier: str = "BuyerIdentifier",
        /// at most 1024 characters; matches `^\S+$`
        procurement_portal_instance_endpoint: str = "ProcurementPortalInstanceEndpoint",
        /// at most 1024 characters; matches `^\S+$`
        procurement_portal_shared_secret: str = "ProcurementPortalSharedSecret",
        supplier_domain: TestEnvPreferenceSupplierDomain = "SupplierDomain",
        /// at most 1024 characters; matches `^\S+$`
        supplier_identifier: str = "SupplierIdentifier",
    }
}

c::open_enum! {
    BuyerDomain {
        NETWORK_ID = "NetworkID",
    }
}

c::open_enum! {
    ProcurementPortalName {
        SAP_BUSINESS_NETWORK = "SAP_BUSINESS_NETWORK",
        COUPA = "COUPA",
    }
}

c::open_enum! {
    SupplierDomain {
        NETWORK_ID = "NetworkID",
    }
}

c::open_enum! {
    EinvoiceDeliveryPreferenceConnectionTestingMethod {
        PROD_ENV_DOLLAR_TEST = "PROD_ENV_DOLLAR_TEST",
        TEST_ENV_REPLAY_TEST = "TEST_ENV_REPLAY_TEST",
    }
}

c::open_enum! {
    EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentTypes {
        INVOICE_PDF = "INVOICE_PDF",
        RFP_PDF = "RFP_PDF",
    }
}

c::open_enum! {
    EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentTypes {
        AWS_CLOUD_INVOICE = "AWS_CLOUD_INVOICE",
        AWS_CLOUD_CREDIT_MEMO = "AWS_CLOUD_CREDIT_MEMO",
        AWS_MARKETPLACE_INVOICE = "AWS_MARKETPLACE_INVOICE",
        AWS_MARKETPLACE_CREDIT_MEMO = "AWS_MARKETPLACE_CREDIT_MEMO",
        AWS_REQUEST_FOR_PAYMENT = "AWS_REQUEST_FOR_PAYMENT",
    }
}

c::open_enum! {
    EinvoiceDeliveryPreferenceProtocol {
        CXML = "CXML",
    }
}

c::open_enum! {
    PurchaseOrderDataSourceEinvoiceDeliveryDocumentType {
        AWS_CLOUD_INVOICE = "AWS_CLOUD_INVOICE",
        AWS_CLOUD_CREDIT_MEMO = "AWS_CLOUD_CREDIT_MEMO",
        AWS_MARKETPLACE_INVOICE = "AWS_MARKETPLACE_INVOICE",
        AWS_MARKETPLACE_CREDIT_MEMO = "AWS_MARKETPLACE_CREDIT_MEMO",
        AWS_REQUEST_FOR_PAYMENT = "AWS_REQUEST_FOR_PAYMENT",
    }
}

c::open_enum! {
    PurchaseOrderDataSourcePurchaseOrderDataSourceType {
        ASSOCIATED_PURCHASE_ORDER_REQUIRED = "ASSOCIATED_PURCHASE_ORDER_REQUIRED",
        PURCHASE_ORDER_NOT_REQUIRED = "PURCHASE_ORDER_NOT_REQUIRED",
    }
}

c::open_enum! {
    TestEnvPreferenceBuyerDomain {
        NETWORK_ID = "NetworkID",
    }
}

c::open_enum! {
    TestEnvPreferenceSupplierDomain {
        NETWORK_ID = "NetworkID",
    }
}
