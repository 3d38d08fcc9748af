//! CloudFormation's intrinsic functions.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html>

use super::node::{Expr, Fields, Node, Text};
use super::{IntoValue, Json, List, Map, Predicate, Value};
use crate::element::{Condition, Mapping, Parameter};

fn call<T: ?Sized>(name: &'static str, arguments: impl IntoIterator<Item = Node>) -> Value<T> {
    Value::from_node(Node::call(
        name,
        Node::List(arguments.into_iter().collect()),
    ))
}

/// `Fn::Join`: the items of a list with `delimiter` between them.
///
/// For pieces of text known one by one, [`concat`](super::concat()) reads better.
#[must_use]
pub fn join(delimiter: &str, items: impl IntoValue<List<str>>) -> Value<str> {
    let items = items.into_value().into_node();
    if let Node::List(list) = &items {
        let literals: Option<Vec<&str>> = list.iter().map(literal).collect();
        if let Some(literals) = literals {
            return literals.join(delimiter).into_value();
        }
    }
    call("Fn::Join", [Node::text(delimiter.to_owned()), items])
}

fn literal(node: &Node) -> Option<&str> {
    match node {
        Node::Str(text) => Some(text),
        _ => None,
    }
}

/// `Fn::Split`: the pieces of `text` between occurrences of `delimiter`.
#[must_use]
pub fn split(delimiter: &str, text: impl IntoValue<str>) -> Value<List<str>> {
    let delimiter = Node::text(delimiter.to_owned());
    call("Fn::Split", [delimiter, text.into_value().into_node()])
}

/// `Fn::Select`: the item at `index`, counted from 0.
#[must_use]
pub fn select<T: ?Sized>(index: impl IntoValue<i64>, list: impl IntoValue<List<T>>) -> Value<T> {
    let index = index.into_value().into_node();
    call("Fn::Select", [index, list.into_value().into_node()])
}

/// `Fn::Sub`: `template` with `${Name}` replaced by the variable of that name; `${AWS::Region}`
/// and the other pseudo parameters need no variable, `${!Name}` is left as it stands.
///
/// A name that is neither is an error at synthesis: refer to resources through a variable, so
/// that the reference is followed when logical ids change.
#[must_use]
pub fn sub<K: Into<String>, V: IntoValue<str>>(
    template: &str,
    variables: impl IntoIterator<Item = (K, V)>,
) -> Value<str> {
    let variables: Fields = variables
        .into_iter()
        .map(|(name, value)| (Text::Owned(name.into()), value.into_value().into_node()))
        .collect();
    Value::from_expr(Expr::Sub(Text::Owned(template.to_owned()), variables))
}

/// `Fn::Base64`: `text` in base 64, for user data.
#[must_use]
pub fn base64(text: impl IntoValue<str>) -> Value<str> {
    Value::from_node(Node::call("Fn::Base64", text.into_value().into_node()))
}

/// `Fn::Cidr`: `count` (1 to 256) blocks of `cidr_bits` host bits inside `block`.
#[must_use]
pub fn cidr(
    block: impl IntoValue<str>,
    count: impl IntoValue<i64>,
    cidr_bits: impl IntoValue<i64>,
) -> Value<List<str>> {
    let [count, bits] = [count.into_value(), cidr_bits.into_value()].map(Value::into_node);
    call("Fn::Cidr", [block.into_value().into_node(), count, bits])
}

/// `Fn::GetAZs`: the availability zones of a region; of the stack's own with `""`.
#[must_use]
pub fn get_azs(region: impl IntoValue<str>) -> Value<List<str>> {
    Value::from_node(Node::call("Fn::GetAZs", region.into_value().into_node()))
}

/// `Fn::FindInMap`: the value of a mapping under two keys.
///
/// Literal keys that the mapping lacks are an error at synthesis.
#[must_use]
pub fn find_in_map(
    mapping: Mapping,
    top_key: impl IntoValue<str>,
    second_key: impl IntoValue<str>,
) -> Value<str> {
    call(
        "Fn::FindInMap",
        [
            Node::expr(Expr::LogicalId(mapping.id())),
            top_key.into_value().into_node(),
            second_key.into_value().into_node(),
        ],
    )
}

