// Outputs and exports that a reference between two stacks makes: strong ones (Fn::ImportValue) and
// weak ones (Fn::GetStackOutput).
'use strict';

const { CfnResource, Stack } = require('aws-cdk-lib');
const { app, ENVIRONMENT, resource, scopes } = require('./build.cjs');
const { generator, constructPath, WORDS } = require('./random.cjs');

const ATTRIBUTES = [null, 'Arn', 'DomainName', 'Outputs.Key', 'Endpoint.Address', 'KeyId'];

const CHOSEN = [
  { scopes: [{ kind: 'stack', id: 'A' }], path: ['Key', 'Resource'], attribute: 'Arn' },
  { scopes: [{ kind: 'stack', id: 'A' }], path: ['Key', 'Resource'], attribute: null },
  { scopes: [{ kind: 'stack', id: 'A' }], path: ['Key'], attribute: 'Endpoint.Address' },
  { scopes: [{ kind: 'stack', id: 'A', stack_name: 'archive' }], path: ['Key', 'Resource'], attribute: 'Arn' },
  { scopes: [{ kind: 'stage', id: 'Prod' }, { kind: 'stack', id: 'A' }], path: ['Key', 'Resource'], attribute: 'Arn' },
  { scopes: [{ kind: 'stack', id: 'a'.repeat(120) }], path: ['b'.repeat(240), 'Resource'], attribute: 'Arn' },
  { scopes: [{ kind: 'stack', id: 'A' }], path: ['a'.repeat(300), 'Resource'], attribute: null },
];

function randomCase(random) {
  const list = random.chance(0.3) ? [{ kind: 'stage', id: random.pick(['Prod', 'pre-prod', 'eu']) }] : [];
  if (random.chance(0.3)) list.push({ kind: 'construct', id: random.pick(['Grp', 'Network', 'a-b']) });
  const name = random.chance(0.2) ? { stack_name: 'named-stack' } : {};
  list.push({ kind: 'stack', id: random.pick(WORDS.filter((word) => /^[A-Za-z]/.test(word))), ...name });
  return { scopes: list, path: constructPath(random, { max: 4 }), attribute: random.pick(ATTRIBUTES) };
}

/** What one reference from another stack of the same account makes in the producer, and what the consumer says. */
function reference(strength, region, { scopes: list, path, attribute }) {
  const root = app(strength);
  const producer = scopes(root, list);
  const source = resource(producer, path);
  const consumer = new Stack(producer.node.scope, 'TheConsumer', { env: { ...ENVIRONMENT, region } });
  const value = attribute === null ? source.ref : source.getAtt(attribute).toString();
  new CfnResource(consumer, 'Reader', { type: 'AWS::S3::Bucket', properties: { Value: value } });
  const assembly = root.synth();
  const templateOf = (stack) => stacksOf(assembly).find(({ id }) => id === stack.artifactId).template;
  const [[outputId, output]] = Object.entries(templateOf(producer).Outputs);
  return {
    stack_name: producer.stackName,
    logical_id: producer.resolve(source.logicalId),
    output_logical_id: outputId,
    output,
    consumer_value: templateOf(consumer).Resources.Reader.Properties.Value,
  };
}

function stacksOf(assembly) {
  return [...assembly.stacks, ...assembly.nestedAssemblies.flatMap(({ nestedAssembly }) => stacksOf(nestedAssembly))];
}

function cases(seed) {
  const random = generator(seed + 2);
  const inputs = [...CHOSEN];
  while (inputs.length < 60) {
    const input = randomCase(random);
    // Paths without a logical id are in logical_ids.json.
    const named = input.path.filter((id) => id !== 'Default');
    if (named.length > 1 || /[A-Za-z0-9]/.test(named[0] ?? '')) inputs.push(input);
  }
  const same = ENVIRONMENT.region;
  return {
    strong: inputs.map((input) => ({ ...input, ...reference('strong', same, input) })),
    weak: inputs.map((input) => ({ ...input, ...reference('weak', same, input) })),
    weak_other_region: inputs.slice(0, 20).map((input) => ({ ...input, ...reference('weak', 'eu-west-1', input) })),
  };
}

module.exports = { cases };
