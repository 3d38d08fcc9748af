// Writes stacks of many L2 constructs, as apps of the CDK do: what their users' templates look like.
// Each is there twice, without an environment and with one. Takes the output folder.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const cdk = require('aws-cdk-lib');

const app = new cdk.App({ outdir: process.argv[2] });
const environment = { account: '111111111111', region: 'eu-west-1' };
const folder = path.join(__dirname, 'stacks');
for (const file of fs.readdirSync(folder).sort()) {
  const declare = require(path.join(folder, file));
  const name = path.parse(file).name;
  declare(new cdk.Stack(app, `${name}-anywhere`), false);
  declare(new cdk.Stack(app, `${name}-there`, { env: environment }), true);
}
app.synth();