/// `Fn::FindInMap` of an entry that is a list.
#[must_use]
pub fn find_list_in_map(
    mapping: Mapping,
    top_key: impl IntoValue<str>,
    second_key: impl IntoValue<str>,
) -> Value<List<str>> {
    Value::from_node(find_in_map(mapping, top_key, second_key).into_node())
}

/// `Fn::FindInMap` with a default for keys that the mapping lacks. Needs the transform
/// `AWS::LanguageExtensions`, which synthesis adds.
#[must_use]
pub fn find_in_map_or(
    mapping: Mapping,
    top_key: impl IntoValue<str>,
    second_key: impl IntoValue<str>,
    default: impl IntoValue<str>,
) -> Value<str> {
    let default = [("DefaultValue", default.into_value().into_node())];
    call(
        "Fn::FindInMap",
        [
            Node::expr(Expr::LogicalId(mapping.id())),
            top_key.into_value().into_node(),
            second_key.into_value().into_node(),
            Node::map(default),
        ],
    )
}

/// `Fn::If`: one value or the other. [`no_value`](super::pseudo::no_value) removes a property.
#[must_use]
pub fn if_<T: ?Sized>(
    condition: Condition,
    then: impl IntoValue<T>,
    otherwise: impl IntoValue<T>,
) -> Value<T> {
    call(
        "Fn::If",
        [
            Node::expr(Expr::LogicalId(condition.id())),
            then.into_value().into_node(),
            otherwise.into_value().into_node(),
        ],
    )
}

/// `Fn::ImportValue`: the value that another stack of the same account and region exports.
///
/// Between stacks of one app, use the value itself: the import is made at synthesis.
#[must_use]
pub fn import_value(export: impl IntoValue<str>) -> Value<str> {
    Value::from_node(Node::call(
        "Fn::ImportValue",
        export.into_value().into_node(),
    ))
}

/// `Fn::GetStackOutput`: an output of another stack, also of another region (`None`: the same).
///
/// Between stacks of one app, use the value itself: output and reading are made at synthesis.
#[must_use]
pub fn get_stack_output(
    stack_name: impl IntoValue<str>,
    output: impl IntoValue<str>,
    region: Option<Value<str>>,
) -> Value<str> {
    let mut arguments = Fields::default();
    arguments.set("StackName", stack_name.into_value().into_node());
    arguments.set("OutputName", output.into_value().into_node());
    if let Some(region) = region {
        arguments.set("Region", region.into_node());
    }
    Value::from_node(Node::call("Fn::GetStackOutput", Node::Map(arguments)))
}

/// [`get_stack_output`] of another account, read with `role`: a role there that trusts the
/// consuming account and allows `cloudformation:DescribeStacks`.
#[must_use]
pub fn get_stack_output_with_role(
    stack_name: impl IntoValue<str>,
    output: impl IntoValue<str>,
    region: Option<Value<str>>,
    role: impl IntoValue<str>,
) -> Value<str> {
    let mut node = get_stack_output(stack_name, output, region).into_node();
    if let Node::Expr(expr) = &mut node
        && let Expr::Call(_, Node::Map(arguments)) = &mut **expr
    {
        arguments.set("RoleArn", role.into_value().into_node());
    }
    Value::from_node(node)
}

/// `Fn::Transform`: the result of the macro `name` called with `parameters`.
#[must_use]
pub fn transform(name: &str, parameters: impl IntoValue<Map<Json>>) -> Value<Json> {
    let arguments = Node::map([
        ("Name", Node::text(name.to_owned())),
        ("Parameters", parameters.into_value().into_node()),
    ]);
    Value::from_node(Node::call("Fn::Transform", arguments))
}

/// `Fn::Length`: the number of items of a list. Needs the transform `AWS::LanguageExtensions`,
/// which synthesis adds.
#[must_use]
pub fn length<T: ?Sized>(list: impl IntoValue<List<T>>) -> Value<i64> {
    Value::from_node(Node::call("Fn::Length", list.into_value().into_node()))
}

/// `Fn::ToJsonString`: JSON as text, with what is inside resolved first. Needs the transform
/// `AWS::LanguageExtensions`, which synthesis adds.
#[must_use]
pub fn to_json_string(json: impl IntoValue<Json>) -> Value<str> {
    Value::from_node(Node::call(
        "Fn::ToJsonString",
        json.into_value().into_node(),
    ))
}

