//! What may stand where no property of a resource does: arguments of functions, conditions,
//! outputs.

use super::catalogue::Function::{
    And, Base64, Cidr, Condition, Contains, EachMemberEquals, EachMemberIn, Equals, FindInMap,
    GetAtt, GetAzs, GetStackOutput, If, ImportValue, Join, Length, Not, Or, Ref, RefAll, Select,
    Split, Sub, ToJsonString, Transform, ValueOf, ValueOfAll,
};
use super::catalogue::Functions;
use super::kinds::Kinds;

/// What may stand in a place that is no property of a resource.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    /// What the place is, for messages: ``the delimiter of `Fn::Join` ``.
    pub(crate) name: &'static str,
    /// The kinds of value.
    pub(crate) kinds: Kinds,
    /// The functions that are allowed.
    pub(crate) functions: Functions,
    /// The functions that are allowed beside them with `AWS::LanguageExtensions`.
    pub(crate) extended: Functions,
    /// What an item of a literal list may be.
    pub(crate) items: Option<&'static Self>,
}

/// What functions may name, at any depth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Anything of the template.
    #[default]
    Resources,
    /// What is known before any resource is: parameters, mappings, pseudo parameters. The names
    /// of imports, and attributes of resources that the template itself must tell.
    Names,
    /// The same and imports: the names of exports.
    Exports,
    /// As in the section `Conditions`.
    Conditions,
    /// As in the section `Rules`.
    Rules,
}

/// Functions for properties.
const VALUES: Functions = Functions::of(&[
    Base64,
    Cidr,
    FindInMap,
    GetAtt,
    GetAzs,
    GetStackOutput,
    If,
    ImportValue,
    Join,
    Length,
    Ref,
    Select,
    Split,
    Sub,
    ToJsonString,
    Transform,
]);
/// Functions that yield whether something holds.
const LOGIC: Functions = Functions::of(&[And, Condition, Equals, Not, Or]);
const RULES: Functions = LOGIC.and(&[
    Contains,
    EachMemberEquals,
    EachMemberIn,
    RefAll,
    ValueOf,
    ValueOfAll,
]);
/// Functions that yield one text.
const TEXTS: Functions = Functions::of(&[
    Base64,
    FindInMap,
    GetAtt,
    GetStackOutput,
    If,
    ImportValue,
    Join,
    Length,
    Select,
    Sub,
    ToJsonString,
    Transform,
    Ref,
]);
const NONE: Functions = Functions::NONE;

impl Scope {
    /// The functions that are allowed at all.
    pub(super) const fn functions(self) -> Functions {
        match self {
            Self::Resources => VALUES,
            Self::Names => KNOWN,
            Self::Exports => KNOWN.and(&[Cidr, GetAzs, ImportValue]),
            Self::Conditions => CONDITIONS,
            Self::Rules => RULES.and(&[Ref, Join, Select, Split, Sub, FindInMap]),
        }
    }

    /// Whether functions may name resources.
    pub(super) const fn has_resources(self) -> bool {
        matches!(self, Self::Resources)
    }

    /// What it is, for messages.
    pub(super) const fn describe(self) -> &'static str {
        match self {
            Self::Resources => "a property",
            Self::Names => "a value that must be known before there are resources",
            Self::Exports => "the name of an export",
            Self::Conditions => "a condition",
            Self::Rules => "a rule",
        }
    }
}

/// Functions that need no resource.
const KNOWN: Functions = Functions::of(&[
    Base64,
    FindInMap,
    If,
    Join,
    Length,
    Ref,
    Select,
    Split,
    Sub,
    ToJsonString,
    Transform,
]);
const CONDITIONS: Functions = LOGIC.and(&[
    FindInMap,
    Join,
    Length,
    Ref,
    Select,
    Split,
    Sub,
    ToJsonString,
    Transform,
]);

