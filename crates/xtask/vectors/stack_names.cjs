// Stack names, artifact ids, template files and assembly folders of stacks below stages and constructs.
'use strict';

const path = require('node:path');
const { Stage } = require('aws-cdk-lib');
const { app, scopes, refusal } = require('./build.cjs');
const { generator, WORDS } = require('./random.cjs');

const stage = (id) => ({ kind: 'stage', id });
const construct = (id) => ({ kind: 'construct', id });
const stack = (id, name) => (name === undefined ? { kind: 'stack', id } : { kind: 'stack', id, stack_name: name });

const CHOSEN = [
  [stack('LogArchive')],
  [stack('log-archive')],
  [stack('LogArchive', 'security-log-archive')],
  [stage('Prod'), stack('Archive')],
  [stage('Prod'), stack('Archive', 'archive')],
  [stage('Prod'), construct('Grp'), stack('Inner')],
  [stage('Org'), stage('Prod'), stack('Archive')],
  [stage('Org'), construct('Grp'), stage('Prod'), construct('Grp'), stack('Archive')],
  [construct('Grp'), stack('Inner')],
  [construct('Grp'), stack('Grp')],
  [construct('MyGrp'), stack('Grp')],
  [construct('Grp'), stack('Default')],
  [construct('Grp'), stack('Resource')],
  [construct('Default'), stack('Inner')],
  [stage('Prod'), stack('Default')],
  [stage('pre-prod'), stack('Archive')],
  [stack('a'.repeat(128))],
  [stack('a'.repeat(129))],
  [construct('a'.repeat(100)), stack('b'.repeat(100))],
  [stage('a'.repeat(60)), construct('b'.repeat(60)), stack('c'.repeat(60))],
  [stage('a'.repeat(100)), stack('b'.repeat(100))],
  [construct('a-b'), stack('c_d')],
  [stack('a_b')],
  [stack('1st')],
  [stack('é')],
  [stack('a b')],
  [stack('a/b')],
  [stack('LogArchive', 'a_b')],
  [stack('LogArchive', '1st')],
  [stack('LogArchive', 'a'.repeat(129))],
  [stack('LogArchive', '')],
  [stage('1st'), stack('A')],
  [stage('a b'), stack('A')],
  [stage('a_b'), stack('A')],
  [stage('a.b'), stack('A')],
  [stage(''), stack('A')],
  [construct('Ünï'), stack('Archive')],
  [construct('日本'), stack('Archive')],
];

function randomScopes(random) {
  const list = [];
  for (let depth = random.below(4); depth > 0; depth -= 1) {
    const id = random.pick(WORDS) + (random.chance(0.2) ? '-' + random.pick(WORDS) : '');
    list.push(random.chance(0.4) ? stage(id) : construct(id));
  }
  const id = random.pick(WORDS) + (random.chance(0.2) ? random.pick(['-', '_', '.', '/']) + random.pick(WORDS) : '');
  list.push(random.chance(0.2) ? stack(id, 'named-' + random.pick(WORDS)) : stack(id));
  return list;
}

function names(list) {
  const root = app();
  const made = scopes(root, list);
  const folder = path.relative(root.outdir, Stage.of(made).outdir);
  return {
    stack_name: made.stackName,
    artifact_id: made.artifactId,
    template_file: made.templateFile,
    assembly: folder.split(path.sep).filter((part) => part !== ''),
    display_name: list.map(({ id }) => id.replaceAll('/', '--')).join('/'),
  };
}

function cases(seed) {
  const random = generator(seed + 1);
  const lists = [...CHOSEN];
  const seen = new Set(lists.map((list) => JSON.stringify(list)));
  while (lists.length < 140) {
    const list = randomScopes(random);
    const key = JSON.stringify(list);
    if (!seen.has(key)) lists.push(list);
    seen.add(key);
  }
  const accepted = [];
  const rejected = [];
  for (const list of lists) {
    const error = refusal(() => names(list));
    if (error === null) accepted.push({ scopes: list, ...names(list) });
    else rejected.push({ scopes: list, error });
  }
  return { cases: accepted, rejected };
}

module.exports = { cases };
