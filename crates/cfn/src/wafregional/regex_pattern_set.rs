// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! `AWS::WAFRegional::RegexPatternSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnRegexPatternSet = "AWS::WAFRegional::RegexPatternSet", "wafregional-regexpatternset", reference name,
        arn "arn:${Partition}:waf-regional:${Region}:${Account}:regexpatternset/${Id}";
    new {
        /// an update replaces the resource
        A name: str = "Name",
        /// each: at most 200 characters
        B regex_pattern_strings: c::List<str> = "RegexPatternStrings",
    }
    set {}
    get {
        ID: c::Name<CfnRegexPatternSet> = "Id",
    }
}