impl Slot {
    pub(crate) const CONDITION: Self = Self::condition("a condition", LOGIC.and(&[Transform]));
    pub(super) const AND: Self = Self::CONDITION.named("an argument of `Fn::And`");
    pub(super) const OR: Self = Self::CONDITION.named("an argument of `Fn::Or`");
    pub(super) const NOT: Self = Self::CONDITION.named("the argument of `Fn::Not`");
    pub(super) const RULE_AND: Self = Self::RULE.named("an argument of `Fn::And`");
    pub(super) const RULE_OR: Self = Self::RULE.named("an argument of `Fn::Or`");
    pub(super) const RULE_NOT: Self = Self::RULE.named("the argument of `Fn::Not`");
    pub(crate) const RULE: Self = Self::condition("a condition of a rule", RULES);
    pub(crate) const OUTPUT: Self = Self::text("the value of an output", VALUES);
    pub(crate) const EXPORT: Self = Self::text("the name of an export", VALUES);

    pub(super) const EQUALS: Self = Self::text(
        "an argument of `Fn::Equals`",
        Functions::of(&[
            FindInMap,
            Join,
            Length,
            Ref,
            Select,
            Split,
            Sub,
            ToJsonString,
            Transform,
            ValueOf,
        ]),
    );
    pub(super) const REF: Self = Self::text("the argument of `Ref`", NONE).extended(NAMES);
    pub(super) const GET_ATT_RESOURCE: Self =
        Self::text("the resource of `Fn::GetAtt`", NONE).extended(NAMES);
    pub(super) const GET_ATT_ATTRIBUTE: Self =
        Self::text("the attribute of `Fn::GetAtt`", Functions::of(&[Ref])).extended(NAMES);
    pub(super) const SUB_TEXT: Self = Self::text("the first argument of `Fn::Sub`", NONE);
    pub(super) const SUB_VARIABLE: Self =
        Self::text("a variable of `Fn::Sub`", TEXTS.and(&[GetAzs, Split]));
    pub(super) const JOIN_DELIMITER: Self = Self::text("the delimiter of `Fn::Join`", NONE);
    pub(super) const JOIN_LIST: Self = Self::list(
        "the second argument of `Fn::Join`",
        LISTS.and(&[Transform]),
        &Self::JOIN_ITEM,
    );
    const JOIN_ITEM: Self = Self::text("an item of `Fn::Join`", TEXTS);
    pub(super) const SPLIT_DELIMITER: Self = Self::text("the delimiter of `Fn::Split`", NONE);
    pub(super) const SPLIT_TEXT: Self = Self::text("the second argument of `Fn::Split`", TEXTS);
    pub(super) const SELECT_INDEX: Self = Self::text(
        "the index of `Fn::Select`",
        Functions::of(&[FindInMap, Ref]),
    )
    .extended(Functions::of(&[Length]));
    pub(super) const SELECT_LIST: Self = Self::list(
        "the second argument of `Fn::Select`",
        LISTS.and(&[Transform]),
        &Self::SELECT_ITEM,
    );
    const SELECT_ITEM: Self = Self::any(
        "an item of `Fn::Select`",
        Functions::of(&[FindInMap, GetAtt, GetStackOutput, If, Ref]),
    );
    pub(super) const BASE64: Self = Self::text("the argument of `Fn::Base64`", TEXTS);
    pub(super) const CIDR_BLOCK: Self =
        Self::text("the address block of `Fn::Cidr`", CIDR_FUNCTIONS);
    pub(super) const CIDR_COUNT: Self =
        Self::text("the number of blocks of `Fn::Cidr`", CIDR_FUNCTIONS);
    pub(super) const CIDR_BITS: Self = Self::text("the bits of `Fn::Cidr`", CIDR_FUNCTIONS);
    pub(super) const GET_AZS: Self = Self::text(
        "the region of `Fn::GetAZs`",
        Functions::of(&[FindInMap, GetAtt, If, Join, Ref, Select, Sub]),
    );
    pub(super) const FIND_IN_MAP: Self = Self::text(
        "an argument of `Fn::FindInMap`",
        Functions::of(&[FindInMap, Ref]),
    )
    .extended(Functions::of(&[
        If,
        Join,
        Length,
        Select,
        Split,
        Sub,
        ToJsonString,
    ]));
    pub(super) const FIND_IN_MAP_DEFAULT: Self =
        Self::any("the `DefaultValue` of `Fn::FindInMap`", VALUES);
    pub(super) const IMPORT_VALUE: Self = Self::text("the name in `Fn::ImportValue`", TEXTS);
    pub(super) const LENGTH: Self = Self::list(
        "the argument of `Fn::Length`",
        Functions::of(&[Cidr, FindInMap, GetAzs, If, Ref, Split]),
        &Self::LENGTH_ITEM,
    );
    const LENGTH_ITEM: Self = Self::any("an item of `Fn::Length`", VALUES);
    pub(super) const TO_JSON_STRING: Self = Self {
        kinds: Kinds::LIST.or(Kinds::OBJECT),
        ..Self::any(
            "the argument of `Fn::ToJsonString`",
            Functions::of(&[FindInMap, GetAtt, GetAzs, If, Ref, Select, Split]),
        )
    };
    pub(super) const STACK_OUTPUT: Self = Self::text("an argument of `Fn::GetStackOutput`", TEXTS);
    pub(super) const CONTAINS: [Self; 2] = [
        Self::rule_list("the first argument of `Fn::Contains`"),
        Self::text("the second argument of `Fn::Contains`", RULE_TEXTS),
    ];
    pub(super) const EACH_MEMBER_EQUALS: [Self; 2] = [
        Self::rule_list("the first argument of `Fn::EachMemberEquals`"),
        Self::text("the second argument of `Fn::EachMemberEquals`", RULE_TEXTS),
    ];
    pub(super) const EACH_MEMBER_IN: [Self; 2] = [
        Self::rule_list("the first argument of `Fn::EachMemberIn`"),
        Self::rule_list("the second argument of `Fn::EachMemberIn`"),
    ];
    pub(super) const VALUE_OF: [Self; 2] = [
        Self::text("the first argument of `Fn::ValueOf`", NONE),
        Self::text("the second argument of `Fn::ValueOf`", NONE),
    ];
    pub(super) const VALUE_OF_ALL: [Self; 2] = [
        Self::text("the first argument of `Fn::ValueOfAll`", NONE),
        Self::text("the second argument of `Fn::ValueOfAll`", NONE),
    ];
    pub(super) const REF_ALL: Self = Self::text("the argument of `Fn::RefAll`", NONE);
    const RULE_ITEM: Self = Self::text("an item of a list of a rule function", RULE_TEXTS);

