// Written by `cargo xtask codegen` from crates/registry/data/licensemanager.txt.

//! `AWS::LicenseManager::LicenseAssetRuleSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LicenseAssetRulesetArn`.
    CfnLicenseAssetRuleSet = "AWS::LicenseManager::LicenseAssetRuleSet", "licensemanager-licenseassetruleset", reference arn,
        arn "arn:${Partition}:license-manager:${Region}:${Account}:license-asset-ruleset:${LicenseAssetRulesetId}", tags List "Tags";
    new {
        /// at most 128 characters
        A name: str = "Name",
        B rules: c::List<LicenseAssetRule> = "Rules",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LicenseAssetRulesetArn",
        LICENSE_ASSET_RULESET_ARN: c::Arn<CfnLicenseAssetRuleSet> = "LicenseAssetRulesetArn",
    }
}

c::property! {
    AndRuleStatement, "licensemanager-licenseassetruleset-andrulestatement";
    new {}
    set {
        matching_rule_statements: c::List<MatchingRuleStatement> = "MatchingRuleStatements",
    }
}

c::property! {
    InstanceRuleStatement, "licensemanager-licenseassetruleset-instancerulestatement";
    new {}
    set {
        and_rule_statement: AndRuleStatement = "AndRuleStatement",
        matching_rule_statement: MatchingRuleStatement = "MatchingRuleStatement",
        or_rule_statement: OrRuleStatement = "OrRuleStatement",
    }
}

c::property! {
    LicenseAssetRule, "licensemanager-licenseassetruleset-licenseassetrule";
    new {
        A rule_statement: RuleStatement = "RuleStatement",
    }
    set {}
}

c::property! {
    LicenseConfigurationRuleStatement, "licensemanager-licenseassetruleset-licenseconfigurationrulestatement";
    new {}
    set {
        and_rule_statement: AndRuleStatement = "AndRuleStatement",
        matching_rule_statement: MatchingRuleStatement = "MatchingRuleStatement",
        or_rule_statement: OrRuleStatement = "OrRuleStatement",
    }
}

c::property! {
    LicenseRuleStatement, "licensemanager-licenseassetruleset-licenserulestatement";
    new {}
    set {
        and_rule_statement: AndRuleStatement = "AndRuleStatement",
        matching_rule_statement: MatchingRuleStatement = "MatchingRuleStatement",
        or_rule_statement: OrRuleStatement = "OrRuleStatement",
    }
}

c::property! {
    MatchingRuleStatement, "licensemanager-licenseassetruleset-matchingrulestatement";
    new MatchingRuleStatementRequired {
        A constraint: str = "Constraint",
        B key_to_match: str = "KeyToMatch",
        C value_to_match: c::List<str> = "ValueToMatch",
    }
    set {}
}

c::property! {
    OrRuleStatement, "licensemanager-licenseassetruleset-orrulestatement";
    new {}
    set {
        matching_rule_statements: c::List<MatchingRuleStatement> = "MatchingRuleStatements",
    }
}

c::property! {
    RuleStatement, "licensemanager-licenseassetruleset-rulestatement";
    new {}
    set {
        instance_rule_statement: InstanceRuleStatement = "InstanceRuleStatement",
        license_configuration_rule_statement: LicenseConfigurationRuleStatement = "LicenseConfigurationRuleStatement",
        license_rule_statement: LicenseRuleStatement = "LicenseRuleStatement",
    }
}
