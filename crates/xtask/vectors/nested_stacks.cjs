// Nested stacks: the ids of their resources, template files, parameters and outputs of references.
'use strict';

const { CfnResource, NestedStack } = require('aws-cdk-lib');
const { app, constructs, resource, scopes } = require('./build.cjs');
const { generator, constructPath } = require('./random.cjs');

const ATTRIBUTES = [null, 'Arn', 'Outputs.Key', 'KeyId'];
const TOP = [{ kind: 'stack', id: 'Top' }];

const CHOSEN = [
  { scopes: TOP, nested: [['N']], path: ['Key', 'Resource'], attribute: 'Arn' },
  { scopes: TOP, nested: [['N']], path: ['Key', 'Resource'], attribute: null },
  { scopes: TOP, nested: [['Grp', 'N']], path: ['Key', 'Resource'], attribute: 'Arn' },
  { scopes: TOP, nested: [['N'], ['M']], path: ['Key', 'Resource'], attribute: 'Arn' },
  { scopes: [{ kind: 'stage', id: 'Prod' }, ...TOP], nested: [['N']], path: ['Key', 'Resource'], attribute: 'Arn' },
  { scopes: TOP, nested: [['a'.repeat(100)]], path: ['b'.repeat(200), 'Resource'], attribute: 'Arn' },
];

function randomCase(random) {
  const list = random.chance(0.3) ? [{ kind: 'stage', id: 'Prod' }, ...TOP] : TOP;
  const nested = [constructPath(random, { max: 2, slashes: false })];
  if (random.chance(0.3)) nested.push(constructPath(random, { max: 2, slashes: false }));
  const path = [...constructPath(random, { max: 2 }), 'Key'];
  return { scopes: list, nested, path, attribute: random.pick(ATTRIBUTES) };
}

/** Nested stacks at the given paths, each below the one before; returns the innermost. */
function nest(top, paths) {
  return paths.reduce((stack, path) => {
    return new NestedStack(constructs(stack, path.slice(0, -1)), path[path.length - 1]);
  }, top);
}

function value(source, attribute) {
  return attribute === null ? source.ref : source.getAtt(attribute).toString();
}

function read(consumer, value) {
  new CfnResource(consumer, 'Reader', { type: 'AWS::S3::Bucket', properties: { Value: value } });
}

function logicalIdInParent(stack) {
  return stack.nestedStackParent.resolve(stack.nestedStackResource.logicalId);
}

/** The parent's resource is used inside the nested stack: a parameter at each level on the way down. */
function inward({ scopes: list, nested, path, attribute }) {
  const root = app();
  const top = scopes(root, list);
  const source = resource(top, path);
  const inner = nest(top, nested);
  read(inner, value(source, attribute));
  root.synth();
  const template = inner._toCloudFormation();
  return {
    nested_stack_logical_id: logicalIdInParent(inner),
    nested_template_file: inner.templateFile,
    parameter: Object.keys(inner.resolve(template).Parameters)[0],
  };
}

/** The nested stack's resource is used in the parent: an output at each level on the way up. */
function outward({ scopes: list, nested, path, attribute }) {
  const root = app();
  const top = scopes(root, list);
  const inner = nest(top, nested);
  const source = resource(inner, path);
  read(top, value(source, attribute));
  root.synth();
  const template = inner.resolve(inner._toCloudFormation());
  const parent = top.resolve(top._toCloudFormation());
  return { output: Object.keys(template.Outputs)[0], consumer_value: parent.Resources.Reader.Properties.Value };
}

function cases(seed) {
  const random = generator(seed + 3);
  const inputs = [...CHOSEN];
  while (inputs.length < 60) {
    const input = randomCase(random);
    // The CDK names the nested template's file after the whole path; a file system takes 255 bytes.
    if (input.nested.flat().join('').length < 100) inputs.push(input);
  }
  return { cases: inputs.map((input) => ({ ...input, ...inward(input), ...outward(input) })) };
}

module.exports = { cases };
