// Logical ids of resources at random paths below a stack, and the paths that the CDK refuses.
'use strict';

const { Stack } = require('aws-cdk-lib');
const { app, resource, refusal } = require('./build.cjs');
const { generator, constructPath } = require('./random.cjs');

const CHOSEN = [
  ['B', 'Resource'], ['A', 'B', 'Resource'], ['A', 'Default'], ['A', 'Default', 'Resource'], ['Foo-Bar_1'],
  ['Pipeline', 'Pipeline'], ['MyPipeline', 'Pipeline', 'Resource'], ['L1', 'L2', 'Pipeline', 'Pipeline'],
  ['Resource'], ['Resource', 'X'], ['Resource', 'Resource'], ['T', 'S3', 'Policy', 'Resource'],
  ['a'.repeat(255)], ['a'.repeat(256)], ['a'.repeat(254) + '-é'], ['a'.repeat(300), 'b'], ['Ünï', 'Resource'],
  ['1', '2'], ['42'], ['a/b'], ['a/b', 'c'], ['a--b', 'c'], ['日本', 'Key'], ['Default', 'Key'], ['Key', 'Default', 'Default'],
  ['x', '日本'], ['日本', '日本'], ['Logs', 'Default', 'Logs', 'Resource'], ['Logs', 'ogs', 's'], ['a'.repeat(240), 'b', 'Resource'],
];

function logicalId(path) {
  const stack = new Stack(app(), 'Stack');
  return stack.resolve(resource(stack, path).logicalId);
}

function cases(seed) {
  const random = generator(seed);
  const paths = [...CHOSEN];
  const seen = new Set(paths.map((path) => JSON.stringify(path)));
  while (paths.length < 420) {
    const path = constructPath(random);
    const key = JSON.stringify(path);
    if (!seen.has(key)) paths.push(path);
    seen.add(key);
  }
  const accepted = [];
  const rejected = [];
  for (const path of paths) {
    const error = refusal(() => logicalId(path));
    if (error === null) accepted.push({ path, logical_id: logicalId(path) });
    else rejected.push({ path, error });
  }
  for (const path of [['Default'], ['Default', 'Default'], ['---'], ['日本語'], ['-'], ['']]) {
    if (!seen.has(JSON.stringify(path))) rejected.push({ path, error: refusal(() => logicalId(path)) });
  }
  return { cases: accepted, rejected };
}

module.exports = { cases };
