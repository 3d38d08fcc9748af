// Written by `cargo xtask codegen` from crates/registry/data/billingconductor.txt.

//! `AWS::BillingConductor::CustomLineItem` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCustomLineItem = "AWS::BillingConductor::CustomLineItem", "billingconductor-customlineitem", reference arn,
        arn "arn:${Partition}:billingconductor::${Account}:customlineitem/${CustomLineItemId}", tags List "Tags";
    new CfnCustomLineItemRequired {
        /// matches `arn:aws(-cn)?:billingconductor::[0-9]{12}:billinggroup/?[a-zA-Z0-9]{10,12}`; an update replaces the resource
        A billing_group_arn: str = "BillingGroupArn",
        /// 1 to 128 characters; matches `[a-zA-Z0-9_\+=\.\-@]+`
        B name: str = "Name",
    }
    set {
        /// matches `[0-9]{12}`; an update replaces the resource
        account_id: str = "AccountId",
        billing_period_range: BillingPeriodRange = "BillingPeriodRange",
        /// an update replaces the resource
        computation_rule: ComputationRule = "ComputationRule",
        custom_line_item_charge_details: CustomLineItemChargeDetails = "CustomLineItemChargeDetails",
        /// 1 to 255 characters
        description: str = "Description",
        /// an update replaces the resource
        presentation_details: PresentationDetails = "PresentationDetails",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ASSOCIATION_SIZE: i64 = "AssociationSize",
        CREATION_TIME: i64 = "CreationTime",
        CURRENCY_CODE: str = "CurrencyCode",
        LAST_MODIFIED_TIME: i64 = "LastModifiedTime",
        PRODUCT_CODE: str = "ProductCode",
    }
}

c::property! {
    BillingPeriodRange, "billingconductor-customlineitem-billingperiodrange";
    new {}
    set {
        /// matches `[0-9]{4}-(0?[1-9]|1[012])`; an update replaces the resource
        exclusive_end_billing_period: str = "ExclusiveEndBillingPeriod",
        /// matches `[0-9]{4}-(0?[1-9]|1[012])`; an update replaces the resource
        inclusive_start_billing_period: str = "InclusiveStartBillingPeriod",
    }
}

c::property! {
    CustomLineItemChargeDetails, "billingconductor-customlineitem-customlineitemchargedetails";
    new {
        /// an update replaces the resource
        A r#type: Type = "Type",
    }
    set {
        flat: CustomLineItemFlatChargeDetails = "Flat",
        /// no item twice
        line_item_filters: c::List<LineItemFilter> = "LineItemFilters",
        percentage: CustomLineItemPercentageChargeDetails = "Percentage",
    }
}

c::property! {
    CustomLineItemFlatChargeDetails, "billingconductor-customlineitem-customlineitemflatchargedetails";
    new {
        /// 0 to 1000000
        A charge_value: f64 = "ChargeValue",
    }
    set {}
}

c::property! {
    CustomLineItemPercentageChargeDetails, "billingconductor-customlineitem-customlineitempercentagechargedetails";
    new {
        /// 0 to 10000
        A percentage_value: f64 = "PercentageValue",
    }
    set {
        /// no item twice
        child_associated_resources: c::List<str> = "ChildAssociatedResources",
    }
}

c::property! {
    LineItemFilter, "billingconductor-customlineitem-lineitemfilter";
    new LineItemFilterRequired {
        A attribute: LineItemFilterAttribute = "Attribute",
        B match_option: LineItemFilterMatchOption = "MatchOption",
    }
    set {
        /// no item twice; each: 1 to 256 characters, matches `^[a-zA-Z0-9]+$`
        attribute_values: c::List<str> = "AttributeValues",
        /// no item twice
        values: c::List<LineItemFilterValue> = "Values",
    }
}

c::property! {
    PresentationDetails, "billingconductor-customlineitem-presentationdetails";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9]+$`
        A service: str = "Service",
    }
    set {}
}

c::open_enum! {
    LineItemFilterValue {
        SAVINGS_PLAN_NEGATION = "SAVINGS_PLAN_NEGATION",
    }
}

c::open_enum! {
    Type {
        FEE = "FEE",
        CREDIT = "CREDIT",
    }
}

c::open_enum! {
    ComputationRule {
        CONSOLIDATED = "CONSOLIDATED",
        ITEMIZED = "ITEMIZED",
    }
}

c::open_enum! {
    LineItemFilterAttribute {
        LINE_ITEM_TYPE = "LINE_ITEM_TYPE",
        SERVICE = "SERVICE",
    }
}

c::open_enum! {
    LineItemFilterMatchOption {
        NOT_EQUAL = "NOT_EQUAL",
        EQUAL = "EQUAL",
    }
}