    const fn rule_list(name: &'static str) -> Self {
        Self::list(name, RULE_LISTS, &Self::RULE_ITEM)
    }

    const fn any(name: &'static str, functions: Functions) -> Self {
        Self {
            name,
            kinds: Kinds::ANY,
            functions,
            extended: NONE,
            items: None,
        }
    }

    const fn text(name: &'static str, functions: Functions) -> Self {
        Self {
            kinds: Kinds::TEXT,
            ..Self::any(name, functions)
        }
    }

    const fn list(name: &'static str, functions: Functions, items: &'static Self) -> Self {
        Self {
            kinds: Kinds::LIST,
            items: Some(items),
            ..Self::any(name, functions)
        }
    }

    const fn condition(name: &'static str, functions: Functions) -> Self {
        Self {
            kinds: Kinds::CONDITION,
            ..Self::any(name, functions)
        }
    }

    const fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    const fn extended(mut self, functions: Functions) -> Self {
        self.extended = functions;
        self
    }
}

/// What may make a name with `AWS::LanguageExtensions`.
const NAMES: Functions = Functions::of(&[Base64, FindInMap, If, Join, Ref, Sub, ToJsonString]);
/// What may make a list that is an argument.
const LISTS: Functions = Functions::of(&[Cidr, FindInMap, GetAtt, GetAzs, If, Ref, Split]);
/// What may make a text, and a list, of a function of a rule.
const RULE_TEXTS: Functions = Functions::of(&[Ref, ValueOf, FindInMap, Sub, Join, Select]);
const RULE_LISTS: Functions = Functions::of(&[Ref, RefAll, ValueOf, ValueOfAll, Split, FindInMap]);
const CIDR_FUNCTIONS: Functions =
    Functions::of(&[FindInMap, GetAtt, If, ImportValue, Ref, Select, Sub]);
