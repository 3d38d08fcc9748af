// Two constructs or two elements that want one name, with the CDK's message, or null where it accepts them.
'use strict';

const { CfnOutput, CfnParameter, Stack } = require('aws-cdk-lib');
const { app, ENVIRONMENT, refusal, resource } = require('./build.cjs');

/** Resources at all these paths of one stack, then synthesis. */
function resources(paths) {
  const root = app();
  const stack = new Stack(root, 'Stack');
  for (const path of paths) resource(stack, path);
  root.synth();
}

const SAME_ID = [
  [['Key'], ['Key']],
  [['Key', 'Resource'], ['Key', 'Resource']],
  [['a/b'], ['a--b']],
  [['A', 'Default'], ['A']],
];
const SAME_LOGICAL_ID = [
  [['Foo-Bar'], ['FooBar']],
  [['A', 'Default'], ['Default', 'A']],
  [['log_group'], ['log-group']],
  [['é1'], ['1']],
];
// These differ only where the hash does not look away.
const DIFFERENT = [
  [['Key'], ['key']],
  [['Key', 'Resource'], ['Key', 'Key']],
  [['A-B', 'C'], ['A', 'BC']],
  [['A', 'Resource'], ['A', 'Other']],
];

/** A resource together with an output or a parameter whose logical id is the same. */
function mixed(Other, props) {
  const root = app();
  const stack = new Stack(root, 'Stack');
  resource(stack, ['Foo-Bar']);
  new Other(stack, 'FooBar', props);
  root.synth();
}

/** Two stacks of one app with the same name, in the same or in different environments. */
function sameStackName(second) {
  const root = app();
  new Stack(root, 'A', { stackName: 'archive', env: ENVIRONMENT });
  new Stack(root, 'B', { stackName: 'archive', env: second });
  root.synth();
}

function cases() {
  const all = [...SAME_ID, ...SAME_LOGICAL_ID, ...DIFFERENT];
  return {
    resources: all.map((paths) => ({ paths, error: refusal(() => resources(paths)) })),
    elements: [
      { resource: 'Foo-Bar', output: 'FooBar', error: refusal(() => mixed(CfnOutput, { value: 'x' })) },
      { resource: 'Foo-Bar', parameter: 'FooBar', error: refusal(() => mixed(CfnParameter, {})) },
    ],
    stacks: [
      { stack_name: 'archive', environments: 'same', error: refusal(() => sameStackName(ENVIRONMENT)) },
      {
        stack_name: 'archive',
        environments: 'different',
        error: refusal(() => sameStackName({ ...ENVIRONMENT, region: 'eu-west-1' })),
      },
    ],
  };
}

module.exports = { cases };
