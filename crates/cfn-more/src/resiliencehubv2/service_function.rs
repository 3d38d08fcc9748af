// Written by `cargo xtask codegen` from crates/registry/data/resiliencehubv2.txt.

//! `AWS::ResilienceHubV2::ServiceFunction` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnServiceFunction = "AWS::ResilienceHubV2::ServiceFunction", "resiliencehubv2-servicefunction", reference text;
    new CfnServiceFunctionRequired {
        A criticality: Criticality = "Criticality",
        /// matches `^[A-Za-z0-9][A-Za-z0-9_-]{1,59}$`
        B name: str = "Name",
        /// an update replaces the resource
        C service_arn: str = "ServiceArn",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        RESOURCE_COUNT: i64 = "ResourceCount",
        SERVICE_FUNCTION_ID: str = "ServiceFunctionId",
        SOURCE: str = "Source",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::open_enum! {
    Criticality {
        PRIMARY = "PRIMARY",
        SUPPLEMENTAL = "SUPPLEMENTAL",
    }
}
