// Seeded random choices: the same seed makes the same vectors on every machine.
'use strict';

/** A small generator of 32 random bits a step (mulberry32). */
function generator(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)],
  };
}

const WORDS = [
  'Key', 'Logs', 'Bucket', 'Policy', 'Trail', 'OrgTrail', 'Archive', 'LogArchive', 'Network', 'Vpc', 'FlowLog',
  'Stream', 'DeliveryStream', 'Role', 'LogGroup', 'Filter', 'S3', 'KMS', 'Alias', 'Pipeline', 'MyPipeline',
  'Audit', 'AuditRole', 'Prod', 'prod', 'eu', 'a', 'B', '1', '42nd', 'x2', 'Default', 'Resource',
];
const SEPARATED = [
  'log-archive', 'log_group', 'aws.cloudtrail', 'a b', 'Foo-Bar_1', '--', '-', '_', '@aws-cdk', 'a:b', 'x=y',
  'arn:aws:s3:::b', '(1)', 'tab\tbed', "it's", '"quoted"', 'back\\slash', '{"Fn::GetAtt":["Key","Arn"]}', '%20', '*',
];
const SLASHED = ['a/b', 'logs/prod/eu', '/lead', 'trail/'];
const FOREIGN = ['Ünï', 'journal-d’audit', '日本', '日志Bucket', 'ключ', 'naïve', '🪣', 'log🪣bucket', 'ﬁx', 'é', 'İ', 'ß'];

/** A construct id: mostly plain words, sometimes what people type by mistake. */
function constructId(random, { slashes = true } = {}) {
  const kind = random.below(20);
  if (kind < 9) return random.pick(WORDS);
  if (kind < 11) return random.chance(0.5) ? 'Resource' : 'Default';
  if (kind < 13) return random.pick(SEPARATED);
  if (kind < 15) return random.pick(FOREIGN);
  if (kind < 16) return slashes ? random.pick(SLASHED) : random.pick(WORDS);
  if (kind < 18) return random.pick(WORDS) + random.pick(WORDS);
  if (kind < 19) return random.pick(WORDS) + random.pick(SEPARATED);
  return random.pick(WORDS).repeat(random.between(2, 60));
}

/** A path of construct ids; a component often ends as its parent does, which the human part drops. */
function constructPath(random, { min = 1, max = 6, slashes = true } = {}) {
  const path = [];
  const length = random.between(min, max);
  while (path.length < length) {
    const parent = path[path.length - 1];
    if (parent !== undefined && random.chance(0.15)) path.push(parent);
    else if (parent !== undefined && random.chance(0.1)) path.push([...parent].slice(-4).join(''));
    else path.push(constructId(random, { slashes }));
  }
  return path;
}

module.exports = { generator, constructId, constructPath, WORDS };
