// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::MatchmakingRuleSet` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnMatchmakingRuleSet = "AWS::GameLift::MatchmakingRuleSet", "gamelift-matchmakingruleset", reference name, name_property "Name",
        arn "arn:${Partition}:gamelift:${Region}:${Account}:matchmakingruleset/${MatchmakingRuleSetName}", tags List "Tags";
    new CfnMatchmakingRuleSetRequired {
        /// at most 128 characters; matches `[a-zA-Z0-9-\.]*`; an update replaces the resource
        A name: str = "Name",
        /// 1 to 65535 characters; an update replaces the resource
        B rule_set_body: str = "RuleSetBody",
    }
    set {
        /// 1 to 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        NAME: c::Name<CfnMatchmakingRuleSet> = "Name",
    }
}