/// The entry of an object that repeats itself: `Fn::ForEach::name` over `collection`.
///
/// Inside `key` and `body`, `${identifier}` stands for the item. For repeated resources and
/// outputs see [`Scope::for_each`](crate::Scope::for_each). Needs the transform
/// `AWS::LanguageExtensions`, which synthesis adds.
#[must_use]
pub fn for_each(
    name: &str,
    identifier: &str,
    collection: impl IntoValue<List<str>>,
    key: &str,
    body: impl IntoValue<Json>,
) -> (String, Value<Json>) {
    let body = [(key.to_owned(), body.into_value().into_node())];
    let arguments = vec![
        Node::text(identifier.to_owned()),
        collection.into_value().into_node(),
        Node::map(body),
    ];
    (
        std::format!("Fn::ForEach::{name}"),
        Value::from_node(Node::List(arguments)),
    )
}

/// `Fn::Equals`: whether two values are the same text.
#[must_use]
pub fn equals(left: impl IntoValue<str>, right: impl IntoValue<str>) -> Value<Predicate> {
    let sides = [left.into_value(), right.into_value()];
    call("Fn::Equals", sides.map(Value::into_node))
}

/// `Fn::And` of 2 to 10 predicates.
#[must_use]
pub fn and<P: IntoValue<Predicate>>(all: impl IntoIterator<Item = P>) -> Value<Predicate> {
    call(
        "Fn::And",
        all.into_iter().map(|p| p.into_value().into_node()),
    )
}

/// `Fn::Or` of 2 to 10 predicates.
#[must_use]
pub fn or<P: IntoValue<Predicate>>(any: impl IntoIterator<Item = P>) -> Value<Predicate> {
    call(
        "Fn::Or",
        any.into_iter().map(|p| p.into_value().into_node()),
    )
}

/// `Fn::Not`: the opposite.
#[must_use]
pub fn not(predicate: impl IntoValue<Predicate>) -> Value<Predicate> {
    call("Fn::Not", [predicate.into_value().into_node()])
}

/// `Fn::Contains`, in rules: whether `list` holds `item`.
#[must_use]
pub fn contains(list: impl IntoValue<List<str>>, item: impl IntoValue<str>) -> Value<Predicate> {
    let list = list.into_value().into_node();
    call("Fn::Contains", [list, item.into_value().into_node()])
}

/// `Fn::EachMemberEquals`, in rules: whether every item of `list` is `text`.
#[must_use]
pub fn each_member_equals(
    list: impl IntoValue<List<str>>,
    text: impl IntoValue<str>,
) -> Value<Predicate> {
    let list = list.into_value().into_node();
    call(
        "Fn::EachMemberEquals",
        [list, text.into_value().into_node()],
    )
}

/// `Fn::EachMemberIn`, in rules: whether every item of `list` is one of `allowed`.
#[must_use]
pub fn each_member_in(
    list: impl IntoValue<List<str>>,
    allowed: impl IntoValue<List<str>>,
) -> Value<Predicate> {
    let list = list.into_value().into_node();
    call("Fn::EachMemberIn", [list, allowed.into_value().into_node()])
}

/// `Fn::RefAll`, in rules: all values of parameters of one type, such as `AWS::EC2::VPC::Id`.
#[must_use]
pub fn ref_all(parameter_type: &str) -> Value<List<str>> {
    let name = Node::text(parameter_type.to_owned());
    Value::from_node(Node::call("Fn::RefAll", name))
}

/// `Fn::ValueOf`, in rules: an attribute of a parameter's value, such as its `VpcId`.
#[must_use]
pub fn value_of<T: ?Sized>(parameter: Parameter<T>, attribute: &str) -> Value<str> {
    let parameter = Node::expr(Expr::LogicalId(parameter.node()));
    call("Fn::ValueOf", [parameter, Node::text(attribute.to_owned())])
}

/// `Fn::ValueOfAll`, in rules: an attribute of all parameters of one type.
#[must_use]
pub fn value_of_all(parameter_type: &str, attribute: &str) -> Value<List<str>> {
    let names = [parameter_type, attribute].map(|name| Node::text(name.to_owned()));
    call("Fn::ValueOfAll", names)
}
