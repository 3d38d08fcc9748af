// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::GraphQLSchema` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnGraphQLSchema = "AWS::AppSync::GraphQLSchema", "appsync-graphqlschema", reference name;
    new {
        A api_id: str = "ApiId",
    }
    set {
        definition: str = "Definition",
        definition_s3_location: str = "DefinitionS3Location",
    }
    get {
        ID: c::Name<CfnGraphQLSchema> = "Id",
    }
}
