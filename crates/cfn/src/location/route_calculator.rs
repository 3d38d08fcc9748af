// Written by `cargo xtask codegen` from crates/registry/data/location.txt.

//! `AWS::Location::RouteCalculator` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CalculatorName`.
    CfnRouteCalculator = "AWS::Location::RouteCalculator", "location-routecalculator", reference name, name_property "CalculatorName",
        arn "arn:${Partition}:geo:${Region}:${Account}:route-calculator/${CalculatorName}", tags List "Tags";
    new CfnRouteCalculatorRequired {
        /// 1 to 100 characters; matches `^[-._0-9A-Za-z_]+$`; an update replaces the resource
        A calculator_name: str = "CalculatorName",
        /// an update replaces the resource
        B data_source: str = "DataSource",
    }
    set {
        /// at most 1000 characters
        description: str = "Description",
        pricing_plan: PricingPlan = "PricingPlan",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CALCULATOR_ARN: str = "CalculatorArn",
        CREATE_TIME: str = "CreateTime",
        UPDATE_TIME: str = "UpdateTime",
    }
}

c::open_enum! {
    PricingPlan {
        REQUEST_BASED_USAGE = "RequestBasedUsage",
    }
}
