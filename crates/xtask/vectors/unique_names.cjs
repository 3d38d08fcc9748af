// Names.uniqueId and Names.uniqueResourceName of constructs anywhere in the tree.
'use strict';

const { Names } = require('aws-cdk-lib');
const { app, constructs, refusal, scopes } = require('./build.cjs');
const { generator, constructPath } = require('./random.cjs');

const SCOPES = [
  [{ kind: 'stack', id: 'LogArchive' }],
  [{ kind: 'stack', id: 'LogArchive', stack_name: 'security-log-archive' }],
  [{ kind: 'stage', id: 'Prod' }, { kind: 'stack', id: 'LogArchive' }],
  [{ kind: 'construct', id: 'Grp' }, { kind: 'stack', id: 'Inner' }],
];
const OPTIONS = [
  {},
  { maxLength: 63 },
  { maxLength: 64 },
  { maxLength: 27 },
  { maxLength: 128, separator: '-' },
  { maxLength: 63, separator: '-', allowedSpecialCharacters: '.-' },
  { separator: '_', allowedSpecialCharacters: '_' },
];

function names({ scopes: list, path, options }) {
  const construct = constructs(scopes(app(), list), path);
  return { unique_id: Names.uniqueId(construct), unique_resource_name: Names.uniqueResourceName(construct, options) };
}

function cases(seed) {
  const random = generator(seed + 4);
  const accepted = [];
  while (accepted.length < 150) {
    const input = {
      scopes: random.pick(SCOPES),
      path: random.chance(0.1) ? [] : constructPath(random, { max: 4 }),
      options: random.pick(OPTIONS),
    };
    if (refusal(() => names(input)) === null) accepted.push({ ...input, ...names(input) });
  }
  return { cases: accepted };
}

module.exports = { cases };
