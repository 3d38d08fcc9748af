// Written by `cargo xtask codegen` from crates/registry/data/pi.txt.

//! `AWS::PI::PerfReports` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPerfReports = "AWS::PI::PerfReports", "pi-perfreports", reference arn, tags List "Tags";
    new CfnPerfReportsRequired {
        /// format date-time; an update replaces the resource
        A end_time: str = "EndTime",
        /// at most 256 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        B identifier: str = "Identifier",
        /// an update replaces the resource
        C service_type: ServiceType = "ServiceType",
        /// format date-time; an update replaces the resource
        D start_time: str = "StartTime",
    }
    set {
        /// at most 200 items; no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ANALYSIS_REPORT_ID: str = "AnalysisReportId",
        CREATE_TIME: str = "CreateTime",
        STATUS: str = "Status",
    }
}

c::open_enum! {
    ServiceType {
        RDS = "RDS",
        DOCDB = "DOCDB",
    }
}
