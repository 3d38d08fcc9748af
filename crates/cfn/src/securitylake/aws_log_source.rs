// Written by `cargo xtask codegen` from crates/registry/data/securitylake.txt.

//! `AWS::SecurityLake::AwsLogSource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnAwsLogSource = "AWS::SecurityLake::AwsLogSource", "securitylake-awslogsource", reference text;
    new CfnAwsLogSourceRequired {
        /// 1 to 256 characters; an update replaces the resource
        A data_lake_arn: str = "DataLakeArn",
        /// an update replaces the resource
        B source_name: str = "SourceName",
        /// matches `^(latest|[0-9]\.[0-9])$`; an update replaces the resource
        C source_version: str = "SourceVersion",
    }
    set {
        /// no item twice; each: matches `^[0-9]{12}$`
        accounts: c::List<str> = "Accounts",
    }
    get {}
}
