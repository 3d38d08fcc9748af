// Writes the naming vectors of the pinned aws-cdk-lib: node main.cjs FOLDER
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { version } = require('aws-cdk-lib/package.json');

const SEED = 20260101;
const FILES = {
  logical_ids: require('./logical_ids.cjs'),
  stack_names: require('./stack_names.cjs'),
  exports: require('./exports.cjs'),
  nested_stacks: require('./nested_stacks.cjs'),
  unique_names: require('./unique_names.cjs'),
  rejected_trees: require('./rejected_trees.cjs'),
};

/** JSON with one case a line: a changed case is a changed line. */
function render(document) {
  const lines = Object.entries(document).map(([key, value]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const rows = value.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
    return `  ${JSON.stringify(key)}: [\n${rows}\n  ]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function main(folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, { cases }] of Object.entries(FILES)) {
    const document = { made_by: `aws-cdk-lib ${version}`, made_with: 'cargo xtask vectors', ...cases(SEED) };
    fs.writeFileSync(path.join(folder, `${name}.json`), render(document));
    const total = Object.values(document).filter(Array.isArray).reduce((sum, list) => sum + list.length, 0);
    console.error(`${name}.json: ${total} cases`);
  }
}

main(process.argv[2]);
