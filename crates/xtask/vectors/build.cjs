// Building pieces of a construct tree out of lists of ids.
'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { App, CfnResource, Stack, Stage } = require('aws-cdk-lib');
const { Construct } = require('constructs');

const ENVIRONMENT = { account: '111111111111', region: 'ca-central-1' };

/** The child of `scope` with this id, made when it is not there. */
function child(scope, id, make) {
  return scope.node.tryFindChild(id) ?? make(scope, id);
}

/** Plain constructs along `ids`, made where they are missing; returns the last. */
function constructs(scope, ids) {
  return ids.reduce((parent, id) => child(parent, id, (s, i) => new Construct(s, i)), scope);
}

/** A resource at the path `ids` below `stack`. */
function resource(stack, ids, type = 'AWS::S3::Bucket') {
  const parent = constructs(stack, ids.slice(0, -1));
  return new CfnResource(parent, ids[ids.length - 1], { type });
}

/** Nested scopes: `[{ kind: 'stage' | 'construct' | 'stack', id, stack_name? }]`; returns the innermost. */
function scopes(app, list) {
  return list.reduce((parent, { kind, id, stack_name: stackName }) => {
    if (kind === 'stage') return child(parent, id, (s, i) => new Stage(s, i));
    if (kind === 'stack') return new Stack(parent, id, { env: ENVIRONMENT, stackName });
    return child(parent, id, (s, i) => new Construct(s, i));
  }, app);
}

const OUTPUT = fs.mkdtempSync(path.join(os.tmpdir(), 'vectors-'));
process.on('exit', () => fs.rmSync(OUTPUT, { recursive: true, force: true }));

/** An app whose references between stacks have this strength; what it writes is removed at exit. */
function app(strength = 'strong') {
  return new App({
    outdir: fs.mkdtempSync(path.join(OUTPUT, 'app-')),
    analyticsReporting: false,
    treeMetadata: false,
    stackTraces: false,
    context: { '@aws-cdk/core:defaultCrossStackReferences': strength },
  });
}

/** The message of what `action` throws, or null. */
function refusal(action) {
  try {
    action();
    return null;
  } catch (error) {
    return error.message.split('\n')[0];
  }
}

module.exports = { ENVIRONMENT, app, constructs, resource, scopes, refusal };
